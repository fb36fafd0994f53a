/*
 * A row has selection, sign and doubt; the text; a cell for each outlet in sight; and how
 * many outlets and origins carry it.
 */
#include "config.h"

#include "show/view/matrix_table.h"

#include <stdio.h>

#include "base/unicode.h"
#include "align/carrier.h"
#include "show/flow.h"
#include "show/view/matrix_strip.h"
#include "show/view/snippet.h"

enum {
	GUTTER = 4,	/* columns: selection, sign, doubt, blank */
	WIDE = 100,	/* columns: from here on counts have their whole names */
	WIDE_COUNT = 8, /* columns of each count */
	NARROW_COUNT = 4,
	CELL_MARKS = 3, /* columns beside a number: difference, doubt, blank */
};

static const struct statement *statement_of(const struct state *state,
					    const struct matrix_row *row)
{
	return &state->story->statements[row->statement];
}

static int count_columns(const struct matrix_table *table)
{
	return table->columns.tail / 2;
}

/* Two numbers or words at a row's end. */
static void put_tail(const struct matrix_table *table, struct grid *grid, int row,
		     const char *outlets, const char *origins, enum style style)
{
	int columns = count_columns(table), end = grid->columns;

	grid_put_text(grid, row, end - columns - unicode_width(str_of(outlets)), end,
		      outlets, style);
	grid_put_text(grid, row, end - unicode_width(str_of(origins)), end, origins,
		      style);
}

static void put_heads(const struct matrix_table *table, const struct state *state,
		      struct grid *grid)
{
	static const char *const orders[MATRIX_ORDERS] = {
	    "by how many carry it", "differences first", "as one outlet has them"};
	bool is_wide = count_columns(table) == WIDE_COUNT;
	bool is_filtered = table->choice.missing != MATRIX_NONE;
	struct buf text = BUF_EMPTY;

	if (is_filtered)
		buf_format(&text, "missing in %ld (0: all)", table->choice.missing + 1);
	else
		buf_format(&text, "%s (o)", orders[table->choice.order]);
	grid_put(grid, 0, GUTTER, table->columns.text - 2, buf_str(&text),
		 is_filtered ? STYLE_HEADING : STYLE_DIM);
	columns_put_heads(&table->columns, state, grid, 0, table->outlet);
	put_tail(table, grid, 0, is_wide ? "outlets" : "out", is_wide ? "origins" : "ori",
		 STYLE_DIM);
	buf_done(&text);
}

/* "13~", "[7]": with the mark of a difference, or of doubt, or of another statement. */
static void write_carrier(struct buf *out, const struct carrier *carrier)
{
	buf_format(out, carrier->is_member ? "%u%s%s" : "[%u]%s%s",
		   carrier->place.sentence + 1, carrier->differs ? "~" : "",
		   carrier->sure || !carrier->is_member ? "" : "?");
}

/* Adds the carriers of OUTLET, those that differ or do not, as far as COLUMNS have room;
 * what has none is a "+". */
static void add_carriers(struct buf *out, const carrier_list *carriers, uint32_t outlet,
			 bool differing, int columns)
{
	struct buf next = BUF_EMPTY;

	for (size_t i = 0; i < carriers->count; i++) {
		const struct carrier *carrier = &carriers->items[i];

		if (carrier->place.article != outlet || carrier->differs != differing)
			continue;
		buf_cut(&next, 0);
		buf_text(&next, out->length ? " " : "");
		write_carrier(&next, carrier);
		if (out->length && (int)(out->length + next.length) > columns) {
			buf_char(out, '+');
			break;
		}
		buf_slice(out, buf_str(&next));
	}
	buf_done(&next);
}

/* What stands in the cell of OUTLET, what differs first; returns how it looks. */
static enum style write_cell(struct buf *out, const struct matrix_table *table,
			     const carrier_list *carriers, uint32_t outlet)
{
	int columns = table->columns.cell - 1;

	add_carriers(out, carriers, outlet, true, columns);
	if (out->length) {
		if (buf_str(out).bytes[out->length - 1] != '+')
			add_carriers(out, carriers, outlet, false, columns);
		return STYLE_DIVERGENT;
	}
	add_carriers(out, carriers, outlet, false, columns);
	return out->length && buf_str(out).bytes[0] != '[' ? STYLE_PLAIN : STYLE_DIM;
}

static void put_cell(const struct matrix_table *table, struct grid *grid, int row,
		     uint32_t outlet, struct str text, enum style style)
{
	int column = columns_of(&table->columns, outlet);

	grid_put(grid, row, column, column + table->columns.cell - 1, text, style);
}

static void put_cells(const struct matrix_table *table, const struct state *state,
		      struct grid *grid, int row, size_t number)
{
	const struct matrix_row *shown = &table->rows.items[number];
	const struct statement *statement = statement_of(state, shown);
	const struct columns *columns = &table->columns;
	struct buf text = BUF_EMPTY;

	for (size_t a = columns->first; a < columns->first + columns->count; a++) {
		uint32_t own = statement->members[0].article;
		bool is_selected = number == table->selected && a == table->outlet;
		enum style style;

		buf_cut(&text, 0);
		style = write_cell(&text, table, &shown->carriers, (uint32_t)a);
		if (!text.length)
			buf_text(&text, article_is_comparable(state_article(state, own),
							      state_article(state, a))
					    ? "·"
					    : "-");
		put_cell(table, grid, row, (uint32_t)a, buf_str(&text),
			 is_selected ? STYLE_CURSOR : style);
	}
	buf_done(&text);
}

/* The selection, sign and doubt at the left edge. */
static void put_gutter(struct grid *grid, int row, bool is_selected, const char *sign,
		       enum style style)
{
	if (is_selected) {
		grid_fill(grid, (struct rect){row, 0, 1, GUTTER - 1}, STYLE_CURSOR);
		grid_put_text(grid, row, 0, GUTTER, ">", STYLE_CURSOR);
	}
	grid_put_text(grid, row, 1, GUTTER, sign, is_selected ? STYLE_CURSOR : style);
}

/* Whether the sign of a sentence of STATEMENT has just changed. */
static bool has_fresh(const struct state *state, const struct statement *statement)
{
	for (size_t i = 0; i < statement->member_count; i++)
		if (state_is_fresh(state, statement->members[i]))
			return true;
	return false;
}

static void put_statement(const struct matrix_table *table, const struct state *state,
			  struct grid *grid, int row, size_t number)
{
	const struct matrix_row *shown = &table->rows.items[number];
	const struct statement *statement = statement_of(state, shown);
	bool is_selected = number == table->selected;
	enum status status = story_shown_status(state->story, statement);
	struct snippet snippet = {shown->place, shown->span,
				  is_selected ? STYLE_SELECTED : STYLE_PLAIN, true};
	char sign[3] = {story_status_sign(status),
			story_mark(statement->sure, statement->decided), '\0'};
	char outlets[16], origins[16];

	put_gutter(grid, row, is_selected, sign,
		   has_fresh(state, statement) ? STYLE_CHANGED : style_of_status(status));
	snippet_put(&snippet, state, grid,
		    (struct rect){row, GUTTER, 1, table->columns.text - GUTTER - 1});
	put_cells(table, state, grid, row, number);
	snprintf(outlets, sizeof outlets, "%u", statement->outlet_count);
	snprintf(origins, sizeof origins, "%u", statement->origin_count);
	put_tail(table, grid, row, outlets, origins, STYLE_PLAIN);
}

/* The words of a row for all outlets: of the selected one the title, or the lead. */
static struct str shared_row_text(const struct matrix_table *table,
				  const struct state *state, enum matrix_row_kind kind)
{
	const struct article *article = state_article(state, table->outlet);

	if (kind == MATRIX_ROW_TITLES)
		return str_of(article->title ? article->title : "no title was found");
	return article->sentence_count
		   ? article_slice(article, article->sentences[0].span)
		   : str_of("no sentence");
}

/* What stands in OUTLET's cell of the titles or the leads; returns how it looks. */
static enum style write_shared_cell(struct buf *out, const struct state *state,
				    uint32_t outlet, enum matrix_row_kind kind)
{
	const struct article *article = state_article(state, outlet);
	const struct standing *standing;

	buf_cut(out, 0);
	if (kind == MATRIX_ROW_TITLES)
		buf_text(out, article->title ? "yes" : "none");
	if (kind == MATRIX_ROW_TITLES || !article->sentence_count)
		return STYLE_DIM;
	standing = story_standing(state->story, (struct place){outlet, 0});
	buf_char(out, story_status_sign(standing->status));
	if (!standing->sure || standing->decided)
		buf_char(out, story_mark(standing->sure, standing->decided));
	return style_of_status(standing->status);
}

/* A row of titles or leads. */
static void put_shared_row(const struct matrix_table *table, const struct state *state,
			   struct grid *grid, int row, size_t number)
{
	enum matrix_row_kind kind = table->rows.items[number].kind;
	bool is_selected = number == table->selected;
	const struct columns *columns = &table->columns;
	int column, limit = columns->text - 1;
	struct flow flow = FLOW_EMPTY;
	struct buf text = BUF_EMPTY;

	put_gutter(grid, row, is_selected, "", STYLE_PLAIN);
	column = grid_put_text(grid, row, GUTTER, limit,
			       kind == MATRIX_ROW_TITLES ? "titles  " : "leads   ",
			       STYLE_HEADING);
	flow_set(&flow, shared_row_text(table, state, kind), 0,
		 is_selected ? STYLE_SELECTED : STYLE_PLAIN);
	flow_wrap(&flow, limit - column - 1, 0);
	column = flow_put(&flow, 0, grid, row, column, limit - 1);
	if (flow.rows.count > 1)
		grid_put_text(grid, row, column, limit, "…", STYLE_PLAIN);
	for (size_t a = columns->first; a < columns->first + columns->count; a++) {
		enum style style = write_shared_cell(&text, state, (uint32_t)a, kind);

		put_cell(table, grid, row, (uint32_t)a, buf_str(&text),
			 is_selected && a == table->outlet ? STYLE_CURSOR : style);
	}
	flow_done(&flow);
	buf_done(&text);
}

static void put_heading(struct grid *grid, int row, const char *text)
{
	int column;

	grid_line(grid, (struct rect){row, 0, 1, grid->columns}, STYLE_BORDER);
	column = grid_put_text(grid, row, 3, grid->columns, " ", STYLE_HEADING);
	column = grid_put_text(grid, row, column, grid->columns, text, STYLE_HEADING);
	grid_put_text(grid, row, column, grid->columns, " ", STYLE_HEADING);
}

static void put_row(const struct matrix_table *table, const struct state *state,
		    struct grid *grid, int row, size_t number)
{
	const struct matrix_row *shown = &table->rows.items[number];

	if (shown->kind == MATRIX_ROW_HEADING)
		put_heading(grid, row, shown->heading);
	else if (shown->kind == MATRIX_ROW_STATEMENT)
		put_statement(table, state, grid, row, number);
	else
		put_shared_row(table, state, grid, row, number);
}

static void put_strip(const struct matrix_table *table, const struct state *state,
		      struct grid *grid)
{
	const struct matrix_row *row = &table->rows.items[table->selected];
	int rows = matrix_strip_rows(state), body = state->layout.body.rows;
	struct rect area = {body - rows, 0, rows, grid->columns};

	if (row->kind == MATRIX_ROW_TITLES)
		matrix_strip_put_titles(grid, area, state, table->outlet);
	else if (row->kind == MATRIX_ROW_LEADS)
		matrix_strip_put_leads(grid, area, state, table->outlet);
	else
		matrix_strip_put_statement(grid, area, state, statement_of(state, row),
					   table->outlet);
}

/* The columns that a cell needs for a sentence's number with its marks. */
static int least_cell(const struct state *state)
{
	size_t most = 0;

	for (size_t a = 0; a < state->story->article_count; a++)
		if (state_article(state, a)->sentence_count > most)
			most = state_article(state, a)->sentence_count;
	return layout_digits(most) + CELL_MARKS;
}

int matrix_table_rows(const struct state *state)
{
	int rows = state->layout.body.rows - matrix_strip_rows(state) - 1;

	return rows < 1 ? 1 : rows;
}

void matrix_table_fit(struct matrix_table *table, const struct state *state)
{
	int columns = state->layout.body.columns;
	size_t rows = (size_t)matrix_table_rows(state);

	for (size_t i = table->top; i < table->top + rows && i < table->rows.count; i++)
		matrix_rows_tell(&table->rows.items[i], state);
	table->columns.tail = 2 * (columns < WIDE ? NARROW_COUNT : WIDE_COUNT);
	columns_fit(&table->columns, state, columns, least_cell(state), table->outlet);
}

void matrix_table_paint(const struct matrix_table *table, const struct state *state,
			struct grid *grid)
{
	size_t rows = (size_t)matrix_table_rows(state);

	put_heads(table, state, grid);
	for (size_t row = 0; row < rows && table->top + row < table->rows.count; row++)
		put_row(table, state, grid, (int)row + 1, table->top + row);
	put_strip(table, state, grid);
}
