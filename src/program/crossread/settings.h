/*
 * Settings of the configuration file that are no options of the command line:
 * "key.COMMAND = KEYS" and "color.STYLE = LOOK", one for each command and each style, and
 * the options of the viewer.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_SETTINGS_H
#define CROSSREAD_PROGRAM_CROSSREAD_SETTINGS_H

#include <stdbool.h>
#include <stdio.h>

#include "show/keymap.h"
#include "show/option.h"
#include "show/palette.h"

struct settings {
	struct keymap keymap;
	struct palette palette;
	struct option_choices options;
};

/* Fills SETTINGS with what holds where nothing is set. */
void settings_init(struct settings *settings);

/* Whether NAME is for settings_set. */
bool settings_has(struct str name);

/* Applies "NAME = VALUE" of LINE; VALUE is borrowed for as long as SETTINGS is used.
 * False with a message. */
bool settings_set(struct settings *settings, struct str name, const char *value, int line,
		  struct err *err);

/* Prints all of them as comments, with what holds where they are not set. */
void settings_print(FILE *out);

#endif
