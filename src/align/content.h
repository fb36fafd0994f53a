/*
 * The content words of a sentence, cut once into the parts that are sought in others.
 *
 * A clause ends at a comma, dash, bracket or quotation mark, unless it or what is left
 * behind it is too short to count alone.  A window is a dozen words in a row.
 */
#ifndef CROSSREAD_ALIGN_CONTENT_H
#define CROSSREAD_ALIGN_CONTENT_H

#include "align/term.h"

struct content {
	uint32_t term;
	bool is_ordinary; /* neither a name nor a number */
	double rare, story;
};

/* Content words FROM..TO - 1. */
struct content_part {
	uint32_t from, to;
	double
	    weight; /* of a clause: by rarity, with what keeps short ones from counting */
};

/* All in the order of the sentence. */
struct contents {
	struct content *items;
	struct content_part *clauses, *windows;
	uint32_t count, clause_count, window_count;
};

/* Lists TOKENS' content words, with their weights by term, in ARENA. */
struct contents content_list(struct arena *arena, const struct token_list *tokens,
			     const double *rare, const double *story);

#endif
