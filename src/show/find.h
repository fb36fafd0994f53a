/*
 * Finding: from hit to hit of a search through the whole story.
 */
#ifndef CROSSREAD_SHOW_FIND_H
#define CROSSREAD_SHOW_FIND_H

#include "show/state.h"

/* Searches the story for PATTERN; an empty one ends the search. */
void find_set(struct state *state, struct str pattern);

/* Adds in how many places and outlets PATTERN is: "12 matches in 4 of 5 outlets"; the
 * search before goes on. */
void find_count(struct buf *out, struct state *state, struct str pattern);

/*
 * Goes to the first hit from the cursor on; with PREFERS_APART to the first in what was
 * set apart from the cursor's outlet, if there is one.  This and the next say in a
 * message which of the hits it is, or that there is none.
 */
void find_first(struct state *state, bool prefers_apart);

/* Goes to the COUNTth next (DIRECTION 1) or previous (-1) hit. */
void find_next(struct state *state, int direction, int count);

/* The hit that was gone to last, if the cursor is still there; else NULL. */
const struct hit *find_current(const struct state *state);

#endif
