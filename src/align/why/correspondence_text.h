/* What carries a link (correspondence.h), in a line. */
#ifndef CROSSREAD_ALIGN_WHY_CORRESPONDENCE_TEXT_H
#define CROSSREAD_ALIGN_WHY_CORRESPONDENCE_TEXT_H

#include "base/buf.h"
#include "align/story.h"

/*
 * Adds the strongest correspondences of sentences A and B of STORY as "regret = apology;
 * in both: mayor", white space folded; of what both have, how it begins.  Adds nothing
 * where there are none.
 */
void correspondence_text_add(struct buf *out, const struct story *story, struct place a,
			     struct place b);

#endif
