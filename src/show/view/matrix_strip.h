/*
 * The strip below the matrix: what its selected row says, in the outlets' own words.
 */
#ifndef CROSSREAD_SHOW_VIEW_MATRIX_STRIP_H
#define CROSSREAD_SHOW_VIEW_MATRIX_STRIP_H

#include "show/state.h"

/* The rows that the strip takes, its rule included; 0 where there is no room. */
int matrix_strip_rows(const struct state *state);

/* Paints into AREA the wordings of STATEMENT: first who differs, then who agrees, then
 * who has nothing of it; of outlet SELECTED, if it is one of these, what comes nearest.
 */
void matrix_strip_put_statement(struct grid *grid, struct rect area,
				const struct state *state,
				const struct statement *statement, uint32_t selected);

/* Paints the titles, or the leads, of the outlets from FIRST on. */
void matrix_strip_put_titles(struct grid *grid, struct rect area,
			     const struct state *state, uint32_t first);
void matrix_strip_put_leads(struct grid *grid, struct rect area,
			    const struct state *state, uint32_t first);

#endif
