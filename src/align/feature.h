/*
 * Features: the numbers that the linking model weighs, one function for each group.
 */
#ifndef CROSSREAD_ALIGN_FEATURE_H
#define CROSSREAD_ALIGN_FEATURE_H

#include "align/pair.h"

/*
 * Fills the features of PAIR.  Those of rivals and third articles read the cosines of the
 * other pairs, so feature_fill_alone must have been called for all of them before.
 */
void feature_fill_alone(const struct profiles *profiles, struct pair *pair);
void feature_fill_among(const struct pairs *pairs, struct pair *pair);

/* Similarity 0..1 from the features: the likeness of the two texts by themselves. */
double feature_similarity(const float features[FEATURE_COUNT]);

#endif
