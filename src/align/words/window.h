/*
 * Windows: the content words of a sentence, cut once into the parts that are sought in
 * others.
 *
 * A clause ends at a comma, dash, bracket or quotation mark, unless it or what is left
 * behind it is too short to count alone.  A window is a dozen words in a row.
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
	double
	    weight; /* of a clause: by rarity, with what keeps short ones from counting */
};

/* All in the order of the sentence. */
struct window_list {
	struct window_word *words;
	struct window *clauses, *items;
	uint32_t word_count, clause_count, count;
};

/* Lists TOKENS' content words, with their weights by term, and the parts, in ARENA. */
struct window_list window_find(struct arena *arena, const struct token_list *tokens,
			       const double *rare, const double *story);

#endif
