/*
 * The words that carry a link: which word of one sentence stands where in the other, by
 * the vectors of their tokens.
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_MATCH_H
#define CROSSREAD_PROGRAM_JUDGE_MATCH_H

#include "program/judge/comparison.h"

/* Two words that are each other's best match. */
struct match {
	struct word_place a, b;
	float likeness; /* above 0 and at most 1 */
	float weight;	/* what the two weigh on the mean */
};

typedef VEC(struct match) match_list;

/* Adds the matches of sentence S of A and T of B, in the order of the words of S. */
void match_find(match_list *out, struct comparison *comparison, const struct reading *a,
		size_t s, const struct reading *b, size_t t);

#endif
