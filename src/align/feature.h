/*
 * Features that two sentences show by themselves, the first of three steps; the others
 * are in align/company.h.
 */
#ifndef CROSSREAD_ALIGN_FEATURE_H
#define CROSSREAD_ALIGN_FEATURE_H

#include "align/pair.h"

/* Fills what two sentences show, for COUNT pairs in order of their sentences. */
void feature_fill_alone(const struct profiles *profiles, struct pair *pairs,
			size_t count);

/* Similarity 0..1 from the features: the likeness of the two texts by themselves. */
double feature_similarity(const float features[FEATURE_COUNT]);

#endif
