/*
 * Deciding: which decision a command makes of the sentence in hand.
 *
 * A link is of the selected sentence and of the one beside it: where the reader was last
 * in another outlet, if that is linked, else the first in the strip.  One is made of two
 * sentences: the first is taken, and the second one says with what.
 *
 * What was typed behind the name of the command is state->argument.
 */
#ifndef CROSSREAD_SHOW_VIEW_DECIDING_H
#define CROSSREAD_SHOW_VIEW_DECIDING_H

#include "show/state.h"

enum deciding {
	DECIDING_DONE, /* the reader was told, nothing is decided */
	DECIDING_ASKS, /* a word is to be typed behind the command's name */
	DECIDING_MADE, /* state->decision is made */
	DECIDING_DROPS /* what was decided on its subject is taken back */
};

/* Takes back the link in hand. */
enum deciding deciding_reject(struct state *state);

/* Takes the selected sentence, or drops it, or links the one taken with it; behind the
 * command's name may stand the relation, which alone makes the link in hand one of it. */
enum deciding deciding_link(struct state *state);

/* Corrects the status of the sentence to the one typed behind the command's name. */
enum deciding deciding_correct(struct state *state);

/* Notes what was typed there. */
enum deciding deciding_note(struct state *state);

/* Drops the sentence that was taken; false where none was. */
bool deciding_cancel(struct state *state);

#endif
