/*
 * The layout: where the parts of the screen are.  Arithmetic on rectangles, nothing else.
 *
 * From the top: on all but short screens the story bar (one row), the outlet bar (one
 * row), the panes, the detail strip, the status bar (one row).  Panes stand side by side
 * while each gets 45 columns, else one above the other with 8 rows each; the outlets that
 * get none wait in the bar.
 */
#ifndef CROSSREAD_SHOW_LAYOUT_H
#define CROSSREAD_SHOW_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "show/grid.h"

enum {
	LAYOUT_PANES = 16,	  /* at most; side by side they take 735 columns */
	LAYOUT_PANE_COLUMNS = 45, /* at least, side by side */
	LAYOUT_PANE_ROWS = 8,	  /* at least, stacked */
	LAYOUT_LEAST_ROWS = 5,	  /* two bars, a pane's header, two rows of text */
	LAYOUT_LEAST_COLUMNS = 20,
};

struct layout {
	bool is_too_small; /* there is no room for anything: all below is zero */
	bool is_stacked;   /* the panes stand one above the other */
	struct rect story; /* none on short screens */
	struct rect bar, status;
	struct rect body;   /* all rows between the bars */
	struct rect detail; /* the last rows of the body; none where there is no room */
	struct rect panes[LAYOUT_PANES];
	size_t pane_count; /* at least 1 */
};

/* Arranges a screen for ARTICLES outlets; with IS_ZOOMED there is only one pane. */
void layout_arrange(struct layout *layout, int rows, int columns, size_t articles,
		    bool is_zoomed);

/* The columns that NUMBER takes in decimal digits. */
int layout_digits(size_t number);

#endif
