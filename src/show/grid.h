/*
 * A grid: the screen as data.
 *
 * It has rows of cells; a cell is a character with its combining marks, its width and its
 * style.  Views paint grids, the terminal shows them, tests read them.  Whatever text is
 * put into a grid, no cell has a control, bidi or invisible character, and a wide
 * character has both its columns or is not there.
 */
#ifndef CROSSREAD_SHOW_GRID_H
#define CROSSREAD_SHOW_GRID_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"
#include "base/vec.h"
#include "show/style.h"

/* As many characters as curses has room for in one cell (CCHARW_MAX), 4 bytes each. */
enum { GRID_CELL_CHARACTERS = 5, GRID_CELL_BYTES = 20 };

struct cell {
	char bytes[GRID_CELL_BYTES];
	uint8_t length; /* of bytes; 0 in the right half of a wide character */
	uint8_t width;	/* 1 or 2; 0 in the right half of a wide character */
	uint8_t style;	/* an enum style */
	uint32_t link;	/* the ID of a link in the grid, or 0 */
};

struct rect {
	int row, column, rows, columns;
};

/* What a click on AREA is about: a sentence, or its outlet. */
struct grid_target {
	struct rect area;
	struct place place;
	bool is_outlet;
};

/* A URL that cells lead to.  One URL has one ID in all grids. */
struct grid_link {
	uint32_t id;
	const char *url; /* borrowed, and not checked */
};

struct grid {
	int rows, columns;
	int cursor_row, cursor_column; /* where the terminal's own cursor stands */
	struct cell *cells;	       /* rows * columns, row by row */
	VEC(struct grid_target) targets;
	VEC(struct grid_link) links;
};

/* Returns a grid of blanks, which grid_free frees. */
struct grid *grid_new(int rows, int columns);
void grid_free(struct grid *grid);

/* Changes the size; rows that stay keep their content if the columns do not change. */
void grid_resize(struct grid *grid, int rows, int columns);

/* Makes every cell a plain blank, puts the cursor into the first and drops targets and
 * links.
 */
void grid_clear(struct grid *grid);

/* The cell at ROW and COLUMN, which are in the grid. */
const struct cell *grid_cell(const struct grid *grid, int row, int column);
bool grid_same_cell(const struct cell *a, const struct cell *b);

/*
 * Returns the end of what one cell can hold of TEXT from OFFSET on: one visible character
 * and its combining marks.  *WIDTH is set to its columns, 1 or 2.
 */
size_t grid_piece_end(struct str text, size_t offset, int *width);

/*
 * Puts TEXT at ROW and COLUMN, up to but not including column LIMIT, and returns the
 * column behind it.  What is outside of the grid is cut off.
 */
int grid_put(struct grid *grid, int row, int column, int limit, struct str text,
	     enum style style);
int grid_put_text(struct grid *grid, int row, int column, int limit, const char *text,
		  enum style style);

/* Makes the cells of AREA blanks of STYLE. */
void grid_fill(struct grid *grid, struct rect area, enum style style);

/* Draws a line through AREA, which is one row or one column. */
void grid_line(struct grid *grid, struct rect area, enum style style);

/* Copies row FROM_ROW of FROM to AREA's row ROW (from 0), cut to AREA. */
void grid_copy_row(struct grid *grid, struct rect area, int row, const struct grid *from,
		   int from_row);

/* Makes the cells of AREA lead to URL, which is borrowed; NULL is none. */
void grid_add_link(struct grid *grid, struct rect area, const char *url);

/* The URL of the link with ID, or NULL. */
const char *grid_link_url(const struct grid *grid, uint32_t id);

/* Notes what a click on AREA is about. */
void grid_add_target(struct grid *grid, struct rect area, struct place place);
void grid_add_outlet(struct grid *grid, struct rect area, uint32_t article);

/* What a click on ROW and COLUMN is about, or NULL; the last one that was noted counts.
 */
const struct grid_target *grid_target_at(const struct grid *grid, int row, int column);

/* Replaces each character that is not ASCII by the nearest one that is, or by a "?". */
void grid_make_ascii(struct grid *grid);

/* Adds to OUT a row's text, or its styles as one letter for each column, both without the
 * blanks at the end. */
void grid_dump_text(struct buf *out, const struct grid *grid, int row);
void grid_dump_styles(struct buf *out, const struct grid *grid, int row);

#endif
