/*
 * Deciding: which decision a command makes of the sentence in hand.
 *
 * A link is of the selected sentence and of the one beside it: where the reader was last
 * in another outlet, if that is linked, else the first in the strip.  One is made of two
 * sentences: the first is taken, and the second one says with what.
 */
#ifndef CROSSREAD_SHOW_VIEW_DECIDING_H
#define CROSSREAD_SHOW_VIEW_DECIDING_H

#include "show/command.h"
#include "show/state.h"

enum deciding {
	DECIDING_NOT,  /* not a command that decides */
	DECIDING_DONE, /* the reader was told, nothing is decided */
	DECIDING_ASKS, /* a word is to be typed behind the command's name */
	DECIDING_MADE, /* state->decision is made */
	DECIDING_DROPS /* what was decided on its subject is taken back */
};

/* Takes COMMAND with what was typed behind it, state->argument. */
enum deciding deciding_handle(struct state *state, enum command command);

#endif
