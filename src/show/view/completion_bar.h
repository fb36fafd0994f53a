/*
 * The bar of completion: what the word in the command line may become, right above it.
 */
#ifndef CROSSREAD_SHOW_VIEW_COMPLETION_BAR_H
#define CROSSREAD_SHOW_VIEW_COMPLETION_BAR_H

#include "show/completion.h"
#include "show/grid.h"
#include "show/state.h"

/* Draws the candidates, the chosen one set off; of those that do not fit, the part that
 * it is in, with < and > where there are more.  Nothing where there are none. */
void completion_bar_draw(const struct state *state, const struct completion *completion,
			 struct grid *grid);

#endif
