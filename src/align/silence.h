/*
 * Silences: what others report and an article does not.
 *
 * An article is silent on a statement if no sentence of it is a member, nor linked to a
 * member.  The more independent origins report it, the more it tells.  No sentence found
 * is no proof that nothing was said, and an article that looks cut may have said it
 * behind the cut.
 */
#ifndef CROSSREAD_ALIGN_SILENCE_H
#define CROSSREAD_ALIGN_SILENCE_H

#include "base/vec.h"
#include "align/story.h"

typedef VEC(uint32_t) silence_list; /* numbers in story.statements */

/*
 * Fills OUT, which is emptied first, with the statements of comparable articles that
 * ARTICLE lacks: by most origins, then most outlets, then in the story's order.  Free it
 * with vec_done.
 */
void silence_find(silence_list *out, const struct story *story, uint32_t article);

#endif
