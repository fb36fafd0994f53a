/*
 * Features that two sentences show by themselves, the first of three steps; the others
 * are in align/company.h.
 */
#ifndef CROSSREAD_ALIGN_FEATURE_H
#define CROSSREAD_ALIGN_FEATURE_H

#include "align/pair.h"

/*
 * Both take COUNT pairs in the order of their sentences: first, still as candidates, the
 * cosines that tell which are too unlike, then all else that two sentences show.
 */
void feature_fill_likeness(const struct profiles *profiles, struct candidate *candidates,
			   size_t count);
void feature_fill_closely(const struct profiles *profiles, struct pair *pairs,
			  size_t count);

/* Takes the cosines of CANDIDATE over. */
void feature_take_likeness(struct pair *pair, const struct candidate *candidate);

/* The sum of these cosines, by which candidates are dropped. */
double feature_likeness(const float features[FEATURE_COUNT]);

/* Similarity 0..1 from the features: the likeness of the two texts by themselves. */
double feature_similarity(const float features[FEATURE_COUNT]);

#endif
