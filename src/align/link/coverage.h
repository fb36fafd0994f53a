/*
 * Coverage: how much of one sentence is found in another, word by word, as it is or by
 * meaning.
 *
 * A coverage has one sentence laid out by term, so that each of its pairs costs one walk
 * over the other's words.
 */
#ifndef CROSSREAD_ALIGN_LINK_COVERAGE_H
#define CROSSREAD_ALIGN_LINK_COVERAGE_H

#include "align/link/pair.h"

struct coverage;

/* PROFILES are borrowed. */
struct coverage *coverage_new(const struct profiles *profiles);
void coverage_free(struct coverage *coverage);

/* Lays out sentence A, whose pairs come next; clears it again. */
void coverage_enter(struct coverage *coverage, const struct profile *a);
void coverage_leave(struct coverage *coverage);

/* Fills the features of PAIR, of the sentence laid out with B. */
void coverage_fill(struct coverage *coverage, const struct profile *b, struct pair *pair);

#endif
