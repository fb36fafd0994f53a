/*
 * Features of a pair's neighbourhood: its rivals (pairs of one of its sentences with
 * other sentences of the other article), its neighbours (pairs of the sentences around),
 * and third sentences (of other articles).
 *
 * Both functions read what the step before found for all pairs.
 */
#ifndef CROSSREAD_ALIGN_LINK_NEIGHBOURHOOD_H
#define CROSSREAD_ALIGN_LINK_NEIGHBOURHOOD_H

#include "align/link/pair.h"

/* Fills the features of the first look that come from the cosines of the pairs around. */
void neighbourhood_fill_first(const struct pairs *pairs, struct pair *pair);

/* Fills the features of the second look, from the first look's probabilities. */
void neighbourhood_fill_second(const struct pairs *pairs, struct pair *pair);

#endif
