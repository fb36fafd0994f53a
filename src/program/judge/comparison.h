/*
 * Two sentences, as they were read: what each finds of itself in the other, and the odds
 * that both report a common statement.
 *
 * Each token of one looks for the token most like it in the other (late interaction,
 * Khattab and Zaharia 2020, https://arxiv.org/abs/2004.12832); what all of them found,
 * by weight, is the evidence.
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_COMPARISON_H
#define CROSSREAD_PROGRAM_JUDGE_COMPARISON_H

#include "program/judge/reading.h"

struct comparison;

/* Room for comparing, for one thread; NETWORK stays as long as it. */
struct comparison *comparison_new(const struct network *network);
void comparison_free(struct comparison *comparison);

/* A pair of sentences of two articles, and the odds (natural logarithm) that it is a
 * link. */
struct scored {
	uint32_t s, t;
	float odds;
	bool is_wanted;
};

/* Sets the odds of COUNT PAIRS, one or more, which have the same sentence s of A. */
void comparison_run(struct comparison *comparison, const struct reading *a,
		    const struct reading *b, struct scored *pairs, size_t count);

/*
 * The likeness of each token of sentence S of A to each of T of B, a row a token of S;
 * valid until the next call.
 */
struct view comparison_likeness(struct comparison *comparison, const struct reading *a,
				size_t s, const struct reading *b, size_t t);

#endif
