/*
 * A view: one way to see the story.
 *
 * A view is one file that ends in a const struct of functions, and one row in the table
 * of stack.c.  It keeps what is only its own (a scroll position, rows laid out) behind
 * the pointer that `open` returns; where the reader is in the story is in the state that
 * all views share.
 *
 * A key, a new size or a new story changes what is to be seen; then `prepare` works out
 * what and where, and `draw` only paints it: drawing twice, or not at all, makes no
 * difference to anything that follows.
 */
#ifndef CROSSREAD_SHOW_VIEW_VIEW_H
#define CROSSREAD_SHOW_VIEW_VIEW_H

#include "show/command.h"
#include "show/grid.h"
#include "show/state.h"

enum view_answer {
	VIEW_IGNORED, /* not a command of this view */
	VIEW_DONE,
	VIEW_LEAVE, /* close this view and go back to the one before */
	VIEW_PANES, /* show the panes, where the cursor is now */
	VIEW_DROPS, /* state->decision is to be taken back */
};

/* A line that is spoken: what cannot be selected, what can, and what is. */
enum view_line { VIEW_HEADING = 'h', VIEW_ENTRY = 'e', VIEW_SELECTED = 's' };

struct view_ops {
	bool takes_outlets;  /* it shows the cursor's outlet: others can be gone to */
	bool takes_jumps;    /* it shows the cursor: so can the next sentence of a kind */
	bool finds_as_typed; /* a search goes to the first match while it is typed */
	bool has_strip;	     /* the detail strip stands in the last rows of the body */

	/* Commands of this view alone, and what they are said to be for: "a statement".
	 */
	const enum command *own;
	size_t own_count;
	const char *name;

	/* Returns the view's own data, which `close` frees. */
	void *(*open)(const struct state *state);
	void (*close)(void *view);

	/* Called where the view is asked for again while it is open below others.  NULL:
	 * it comes to the top as it was left. */
	void (*reopen)(void *view, const struct state *state);

	/* COUNT is 0 where the reader gave none. */
	enum view_answer (*handle)(void *view, struct state *state, enum command command,
				   int count);

	/*
	 * Lays out what is to be seen and scrolls to it.  Called after every change and
	 * before `draw`, but not while the screen is too small for any view.
	 */
	void (*prepare)(void *view, const struct state *state);

	/* Paints the body of the screen, state->layout.body, which is blank. */
	void (*draw)(const void *view, const struct state *state, struct grid *grid);

	/* Adds what the status bar says of the place in the view: "courier 3/21". */
	void (*status)(const void *view, const struct state *state, struct buf *out);

	/*
	 * Adds the lines of the view in words, each behind one of enum view_line.  NULL:
	 * what is drawn can be read row by row.
	 */
	void (*speak)(void *view, const struct state *state, struct buf *out);

	/*
	 * Moves to the next (1) or previous (-1) place with state->pattern, or with 0 to
	 * the first one from here on.  The pattern may be another than at the last
	 * `prepare`.  NULL: searches go from sentence to sentence of the story.
	 */
	void (*find)(void *view, struct state *state, int direction);
};

extern const struct view_ops view_panes_ops, view_statement_ops, view_thread_ops,
    view_matrix_ops, view_omissions_ops, view_origins_ops, view_facts_ops,
    view_changes_ops, view_outlets_ops, view_options_ops, view_messages_ops,
    view_apart_ops, view_help_ops, view_decisions_ops;

#endif
