/*
 * The scores of given pairs of sentences, a line each, for --score-pairs.
 */
#ifndef CROSSREAD_SHOW_REPORT_SCORED_PAIRS_H
#define CROSSREAD_SHOW_REPORT_SCORED_PAIRS_H

#include "base/buf.h"

struct pair_scores;

/* Adds for each pair: similarity, relation or "none", differences; TABs between. */
void scored_pairs_write(struct buf *out, const struct pair_scores *scores);

#endif
