/*
 * The same place in a story that was read again, where texts may have changed.
 */
#ifndef CROSSREAD_SHOW_REFIND_H
#define CROSSREAD_SHOW_REFIND_H

#include "align/story.h"

/*
 * The place in AFTER that PLACE of BEFORE is now: in the article from the same source,
 * the sentence of the same words that is nearest to where it was; else the one of its
 * number, or the last.
 */
struct place refind_place(const struct story *before, struct place place,
			  const struct story *after);

#endif
