/*
 * What is said where the articles seem to be of more than one story, or one of them of
 * another than the rest: nobody reads that from rows of signs.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_TWO_STORIES_H
#define CROSSREAD_PROGRAM_CROSSREAD_TWO_STORIES_H

#include "base/buf.h"
#include "align/story.h"

/*
 * Adds a sentence on the strands of STORY (align/strand.h) to OUT, with labels as STORY
 * has them; nothing where there are no two strands of two articles or more, and no single
 * article that has nothing in common with two others or more.
 */
void two_stories_tell(struct buf *out, const struct story *story);

#endif
