/*
 * Likeness at first sight: three cosines that are cheap to compute and tell which
 * candidates are worth all other features.
 */
#ifndef CROSSREAD_ALIGN_LINK_LIKENESS_H
#define CROSSREAD_ALIGN_LINK_LIKENESS_H

#include "align/link/pair.h"

/* Fills the cosines of COUNT candidates, which come in the order of their sentences. */
void likeness_fill(const struct profiles *profiles, struct candidate *candidates,
		   size_t count);

/* Sets the features of PAIR that are the cosines of CANDIDATE. */
void likeness_set(struct pair *pair, const struct candidate *candidate);

/* The sum of these cosines, by which candidates are dropped. */
double likeness_sum(const float features[FEATURE_COUNT]);

#endif
