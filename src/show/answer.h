/*
 * Answers: the few words that a command takes behind its name, each known by its
 * beginning.
 */
#ifndef CROSSREAD_SHOW_ANSWER_H
#define CROSSREAD_SHOW_ANSWER_H

#include "show/command.h"
#include "show/completion.h"
#include "show/state.h"

/* Sets *NUMBER to that of the word of KIND that TYPED begins.  False where that is none
 * or several; the reader is told which words there are. */
bool answer_find(int *number, struct state *state, enum argument kind, struct str typed);

/* Whether commands of KIND take one of a few words. */
bool answer_has(enum argument kind);

/* Offers the words of KIND that TYPED begins; nothing for a kind without words. */
void answer_complete(struct completion *completion, enum argument kind, struct str typed);

#endif
