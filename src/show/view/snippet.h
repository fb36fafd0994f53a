/*
 * A snippet: a part of a sentence in a few rows, an ellipsis where more of it stands
 * before or behind.  What differs in it is set off, and is in sight if anything of it is.
 */
#ifndef CROSSREAD_SHOW_VIEW_SNIPPET_H
#define CROSSREAD_SHOW_VIEW_SNIPPET_H

#include "show/state.h"

struct snippet {
	struct place place;
	struct span span; /* of the article's text, within the sentence */
	enum style style; /* of what is neither different nor a search match */
	bool is_linked;	  /* else what differs is not set off, for it is from others */
};

/* Paints SNIPPET into AREA of GRID, row by row as far as there are any; returns how many
 * rows it took. */
int snippet_put(const struct snippet *snippet, const struct state *state,
		struct grid *grid, struct rect area);

#endif
