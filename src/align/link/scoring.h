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

/*
 * A copy of PAIRS, which must outlive it, with the pairs of the candidates FOUND that
 * PAIRS lacks; these have their features of the texts and are to be scored again.
 */
struct pairs *scoring_extend(const struct pairs *pairs, candidate_list *found);

/* Scores those of PAIRS that are judged, whose features are filled, by MODEL. */
void scoring_again(struct pairs *pairs, const struct model *model);

#endif
