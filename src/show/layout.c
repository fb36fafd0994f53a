/*
 * The detail strip grows with the outlets it has to list, up to a third of the body, and
 * shrinks before the panes do.
 */
#include "config.h"

#include "show/layout.h"

enum {
	DETAIL_LEAST = 5,      /* rows: a rule and four more */
	DETAIL_SMALL = 3,      /* on short screens: a rule and two more */
	DETAIL_PER_OUTLET = 3, /* rows wanted for each outlet */
	SMALL_BODY = 16,       /* a body of fewer rows has a small strip */
	TINY_BODY = 7,	       /* a body of fewer rows has none */
	STORY_ROWS = 24,       /* a screen of fewer rows has no story bar */
};

static int smaller(int a, int b)
{
	return a < b ? a : b;
}

static int larger(int a, int b)
{
	return a > b ? a : b;
}

static int detail_rows(int body, size_t articles)
{
	int outlets = articles > LAYOUT_PANES ? LAYOUT_PANES : (int)articles;

	if (body < TINY_BODY)
		return 0;
	if (body < SMALL_BODY)
		return DETAIL_SMALL;
	return larger(DETAIL_LEAST, smaller(body / 3, 1 + outlets * DETAIL_PER_OUTLET));
}

/* Gives the panes their columns, a border of one column between two of them. */
static void set_beside(struct layout *layout, struct rect area)
{
	int count = (int)layout->pane_count, column = area.column;
	int room = area.columns - (count - 1);

	for (int i = 0; i < count; i++) {
		int columns = room / count + (i < room % count);

		layout->panes[i] = (struct rect){area.row, column, area.rows, columns};
		column += columns + 1;
	}
}

/* Gives the panes their rows; each has a header, so no border is needed. */
static void set_stacked(struct layout *layout, struct rect area)
{
	int count = (int)layout->pane_count, row = area.row;

	for (int i = 0; i < count; i++) {
		int rows = area.rows / count + (i < area.rows % count);

		layout->panes[i] = (struct rect){row, area.column, rows, area.columns};
		row += rows;
	}
}

void layout_arrange(struct layout *layout, int rows, int columns, size_t articles,
		    bool is_zoomed)
{
	int most = articles > LAYOUT_PANES ? LAYOUT_PANES : (int)articles;
	int beside, stacked, detail, story = rows >= STORY_ROWS, body = rows - 2 - story;
	struct rect area;

	*layout = (struct layout){0};
	layout->is_too_small = rows < LAYOUT_LEAST_ROWS || columns < LAYOUT_LEAST_COLUMNS;
	if (layout->is_too_small)
		return;
	layout->story = (struct rect){0, 0, story, columns};
	layout->bar = (struct rect){story, 0, 1, columns};
	layout->status = (struct rect){rows - 1, 0, 1, columns};
	layout->body = (struct rect){story + 1, 0, body, columns};
	detail = detail_rows(body, articles);
	if (is_zoomed || most < 1)
		most = 1;
	beside = smaller(most, (columns + 1) / (LAYOUT_PANE_COLUMNS + 1));
	stacked = smaller(most, (body - DETAIL_LEAST) / LAYOUT_PANE_ROWS);
	layout->is_stacked = beside < 2 && stacked > 1;
	layout->pane_count = (size_t)larger(1, layout->is_stacked ? stacked : beside);
	if (layout->is_stacked)
		detail = smaller(detail, body - stacked * LAYOUT_PANE_ROWS);
	area = layout->body;
	area.rows -= detail;
	layout->detail = (struct rect){area.row + area.rows, 0, detail, columns};
	if (layout->is_stacked)
		set_stacked(layout, area);
	else
		set_beside(layout, area);
}

int layout_digits(size_t number)
{
	int digits = 1;

	for (; number >= 10; number /= 10)
		digits++;
	return digits;
}
