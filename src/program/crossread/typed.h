/*
 * Articles that a person types or pastes: standard input where that is the terminal.
 *
 * A terminal that waits shows nothing, so it is said what it waits for and how to end it.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_TYPED_H
#define CROSSREAD_PROGRAM_CROSSREAD_TYPED_H

#include <stdbool.h>

/* Whether OPERAND, a word of the command line, is standard input: "-" or "LABEL=-". */
bool typed_is_input(const char *operand);

/* Asks on standard error for the article of OPERAND if it comes from the terminal;
 * returns whether it does. */
bool typed_ask(const char *operand);

#endif
