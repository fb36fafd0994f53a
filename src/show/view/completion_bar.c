/* The candidates are cut into parts that fit; a step to the next part shows it whole. */
#include "config.h"

#include "show/view/completion_bar.h"

#include "base/unicode.h"

enum { EDGE = 1 /* columns, for < and > */, GAP = 2 };

static struct str shown(const struct completion *completion, size_t at)
{
	return str_trim(str_of(completion->candidates.items[at]));
}

static int columns_of(const struct completion *completion, size_t at)
{
	return unicode_width(shown(completion, at)) + GAP;
}

/* The first candidate of the part that the chosen one is in. */
static size_t first_of_part(const struct completion *completion, int columns)
{
	size_t first = 0;
	int used = 0;

	for (size_t i = 0; i < completion->chosen; i++) {
		used += columns_of(completion, i);
		if (used > columns) {
			first = i;
			used = columns_of(completion, i);
		}
	}
	return first;
}

/* Puts the candidates from AT on between COLUMN and LIMIT; returns the first one that did
 * not fit.  One is there in any case. */
static size_t put_part(const struct completion *completion, struct grid *grid, int row,
		       size_t at, int column, int limit)
{
	size_t first = at;

	for (; at < completion->candidates.count; at++) {
		if (at > first && column + columns_of(completion, at) > limit)
			break;
		column = GAP + grid_put(grid, row, column, limit, shown(completion, at),
					at + 1 == completion->chosen ? STYLE_CURRENT
								     : STYLE_BAR);
	}
	return at;
}

void completion_bar_draw(const struct state *state, const struct completion *completion,
			 struct grid *grid)
{
	struct rect area = state->layout.status;
	int row = area.row - 1, limit = area.column + area.columns - EDGE;
	size_t first, end;

	if (!completion->candidates.count || row < 0)
		return;
	first = first_of_part(completion, area.columns - 2 * EDGE);
	grid_fill(grid, (struct rect){row, area.column, 1, area.columns}, STYLE_BAR);
	end = put_part(completion, grid, row, first, area.column + EDGE, limit);
	if (first)
		grid_put_text(grid, row, area.column, area.column + EDGE, "<", STYLE_BAR);
	if (end < completion->candidates.count)
		grid_put_text(grid, row, limit, limit + EDGE, ">", STYLE_BAR);
}
