/*
 * Which pairs of sentences of two articles are compared: all of them, or in a long story
 * those whose sentences' vectors are among the most alike.
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_CANDIDATE_H
#define CROSSREAD_PROGRAM_JUDGE_CANDIDATE_H

#include "program/judge/comparison.h"

typedef VEC(struct scored) scored_list;

/* Adds all pairs of sentences of A and B, in order of s and t. */
void candidate_all(scored_list *out, const struct reading *a, const struct reading *b);

/*
 * Adds, in no order and some of them twice, for each sentence of A and of B the pairs
 * with the CANDIDATE_NEAR of the other article that are most like it.
 */
void candidate_near(scored_list *out, const struct reading *a, const struct reading *b);

/* Of 384 pairs with odds above 0 in 40 stories this keeps 92 in 100, of 173 above 1, 97.
 */
enum { CANDIDATE_NEAR = 8 };

/* Brings PAIRS in order of s and t, each once; one wanted anywhere is wanted. */
void candidate_sort(scored_list *pairs);

#endif
