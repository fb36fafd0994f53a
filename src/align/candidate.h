/*
 * Candidates: the pairs of sentences that are worth a closer look.
 *
 * An inverted index over rare terms finds which sentences of other articles have anything
 * in common; for each sentence the best of each article are kept, and of these what three
 * cosines find too unlike is dropped.
 */
#ifndef CROSSREAD_ALIGN_CANDIDATE_H
#define CROSSREAD_ALIGN_CANDIDATE_H

#include <stdbool.h>
#include <stdint.h>

#include "align/profile.h"
#include "base/vec.h"

enum { CANDIDATE_COSINES = 3 /* those of align/feature.h */ };

struct candidate {
	uint32_t a, b; /* sentences of the profiles, a < b */
	bool is_equal; /* the same after folding */
	float cosines[CANDIDATE_COSINES];
};

typedef VEC(struct candidate) candidate_list;

/*
 * Finds the candidates among PROFILES, by a, then b, with their cosines.  Sets the
 * LIKENESS of each sentence: its mean cosine with the other articles' sentences.
 */
void candidate_find(candidate_list *out, const struct profiles *profiles,
		    double *likeness);

#endif
