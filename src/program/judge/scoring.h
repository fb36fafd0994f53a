/* The scores of the sentences of two articles, as a line for crossread. */
#ifndef CROSSREAD_PROGRAM_JUDGE_SCORING_H
#define CROSSREAD_PROGRAM_JUDGE_SCORING_H

#include "base/buf.h"
#include "program/judge/candidate.h"
#include "program/judge/request.h"

/* Two articles, the one with the lower number first, and what is asked about them. */
struct scoring {
	const struct reading *a, *b;
	const struct asked *asked; /* ASKED_COUNT of them, all of these two articles */
	size_t asked_count;
	bool is_only_asked; /* and the best of each sentence are of no interest */
	bool is_long;	    /* the story is: not all pairs are compared, and only likely
			     * ones are told, since of 200 articles the best three of
			     * each sentence in each are six million pairs */
	uint32_t number_a, number_b;
};

enum {
	SCORING_BEST = 3,   /* of each sentence in the other article */
	SCORING_FLOOR = -2, /* odds from which on a pair is of interest in any case */
	SCORING_WORDS = -1, /* odds from which on the words that match are told, */
	SCORING_WORDS_BYTES = 4 << 20, /* as long as the line has no more than this */
};

/*
 * Adds the line to OUT.  False where the network makes something of them that is no
 * number.
 */
bool scoring_write(struct buf *out, struct comparison *comparison,
		   const struct scoring *scoring);

#endif
