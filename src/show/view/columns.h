/*
 * Columns: a table with a column for each outlet, of which a part is in sight.
 *
 * Behind the text of a row stand the cells of the outlets, as many as have room, then the
 * row's end.  The selected outlet is always in sight.
 */
#ifndef CROSSREAD_SHOW_VIEW_COLUMNS_H
#define CROSSREAD_SHOW_VIEW_COLUMNS_H

#include "show/state.h"

struct columns {
	int text;     /* columns of the text, from the left edge */
	int cell;     /* of each outlet, a blank at its end included */
	int tail;     /* of the row's end */
	size_t first; /* the first outlet in sight */
	size_t count; /* of outlets in sight */
};

/*
 * Gives the outlets their columns of ALL; a cell needs LEAST of them, TAIL are taken.  Of
 * the outlets in sight before as many stay so as SELECTED, which is to be, allows.
 */
void columns_fit(struct columns *columns, const struct state *state, int all, int least,
		 size_t selected);

/* The column where the cell of OUTLET, which is in sight, begins. */
int columns_of(const struct columns *columns, size_t outlet);

/* Names the outlets in ROW of GRID, and where more of them are. */
void columns_put_heads(const struct columns *columns, const struct state *state,
		       struct grid *grid, int row, size_t selected);

#endif
