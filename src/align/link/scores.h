/*
 * Scores: the pairs that a story was made of, with what verdicts made of them.
 *
 * A story keeps them for those who ask why (align/why); nobody else looks into them.
 */
#ifndef CROSSREAD_ALIGN_LINK_SCORES_H
#define CROSSREAD_ALIGN_LINK_SCORES_H

#include "base/arena.h"
#include "align/link/matcher.h"

struct scores {
	struct matcher *matcher;
	const double *probabilities; /* by pair, with verdicts; NULL: there are none */
};

/* The scores of MATCHER, a share of which they take; freed with ARENA. */
struct scores *scores_new(struct arena *arena, struct matcher *matcher);

/* The probability of the matcher's pair number PAIR: the verdict's, else the score. */
double scores_probability(const struct scores *scores, size_t pair);

#endif
