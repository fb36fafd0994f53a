/*
 * The command line: ":NAME ARGUMENT" runs a command of command.def, ":12" goes to
 * sentence 12.
 */
#ifndef CROSSREAD_SHOW_COMMAND_LINE_H
#define CROSSREAD_SHOW_COMMAND_LINE_H

#include "show/command.h"
#include "show/completion.h"
#include "show/state.h"

/* What a line asks for. */
struct command_line {
	enum command command;
	int count;	     /* as if typed before the command's key; 0 is none */
	struct str argument; /* a part of the line, empty if there is none */
};

/*
 * Reads TEXT, without the colon.  An outlet is looked up: then the count is its number.
 * False where there is nothing to do; where TEXT is not empty the reader is told why.
 */
bool command_line_read(struct command_line *line, struct state *state, struct str text);

/*
 * Adds what TYPED, a line up to the caret, may become; returns where in it the word
 * begins that the candidates replace.  FILES may be NULL: no file is known.
 */
size_t command_line_complete(struct completion *completion, const struct state *state,
			     completion_files *files, struct str typed);

#endif
