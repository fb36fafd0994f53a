/*
 * Seeking the content words of one sentence in another: as they are, or by meaning.
 *
 * A seeker has one sentence laid out by term, so that each of its pairs costs one walk
 * over the other's words.
 */
#ifndef CROSSREAD_ALIGN_SEEK_H
#define CROSSREAD_ALIGN_SEEK_H

#include "align/pair.h"

struct seeker;

/* PROFILES are borrowed. */
struct seeker *seek_new(const struct profiles *profiles);
void seek_free(struct seeker *seeker);

/* Lays out sentence A, whose pairs come next; clears it again. */
void seek_enter(struct seeker *seeker, const struct profile *a);
void seek_leave(struct seeker *seeker);

/* Fills the features of PAIR, of the sentence laid out with B. */
void seek_fill(struct seeker *seeker, const struct profile *b, struct pair *pair);

#endif
