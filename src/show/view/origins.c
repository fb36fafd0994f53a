/*
 * The origins view: which outlets carry one text, and what shows it.
 *
 * Outlets stand down and across, those of one origin together under what ties them.  A
 * cell has two numbers: of 100 sentences of the row's outlet so many are linked into the
 * column's, and of 100 of its words so many stand there in the same long rows.  The strip
 * tells the selected pair in words; below the table is the order in time, as far as dates
 * tell it.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "show/motion.h"
#include "show/phrase.h"
#include "show/view/columns.h"
#include "show/view/origins_strip.h"
#include "show/view/page.h"
#include "show/view/view.h"

enum {
	GUTTER = 2,	    /* columns: selection, blank */
	LEAST_CELL = 8,	    /* columns: two numbers up to 100, and a blank */
	LABEL_COLUMNS = 20, /* of an outlet's name */
	LETTERS = 26,	    /* for origins; those behind have numbers */
	LEAST_STRIP = 3,    /* rows */
};

enum row_kind { ROW_HEADING, ROW_NOTE, ROW_OUTLET };

struct row {
	enum row_kind kind;
	uint32_t outlet; /* of ROW_OUTLET */
	char *text;	 /* of the others; owned */
};

struct origins {
	VEC(struct row) rows;
	struct page page; /* what is to be seen */
	struct columns columns;
	size_t top, selected; /* rows; the selected one is an outlet's */
	uint32_t column;      /* the selected outlet across */
	unsigned edition;     /* of the story that the rows are of */
	bool is_filled;
};

static void clear(struct origins *origins)
{
	for (size_t i = 0; i < origins->rows.count; i++)
		free(origins->rows.items[i].text);
	origins->rows.count = 0;
}

static void add_text(struct origins *origins, enum row_kind kind, struct buf *text)
{
	vec_push(&origins->rows, (struct row){.kind = kind, .text = buf_take(text)});
}

/* How many articles have ORIGIN. */
static size_t count_articles(const struct story *story, uint32_t origin)
{
	size_t count = 0;

	for (size_t a = 0; a < story->article_count; a++)
		count += story->origins[a] == origin;
	return count;
}

static void add_name(struct buf *out, const struct state *state, uint32_t outlet)
{
	buf_format(out, "%u ", outlet + 1);
	label_add(out, state->labels, outlet, LABEL_COLUMNS);
}

/* The ties of ORIGIN, a line each. */
static void add_ties(struct origins *origins, const struct state *state, uint32_t origin)
{
	for (size_t i = 0; i < state->story->tie_count; i++) {
		const struct tie *tie = &state->story->ties[i];
		struct buf text = BUF_EMPTY;

		if (state->story->origins[tie->a] != origin)
			continue;
		add_name(&text, state, tie->a);
		buf_text(&text, ": ");
		phrase_tie(&text, state->story, tie);
		add_text(origins, ROW_NOTE, &text);
	}
}

static void add_outlets(struct origins *origins, const struct state *state,
			uint32_t origin)
{
	for (uint32_t a = 0; a < state->story->article_count; a++)
		if (state->story->origins[a] == origin)
			vec_push(&origins->rows,
				 (struct row){.kind = ROW_OUTLET, .outlet = a});
}

/* Origins of several articles, what ties them, and the articles. */
static void add_shared_origins(struct origins *origins, const struct state *state)
{
	for (uint32_t origin = 0; origin < state->story->origin_count; origin++) {
		size_t count = count_articles(state->story, origin);
		struct buf text = BUF_EMPTY;

		if (count < 2)
			continue;
		buf_format(&text, "one origin: %zu articles", count);
		add_text(origins, ROW_HEADING, &text);
		add_ties(origins, state, origin);
		add_outlets(origins, state, origin);
	}
}

static void add_single_origins(struct origins *origins, const struct state *state)
{
	struct buf text = BUF_EMPTY;
	size_t count = 0;

	for (uint32_t origin = 0; origin < state->story->origin_count; origin++)
		count += count_articles(state->story, origin) == 1;
	if (!count)
		return;
	buf_format(&text, "an origin each: %zu", count);
	add_text(origins, ROW_HEADING, &text);
	for (uint32_t origin = 0; origin < state->story->origin_count; origin++)
		if (count_articles(state->story, origin) == 1)
			add_outlets(origins, state, origin);
}

/* Lists, behind DATE, the articles of that day, or without a date where it is NULL. */
static void add_day(struct origins *origins, const struct state *state,
		    const struct article *first)
{
	struct buf text = BUF_EMPTY;
	size_t count = 0;

	buf_format(&text, "%s: ", first->date ? first->date : "no date");
	for (uint32_t a = 0; a < state->story->article_count; a++) {
		const struct article *article = state_article(state, a);
		bool is_same = first->date
				   ? origin_order_of(first, article) == ORIGIN_SAME_DAY
				   : !article->date;

		if (!is_same)
			continue;
		buf_text(&text, count++ ? ", " : "");
		add_name(&text, state, a);
	}
	if (count > 1 || !first->date)
		buf_text(&text, " (cannot order)");
	add_text(origins, ROW_NOTE, &text);
}

static int date_order(const void *a, const void *b)
{
	const struct article *x = *(const struct article *const *)a;
	const struct article *y = *(const struct article *const *)b;
	enum origin_order order = origin_order_of(x, y);

	if (order == ORIGIN_UNKNOWN)
		return !x->date - !y->date;
	return order == ORIGIN_EARLIER ? -1 : order == ORIGIN_LATER;
}

/* The days from the first on, then what has no date. */
static void add_times(struct origins *origins, const struct state *state)
{
	size_t count = state->story->article_count;
	const struct article **sorted = mem_zero(count, sizeof(struct article *));
	struct buf text = BUF_EMPTY;

	for (size_t a = 0; a < count; a++)
		sorted[a] = state_article(state, a);
	qsort(sorted, count, sizeof(struct article *), date_order);
	buf_text(&text, "in time, as far as dates tell it");
	add_text(origins, ROW_HEADING, &text);
	for (size_t a = 0; a < count; a++)
		if (!a || date_order(&sorted[a - 1], &sorted[a]) != 0)
			add_day(origins, state, sorted[a]);
	free(sorted);
}

static bool is_outlet(const struct origins *origins, size_t row)
{
	return origins->rows.items[row].kind == ROW_OUTLET;
}

static uint32_t selected_outlet(const struct origins *origins)
{
	return origins->rows.items[origins->selected].outlet;
}

/* Selects the row of OUTLET. */
static void select_outlet(struct origins *origins, uint32_t outlet)
{
	for (size_t i = 0; i < origins->rows.count; i++)
		if (is_outlet(origins, i) && origins->rows.items[i].outlet == outlet)
			origins->selected = i;
}

static void fill(struct origins *origins, const struct state *state, uint32_t outlet)
{
	clear(origins);
	add_shared_origins(origins, state);
	add_single_origins(origins, state);
	add_times(origins, state);
	select_outlet(origins, outlet);
	origins->edition = state->edition;
}

static void refresh(struct origins *origins, const struct state *state)
{
	size_t above = origins->selected - origins->top;

	if (origins->edition == state->edition)
		return;
	fill(origins, state, selected_outlet(origins));
	/* The selected row stays where it is on the screen. */
	origins->top = origins->selected > above ? origins->selected - above : 0;
}

/* Selects the outlet BY outlets off, or the last one on the way there. */
static void select_off(struct origins *origins, long by)
{
	long step = by < 0 ? -1 : 1;

	for (long at = (long)origins->selected + step;
	     by && at >= 0 && at < (long)origins->rows.count; at += step)
		if (is_outlet(origins, (size_t)at)) {
			origins->selected = (size_t)at;
			by -= step;
		}
}

/* Selects the first two outlets of the table: where any have one origin, they do. */
static void *origins_open(const struct state *state)
{
	struct origins *origins = mem_zero(1, sizeof *origins);

	fill(origins, state, 0);
	origins->selected = 0;
	select_off(origins, 1);
	origins->column = selected_outlet(origins);
	if (is_outlet(origins, origins->selected + 1))
		origins->column = origins->rows.items[origins->selected + 1].outlet;
	return origins;
}

static void origins_close(void *view)
{
	struct origins *origins = view;

	clear(origins);
	vec_done(&origins->rows);
	page_done(&origins->page);
	free(origins);
}

/* What follows moves. */

static int strip_rows(const struct state *state)
{
	int rows = state->layout.detail.rows;

	return rows < LEAST_STRIP ? 0 : rows;
}

static int table_rows(const struct state *state)
{
	int rows = state->layout.body.rows - strip_rows(state) - 1;

	return rows < 1 ? 1 : rows;
}

static bool handle_motion(struct origins *origins, const struct state *state,
			  enum command command, int count)
{
	int page = table_rows(state);
	long by;

	if (!motion_rows(&by, command, page, page))
		return false;
	select_off(origins, by * (count ? count : 1));
	return true;
}

static bool handle_outlet(struct origins *origins, const struct state *state,
			  enum command command, int number)
{
	size_t at = origins->column;

	if (command == COMMAND_OUTLET)
		at = (size_t)number - 1;
	else if (!motion_outlet(&at, command, state->story->article_count))
		return false;
	origins->column = (uint32_t)at;
	return true;
}

/* Puts the cursor on the first sentence of the row's outlet that is linked into the
 * column's, having visited that one, so that both are in view. */
static void go_to_pair(const struct origins *origins, struct state *state)
{
	struct place place = {selected_outlet(origins), 0};
	size_t count = state_article(state, place.article)->sentence_count;

	state_go(state, (struct place){origins->column, 0});
	for (uint32_t s = 0; s < count; s++) {
		struct place here = {place.article, s};
		struct link room;
		const struct link *link =
		    story_link_into(state->story, here, origins->column, &room);

		if (!link)
			continue;
		place = here;
		state_go(state, link_other_end(link, here));
		break;
	}
	state_go(state, place);
}

static enum view_answer origins_handle(void *view, struct state *state,
				       enum command command, int count)
{
	struct origins *origins = view;

	refresh(origins, state);
	if (command == COMMAND_ORIGINS)
		return VIEW_LEAVE;
	if (command == COMMAND_OPEN || command == COMMAND_PANES) {
		go_to_pair(origins, state);
		return VIEW_PANES;
	}
	return handle_motion(origins, state, command, count) ||
		       handle_outlet(origins, state, command, count)
		   ? VIEW_DONE
		   : VIEW_IGNORED;
}

/* What follows paints. */

static void scroll(struct origins *origins, size_t rows)
{
	size_t count = origins->rows.count, at = origins->selected, first = at;
	size_t last = count > rows ? count - rows : 0;

	while (first && !is_outlet(origins, first - 1))
		first--;
	if (at >= origins->top + rows)
		origins->top = at + 1 - rows;
	if (first < origins->top)
		origins->top = at - first < rows ? first : at;
	/* Below the last outlet stands what cannot be selected. */
	for (size_t i = at + 1; i < count && !is_outlet(origins, i); i++)
		if (i + 1 == count && at >= last)
			origins->top = last;
	if (origins->top > last)
		origins->top = last;
}

static void put_heads(const struct origins *origins, const struct state *state,
		      struct grid *grid)
{
	const struct story *story = state->story;
	struct buf text = BUF_EMPTY;

	buf_format(&text, "%zu outlet%s, %zu origin%s", story->outlet_count,
		   story->outlet_count == 1 ? "" : "s", story->origin_count,
		   story->origin_count == 1 ? "" : "s");
	if (story->outlet_count < story->article_count)
		buf_format(&text, " (%zu articles)", story->article_count);
	grid_put(grid, 0, 1, origins->columns.text - 2, buf_str(&text), STYLE_TITLE);
	columns_put_heads(&origins->columns, state, grid, 0, origins->column);
	buf_done(&text);
}

/* "62/14": sentences and words of 100. */
static void write_cell(char text[32], const struct state *state, uint32_t from,
		       uint32_t into)
{
	struct overlap overlap = story_overlap(state->story, from, into);

	if (from == into)
		snprintf(text, 32, "%s", "");
	else if (!article_is_comparable(state_article(state, from),
					state_article(state, into)))
		snprintf(text, 32, "%s", "-");
	else
		snprintf(text, 32, "%.0f/%.0f", 100 * overlap.linked,
			 100 * overlap.verbatim);
}

/* "1 ani  2025-07-11  AP" */
static void write_outlet(struct buf *out, const struct state *state, uint32_t outlet)
{
	const struct article *article = state_article(state, outlet);

	add_name(out, state, outlet);
	if (article->date)
		buf_format(out, "  %s", article->date);
	if (article->agency)
		buf_format(out, "  %s", article->agency);
}

static void put_outlet(const struct origins *origins, const struct state *state,
		       struct grid *grid, int row, size_t number)
{
	const struct columns *columns = &origins->columns;
	uint32_t outlet = origins->rows.items[number].outlet;
	bool is_selected = number == origins->selected;
	struct buf text = BUF_EMPTY;
	char cell[32];

	write_outlet(&text, state, outlet);
	if (is_selected)
		grid_put_text(grid, row, 0, GUTTER, ">", STYLE_CURSOR);
	grid_put(grid, row, GUTTER, columns->text - 1, buf_str(&text),
		 is_selected ? STYLE_SELECTED : STYLE_PLAIN);
	for (size_t a = columns->first; a < columns->first + columns->count; a++) {
		int column = columns_of(columns, a);
		bool is_one = state->story->origins[a] == state->story->origins[outlet];

		write_cell(cell, state, outlet, (uint32_t)a);
		if (is_selected && a == origins->column)
			grid_fill(grid, (struct rect){row, column, 1, columns->cell - 1},
				  STYLE_CURSOR);
		grid_put_text(grid, row, column, column + columns->cell - 1, cell,
			      is_selected && a == origins->column ? STYLE_CURSOR
			      : is_one				  ? STYLE_CURRENT
								  : STYLE_PLAIN);
	}
	buf_done(&text);
}

static void put_row(const struct origins *origins, const struct state *state,
		    struct grid *grid, int row, size_t number)
{
	const struct row *shown = &origins->rows.items[number];
	int column = 3;

	if (shown->kind == ROW_OUTLET) {
		put_outlet(origins, state, grid, row, number);
		return;
	}
	if (shown->kind == ROW_NOTE) {
		grid_put_text(grid, row, GUTTER + 2, grid->columns, shown->text,
			      STYLE_DIM);
		return;
	}
	grid_line(grid, (struct rect){row, 0, 1, grid->columns}, STYLE_BORDER);
	column = grid_put_text(grid, row, column, grid->columns, " ", STYLE_HEADING);
	column =
	    grid_put_text(grid, row, column, grid->columns, shown->text, STYLE_HEADING);
	grid_put_text(grid, row, column, grid->columns, " ", STYLE_HEADING);
}

static void origins_prepare(void *view, const struct state *state)
{
	struct origins *origins = view;
	struct rect body = state->layout.body;
	int rows = table_rows(state), strip = strip_rows(state);

	refresh(origins, state);
	scroll(origins, (size_t)rows);
	columns_fit(&origins->columns, state, body.columns, LEAST_CELL, origins->column);
	page_start(&origins->page, body.columns);
	while (origins->page.rows < body.rows)
		page_add(&origins->page);
	put_heads(origins, state, origins->page.grid);
	for (int row = 0; row < rows && origins->top + (size_t)row < origins->rows.count;
	     row++)
		put_row(origins, state, origins->page.grid, row + 1,
			origins->top + (size_t)row);
	origins_strip_put(origins->page.grid,
			  (struct rect){body.rows - strip, 0, strip, body.columns}, state,
			  selected_outlet(origins), origins->column);
}

static void origins_draw(const void *view, const struct state *state, struct grid *grid)
{
	const struct origins *origins = view;
	struct rect body = state->layout.body;

	page_draw(&origins->page, grid, body, 0);
	grid->cursor_row = body.row + 1 + (int)(origins->selected - origins->top);
	grid->cursor_column = columns_of(&origins->columns, origins->column);
}

static void origins_status(const void *view, const struct state *state, struct buf *out)
{
	(void)view;
	keymap_say(out, state->keymap, "origins: % of sentences/words, {open} panes");
}

const struct view_ops view_origins_ops = {
    .takes_outlets = true,
    .open = origins_open,
    .close = origins_close,
    .handle = origins_handle,
    .prepare = origins_prepare,
    .draw = origins_draw,
    .status = origins_status,
};
