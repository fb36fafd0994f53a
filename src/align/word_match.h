/*
 * Words that stand for each other in two sentences: "expressed regret" here is
 * "apologised" there.  The built-in judge tells them by what words mean where they stand;
 * where it was not asked, or thinks that the sentences have little to do with each other,
 * there are none.
 */
#ifndef CROSSREAD_ALIGN_WORD_MATCH_H
#define CROSSREAD_ALIGN_WORD_MATCH_H

#include "base/arena.h"
#include "read/article.h"

/* Two words, one of each sentence, that are each other's best match. */
struct word_match {
	struct span a, b; /* in the articles' texts */
	double likeness;  /* above 0, at most 1: the same in the same sense */
	double weight;	  /* 0 and up: how much the two say; some 2 is usual */
};

/* The matches of two sentences, in the order of the words of A; no two of them overlap
 * there. */
struct word_matches {
	const struct word_match *items;
	size_t count;
};

/* A copy that lives in ARENA; with TURN the sentences change places. */
struct word_matches word_match_copy(struct arena *arena, struct word_matches matches,
				    bool turn);

#endif
