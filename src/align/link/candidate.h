/*
 * Candidates: the pairs of sentences whose features are computed.
 *
 * An inverted index over rare terms finds which sentences of other articles have a term
 * in common with a sentence.  The best of each article are kept; of these, pairs that are
 * too unlike by three cosines are dropped.
 */
#ifndef CROSSREAD_ALIGN_LINK_CANDIDATE_H
#define CROSSREAD_ALIGN_LINK_CANDIDATE_H

#include "align/link/pair.h"

/*
 * Adds the candidates among PROFILES, ordered by a, then b, with their cosines.  Sets
 * LIKENESS, by sentence, to its mean cosine with the other articles' sentences.
 */
void candidate_find(candidate_list *out, const struct profiles *profiles,
		    double *likeness);

#endif
