/* The text takes half of the columns, or what the outlets leave; where they are many, two
 * fifths. */
#include "config.h"

#include "show/view/columns.h"

#include "base/array.h"

enum { LEAST_LABEL = 3 /* columns: below this a number stands alone */ };

/* The widest cells in which all outlets fit beside half a row of text, or LEAST. */
static int cell_for(int count, int room, int least)
{
	static const int widths[] = {14, 12, 10, 8, 7, 6, 5};

	for (size_t i = 0; i < ARRAY_COUNT(widths); i++)
		if (widths[i] >= least && widths[i] * count <= room)
			return widths[i];
	return least;
}

/* Moves what is in sight as little as brings SELECTED into it. */
static void bring_into_sight(struct columns *columns, size_t outlets, size_t selected)
{
	size_t last = outlets - columns->count;

	if (selected < columns->first)
		columns->first = selected;
	if (selected >= columns->first + columns->count)
		columns->first = selected + 1 - columns->count;
	if (columns->first > last)
		columns->first = last;
}

void columns_fit(struct columns *columns, const struct state *state, int all, int least,
		 size_t selected)
{
	size_t outlets = state->story->article_count;
	int room = all - columns->tail;

	columns->cell = cell_for((int)outlets, room - all / 2, least);
	if (columns->cell * (int)outlets > room - all / 2)
		room -= 2 * all / 5;
	columns->count = (size_t)(room / columns->cell);
	if (columns->count > outlets)
		columns->count = outlets;
	if (!columns->count)
		columns->count = 1;
	columns->text = all - columns->tail - columns->cell * (int)columns->count;
	bring_into_sight(columns, outlets, selected);
}

int columns_of(const struct columns *columns, size_t outlet)
{
	return columns->text + columns->cell * (int)(outlet - columns->first);
}

/* "1 ani", or the number alone where there is no room. */
static void write_head(struct buf *out, const struct columns *columns,
		       const struct state *state, size_t outlet)
{
	int label = columns->cell - 2 - layout_digits(outlet + 1);

	buf_cut(out, 0);
	buf_format(out, "%zu", outlet + 1);
	if (label < LEAST_LABEL)
		return;
	buf_char(out, ' ');
	label_add(out, state->labels, outlet, label);
}

void columns_put_heads(const struct columns *columns, const struct state *state,
		       struct grid *grid, int row, size_t selected)
{
	size_t end = columns->first + columns->count;
	struct buf head = BUF_EMPTY;

	if (columns->first)
		grid_put_text(grid, row, columns->text - 1, columns->text, "<",
			      STYLE_CURRENT);
	for (size_t outlet = columns->first; outlet < end; outlet++) {
		int column = columns_of(columns, outlet);

		write_head(&head, columns, state, outlet);
		grid_put(grid, row, column, column + columns->cell - 1, buf_str(&head),
			 outlet == selected ? STYLE_CURSOR : STYLE_CURRENT);
	}
	if (end < state->story->article_count)
		grid_put_text(grid, row, columns_of(columns, end) - 1,
			      columns_of(columns, end), ">", STYLE_CURRENT);
	buf_done(&head);
}
