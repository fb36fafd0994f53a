/*
 * Likeness at first sight: three cosines that tell which candidates deserve a closer
 * look.
 */
#ifndef CROSSREAD_ALIGN_LINK_LIKENESS_H
#define CROSSREAD_ALIGN_LINK_LIKENESS_H

#include "align/link/pair.h"

/* Fills the cosines of COUNT candidates, which come in the order of their sentences. */
void likeness_fill(const struct profiles *profiles, struct candidate *candidates,
		   size_t count);

/* Takes the cosines of CANDIDATE over as features. */
void likeness_take(struct pair *pair, const struct candidate *candidate);

/* The sum of these cosines, by which candidates are dropped. */
double likeness_sum(const float features[FEATURE_COUNT]);

#endif
