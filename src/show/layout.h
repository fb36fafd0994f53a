/*
 * The layout: where the parts of the screen are.  Arithmetic on rectangles, nothing else.
 *
 * From the top: the outlet bar (one row), the panes, the detail strip, the status bar
 * (one row).  Panes stand side by side while each gets 45 columns, else one above the
 * other with 8 rows each; the outlets that get none wait in the bar.
 */
#ifndef CROSSREAD_SHOW_LAYOUT_H
#define CROSSREAD_SHOW_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "show/grid.h"

enum {
	LAYOUT_PANES = 16,	  /* at most */
	LAYOUT_PANE_COLUMNS = 45, /* at least, side by side */
	LAYOUT_PANE_ROWS = 8,	  /* at least, stacked */
	LAYOUT_LEAST_ROWS = 5,
	LAYOUT_LEAST_COLUMNS = 20,
};

struct layout {
	bool is_too_small; /* nothing else is set */
	bool is_stacked;
	struct rect bar, status;
	struct rect body;   /* all between bar and status */
	struct rect detail; /* no rows where there is no room */
	struct rect panes[LAYOUT_PANES];
	size_t pane_count; /* at least 1 */
};

/* Arranges a screen for ARTICLES outlets; zoomed, there is one pane. */
void layout_arrange(struct layout *layout, int rows, int columns, size_t articles,
		    bool is_zoomed);

/* The columns that NUMBER takes. */
int layout_digits(size_t number);

#endif
