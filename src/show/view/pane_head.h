/*
 * The head of a pane: its outlet in one row, with where the text is from.
 *
 *     3 standard · cites the Courier · 11 Jul · A. Author  21 sentences, 3 set apart
 */
#ifndef CROSSREAD_SHOW_VIEW_PANE_HEAD_H
#define CROSSREAD_SHOW_VIEW_PANE_HEAD_H

#include "show/grid.h"
#include "show/state.h"

/* Draws the head of ARTICLE into AREA, one row. */
void pane_head_draw(const struct state *state, uint32_t article, struct grid *grid,
		    struct rect area);

/* Adds what a head of COLUMNS has no room for of where the text of ARTICLE is from. */
void pane_head_add_rest(struct buf *out, const struct state *state, uint32_t article,
			int columns);

#endif
