/*
 * The bars: all outlets at the top of the screen, the legend of signs at the bottom.
 */
#ifndef CROSSREAD_SHOW_VIEW_BAR_H
#define CROSSREAD_SHOW_VIEW_BAR_H

#include "show/grid.h"
#include "show/state.h"

/*
 * Draws every outlet with its number and counts: the current one reversed, the ones in
 * view bold, the others in parentheses.  Where they do not fit, labels and counts shrink
 * first; then the bar shows those around the current one.
 */
void bar_draw_outlets(const struct state *state, struct grid *grid, struct rect area);

/*
 * Draws TEXT (in STYLE) at the left, the legend at the right as long as there is room.
 * HAS_HELP: the way to the help is told in any case, and TEXT cut for it.
 */
void bar_draw_status(const struct state *state, struct grid *grid, struct rect area,
		     struct str text, enum style style, bool has_help);

#endif
