/*
 * The words that carry a link: which word of one sentence stands where in the other, by
 * the vectors of their tokens.
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_MATCH_H
#define CROSSREAD_PROGRAM_JUDGE_MATCH_H

#include "program/judge/comparison.h"

/* Words that are each other's best match: their bytes in either sentence. */
struct match {
	uint32_t from_a, to_a, from_b, to_b;
	float strength; /* how alike they are times what they weigh on the mean */
};

enum { MATCH_MOST = 12 };

/* One sentence: its article as read, its number there, its tokens with their places. */
struct match_side {
	const struct reading *reading;
	size_t sentence;
	const token_list *tokens;
};

/* Writes the strongest matches of A and B, the strongest first; returns how many. */
size_t match_find(struct match out[MATCH_MOST], struct comparison *comparison,
		  struct match_side a, struct match_side b);

#endif
