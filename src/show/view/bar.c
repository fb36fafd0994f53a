/* An outlet's item is made as text first, so that what fits can be counted. */
#include "config.h"

#include "show/view/bar.h"

#include "base/array.h"
#include "base/unicode.h"

/* How an item is written; later forms are shorter. */
struct form {
	int label_columns;
	const char *between; /* counts */
	bool has_counts;
};

static const struct form forms[] = {
    {40, " ", true}, {40, "", true}, {20, "", true}, {14, "", true},  {10, "", true},
    {8, "", true},   {6, "", true},  {4, "", true},  {10, "", false}, {6, "", false},
};

enum { FORMS = ARRAY_COUNT(forms), WINDOW_FORM = 4 };

static void add_counts(struct buf *out, const size_t *counts, const char *between)
{
	for (int status = 0; status < STATUS_COUNT; status++)
		if (counts[status])
			buf_format(out, "%s%c%zu", between,
				   story_status_sign((enum status)status),
				   counts[status]);
}

/* "1 courier =12~3+7", between parentheses if it is not in view. */
static void write_item(struct buf *out, const struct state *state, size_t article,
		       const struct form *form, bool is_in_view)
{
	buf_cut(out, 0);
	buf_format(out, "%c%zu ", is_in_view ? ' ' : '(', article + 1);
	label_add(out, state->labels, article, form->label_columns);
	if (form->has_counts) {
		if (!*form->between)
			buf_char(out, ' ');
		add_counts(out, state->outlets[article].counts, form->between);
	}
	buf_char(out, is_in_view ? ' ' : ')');
}

struct bar {
	const struct state *state;
	struct in_view in_view;
	struct buf item;
};

static int item_columns(struct bar *bar, size_t article, const struct form *form)
{
	write_item(&bar->item, bar->state, article, form,
		   state_is_in_view(&bar->in_view, article));
	return unicode_width(buf_str(&bar->item));
}

/* The first form in which all outlets fit in COLUMNS, or NULL. */
static const struct form *fitting_form(struct bar *bar, int columns)
{
	size_t count = bar->state->story->article_count;

	for (size_t i = 0; i < FORMS; i++) {
		int used = 0;

		for (size_t article = 0; article < count && used <= columns; article++)
			used += item_columns(bar, article, &forms[i]);
		if (used <= columns)
			return &forms[i];
	}
	return NULL;
}

/* Where not all fit: a form in which the current outlet does, so that no count is cut. */
static const struct form *window_form(struct bar *bar, int columns)
{
	size_t form = WINDOW_FORM;

	while (form + 1 < FORMS &&
	       item_columns(bar, bar->state->cursor.article, &forms[form]) > columns)
		form++;
	return &forms[form];
}

/* The first of the outlets that the end of the list has room for in COLUMNS. */
static size_t first_of_last(struct bar *bar, const struct form *form, int columns)
{
	size_t first = bar->state->story->article_count;

	while (first > 0 && (columns -= item_columns(bar, first - 1, form)) >= 0)
		first--;
	return first;
}

/* Where to begin so that the current outlet is in sight, and no room is left at the end.
 */
static size_t first_item(struct bar *bar, const struct form *form, int columns)
{
	size_t first = bar->state->cursor.article;
	size_t last = first_of_last(bar, form, columns);
	int used = item_columns(bar, first, form);

	if (first >= last)
		return last;

	while (first > 0) {
		used += item_columns(bar, first - 1, form);
		if (used > columns / 2)
			break;
		first--;
	}
	return first;
}

void bar_draw_outlets(const struct state *state, struct grid *grid)
{
	struct rect area = state->layout.bar;
	struct bar bar = {.state = state, .in_view = state_in_view(state)};
	size_t count = state->story->article_count, at = 0;
	int column = area.column, limit = area.column + area.columns;
	const struct form *form;

	form = fitting_form(&bar, area.columns);
	if (!form) {
		form = window_form(&bar, area.columns - 2);
		at = first_item(&bar, form, area.columns - 2);
		limit--;
		column = grid_put_text(grid, area.row, column, limit, at ? "<" : " ",
				       STYLE_CURRENT);
	}
	for (; at < count; at++) {
		bool in_view = state_is_in_view(&bar.in_view, at);
		enum style style = at == state->cursor.article ? STYLE_CURSOR
				   : in_view		       ? STYLE_CURRENT
							       : STYLE_DIM;

		/* The current one is there in any case, cut if it must be. */
		if (column + item_columns(&bar, at, form) > limit &&
		    at != state->cursor.article)
			break;
		column =
		    grid_put(grid, area.row, column, limit, buf_str(&bar.item), style);
	}
	if (at < count)
		grid_put_text(grid, area.row, limit, limit + 1, ">", STYLE_CURRENT);
	buf_done(&bar.item);
}

static const char help[] = "?:help ";

static bool has_uncompared(const struct state *state)
{
	for (size_t i = 0; i < state->story->article_count; i++)
		if (state->outlets[i].counts[STATUS_UNCOMPARED])
			return true;
	return false;
}

/* The longest legend that leaves LEAST columns free. */
static const char *legend_for(const struct state *state, int columns, int least)
{
	static const char *const legends[] = {
	    "= shared  ~ divergent  + unique  ? not sure  F1 ?:help ",
	    "= shared ~ divergent + unique ? not sure  ?:help ",
	    "=shared ~divergent +unique ?not sure ?:help ",
	    "=shared ~divergent +unique ?:help ",
	    help,
	    "",
	};
	static const char *const mixed[] = {
	    "= shared  ~ divergent  + unique  . uncompared  ? not sure  F1 ?:help ",
	    "= shared ~ divergent + unique . uncompared ? not sure  ?:help ",
	    "=shared ~divergent +unique .uncompared ?:help ",
	    help,
	    "",
	};
	static const char *const alone[] = {". uncompared  ?:help ", help, ""};
	const char *const *legend = state->story->article_count < 2 ? alone
				    : has_uncompared(state)	    ? mixed
								    : legends;

	while (**legend && unicode_width(str_of(*legend)) + least > columns)
		legend++;
	return *legend;
}

void bar_draw_status(const struct state *state, struct grid *grid,
		     struct bar_status status)
{
	struct rect area = state->layout.status;
	int limit = area.column + area.columns, end = limit;
	int width = unicode_width(status.text);
	const char *legend = legend_for(state, area.columns, width + 3);

	if (status.has_help && !*legend)
		legend = help;
	if (status.has_help)
		end -= unicode_width(str_of(help)) + 1;
	grid_fill(grid, area, STYLE_BAR);
	if (grid_put(grid, area.row, area.column + 1, end, status.text, status.style) <
	    area.column + 1 + width)
		grid_put_text(grid, area.row, end - 1, end, "…", status.style);
	grid_put_text(grid, area.row, limit - unicode_width(str_of(legend)), limit,
		      legend, STYLE_BAR);
}
