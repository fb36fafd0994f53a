/*
 * Scoring: from profiles to pairs with their probabilities, in two looks.
 */
#ifndef CROSSREAD_ALIGN_LINK_SCORING_H
#define CROSSREAD_ALIGN_LINK_SCORING_H

#include "align/link/pair.h"

/* Makes PAIR of CANDIDATE: no features but the candidate's cosines. */
void scoring_init(struct pair *pair, const struct candidate *candidate);

/* Scores PAIR, whose features of the texts (feature.h) are filled. */
void scoring_pair(const struct pairs *pairs, struct pair *pair,
		  const struct model *model);

/* Finds the candidates among PROFILES (borrowed) and scores them by MODEL. */
struct pairs *scoring_build(const struct profiles *profiles, const struct model *model);
void scoring_free(struct pairs *pairs);

#endif
