/*
 * Options of the viewer: how it shows what it shows.
 *
 * Each has a few values by name.  The view of options, :set and the configuration file
 * all go by one table, in option.c.
 */
#ifndef CROSSREAD_SHOW_OPTION_H
#define CROSSREAD_SHOW_OPTION_H

#include "base/err.h"
#include "show/completion.h"
#include "show/state.h"

enum { OPTION_MOST = 16 /* there are no more */ };

struct option_row {
	const char *name, *help;
	const char *const *values; /* their names; NULL behind the last */
	size_t field;		   /* of struct state: the offset of what is set */
	bool is_theme;		   /* the field is an enum theme, else a bool */
};

/* The options by number, from 0, as they are listed. */
size_t option_count(void);
const struct option_row *option_at(size_t number);

/* The name of the value that the option has. */
const char *option_value(const struct state *state, size_t number);

/* Gives the option its next value, behind the last the first. */
void option_turn(struct state *state, size_t number);

/* Does what TEXT says, "NAME=VALUE", or tells the value of "NAME"; the reader is told. */
void option_assign(struct state *state, struct str text);

/* What of the options is chosen before there is a state; all zero is nothing. */
struct option_choices {
	unsigned char
	    values[OPTION_MOST]; /* 1 + the number of the value; 0: not chosen */
};

/* Whether NAME is an option that is in no other table of settings. */
bool option_is_setting(struct str name);

/* Chooses VALUE for the option called NAME; false with a message. */
bool option_choose(struct option_choices *choices, struct str name, const char *value,
		   struct err *err);

/* Sets what was chosen; the rest stays as it is. */
void option_apply(struct state *state, const struct option_choices *choices);

/* Adds the names that TYPED may become, behind a = the values. */
void option_complete(struct completion *completion, struct str typed);

#endif
