/*
 * Coverage: how much of one sentence is found in another, word by word, either the word
 * itself or one of like meaning.
 *
 * The terms of one sentence are laid out as an array, so that each of its pairs costs one
 * walk over the other sentence's words.
 */
#ifndef CROSSREAD_ALIGN_LINK_COVERAGE_H
#define CROSSREAD_ALIGN_LINK_COVERAGE_H

#include "align/link/pair.h"

struct coverage;

/* A coverage with nothing laid out.  PROFILES are borrowed. */
struct coverage *coverage_new(const struct profiles *profiles);
void coverage_free(struct coverage *coverage);

/* Lays out sentence A, whose pairs come next; clears it when they are done. */
void coverage_lay_out(struct coverage *coverage, const struct profile *a);
void coverage_clear(struct coverage *coverage);

/* Fills the features of PAIR, which is that of the sentence laid out and B. */
void coverage_fill(struct coverage *coverage, const struct profile *b, struct pair *pair);

#endif
