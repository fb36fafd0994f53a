/*
 * Text becomes pieces first (what cells will hold), and pieces become rows.  A row breaks
 * behind a blank, a hyphen or a dash, and between wide characters; a word longer than a
 * row is broken where the row ends.  What is composed, and no source's text, may keep its
 * hyphens: they are in names.
 */
#include "config.h"

#include "show/flow.h"

#include "base/bisect.h"
#include "base/unicode.h"

static void add_piece(struct flow *flow, struct str text, size_t source, int width,
		      enum style style)
{
	vec_push(&flow->pieces, (struct flow_piece){
				    .source = source,
				    .text = (uint32_t)flow->text.length,
				    .length = (uint8_t)text.length,
				    .width = (uint8_t)width,
				    .style = (uint8_t)style,
				});
	buf_slice(&flow->text, text);
}

static bool is_blank(const struct flow *flow, size_t piece)
{
	const struct flow_piece *at = &flow->pieces.items[piece];

	return at->length == 1 && flow->text.bytes[at->text] == ' ';
}

static void add_unsafe(struct flow *flow, struct str character, size_t source,
		       enum style style)
{
	struct buf shown = BUF_EMPTY;

	unicode_display(&shown, character);
	for (size_t i = 0; i < shown.length; i++)
		add_piece(flow, str_slice(buf_str(&shown), i, i + 1), source, 1, style);
	buf_done(&shown);
}

/* Marks without end on one character are cut where a piece is full. */
static struct str shortened(struct str piece)
{
	size_t end = piece.length;

	while (end > GRID_CELL_BYTES)
		end = unicode_start_before(piece, end);
	return str_slice(piece, 0, end);
}

static void drop_last_blank(struct flow *flow)
{
	if (flow->pieces.count && is_blank(flow, flow->pieces.count - 1))
		flow->pieces.count--;
}

void flow_set(struct flow *flow, struct str text, size_t base, enum style style)
{
	uint32_t last = 0;

	buf_cut(&flow->text, 0);
	flow->pieces.count = flow->rows.count = 0;
	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);
		int width;

		if (unicode_is_space(character)) {
			if (last && last != ' ')
				add_piece(flow, str_of(" "), base + at, 1, style);
			last = last ? ' ' : 0;
			continue;
		}
		if (unicode_is_joiner(character) && unicode_is_joinable(last))
			continue;
		last = character;
		if (unicode_is_unsafe(character)) {
			add_unsafe(flow, str_slice(text, at, at + step), base + at,
				   style);
			continue;
		}
		step = grid_piece_end(text, at, &width) - at;
		add_piece(flow, shortened(str_slice(text, at, at + step)), base + at,
			  width, style);
	}
	drop_last_blank(flow);
}

static size_t piece_at(const struct flow *flow, size_t source)
{
	struct bisect search = {.to = flow->pieces.count};

	while (bisect_next(&search))
		bisect_narrow(&search, flow->pieces.items[search.middle].source < source);
	return search.from;
}

void flow_style(struct flow *flow, struct span span, enum style style)
{
	size_t end = span.offset + span.length;

	for (size_t i = piece_at(flow, span.offset);
	     i < flow->pieces.count && flow->pieces.items[i].source < end; i++)
		flow->pieces.items[i].style = (uint8_t)style;
}

/* A piece of TEXT, which is no source's, beside the piece NEXT_TO. */
static struct flow_piece beside(struct flow *flow, const char *text,
				const struct flow_piece *next_to)
{
	struct flow_piece piece = *next_to;

	piece.text = (uint32_t)flow->text.length;
	piece.length = piece.width = 1;
	buf_text(&flow->text, text);
	return piece;
}

void flow_bracket(struct flow *flow, enum style style)
{
	VEC(struct flow_piece) pieces = {0};
	size_t count = flow->pieces.count;

	for (size_t i = 0; i < count; i++) {
		const struct flow_piece *piece = &flow->pieces.items[i];
		bool is_inside = piece->style == style;

		if (is_inside && (i == 0 || piece[-1].style != style))
			vec_push(&pieces, beside(flow, "[", piece));
		vec_push(&pieces, *piece);
		if (is_inside && (i + 1 == count || piece[1].style != style))
			vec_push(&pieces, beside(flow, "]", piece));
	}
	vec_done(&flow->pieces);
	flow->pieces.items = pieces.items;
	flow->pieces.count = pieces.count;
	flow->pieces.capacity = pieces.capacity;
}

static uint32_t character_of(const struct flow *flow, size_t piece)
{
	size_t length;

	return unicode_at(buf_str(&flow->text), flow->pieces.items[piece].text, &length);
}

static bool is_hyphen(uint32_t character)
{
	return character == '-' || character == 0x2010 || character == 0x2011;
}

/* Whether a row may end behind CHARACTER, which stands between letters. */
static bool is_dash(const struct flow *flow, uint32_t character)
{
	return is_hyphen(character) ? !flow->keeps_hyphens
				    : character >= 0x2012 && character <= 0x2015;
}

/* Whether a row may begin with PIECE, which is not the first one. */
static bool may_break(const struct flow *flow, size_t piece)
{
	const struct flow_piece *at = &flow->pieces.items[piece];

	if (is_blank(flow, piece))
		return false;
	if (is_blank(flow, piece - 1))
		return true;
	if (at->width == 2)
		return unicode_is_letter(character_of(flow, piece));
	if (at[-1].width == 2)
		return unicode_is_letter(character_of(flow, piece));
	return piece >= 2 && is_dash(flow, character_of(flow, piece - 1)) &&
	       unicode_is_letter(character_of(flow, piece - 2)) &&
	       unicode_is_letter(character_of(flow, piece));
}

static void end_row(struct flow *flow, size_t first, size_t end)
{
	while (end > first && is_blank(flow, end - 1))
		end--;
	vec_push(&flow->rows, (struct flow_row){first, end});
}

void flow_wrap(struct flow *flow, int width, int indent)
{
	size_t first = 0, possible = 0;
	int used;

	if (width < 1)
		width = 1;
	if (indent >= width)
		indent = 0;
	flow->indent = used = indent;
	flow->rows.count = 0;
	for (size_t i = 0; i < flow->pieces.count; i++) {
		int columns = flow->pieces.items[i].width;

		if (i > first && may_break(flow, i))
			possible = i;
		/* A blank may hang over the edge: it is not shown there. */
		if (used + columns > width && i > first && !is_blank(flow, i)) {
			size_t next = possible > first ? possible : i;

			end_row(flow, first, next);
			first = i = next;
			used = 0;
			columns = flow->pieces.items[i].width;
		}
		used += columns;
	}
	if (first < flow->pieces.count || !flow->rows.count)
		end_row(flow, first, flow->pieces.count);
}

int flow_columns(const struct flow *flow, size_t index)
{
	const struct flow_row *row = &flow->rows.items[index];
	int columns = index ? 0 : flow->indent;

	for (size_t i = row->first; i < row->end; i++)
		columns += flow->pieces.items[i].width;
	return columns;
}

int flow_put(const struct flow *flow, size_t index, struct grid *grid, int row,
	     int column, int limit)
{
	const struct flow_row *at = &flow->rows.items[index];
	struct str text = buf_str(&flow->text);

	if (index == 0)
		column += flow->indent;
	for (size_t i = at->first; i < at->end && column < limit; i++) {
		const struct flow_piece *piece = &flow->pieces.items[i];

		column =
		    grid_put(grid, row, column, limit,
			     str_slice(text, piece->text, piece->text + piece->length),
			     piece->style);
	}
	return column;
}

void flow_done(struct flow *flow)
{
	buf_done(&flow->text);
	vec_done(&flow->pieces);
	vec_done(&flow->rows);
}
