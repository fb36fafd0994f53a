/*
 * Features of a pair's neighbourhood: its rivals (other sentences of the same two
 * articles), its neighbours in them, and third sentences (of other articles).
 *
 * Both steps read what the step before found of all pairs.
 */
#ifndef CROSSREAD_ALIGN_LINK_NEIGHBOURHOOD_H
#define CROSSREAD_ALIGN_LINK_NEIGHBOURHOOD_H

#include "align/link/pair.h"

/* Fills what the cosines of the pairs around tell: the last features of the first look.
 */
void neighbourhood_fill_among(const struct pairs *pairs, struct pair *pair);

/* Fills what the first look's probabilities of the pairs around tell. */
void neighbourhood_fill_again(const struct pairs *pairs, struct pair *pair);

#endif
