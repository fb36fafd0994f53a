/* An outlet's item is made as text first, so that what fits can be counted. */
#include "config.h"

#include "show/view/bar.h"

#include "base/array.h"
#include "base/unicode.h"
#include "show/view/story_bar.h"

/* The columns of a label at most; where the outlets do not fit, fewer. */
static const int widths[] = {40, 20, 14, 10, 8, 6, 4};

enum {
	WIDTHS = ARRAY_COUNT(widths),
	WINDOW_WIDTH = 3, /* the first that is tried where not all fit */
	FULL_WIDTHS =
	    3,	 /* labels are not cut more than this for what stands behind them */
	GAP = 3, /* columns, before what has one origin */
	ORIGINS_LEAST = 18 + GAP, /* columns: "one origin: 12=34" */
};

/* "1 courier", between parentheses if it is not in view. */
static void write_item(struct buf *out, const struct state *state, size_t article,
		       int columns, bool is_in_view)
{
	buf_cut(out, 0);
	buf_format(out, "%c%zu ", is_in_view ? ' ' : '(', article + 1);
	label_add(out, state->labels, article, columns);
	buf_char(out, is_in_view ? ' ' : ')');
}

struct bar {
	const struct state *state;
	struct in_view in_view;
	struct buf item;
};

static int item_columns(struct bar *bar, size_t article, int width)
{
	write_item(&bar->item, bar->state, article, width,
		   state_is_in_view(&bar->in_view, article));
	return unicode_width(buf_str(&bar->item));
}

/* The columns that all outlets take with labels of WIDTH. */
static int all_columns(struct bar *bar, int width, int most)
{
	int used = 0;

	for (size_t a = 0; a < bar->state->story->article_count && used <= most; a++)
		used += item_columns(bar, a, width);
	return used;
}

/* The first of COUNT widths with which all outlets fit in COLUMNS, or 0. */
static int fitting_width(struct bar *bar, int count, int columns)
{
	for (int i = 0; i < count; i++)
		if (all_columns(bar, widths[i], columns) <= columns)
			return widths[i];
	return 0;
}

/* Where not all fit: a width with which the current outlet does. */
static int window_width(struct bar *bar, int columns)
{
	int at = WINDOW_WIDTH;

	while (at + 1 < WIDTHS &&
	       item_columns(bar, bar->state->cursor.article, widths[at]) > columns)
		at++;
	return widths[at];
}

/* The first of the outlets that the end of the list has room for in COLUMNS. */
static size_t first_of_last(struct bar *bar, int width, int columns)
{
	size_t first = bar->state->story->article_count;

	while (first > 0 && (columns -= item_columns(bar, first - 1, width)) >= 0)
		first--;
	return first;
}

/* Where to begin so that the current outlet is in sight, and no room is left at the end.
 */
static size_t first_item(struct bar *bar, int width, int columns)
{
	size_t first = bar->state->cursor.article;
	size_t last = first_of_last(bar, width, columns);
	int used = item_columns(bar, first, width);

	if (first >= last)
		return last;

	while (first > 0) {
		used += item_columns(bar, first - 1, width);
		if (used > columns / 2)
			break;
		first--;
	}
	return first;
}

static enum style item_style(const struct bar *bar, size_t article)
{
	if (article == bar->state->cursor.article)
		return STYLE_CURSOR;
	return state_is_in_view(&bar->in_view, article) ? STYLE_CURRENT : STYLE_DIM;
}

/* Puts the outlets from AT on, with labels of WIDTH, as far as there is room before
 * LIMIT; the column behind the last one gets known. */
static size_t put_items(struct bar *bar, struct grid *grid, size_t at, int width,
			int *column, int limit)
{
	const struct state *state = bar->state;
	int begin;

	for (; at < state->story->article_count; at++) {
		/* The current one is there in any case, cut if it must be. */
		if (*column + item_columns(bar, at, width) > limit &&
		    at != state->cursor.article)
			break;
		begin = *column;
		*column = grid_put(grid, state->layout.bar.row, begin, limit,
				   buf_str(&bar->item), item_style(bar, at));
		grid_add_outlet(
		    grid, (struct rect){state->layout.bar.row, begin, 1, *column - begin},
		    (uint32_t)at);
	}
	return at;
}

/* A part of the outlets around the current one, with < and > where there are more. */
static void put_window(struct bar *bar, struct grid *grid)
{
	struct rect area = bar->state->layout.bar;
	int width = window_width(bar, area.columns - 2);
	size_t first = first_item(bar, width, area.columns - 2);
	int limit = area.column + area.columns - 1;
	int column = grid_put_text(grid, area.row, area.column, limit, first ? "<" : " ",
				   STYLE_CURRENT);

	if (put_items(bar, grid, first, width, &column, limit) <
	    bar->state->story->article_count)
		grid_put_text(grid, area.row, limit, limit + 1, ">", STYLE_CURRENT);
}

/* Which have one origin, at the end of the row. */
static void put_origins(struct bar *bar, struct grid *grid, int column)
{
	struct rect area = bar->state->layout.bar;
	int limit = area.column + area.columns;
	struct buf text = BUF_EMPTY;

	story_bar_add_origins(&text, bar->state, limit - column - GAP);
	grid_put(grid, area.row, limit - 1 - unicode_width(buf_str(&text)), limit,
		 buf_str(&text), STYLE_CURRENT);
	buf_done(&text);
}

void bar_draw_outlets(const struct state *state, struct grid *grid)
{
	struct rect area = state->layout.bar;
	struct bar bar = {.state = state, .in_view = state_in_view(state)};
	bool has_origins = state->story->origin_count < state->story->article_count;
	int column = area.column, width = 0;

	if (has_origins)
		width = fitting_width(&bar, FULL_WIDTHS, area.columns - ORIGINS_LEAST);
	if (!width)
		width = fitting_width(&bar, WIDTHS, area.columns);
	if (width) {
		put_items(&bar, grid, 0, width, &column, area.column + area.columns);
		put_origins(&bar, grid, column);
	} else {
		put_window(&bar, grid);
	}
	buf_done(&bar.item);
}

static const char help[] = "{help}:help ";

/* Adds the longest legend that has room in COLUMNS. */
static void add_legend(struct buf *out, const struct state *state, int columns)
{
	static const char *const legends[] = {
	    "= shared  ~ divergent  + unique  ? not sure  {help}:help ",
	    "= shared ~ divergent + unique ? not sure  {help}:help ",
	    "=shared ~divergent +unique ?not sure {help}:help ",
	    "=shared ~divergent +unique {help}:help ",
	    help,
	    "",
	};
	static const char *const mixed[] = {
	    "= shared  ~ divergent  + unique  . uncompared  ? not sure  {help}:help ",
	    "= shared ~ divergent + unique . uncompared ? not sure  {help}:help ",
	    "=shared ~divergent +unique .uncompared {help}:help ",
	    help,
	    "",
	};
	static const char *const alone[] = {". uncompared  {help}:help ", help, ""};
	const char *const *forms = state->story->article_count < 2 ? alone
				   : state->story->totals.statements[REACH_UNCOMPARED]
				       ? mixed
				       : legends;

	keymap_say_fitting(out, state->keymap, forms, columns);
}

void bar_draw_status(const struct state *state, struct grid *grid,
		     struct bar_status status)
{
	struct rect area = state->layout.status;
	int limit = area.column + area.columns, end = limit;
	int width = unicode_width(status.text);
	struct buf legend = BUF_EMPTY, help_key = BUF_EMPTY;

	keymap_say(&help_key, state->keymap, help);
	if (!status.note.length)
		add_legend(&legend, state, area.columns - width - 3);
	else if (unicode_width(status.note) + width + 3 < area.columns)
		buf_format(&legend, "%.*s ", (int)status.note.length, status.note.bytes);
	if (status.has_help && !legend.length)
		buf_slice(&legend, buf_str(&help_key));
	if (status.has_help)
		end -= unicode_width(buf_str(&help_key)) + 1;
	grid_fill(grid, area, STYLE_BAR);
	if (grid_put(grid, area.row, area.column + 1, end, status.text, status.style) <
	    area.column + 1 + width)
		grid_put_text(grid, area.row, end - 1, end, "…", status.style);
	grid_put(grid, area.row, limit - unicode_width(buf_str(&legend)), limit,
		 buf_str(&legend), STYLE_BAR);
	buf_done(&legend);
	buf_done(&help_key);
}
