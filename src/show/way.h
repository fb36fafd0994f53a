/*
 * The way in which articles are shown, as the reader chose it: which words are marked,
 * whether long sentences are wrapped.  It stays when articles are read anew.
 */
#ifndef CROSSREAD_SHOW_WAY_H
#define CROSSREAD_SHOW_WAY_H

#include <stdbool.h>

#include "show/command.h"

struct way {
	bool has_brackets; /* around what differs, since no colour shows it */
	bool marks_words;  /* all that differ, not only the named difference */
	bool is_cut;	   /* a sentence of the panes has one row, unless it is marked */
	bool takes_mouse;  /* clicks and the wheel are for the viewer */
	bool is_free;	   /* linked sentences come into view, but not level with it */
};

/* Changes WAY by COMMAND.  Returns what to tell the reader, as keymap_say has it, or NULL
 * where COMMAND is about something else. */
const char *way_change(struct way *way, enum command command);

#endif
