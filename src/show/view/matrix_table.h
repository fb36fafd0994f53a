/*
 * The table of the matrix, as cells: heads, the rows in sight, and the strip below.
 */
#ifndef CROSSREAD_SHOW_VIEW_MATRIX_TABLE_H
#define CROSSREAD_SHOW_VIEW_MATRIX_TABLE_H

#include "show/view/columns.h"
#include "show/view/matrix_rows.h"

struct matrix_table {
	matrix_row_list rows;
	struct matrix_choice choice; /* that the rows are of */
	struct columns columns;
	size_t top;	 /* the row that is shown first */
	size_t selected; /* a row that is no heading */
	uint32_t outlet; /* the selected column */
};

/* How many rows of the table are in sight, between heads and strip; at least 1. */
int matrix_table_rows(const struct state *state);

/* Gives the outlets their columns, and the rows in sight their words. */
void matrix_table_fit(struct matrix_table *table, const struct state *state);

/* Paints the table into GRID, which has the size of the body. */
void matrix_table_paint(const struct matrix_table *table, const struct state *state,
			struct grid *grid);

#endif
