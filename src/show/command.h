/*
 * Commands: what a reader can ask for, by name and usual keys.  The table is command.def;
 * which keys hold is in a keymap (keymap.h).
 *
 * Keys have names: the character itself, or "C-d", "Space", "S-Tab", "PgDn", "F1".  Keys
 * typed one after the other are written together ("]c").  Around what is pasted stand
 * "PasteBegin" and "PasteEnd", which no command has.
 */
#ifndef CROSSREAD_SHOW_COMMAND_H
#define CROSSREAD_SHOW_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

enum command {
#define COMMAND(name, group, text, keys, needs, argument, help) COMMAND_##name,
#include "show/command.def"
#undef COMMAND
	COMMAND_COUNT
};

/* Commands are listed in groups, each under a heading; command.def has them in order. */
enum command_group {
	GROUP_MOVING,
	GROUP_OUTLETS,
	GROUP_COMPARING,
	GROUP_DECIDING,
	GROUP_VIEWS,
	GROUP_SEARCHING,
	GROUP_TAKING,
	GROUP_PROGRAM
};

/* What must be there before a command can do anything. */
enum command_need {
	NEED_NOTHING,
	NEED_SENTENCE,
	NEED_IN_SIGHT, /* a sentence, in a view that shows which one is selected */
	NEED_OTHERS,
	NEED_PATTERN
};

/*
 * What may stand behind the name of a command in the command line.  A new kind is also a
 * row of the table in command.c, and of the one in command_line.c if it can be completed.
 */
enum argument {
	ARGUMENT_NONE,
	ARGUMENT_TEXT,
	ARGUMENT_FILE,
	ARGUMENT_OUTLET, /* a number, a label or its beginning; handlers get the number */
	ARGUMENT_OPTION, /* NAME=VALUE */
	ARGUMENT_SHELL,	 /* a command for the shell */
	ARGUMENT_LETTER, /* the key that is typed next */
	ARGUMENT_PATTERN,  /* a text, or the word for a sign */
	ARGUMENT_RELATION, /* same, overlap or conflict */
	ARGUMENT_STATUS,   /* shared, divergent, unique or automatic */
	ARGUMENT_COMMAND,  /* the name of a command, or nothing */
	ARGUMENT_COUNT
};

struct command_argument {
	const char *name; /* as the manual calls it: "FILE"; NULL for none */
	bool is_needed;	  /* without it the command cannot do anything */
	bool is_asked;	  /* the command's key asks for it */
};

struct command_entry {
	enum command_group group;
	const char *name;
	const char *keys; /* separated by blanks; a keymap may have others */
	enum command_need needs;
	enum argument argument;
	const char *help; /* one line for the help screen and the manual */
};

enum command_match { COMMAND_MATCH_NONE, COMMAND_MATCH_BEGUN, COMMAND_MATCH_FOUND };

/* The line of COMMAND in the table. */
const struct command_entry *command_entry(enum command command);

/* What stands behind the name of COMMAND. */
const struct command_argument *command_argument(enum command command);

/* Adds how COMMAND is typed: ":write FILE", ":help [NAME]". */
void command_write_line(struct buf *out, enum command command);

/* The heading of its group if COMMAND is the first of the group, else NULL. */
const char *command_heading(enum command command);

/*
 * Looks up NAME, or a beginning of one: FOUND where only one command has it, BEGUN where
 * several have.
 */
enum command_match command_of_name(const char *name, enum command *command);

/* Adds one line a command: name, keys, help, separated by TABs. */
void command_write_list(struct buf *out);

/* Adds the rows of the manual's KEYS section in mdoc, a list for each group. */
void command_write_mdoc(struct buf *out);

#endif
