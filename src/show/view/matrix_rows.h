/*
 * The rows of the matrix: which statements it shows, in which order, under which
 * headings.
 */
#ifndef CROSSREAD_SHOW_VIEW_MATRIX_ROWS_H
#define CROSSREAD_SHOW_VIEW_MATRIX_ROWS_H

#include "base/vec.h"
#include "align/carrier.h"
#include "show/state.h"

enum matrix_order {
	MATRIX_CARRIED,	    /* all, some, only one; most origins first */
	MATRIX_DIFFERENCES, /* those with a difference first */
	MATRIX_OUTLET,	    /* as an outlet has them */
	MATRIX_ORDERS
};

enum matrix_row_kind {
	MATRIX_ROW_HEADING,
	MATRIX_ROW_TITLES,
	MATRIX_ROW_LEADS,
	MATRIX_ROW_STATEMENT
};

struct matrix_row {
	enum matrix_row_kind kind;
	size_t statement; /* its number, of MATRIX_ROW_STATEMENT */
	char *heading;	  /* of MATRIX_ROW_HEADING; owned */

	/* Of MATRIX_ROW_STATEMENT, once it was told: the words that tell it, and who
	 * carries it. */
	bool is_told;
	struct place place;
	struct span span;
	carrier_list carriers; /* owned */
};

enum { MATRIX_NONE = -1 };

/* What is shown. */
struct matrix_choice {
	enum matrix_order order;
	uint32_t outlet; /* of MATRIX_OUTLET */
	long missing;	 /* only what this outlet lacks; MATRIX_NONE: all */
};

typedef VEC(struct matrix_row) matrix_row_list;

/* Fills ROWS, of which what is there is freed first; there is a row to select. */
void matrix_rows_fill(matrix_row_list *rows, const struct state *state,
		      const struct matrix_choice *choice);

/* Finds the words that tell the statement of ROW and its carriers, which costs time,
 * once. */
void matrix_rows_tell(struct matrix_row *row, const struct state *state);

void matrix_rows_done(matrix_row_list *rows);

#endif
