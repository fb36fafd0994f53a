/*
 * A page: painted rows, often more than the screen has, of which a part is shown.
 *
 * Views that are read like a text (help, a statement) paint their rows into a page once
 * and then scroll in it.
 */
#ifndef CROSSREAD_SHOW_VIEW_PAGE_H
#define CROSSREAD_SHOW_VIEW_PAGE_H

#include "show/flow.h"
#include "show/grid.h"

struct page {
	struct grid *grid; /* NULL until the first page_start; may have more rows */
	int rows;
};

/* Empties the page, COLUMNS wide from now on. */
void page_start(struct page *page, int columns);

/* Adds a blank row and returns its number. */
int page_add(struct page *page);

/* Adds a row of TEXT from COLUMN on, cut at the page's edge; returns its number. */
int page_add_text(struct page *page, int column, struct str text, enum style style);

/* Adds a row of TEXT from COLUMN on, an ellipsis at its end where it has more words. */
void page_add_line(struct page *page, int column, const char *text, enum style style);

/* Adds the rows of FLOW, which is wrapped, from COLUMN on. */
void page_add_flow(struct page *page, int column, const struct flow *flow);

/* Adds TEXT wrapped, from COLUMN on.  No row ends behind a hyphen, since outlets' names
 * in it may have some. */
void page_add_wrapped(struct page *page, int column, struct str text, enum style style);

/* Shows the rows from TOP on in AREA of GRID. */
void page_draw(const struct page *page, struct grid *grid, struct rect area, int top);

void page_done(struct page *page);

#endif
