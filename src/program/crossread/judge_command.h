/*
 * The command of another judge, as --judge names it: a program with its words, or
 *
 *     openai:MODEL@URL
 *
 * a language model behind a server that speaks OpenAI's chat completions, which
 * crossread-ask asks.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_JUDGE_COMMAND_H
#define CROSSREAD_PROGRAM_CROSSREAD_JUDGE_COMMAND_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"

/*
 * The words that run COMMAND, one block to be freed; NULL with a message where it is no
 * command.  ALLOW_PRIVATE lets a model be asked over http on other machines than this.
 */
char **judge_command_words(const char *command, bool allow_private, struct err *err);

/* Adds what the cache knows the answers of COMMAND by: all that makes it answer
 * differently. */
void judge_command_name(struct buf *out, const char *command);

#endif
