/*
 * Marking: the reader gives a sentence a letter, goes there, or back to before a jump.
 */
#ifndef CROSSREAD_SHOW_MARKING_H
#define CROSSREAD_SHOW_MARKING_H

#include "show/state.h"

/* Sets the mark LETTER at the cursor, and says so, or what a mark is. */
void marking_set(struct state *state, struct str letter);

/* Sets PLACE to that of the mark LETTER, or with "'" to the one before the last jump.
 * Where there is none it is false, and the reader is told which there are. */
bool marking_find(struct state *state, struct str letter, struct place *place);

/* Keeps FROM, where the cursor was before a command, to come back to; nothing where it is
 * there still. */
void marking_jump(struct state *state, struct place from);

#endif
