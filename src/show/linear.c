/*
 * Where a view shows the text of outlets, the selected sentence is told.  Of any other
 * view the rows are read from the cells that it draws: signs become words, what only
 * frames is left out, and what is wrapped or continued below becomes one line.  So a view
 * that is new can be heard without a change here.  Lines that can be selected have their
 * number in front, and where the same lines are there again only the selected one is
 * told.
 */
#include "config.h"

#include "show/linear.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/mem.h"
#include "base/unicode.h"
#include "show/linear_sentence.h"
#include "show/view/view.h"

enum {
	ROWS = 60,
	COLUMNS = 300,
	GUTTER = 4 /* columns: selection, sign, doubt, blank */
};

struct linear {
	struct app *app;
	struct grid *grid;
	/* What was told last. */
	const struct view_ops *view;
	struct place place;
	unsigned edition;
	bool has_figures;
	struct buf lines, selected;
};

struct linear *linear_new(struct app *app)
{
	struct linear *linear = mem_zero(1, sizeof *linear);

	linear->app = app;
	linear->grid = grid_new(1, 1);
	app_resize(app, ROWS, COLUMNS);
	return linear;
}

void linear_free(struct linear *linear)
{
	if (!linear)
		return;
	grid_free(linear->grid);
	buf_done(&linear->lines);
	buf_done(&linear->selected);
	free(linear);
}

/* What follows takes keys. */

/* The keys that are no character, by what is typed for them in a line. */
static const char *key_name(const char *character)
{
	static const char *const names[][2] = {
	    {" ", "Space"}, {"\t", "Tab"}, {"\033", "Esc"}};

	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		if (!strcmp(character, names[i][0]))
			return names[i][1];
	return character;
}

/* Whether all of LINE is one key: it has a name, and is no row of characters. */
static bool is_key_name(struct str line)
{
	static const char *const names[] = {"Tab",  "Space", "Enter", "Esc",	  "Up",
					    "Down", "Left",  "Right", "PgUp",	  "PgDn",
					    "Home", "End",   "F1",    "Backspace"};

	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		if (str_is(line, names[i]))
			return true;
	return str_is(line, "S-Tab") || (line.length == 3 && str_starts(line, "C-"));
}

static enum app_request take_key(struct linear *linear, struct str key)
{
	struct buf name = BUF_EMPTY;
	enum app_request request;

	buf_slice(&name, key);
	request = app_handle_key(linear->app, key_name(name.bytes));
	buf_done(&name);
	return request;
}

enum app_request linear_take(struct linear *linear, struct str line)
{
	enum app_request request = APP_GO_ON;

	if (!line.length || is_key_name(line))
		return take_key(linear, line.length ? line : str_of("Enter"));
	for (size_t at = 0, end; at < line.length && request == APP_GO_ON; at = end) {
		end = unicode_cluster_end(line, at);
		request = take_key(linear, str_slice(line, at, end));
	}
	if (request == APP_GO_ON && app_is_typing(linear->app))
		request = take_key(linear, str_of("Enter"));
	return request;
}

/* What follows reads the rows that a view draws. */

static bool is_blank(const struct cell *cell)
{
	return cell->length == 1 && cell->bytes[0] == ' ';
}

/* Whether CELL only frames what is to be read. */
static bool is_frame(const struct cell *cell)
{
	static const char *const frames[] = {"─", "│", "┃", "▏"};
	struct str text = {cell->bytes, cell->length};

	for (size_t i = 0; i < ARRAY_COUNT(frames); i++)
		if (str_is(text, frames[i]))
			return true;
	return false;
}

/* Adds the text of ROW from column FROM on; columns are set apart by a comma. */
static void add_row(struct buf *out, const struct grid *grid, int row, int from)
{
	size_t start = out->length;
	int blanks = 0;

	for (int column = from; column < grid->columns; column++) {
		const struct cell *cell = grid_cell(grid, row, column);

		if (is_blank(cell) || is_frame(cell)) {
			blanks++;
			continue;
		}
		if (out->length > start && blanks)
			buf_text(out, blanks > 1 ? ", " : " ");
		buf_add(out, cell->bytes, cell->length);
		blanks = 0;
	}
}

/* The status that the sign of ROW stands for; STATUS_COUNT where it has none. */
static enum status sign_of(const struct grid *grid, int row)
{
	const struct cell *cell = grid_cell(grid, row, 1);

	for (int status = 0; status < STATUS_COUNT; status++)
		if (cell->length == 1 && is_blank(grid_cell(grid, row, GUTTER - 1)) &&
		    cell->bytes[0] == story_status_sign((enum status)status))
			return (enum status)status;
	return STATUS_COUNT;
}

static bool is_selected(const struct grid *grid, int row)
{
	const struct cell *cell = grid_cell(grid, row, 0);

	return cell->length == 1 && cell->bytes[0] == '>';
}

static bool has_gutter(const struct grid *grid, int row)
{
	for (int column = 0; column < GUTTER; column++)
		if (!is_blank(grid_cell(grid, row, column)))
			return false;
	return true;
}

static bool is_empty(const struct grid *grid, int row)
{
	for (int column = 0; column < grid->columns; column++)
		if (!is_blank(grid_cell(grid, row, column)) &&
		    !is_frame(grid_cell(grid, row, column)))
			return false;
	return true;
}

/* Whether ROW goes on with the line above it: where lines have signs each that has none
 * does, else each that is no wording of its own. */
static bool goes_on(const struct grid *grid, int row, bool is_signed)
{
	return has_gutter(grid, row) &&
	       (is_signed || grid_cell(grid, row, GUTTER)->style != STYLE_CURRENT);
}

static void begin_line(struct buf *out, const struct grid *grid, int row)
{
	enum status sign = sign_of(grid, row);
	bool is_entry =
	    is_selected(grid, row) || sign != STATUS_COUNT || has_gutter(grid, row);

	buf_text(out, out->length ? "\n" : "");
	buf_char(out, is_selected(grid, row) ? VIEW_SELECTED
		      : is_entry	     ? VIEW_ENTRY
					     : VIEW_HEADING);
	if (sign != STATUS_COUNT) {
		linear_sentence_add_status(out, sign, !is_blank(grid_cell(grid, row, 2)));
		buf_text(out, ": ");
	}
	add_row(out, grid, row, sign != STATUS_COUNT ? GUTTER : is_entry);
}

/* Adds the lines of the rows in AREA, each behind its enum view_line. */
static void read_rows(struct buf *out, const struct grid *grid, struct rect area)
{
	bool is_open = false, is_signed = false;

	for (int row = area.row; row < area.row + area.rows; row++) {
		if (is_empty(grid, row)) {
			is_open = false;
		} else if (is_open && goes_on(grid, row, is_signed)) {
			buf_text(out, "; ");
			add_row(out, grid, row, GUTTER);
		} else {
			begin_line(out, grid, row);
			is_open = true;
			is_signed = sign_of(grid, row) != STATUS_COUNT;
		}
	}
}

static void read_view(struct linear *linear, struct buf *out)
{
	if (app_speak(linear->app, out))
		return;
	app_draw(linear->app, linear->grid);
	read_rows(out, linear->grid, app_state(linear->app)->layout.body);
}

/* What follows tells. */

/* Adds LINE behind its number, if it can be selected. */
static void add_line(struct buf *out, struct str line, size_t number)
{
	if (line.bytes[0] != VIEW_HEADING)
		buf_format(out, "%zu. %s", number,
			   line.bytes[0] == VIEW_SELECTED ? "Selected: " : "");
	buf_slice(out, str_slice(line, 1, line.length));
	buf_char(out, '\n');
}

/* Adds LINES to OUT; the selected one also to VIEW_SELECTED, and to BARE the lines
 * without what tells which one is selected. */
static void number_lines(struct str lines, struct buf *out, struct buf *selected,
			 struct buf *bare)
{
	size_t number = 0;

	for (size_t at = 0, end; at < lines.length; at = end + 1) {
		struct str line;

		end = str_line_end(lines, at);
		line = str_slice(lines, at, end);
		number += line.bytes[0] != VIEW_HEADING;
		add_line(out, line, number);
		if (line.bytes[0] == VIEW_SELECTED)
			add_line(selected, line, number);
		buf_slice(bare, str_slice(line, 1, line.length));
		buf_char(bare, '\n');
	}
}

/* Tells the lines of a view: all where they are others than before, else the one that is
 * selected now. */
static void tell_lines(struct linear *linear, struct buf *out, bool is_other_view)
{
	struct buf lines = BUF_EMPTY, all = BUF_EMPTY, selected = BUF_EMPTY,
		   bare = BUF_EMPTY;

	read_view(linear, &lines);
	number_lines(buf_str(&lines), &all, &selected, &bare);
	if (is_other_view || !str_equal(buf_str(&bare), buf_str(&linear->lines)))
		buf_slice(out, buf_str(&all));
	else if (!str_equal(buf_str(&selected), buf_str(&linear->selected)))
		buf_slice(out, buf_str(&selected));
	buf_done(&linear->lines);
	buf_done(&linear->selected);
	linear->lines = bare;
	linear->selected = selected;
	buf_done(&lines);
	buf_done(&all);
}

static bool is_about_sentence(const struct view_ops *view)
{
	return view == &view_panes_ops || view == &view_statement_ops;
}

static void tell_view(struct linear *linear, struct buf *out)
{
	const struct state *state = app_state(linear->app);
	const struct view_ops *view = app_view(linear->app);
	bool is_other_view = view != linear->view;
	bool is_other_sentence = is_other_view ||
				 !link_same_place(state->cursor, linear->place) ||
				 state->edition != linear->edition ||
				 state->has_figures != linear->has_figures;

	if (!is_about_sentence(view))
		tell_lines(linear, out, is_other_view);
	else if (is_other_sentence)
		linear_sentence_add(out, state);
	linear->view = view;
	linear->place = state->cursor;
	linear->edition = state->edition;
	linear->has_figures = state->has_figures;
}

void linear_tell(struct linear *linear, struct buf *out)
{
	const struct state *state = app_state(linear->app);
	size_t before = out->length;

	if (state->message.length) {
		unicode_display(out, buf_str(&state->message));
		buf_text(out, ".\n");
	}
	tell_view(linear, out);
	if (out->length == before)
		buf_text(out, "Nothing changed.\n");
}

void linear_begin(struct linear *linear, struct buf *out)
{
	const struct state *state = app_state(linear->app);

	app_draw(linear->app, linear->grid);
	for (int row = state->layout.story.row; row <= state->layout.bar.row; row++) {
		add_row(out, linear->grid, row, 0);
		buf_text(out, ".\n");
	}
	linear_tell(linear, out);
}
