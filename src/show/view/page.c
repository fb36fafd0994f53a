/* The grid has spare rows and doubles them, as a buffer does. */
#include "config.h"

#include "show/view/page.h"

enum { FIRST_ROWS = 32 };

void page_start(struct page *page, int columns)
{
	if (page->grid && page->grid->columns != columns) {
		grid_free(page->grid);
		page->grid = NULL;
	}
	if (!page->grid)
		page->grid = grid_new(FIRST_ROWS, columns);
	page->rows = 0;
}

int page_add(struct page *page)
{
	struct rect row = {page->rows, 0, 1, page->grid->columns};

	if (page->rows == page->grid->rows)
		grid_resize(page->grid, 2 * page->grid->rows, page->grid->columns);
	grid_fill(page->grid, row, STYLE_PLAIN);
	return page->rows++;
}

int page_add_text(struct page *page, int column, struct str text, enum style style)
{
	int row = page_add(page);

	grid_put(page->grid, row, column, page->grid->columns, text, style);
	return row;
}

void page_add_line(struct page *page, int column, const char *text, enum style style)
{
	struct flow flow = {.keeps_hyphens = true};
	int row = page_add(page), end, columns = page->grid->columns;

	flow_set(&flow, str_of(text), 0, style);
	flow_wrap(&flow, columns - column - 1, 0);
	end = flow_put(&flow, 0, page->grid, row, column, columns);
	if (flow.rows.count > 1)
		grid_put_text(page->grid, row, end, columns, "…", style);
	flow_done(&flow);
}

void page_add_flow(struct page *page, int column, const struct flow *flow)
{
	for (size_t i = 0; i < flow->rows.count; i++)
		flow_put(flow, i, page->grid, page_add(page), column,
			 page->grid->columns);
}

void page_add_wrapped(struct page *page, int column, struct str text, enum style style)
{
	struct flow flow = {.keeps_hyphens = true};

	flow_set(&flow, text, 0, style);
	flow_wrap(&flow, page->grid->columns - column, 0);
	page_add_flow(page, column, &flow);
	flow_done(&flow);
}

void page_draw(const struct page *page, struct grid *grid, struct rect area, int top)
{
	for (int row = 0; row < area.rows && top + row < page->rows; row++)
		grid_copy_row(grid, area, row, page->grid, top + row);
}

void page_done(struct page *page)
{
	grid_free(page->grid);
	*page = (struct page){0};
}
