/*
 * Marking: the reader gives a sentence a letter, goes there, or back to before a jump.
 */
#ifndef CROSSREAD_SHOW_MARK_H
#define CROSSREAD_SHOW_MARK_H

#include "show/state.h"

/* Sets the mark LETTER at the cursor, and says so, or what a mark is. */
void mark_set(struct state *state, struct str letter);

/* Sets PLACE to that of the mark LETTER, or with "'" to the one before the last jump.
 * Where there is none it is false, and the reader is told which there are. */
bool mark_find(struct state *state, struct str letter, struct place *place);

/* Keeps FROM, where the cursor was before a command, to come back to; nothing where it is
 * there still. */
void mark_jump(struct state *state, struct place from);

#endif
