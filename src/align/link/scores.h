/*
 * Scores: the pairs that a story was made of, and their probabilities with the verdicts.
 *
 * A story keeps them for align/why, which explains links; nothing else reads them.
 */
#ifndef CROSSREAD_ALIGN_LINK_SCORES_H
#define CROSSREAD_ALIGN_LINK_SCORES_H

#include "base/arena.h"
#include "align/link/matcher.h"

struct scores {
	struct matcher *matcher;
	const double *probabilities; /* by pair, with verdicts; NULL: there are none */
};

/* The scores of MATCHER, of which they become an owner; they are freed with ARENA. */
struct scores *scores_new(struct arena *arena, struct matcher *matcher);

/* The probability of the matcher's pair number PAIR: the verdict's, else the score. */
double scores_probability(const struct scores *scores, size_t pair);

#endif
