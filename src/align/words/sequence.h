/*
 * Sequences of words: what two have in common, in order or in a row.
 */
#ifndef CROSSREAD_ALIGN_WORDS_SEQUENCE_H
#define CROSSREAD_ALIGN_WORDS_SEQUENCE_H

#include "base/vec.h"
#include "align/words/term.h"

/* The same word in both, as indices. */
struct sequence_match {
	size_t a, b;
};

typedef VEC(struct sequence_match) sequence_match_list;

/*
 * Adds the longest common subsequence of A and B to OUT.  What is too large for its table
 * (a text without stops, not a sentence) has none.
 */
void sequence_match(sequence_match_list *out, const uint32_t *a, size_t a_count,
		    const uint32_t *b, size_t b_count);

/*
 * Fills LONGEST, for each token of A, with the length of the longest run from it on that
 * is also in B.  With FLAGS only tokens that have all of them in both count.
 */
void sequence_runs(size_t *longest, const struct token *a, size_t a_count,
		   const struct token *b, size_t b_count, unsigned flags);

#endif
