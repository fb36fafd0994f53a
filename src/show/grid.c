/*
 * A wide character is a cell of width 2 and, to its right, one of width 0.  Whoever
 * writes over one half makes a blank of the other, so that no half is ever left alone.
 */
#include "config.h"

#include "show/grid.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/unicode.h"

static const struct cell blank = {.bytes = " ", .length = 1, .width = 1};

struct grid *grid_new(int rows, int columns)
{
	struct grid *grid = mem_zero(1, sizeof *grid);

	grid_resize(grid, rows, columns);
	return grid;
}

void grid_free(struct grid *grid)
{
	if (!grid)
		return;
	free(grid->cells);
	vec_done(&grid->targets);
	vec_done(&grid->links);
	free(grid);
}

void grid_resize(struct grid *grid, int rows, int columns)
{
	size_t kept = columns == grid->columns ? (size_t)grid->rows * (size_t)columns : 0;
	size_t count = (size_t)rows * (size_t)columns;

	grid->cells = mem_resize(grid->cells, count, sizeof *grid->cells);
	grid->rows = rows;
	grid->columns = columns;
	for (size_t i = kept; i < count; i++)
		grid->cells[i] = blank;
}

void grid_clear(struct grid *grid)
{
	grid_fill(grid, (struct rect){0, 0, grid->rows, grid->columns}, STYLE_PLAIN);
	grid->cursor_row = grid->cursor_column = 0;
	grid->targets.count = grid->links.count = 0;
}

void grid_add_target(struct grid *grid, struct rect area, struct place place)
{
	vec_push(&grid->targets, (struct grid_target){area, place, false});
}

void grid_add_outlet(struct grid *grid, struct rect area, uint32_t article)
{
	vec_push(&grid->targets, (struct grid_target){area, {article, 0}, true});
}

static bool has_cell(const struct rect *area, int row, int column)
{
	return row >= area->row && row < area->row + area->rows &&
	       column >= area->column && column < area->column + area->columns;
}

const struct grid_target *grid_target_at(const struct grid *grid, int row, int column)
{
	for (size_t i = grid->targets.count; i > 0; i--)
		if (has_cell(&grid->targets.items[i - 1].area, row, column))
			return &grid->targets.items[i - 1];
	return NULL;
}

static struct cell *cell_at(struct grid *grid, int row, int column)
{
	return &grid->cells[(size_t)row * (size_t)grid->columns + (size_t)column];
}

const struct cell *grid_cell(const struct grid *grid, int row, int column)
{
	return &grid->cells[(size_t)row * (size_t)grid->columns + (size_t)column];
}

bool grid_same_cell(const struct cell *a, const struct cell *b)
{
	return a->style == b->style && a->link == b->link && a->width == b->width &&
	       a->length == b->length && !memcmp(a->bytes, b->bytes, a->length);
}

static void make_blank(struct cell *cell)
{
	enum style style = cell->style;

	*cell = blank;
	cell->style = (uint8_t)style;
}

/* Frees the cell for something new: the other half of a wide character goes. */
static void vacate(struct grid *grid, int row, int column)
{
	struct cell *cell = cell_at(grid, row, column);

	if (cell->width == 0 && column > 0)
		make_blank(cell - 1);
	if (cell->width == 2 && column + 1 < grid->columns)
		make_blank(cell + 1);
}

static void set_cell(struct grid *grid, int row, int column, const struct cell *cell)
{
	struct cell *at = cell_at(grid, row, column);

	vacate(grid, row, column);
	*at = *cell;
	if (cell->width == 2) {
		vacate(grid, row, column + 1);
		at[1] = (struct cell){.style = cell->style};
	}
}

static int width_of(struct str text, size_t offset, size_t length)
{
	return unicode_width(str_slice(text, offset, offset + length));
}

static bool may_follow(uint32_t character)
{
	return !unicode_is_unsafe(character) && !unicode_is_space(character);
}

size_t grid_piece_end(struct str text, size_t offset, int *width)
{
	size_t length, at;

	if ((unsigned char)text.bytes[offset] < 0x80 &&
	    (offset + 1 == text.length || (unsigned char)text.bytes[offset + 1] < 0x80)) {
		*width = 1;
		return offset + 1;
	}
	unicode_at(text, offset, &length);
	*width = width_of(text, offset, length) == 2 ? 2 : 1;
	for (at = offset + length; at < text.length; at += length) {
		uint32_t character = unicode_at(text, at, &length);

		if (!may_follow(character) || width_of(text, at, length))
			break;
	}
	return at;
}

/* Fills CELL with the piece of TEXT; marks above the limit are left out. */
static void fill_cell(struct cell *cell, struct str text, enum style style)
{
	size_t length, at = 0;
	int count = 0;

	*cell = (struct cell){.style = (uint8_t)style};
	if (!unicode_width(text)) {
		cell->bytes[cell->length++] = ' ';
		count++;
	}
	while (at < text.length && count < GRID_CELL_CHARACTERS) {
		unicode_at(text, at, &length);
		if (cell->length + length > GRID_CELL_BYTES)
			break;
		memcpy(cell->bytes + cell->length, text.bytes + at, length);
		cell->length = (uint8_t)(cell->length + length);
		at += length;
		count++;
	}
}

/* Whether TEXT can be put as it is. */
static bool is_safe(struct str text)
{
	for (size_t at = 0, length; at < text.length; at += length) {
		uint32_t character = unicode_at(text, at, &length);

		if (character != ' ' &&
		    (unicode_is_unsafe(character) || unicode_is_space(character)))
			return false;
	}
	return true;
}

/* White space of any kind is a blank; the rest is made safe by unicode_display. */
static void make_safe(struct buf *out, struct str text)
{
	struct buf shown = BUF_EMPTY;
	struct str safe;

	unicode_display(&shown, text);
	safe = buf_str(&shown);
	for (size_t at = 0, length; at < safe.length; at += length) {
		if (unicode_is_space(unicode_at(safe, at, &length)))
			buf_char(out, ' ');
		else
			buf_add(out, safe.bytes + at, length);
	}
	buf_done(&shown);
}

static int put_safe(struct grid *grid, int row, int column, int limit, struct str text,
		    enum style style)
{
	for (size_t at = 0, end; at < text.length; at = end) {
		struct cell cell;
		int width;

		end = grid_piece_end(text, at, &width);
		if (column + width > limit)
			break;
		if (column >= 0) {
			fill_cell(&cell, str_slice(text, at, end), style);
			cell.width = (uint8_t)width;
			set_cell(grid, row, column, &cell);
		}
		column += width;
	}
	return column;
}

int grid_put(struct grid *grid, int row, int column, int limit, struct str text,
	     enum style style)
{
	struct buf safe = BUF_EMPTY;

	if (limit > grid->columns)
		limit = grid->columns;
	if (row < 0 || row >= grid->rows || column >= limit)
		return column;
	if (is_safe(text))
		return put_safe(grid, row, column, limit, text, style);
	make_safe(&safe, text);
	column = put_safe(grid, row, column, limit, buf_str(&safe), style);
	buf_done(&safe);
	return column;
}

int grid_put_text(struct grid *grid, int row, int column, int limit, const char *text,
		  enum style style)
{
	return grid_put(grid, row, column, limit, str_of(text), style);
}

static struct rect clipped(const struct grid *grid, struct rect area)
{
	int row_end = area.row + area.rows, column_end = area.column + area.columns;

	if (area.row < 0)
		area.row = 0;
	if (area.column < 0)
		area.column = 0;
	if (row_end > grid->rows)
		row_end = grid->rows;
	if (column_end > grid->columns)
		column_end = grid->columns;
	area.rows = row_end > area.row ? row_end - area.row : 0;
	area.columns = column_end > area.column ? column_end - area.column : 0;
	return area;
}

void grid_fill(struct grid *grid, struct rect area, enum style style)
{
	struct cell cell = blank;

	cell.style = (uint8_t)style;
	area = clipped(grid, area);
	for (int row = area.row; row < area.row + area.rows; row++)
		for (int column = area.column; column < area.column + area.columns;
		     column++)
			set_cell(grid, row, column, &cell);
}

void grid_add_link(struct grid *grid, struct rect area, const char *url)
{
	uint32_t id = url ? str_hash(str_of(url)) : 0;

	if (!id)
		return;
	vec_push(&grid->links, (struct grid_link){id, url});
	area = clipped(grid, area);
	for (int row = area.row; row < area.row + area.rows; row++)
		for (int column = area.column; column < area.column + area.columns;
		     column++)
			cell_at(grid, row, column)->link = id;
}

const char *grid_link_url(const struct grid *grid, uint32_t id)
{
	for (size_t i = 0; i < grid->links.count; i++)
		if (grid->links.items[i].id == id)
			return grid->links.items[i].url;
	return NULL;
}

void grid_line(struct grid *grid, struct rect area, enum style style)
{
	const char *piece = area.rows == 1 ? "─" : "│";

	for (int row = area.row; row < area.row + area.rows; row++)
		for (int column = area.column; column < area.column + area.columns;
		     column++)
			grid_put_text(grid, row, column, column + 1, piece, style);
}

void grid_copy_row(struct grid *grid, struct rect area, int row, const struct grid *from,
		   int from_row)
{
	int columns = area.columns < from->columns ? area.columns : from->columns;

	for (int column = 0; column < columns; column++) {
		const struct cell *cell = grid_cell(from, from_row, column);

		if (cell->width && column + cell->width <= columns)
			set_cell(grid, area.row + row, area.column + column, cell);
	}
}

/*
 * Spells an ellipsis at the end of ROW as three dots, over the last letters if need be:
 * one dot there would read as the end of a sentence.
 */
static void spell_ellipsis(struct grid *grid, int row)
{
	static const char ellipsis[] = "…";
	int room = grid->columns - 3, last = grid->columns - 1;
	struct cell cell;

	while (last > 0 && grid_cell(grid, row, last)->bytes[0] == ' ')
		last--;
	cell = *grid_cell(grid, row, last);
	if (room >= 0 && cell.length == strlen(ellipsis) &&
	    !memcmp(cell.bytes, ellipsis, cell.length))
		grid_put_text(grid, row, last < room ? last : room, grid->columns, "...",
			      cell.style);
}

void grid_make_ascii(struct grid *grid)
{
	struct cell *end = grid->cells + (size_t)grid->rows * (size_t)grid->columns;

	for (int row = 0; row < grid->rows; row++)
		spell_ellipsis(grid, row);
	for (struct cell *cell = grid->cells; cell < end; cell++) {
		if (cell->length == 1)
			continue;
		/* The right half of a wide character becomes a blank. */
		cell->bytes[0] =
		    cell->length
			? unicode_ascii_cell((struct str){cell->bytes, cell->length})
			: ' ';
		cell->length = 1;
		cell->width = 1;
	}
}

void grid_dump_text(struct buf *out, const struct grid *grid, int row)
{
	size_t start = out->length;

	for (int column = 0; column < grid->columns; column++) {
		const struct cell *cell = grid_cell(grid, row, column);

		buf_add(out, cell->bytes, cell->length);
	}
	while (out->length > start && out->bytes[out->length - 1] == ' ')
		buf_cut(out, out->length - 1);
}

void grid_dump_styles(struct buf *out, const struct grid *grid, int row)
{
	size_t start = out->length;

	for (int column = 0; column < grid->columns; column++)
		buf_char(out, style_letter(grid_cell(grid, row, column)->style));
	while (out->length > start && out->bytes[out->length - 1] == ' ')
		buf_cut(out, out->length - 1);
}
