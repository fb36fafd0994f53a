/*
 * Features that come from the texts of two sentences alone.  Those that come from the
 * pairs around a pair are in align/link/neighbourhood.h and are filled later.
 */
#ifndef CROSSREAD_ALIGN_LINK_FEATURE_H
#define CROSSREAD_ALIGN_LINK_FEATURE_H

#include "align/link/pair.h"

/* Fills these features of COUNT pairs, which are ordered by their sentences. */
void feature_fill(const struct profiles *profiles, struct pair *pairs, size_t count);

/* Similarity 0..1 from the features: the likeness of the two texts by themselves. */
double feature_similarity(const float features[FEATURE_COUNT]);

#endif
