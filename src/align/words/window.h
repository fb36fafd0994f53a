/*
 * Windows: parts of a sentence that may be in another sentence as a whole.  They are
 * found once for each sentence and used for all its pairs.
 *
 * A clause ends at a comma, dash, bracket or quotation mark, unless it or the rest of the
 * sentence would be too short to count alone.  A window is a dozen words in a row.
 */
#ifndef CROSSREAD_ALIGN_WORDS_WINDOW_H
#define CROSSREAD_ALIGN_WORDS_WINDOW_H

#include "align/words/term.h"

/* A content word with its weights. */
struct window_word {
	uint32_t term;
	bool is_ordinary; /* neither a name nor a number */
	double rare, story;
};

/* Content words FROM..TO - 1. */
struct window {
	uint32_t from, to;
	double weight; /* of a clause: its words' rarity, and a constant (see window.c) */
};

/* The words and parts of a sentence, in their order. */
struct window_list {
	struct window_word *words;
	struct window *clauses, *items;
	uint32_t word_count, clause_count, count;
};

/* Lists TOKENS' content words, with their weights by term, and the parts, in ARENA. */
struct window_list window_find(struct arena *arena, const struct token_list *tokens,
			       const double *rare, const double *story);

#endif
