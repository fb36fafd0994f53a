/*
 * Candidates: the pairs of sentences that are worth a closer look.
 *
 * An inverted index over rare terms finds which sentences of other articles have anything
 * in common; for each sentence the best of each article are kept, and of these what three
 * cosines find too unlike is dropped.
 */
#ifndef CROSSREAD_ALIGN_LINK_CANDIDATE_H
#define CROSSREAD_ALIGN_LINK_CANDIDATE_H

#include "align/link/pair.h"

/*
 * Finds the candidates among PROFILES, by a, then b, with their cosines.  Sets the
 * LIKENESS of each sentence: its mean cosine with the other articles' sentences.
 */
void candidate_find(candidate_list *out, const struct profiles *profiles,
		    double *likeness);

#endif
