/*
 * What the parts of the app share.  Each part is a file app_NAME.c, that uses those named
 * before it:
 *
 *     status     what stands in the last row
 *     screen     the room for each thing, and painting
 *     search     from hit to hit, in the story or in what a view has of its own
 *     line       the command line opens, and is completed
 *     dispatch   a command goes to the view on top, or to its handler
 *     prompt     keys while a line is typed
 *     mouse      clicks and the wheel
 *     keys       all other keys, until they are a command
 *
 * app.c composes them.
 */
#ifndef CROSSREAD_SHOW_APP_PARTS_H
#define CROSSREAD_SHOW_APP_PARTS_H

#include "show/completion.h"
#include "show/keymap.h"
#include "show/prompt.h"
#include "show/stack.h"
#include "show/state.h"
#include "show/typing.h"

struct app {
	struct state *state;
	struct keymap keymap;
	bool is_ascii;		 /* the terminal has no other characters */
	const char *first_view;	 /* as in struct app_options */
	completion_files *files; /* the same */
	int rows, columns;	 /* of the screen */

	struct stack stack;
	struct typing typing;
	struct prompt prompt;
	struct buf note; /* what is said of the text typed in it; or empty */
	bool is_pasting; /* keys come from a paste, not from the reader's hand */
	bool has_jumped; /* by the last key, if it moved the cursor */
	bool has_moved;	 /* the last key moved the cursor */
	size_t outlet;	 /* that the command in hand names */
};

#endif
