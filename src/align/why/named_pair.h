/*
 * A pair of sentences as a user names it: "reuters:3,2:1" is the third sentence of the
 * article labelled reuters and the first one of the second article.
 */
#ifndef CROSSREAD_ALIGN_WHY_NAMED_PAIR_H
#define CROSSREAD_ALIGN_WHY_NAMED_PAIR_H

#include "base/err.h"
#include "align/story.h"

/*
 * Sets PAIR to the two sentences of STORY that TEXT names.  False with the reason where
 * it names none, or two of one article; OPTION, where the user wrote it, begins the
 * message.
 */
bool named_pair_find(struct place pair[2], const struct story *story, const char *text,
		     const char *option, struct err *err);

#endif
