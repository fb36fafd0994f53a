/*
 * The bars: all outlets at the top of the screen, the legend of signs at the bottom.
 */
#ifndef CROSSREAD_SHOW_VIEW_BAR_H
#define CROSSREAD_SHOW_VIEW_BAR_H

#include "show/grid.h"
#include "show/state.h"

/*
 * Draws every outlet with its number: the current one reversed, the ones in view bold,
 * the others in parentheses; and at the end, where there is room, which have one origin.
 * Where the outlets do not fit, labels become shorter first; then the bar shows only
 * those around the current one.
 */
void bar_draw_outlets(const struct state *state, struct grid *grid);

/* What stands at the left of the status bar. */
struct bar_status {
	struct str text;
	enum style style;
	struct str note; /* in place of the legend, or empty */
	bool has_help; /* the key of the help is always named, and the text cut for it */
};

/* Draws STATUS at the left, and at the right the longest legend that there is room for.
 */
void bar_draw_status(const struct state *state, struct grid *grid,
		     struct bar_status status);

#endif
