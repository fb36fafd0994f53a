/*
 * How usual short runs of letters are in each language ("sch" in German): its profile.
 *
 * A word says for a language what its runs of one to three letters say, where the edge of
 * a word counts as a letter.  What runs say are logarithms, which add up over the words
 * of a text to how likely the text is.
 */
#ifndef CROSSREAD_READ_LANGUAGE_PROFILE_H
#define CROSSREAD_READ_LANGUAGE_PROFILE_H

#include <stddef.h>

#include "base/str.h"

enum {
	PROFILE_MOST = 93, /* languages, and what a run can say for one of them */
	PROFILE_UNIT = 8,  /* says that a text is e times as likely */
};

/* What a text says for each language, by number; all zero: nothing. */
struct profile_scores {
	double items[PROFILE_MOST];
};

/* How many languages have a profile, and the code of each ("en"). */
size_t profile_count(void);
const char *profile_language(size_t number);

/* The number of the language CODE; their count if it has no profile. */
size_t profile_find(const char *code);

/* Adds what WORD says, small letters and what stands on them. */
void profile_add(struct profile_scores *scores, struct str word);

#endif
