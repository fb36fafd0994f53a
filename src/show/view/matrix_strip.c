/*
 * A line has who says it, the sentence's number, and the part of the sentence that tells
 * it.  Where lines are fewer than rows, each takes more than one.
 */
#include "config.h"

#include "show/view/matrix_strip.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/unicode.h"
#include "align/carrier.h"
#include "align/why/gist.h"
#include "show/phrase.h"
#include "show/view/highlight.h"
#include "show/view/snippet.h"

enum {
	GUTTER = 3,	  /* columns: sign, doubt, blank */
	LEAST_ROWS = 3,	  /* of a strip */
	LABEL_MOST = 16,  /* columns */
	LEGEND_LEAST = 5, /* rows: a strip of fewer has no legend */
};

int matrix_strip_rows(const struct state *state)
{
	int rows = state->layout.detail.rows;

	return rows < LEAST_ROWS ? 0 : rows;
}

/* What is left to paint, from the top down. */
struct strip {
	const struct state *state;
	struct grid *grid;
	struct rect left;
	int rows_each; /* of a line, at most */
};

static int number_columns(const struct state *state)
{
	return layout_digits(state->story->article_count);
}

static int label_columns(const struct strip *strip)
{
	int most = strip->left.columns / 5;

	return label_widest(strip->state->labels, most < LABEL_MOST ? most : LABEL_MOST);
}

static void put_rule(struct strip *strip, const char *left, enum style style,
		     const char *right)
{
	struct rect rule = strip->left;
	int end = rule.column + rule.columns, column = rule.column + 3;
	int width = unicode_width(str_of(right));

	rule.rows = 1;
	grid_line(strip->grid, rule, STYLE_BORDER);
	if (*left) {
		column = grid_put_text(strip->grid, rule.row, column, end, left, style);
		column = grid_put_text(strip->grid, rule.row, column, end, " ", style);
	}
	if (*right && column + 2 + width < end)
		grid_put_text(strip->grid, rule.row, column + 1, end, right,
			      STYLE_CURRENT);
	strip->left.row++;
	strip->left.rows--;
}

/* "2 courier  "; returns the column behind it. */
static int put_outlet(struct strip *strip, uint32_t outlet, enum style style)
{
	int column = strip->left.column + GUTTER, columns = label_columns(strip);
	struct buf text = BUF_EMPTY;

	buf_format(&text, "%*u ", number_columns(strip->state), outlet + 1);
	label_add(&text, strip->state->labels, outlet, columns);
	grid_put(strip->grid, strip->left.row, column,
		 strip->left.column + strip->left.columns, buf_str(&text), style);
	buf_done(&text);
	return column + number_columns(strip->state) + 1 + columns + 1;
}

/* What stands behind the outlet's name, from COLUMN on. */
static struct rect text_area(const struct strip *strip, int column)
{
	struct rect area = {strip->left.row, column, strip->rows_each,
			    strip->left.column + strip->left.columns - column};

	if (area.rows > strip->left.rows)
		area.rows = strip->left.rows;
	return area;
}

static void take_rows(struct strip *strip, int rows)
{
	rows = rows < 1 ? 1 : rows;
	strip->left.row += rows;
	strip->left.rows -= rows;
}

/* A sentence's line: sign and doubt as they are in STANDS. */
static void put_sentence(struct strip *strip, struct snippet snippet, const char *sign,
			 enum style style)
{
	int column, numbers = state_number_columns(strip->state);
	char number[32];

	if (strip->left.rows < 1)
		return;
	grid_put_text(strip->grid, strip->left.row, strip->left.column,
		      strip->left.column + GUTTER, sign, style);
	column = put_outlet(strip, snippet.place.article, STYLE_CURRENT);
	snprintf(number, sizeof number, "%*u", numbers, snippet.place.sentence + 1);
	grid_put_text(strip->grid, strip->left.row, column, column + numbers, number,
		      STYLE_DIM);
	take_rows(strip, snippet_put(&snippet, strip->state, strip->grid,
				     text_area(strip, column + numbers + 1)));
}

/* Whatever is no sentence: a title, what an outlet lacks. */
static void put_words(struct strip *strip, int column, struct str words, enum style style)
{
	struct rect area = text_area(strip, column);
	struct flow flow = FLOW_EMPTY;
	int rows = 0, limit = area.column + area.columns, end = limit;

	flow_set(&flow, words, 0, style);
	flow_wrap(&flow, area.columns - 1, 0);
	for (; rows < area.rows && rows < (int)flow.rows.count; rows++)
		end = flow_put(&flow, (size_t)rows, strip->grid, area.row + rows,
			       area.column, limit - 1);
	if (rows && rows < (int)flow.rows.count)
		grid_put_text(strip->grid, area.row + rows - 1, end, limit, "…", style);
	flow_done(&flow);
	take_rows(strip, rows);
}

/* In which order the lines stand: who differs, who agrees, who does not surely, who is
 * linked only. */
static int line_rank(const struct carrier *carrier)
{
	return carrier->differs ? 0 : !carrier->is_member ? 3 : !carrier->sure ? 2 : 1;
}

static int line_order(const void *a, const void *b)
{
	const struct carrier *x = a, *y = b;
	int order = line_rank(x) - line_rank(y);

	return order ? order : link_place_order(x->place, y->place);
}

/* The first difference that matters of a carrier that differs, as words. */
static enum style write_difference(struct buf *out, const struct state *state,
				   const struct statement *statement, struct place place)
{
	const struct standing *standing = story_standing(state->story, place);

	for (size_t l = 0; l < standing->link_count; l++) {
		const struct link *link = &state->story->links[standing->links[l]];
		struct place there = link_other_end(link, place);

		if (&state->story
			 ->statements[story_standing(state->story, there)->statement] !=
		    statement)
			continue;
		for (size_t d = 0; d < link->difference_count; d++) {
			if (link->differences[d].matters == MATTERS_NO)
				continue;
			phrase_difference(out, &link->differences[d],
					  link_same_place(link->b, place));
			return highlight_difference_style(&link->differences[d]);
		}
	}
	return STYLE_PLAIN;
}

/* "~ number differs: 48 / 47" and "3 of 3 outlets, 2 origins" */
static void put_statement_rule(struct strip *strip, const struct statement *statement,
			       const carrier_list *lines)
{
	struct buf left = BUF_EMPTY, right = BUF_EMPTY;
	enum status status = story_shown_status(strip->state->story, statement);
	enum style style = style_of_status(status);

	buf_format(&left, " %c%c%s", story_status_sign(status),
		   story_mark(statement->sure, statement->decided),
		   statement->sure && !statement->decided ? "" : " ");
	if (lines->items[0].differs)
		write_difference(&left, strip->state, statement, lines->items[0].place);
	else
		buf_text(&left, story_status_name(status));
	buf_char(&right, ' ');
	phrase_carriers(&right, strip->state->story, statement);
	buf_char(&right, ' ');
	put_rule(strip, left.bytes, style, right.bytes);
	buf_done(&left);
	buf_done(&right);
}

static bool is_carrier(const carrier_list *lines, uint32_t outlet)
{
	for (size_t i = 0; i < lines->count; i++)
		if (lines->items[i].place.article == outlet)
			return true;
	return false;
}

/* Whether a sentence of STATEMENT was looked for in OUTLET and not found. */
static bool is_silent(const struct state *state, const struct statement *statement,
		      const carrier_list *lines, uint32_t outlet)
{
	return !is_carrier(lines, outlet) &&
	       article_is_comparable(state_article(state, statement->members[0].article),
				     state_article(state, outlet));
}

/* "not found: 2 courier, 5 radio (cut, not silent)" */
static void write_silent(struct buf *text, const struct state *state,
			 const struct statement *statement, const carrier_list *lines)
{
	for (uint32_t a = 0; a < state->story->article_count; a++) {
		if (!is_silent(state, statement, lines, a))
			continue;
		buf_format(text, "%s%u ", text->length ? ", " : "not found: ", a + 1);
		label_add(text, state->labels, a, LABEL_MOST);
		if (state_article(state, a)->truncated)
			buf_text(text, " (cut, not silent)");
	}
}

/* What OUTLET has that comes nearest to a statement that it lacks. */
static void put_nearest(struct strip *strip, const struct statement *statement,
			uint32_t outlet)
{
	struct nearest nearest = nearest_find(strip->state->story, statement, outlet);
	int column, limit = strip->left.column + strip->left.columns;
	char number[32];

	if (strip->left.rows < 1)
		return;
	column = put_outlet(strip, outlet, STYLE_CURRENT);
	column = grid_put_text(strip->grid, strip->left.row, column, limit,
			       phrase_nearness(nearest.nearness), STYLE_DIM);
	if (nearest.nearness == NEARNESS_NOTHING)
		return;
	snprintf(number, sizeof number, " %u ", nearest.place.sentence + 1);
	column =
	    grid_put_text(strip->grid, strip->left.row, column, limit, number, STYLE_DIM);
	snippet_put(
	    &(struct snippet){nearest.place,
			      story_sentence(strip->state->story, nearest.place)->span,
			      STYLE_PLAIN, false},
	    strip->state, strip->grid, text_area(strip, column));
}

/* What the signs of the table mean, in the last row where there is room for it. */
static void put_legend(struct strip *strip)
{
	static const char *const legends[] = {
	    "· no sentence found, which is no proof of silence   [7] linked, but of "
	    "another statement   {open} wordings   {panes} panes   1-9 what it lacks",
	    "· none found: no proof of silence   [7] of another statement   {open}  "
	    "{panes}  "
	    "1-9",
	    "· none found: no proof of silence",
	    "",
	};
	struct buf legend = BUF_EMPTY;
	int row = strip->left.row + strip->left.rows - 1;

	keymap_say_fitting(&legend, strip->state->keymap, legends,
			   strip->left.columns - GUTTER);
	grid_put(strip->grid, row, strip->left.column + GUTTER,
		 strip->left.column + strip->left.columns, buf_str(&legend), STYLE_DIM);
	buf_done(&legend);
	strip->left.rows--;
}

static void put_more(struct strip *strip, size_t more)
{
	char text[64];

	snprintf(text, sizeof text, "… %zu more", more);
	grid_put_text(strip->grid, strip->left.row, strip->left.column + GUTTER,
		      strip->left.column + strip->left.columns, text, STYLE_DIM);
	take_rows(strip, 1);
}

/* Gives LINES lines the rows that are left, but for KEPT if there are so many more;
 * returns how many of the lines have any. */
static size_t share_rows(struct strip *strip, size_t lines, size_t kept)
{
	size_t rows = strip->left.rows > 0 ? (size_t)strip->left.rows : 0;

	while (kept && rows < lines + kept)
		kept--;
	rows -= kept;
	strip->rows_each = lines && lines <= rows ? (int)(rows / lines) : 1;
	return lines <= rows ? lines : rows ? rows - 1 : 0;
}

static void put_carrier(struct strip *strip, const struct statement *statement,
			const struct carrier *carrier)
{
	char sign[GUTTER + 1] = {' ', carrier->sure ? ' ' : '?', ' ', '\0'};
	enum status status = carrier->differs	  ? STATUS_DIVERGENT
			     : carrier->is_member ? STATUS_SHARED
						  : STATUS_UNCOMPARED;

	if (statement->article_count == 1 && carrier->is_member)
		status = story_shown_status(strip->state->story, statement);
	sign[0] =
	    carrier->is_member || carrier->differs ? story_status_sign(status) : ' ';
	put_sentence(
	    strip,
	    (struct snippet){carrier->place,
			     gist_span(strip->state->story, statement, carrier->place),
			     STYLE_PLAIN, true},
	    sign, style_of_status(status));
}

/* Whether a line before number AT is of the same outlet. */
static bool is_repeat(const carrier_list *lines, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (lines->items[i].place.article == lines->items[at].place.article)
			return true;
	return false;
}

/* Puts as many of the lines as SHOWN, each outlet's first one before all others. */
static void put_carriers(struct strip *strip, const struct statement *statement,
			 const carrier_list *lines, size_t shown)
{
	for (int repeats = 0; repeats <= 1; repeats++)
		for (size_t i = 0; i < lines->count && shown; i++) {
			if (is_repeat(lines, i) != repeats)
				continue;
			put_carrier(strip, statement, &lines->items[i]);
			shown--;
		}
}

/* Who has nothing of it, and what SELECTED has instead. */
static void put_silent(struct strip *strip, const struct statement *statement,
		       const carrier_list *lines, uint32_t selected)
{
	struct buf silent = BUF_EMPTY;

	strip->rows_each = 1;
	write_silent(&silent, strip->state, statement, lines);
	if (silent.length)
		put_words(strip, strip->left.column + GUTTER, buf_str(&silent),
			  STYLE_DIM);
	if (is_silent(strip->state, statement, lines, selected))
		put_nearest(strip, statement, selected);
	buf_done(&silent);
}

static bool is_any_silent(const struct state *state, const struct statement *statement,
			  const carrier_list *lines)
{
	for (uint32_t a = 0; a < state->story->article_count; a++)
		if (is_silent(state, statement, lines, a))
			return true;
	return false;
}

void matrix_strip_put_statement(struct grid *grid, struct rect area,
				const struct state *state,
				const struct statement *statement, uint32_t selected)
{
	struct strip strip = {state, grid, area, 1};
	carrier_list lines = {0};
	size_t shown;

	if (area.rows < LEAST_ROWS)
		return;
	carrier_find(&lines, state->story, statement);
	qsort(lines.items, lines.count, sizeof *lines.items, line_order);
	put_statement_rule(&strip, statement, &lines);
	if (strip.left.rows >= LEGEND_LEAST - 1)
		put_legend(&strip);
	shown = share_rows(&strip, lines.count,
			   (size_t)is_any_silent(state, statement, &lines) +
			       is_silent(state, statement, &lines, selected));
	put_carriers(&strip, statement, &lines, shown);
	if (shown < lines.count && strip.left.rows > 0)
		put_more(&strip, lines.count - shown);
	put_silent(&strip, statement, &lines, selected);
	vec_done(&lines);
}

/* Calls PUT for the outlets from FIRST on, as far as there are rows. */
static void put_outlets(struct strip *strip, uint32_t first, const char *heading,
			void (*put)(struct strip *, uint32_t outlet))
{
	size_t outlets = strip->state->story->article_count, shown;

	if (strip->left.rows < LEAST_ROWS)
		return;
	put_rule(strip, heading, STYLE_HEADING, "");
	if ((size_t)strip->left.rows >= outlets)
		first = 0;
	shown = share_rows(strip, outlets - first, 0);
	for (size_t i = 0; i < shown; i++)
		put(strip, first + (uint32_t)i);
	if (first + shown < outlets && strip->left.rows > 0)
		put_more(strip, outlets - first - shown);
}

static void put_title(struct strip *strip, uint32_t outlet)
{
	const char *title = state_article(strip->state, outlet)->title;
	int column = put_outlet(strip, outlet, STYLE_CURRENT);

	put_words(strip, column, str_of(title ? title : "no title was found"),
		  title ? STYLE_PLAIN : STYLE_DIM);
}

static void put_lead(struct strip *strip, uint32_t outlet)
{
	struct place lead = {outlet, 0};
	const struct standing *standing;
	char sign[GUTTER + 1];

	if (!state_article(strip->state, outlet)->sentence_count) {
		put_words(strip, put_outlet(strip, outlet, STYLE_CURRENT),
			  str_of("no sentence"), STYLE_DIM);
		return;
	}
	standing = story_standing(strip->state->story, lead);
	snprintf(sign, sizeof sign, "%c%c", story_status_sign(standing->status),
		 story_mark(standing->sure, standing->decided));
	put_sentence(strip,
		     (struct snippet){lead,
				      story_sentence(strip->state->story, lead)->span,
				      STYLE_PLAIN, true},
		     sign, style_of_status(standing->status));
}

void matrix_strip_put_titles(struct grid *grid, struct rect area,
			     const struct state *state, uint32_t first)
{
	put_outlets(&(struct strip){state, grid, area, 1}, first, " titles", put_title);
}

void matrix_strip_put_leads(struct grid *grid, struct rect area,
			    const struct state *state, uint32_t first)
{
	put_outlets(&(struct strip){state, grid, area, 1}, first, " leads", put_lead);
}
