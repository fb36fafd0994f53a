/*
 * Features that two sentences show by themselves, the first of three steps; the others
 * are in align/link/neighbourhood.h.
 */
#ifndef CROSSREAD_ALIGN_LINK_FEATURE_H
#define CROSSREAD_ALIGN_LINK_FEATURE_H

#include "align/link/pair.h"

/* Fills all that two sentences show of COUNT pairs, in the order of their sentences. */
void feature_fill(const struct profiles *profiles, struct pair *pairs, size_t count);

/* Similarity 0..1 from the features: the likeness of the two texts by themselves. */
double feature_similarity(const float features[FEATURE_COUNT]);

#endif
