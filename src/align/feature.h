/*
 * Features that two sentences show by themselves, the first of three steps; the others
 * are in align/company.h.
 */
#ifndef CROSSREAD_ALIGN_FEATURE_H
#define CROSSREAD_ALIGN_FEATURE_H

#include "align/pair.h"

/*
 * Both take COUNT pairs in the order of their sentences: first the three cosines that
 * tell which pairs are too unlike, then all else that two sentences show.
 */
void feature_fill_likeness(const struct profiles *profiles, struct pair *pairs,
			   size_t count);
void feature_fill_closely(const struct profiles *profiles, struct pair *pairs,
			  size_t count);

/* Similarity 0..1 from the features: the likeness of the two texts by themselves. */
double feature_similarity(const float features[FEATURE_COUNT]);

#endif
