/*
 * Jumps: to the next and previous of what a story has of a kind, from outlet to outlet.
 *
 * What several outlets have is gone to once: a difference, a statement.  The reader stays
 * in the outlet in hand where that has a part in it, and an outlet that differs, or says
 * the same, comes into view beside it.
 */
#ifndef CROSSREAD_SHOW_JUMP_H
#define CROSSREAD_SHOW_JUMP_H

#include "show/state.h"

enum jump_kind {
	JUMP_DIFFERENCE, /* each of the story's disagreements */
	JUMP_SHARED,	 /* each statement with a shared sentence */
	JUMP_UNIQUE,	 /* each sentence that one outlet alone has */
	JUMP_UNSURE	 /* each statement with a sentence that is not sure */
};

/*
 * Goes to the COUNTth next (DIRECTION 1) or previous (-1) one of KIND, on from the end at
 * the beginning, and says which of how many it is, or that there is none.
 */
void jump_go(struct state *state, enum jump_kind kind, int direction, int count);

#endif
