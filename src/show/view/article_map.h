/*
 * The map of an article: all of it in one column, a cell for one or a few sentences.
 *
 * A cell has the sign of what a reader looks for first among its sentences: a difference,
 * then what only one outlet has, then what is shared.  A bar stands beside the cells
 * whose sentences are in view.
 */
#ifndef CROSSREAD_SHOW_VIEW_ARTICLE_MAP_H
#define CROSSREAD_SHOW_VIEW_ARTICLE_MAP_H

#include "show/grid.h"
#include "show/state.h"

enum { ARTICLE_MAP_COLUMNS = 3 /* a blank, the bar, the sign */ };

/* Sentences in view, from the first to the last. */
struct in_sight {
	uint32_t first, last;
};

/* Draws the map of ARTICLE into AREA, which is ARTICLE_MAP_COLUMNS wide. */
void article_map_draw(const struct state *state, uint32_t article,
		      struct in_sight in_sight, struct grid *grid, struct rect area);

#endif
