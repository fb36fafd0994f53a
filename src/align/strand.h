/*
 * Strands: articles that have something in common, and others that have something else.
 *
 * A folder may hold two stories by mistake.  Two articles are of one strand if a sure
 * link is between them, or several sentences of one are linked, or a third one is of a
 * strand with both.  A story is one strand, and mostly a few articles beside it at the
 * worst.
 */
#ifndef CROSSREAD_ALIGN_STRAND_H
#define CROSSREAD_ALIGN_STRAND_H

#include "align/story.h"

enum { STRAND_NONE = UINT32_MAX };

/*
 * Writes to STRANDS, which has room for one number an article, of which strand each is,
 * numbered from 0 by their first articles; STRAND_NONE where the article is not in the
 * language of most, so that it could not be linked.  Returns how many strands there are.
 */
uint32_t strand_find(uint32_t *strands, const struct story *story);

/* Whether no sentence of ARTICLE is linked at all. */
bool strand_is_alone(const struct story *story, uint32_t article);

#endif
