/*
 * Counterparts: the chance that a sentence that no pair links is told elsewhere after
 * all.
 *
 * A likeliest pair that is unlikely is not all that tells.  Many unlikely pairs together,
 * a sentence of two words that could mean anything, and a neighbour with a link of its
 * own are reasons to doubt that a sentence is unique.  A small regression of the linking
 * model weighs them, fitted to sentences whose links people set (tests/align/fit.py).
 */
#ifndef CROSSREAD_ALIGN_LINK_COUNTERPART_H
#define CROSSREAD_ALIGN_LINK_COUNTERPART_H

#include "align/link/scores.h"

/* Fills VALUES with what SCORES and its profile tell of SENTENCE. */
void counterpart_fill(double values[COUNTERPART_COUNT], const struct scores *scores,
		      uint32_t sentence);

/* The chance, 0..1, that SENTENCE has a counterpart, by the model of SCORES. */
double counterpart_chance(const struct scores *scores, uint32_t sentence);

#endif
