/*
 * Every sentence has a gutter: sign, doubt, number and a mark.
 *
 *     ~? 12|The inspectors found cracks in 47
 *          |of the hangers.
 *
 * The mark is > at the selected sentence, a bar at the ones linked to it, and an asterisk
 * at others with a note.  At the top
 * of a pane an ellipsis is in the number's place where a sentence begins above.  Where
 * there is room a blank row parts paragraphs, else the first sentence is indented.
 */
#include "config.h"

#include "show/view/pane.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "show/view/highlight.h"
#include "show/view/pane_head.h"

enum {
	ROOMY_ROWS = 12,  /* from here on titles are there, whole */
	SPACED_ROWS = 16, /* from here on paragraphs are parted by blank rows */
	PARAGRAPH_INDENT = 2,
	LEAST_TEXT = 10, /* columns: below this there is no gutter */
	AROUND = 2,	 /* rows wanted above and below the selection */
};

void pane_init(struct pane *pane, uint32_t article)
{
	*pane = (struct pane){.article = article};
}

void pane_done(struct pane *pane)
{
	free(pane->heights);
	flow_done(&pane->flow);
	*pane = (struct pane){0};
}

static const struct article *article_of(const struct pane *pane,
					const struct state *state)
{
	return state_article(state, pane->article);
}

static bool is_spaced(const struct pane *pane)
{
	return pane->rows >= SPACED_ROWS && !pane->is_cut;
}

void pane_fit(struct pane *pane, const struct state *state, int rows, int columns)
{
	size_t blocks = article_of(pane, state)->sentence_count + 1;
	bool was_spaced = is_spaced(pane), was_cut = pane->is_cut;

	pane->rows = rows;
	pane->is_cut = state->way.is_cut;
	if (columns == pane->columns && is_spaced(pane) == was_spaced &&
	    pane->is_cut == was_cut && state->text_edition == pane->edition)
		return;
	pane->columns = columns;
	pane->edition = state->text_edition;
	pane->heights = mem_resize(pane->heights, blocks, sizeof *pane->heights);
	memset(pane->heights, 0, blocks * sizeof *pane->heights);
	pane->top.row = 0;
}

/* Sign, doubt, number, mark; nothing in very narrow panes but the signs. */
static int gutter_of(const struct pane *pane, const struct state *state)
{
	int digits = layout_digits(article_of(pane, state)->sentence_count);
	int gutter = 3 + (digits < 2 ? 2 : digits);

	return pane->columns - gutter < LEAST_TEXT ? 3 : gutter;
}

static bool starts_paragraph(const struct article *article, uint32_t sentence)
{
	return sentence == 0 || article->sentences[sentence].paragraph !=
				    article->sentences[sentence - 1].paragraph;
}

/* The blank rows above SENTENCE. */
static int lead_of(const struct pane *pane, const struct article *article,
		   uint32_t sentence)
{
	return sentence > 0 && is_spaced(pane) && starts_paragraph(article, sentence);
}

/* Wraps FLOW, which is set with SENTENCE; where IS_CUT it has one row, however long. */
static void wrap_sentence(struct flow *flow, const struct pane *pane,
			  const struct state *state, uint32_t sentence, bool is_cut)
{
	bool is_indented = !is_spaced(pane) && sentence > 0 &&
			   starts_paragraph(article_of(pane, state), sentence);

	flow_wrap(flow, is_cut ? INT_MAX : pane->columns - gutter_of(pane, state),
		  is_indented ? PARAGRAPH_INDENT : 0);
}

/* Where rows are few only the pane with the cursor has a title, in one row. */
static bool is_roomy(const struct pane *pane)
{
	return pane->rows >= ROOMY_ROWS;
}

enum { TITLE, ORIGIN, HEAD_PARTS };

static void write_head(struct buf *out, const struct pane *pane,
		       const struct state *state, int part)
{
	const char *title = article_of(pane, state)->title;
	bool is_current = pane->article == state->cursor.article;

	if (part == TITLE && (is_roomy(pane) || is_current))
		buf_text(out, title ? title : "");
	if (part == ORIGIN && is_roomy(pane))
		pane_head_add_rest(out, state, pane->article, pane->head_columns);
}

/* Sets FLOW with one part of the head, wrapped: the title, or what the
 * row above has no room for; no row where there is nothing to say. */
static void set_head(struct flow *flow, const struct pane *pane,
		     const struct state *state, int part)
{
	struct buf text = BUF_EMPTY;

	write_head(&text, pane, state, part);
	flow_set(flow, buf_str(&text), 0, part == TITLE ? STYLE_TITLE : STYLE_DIM);
	if (part == TITLE)
		highlight_pattern(flow, state, buf_str(&text), 0);
	flow_wrap(flow, is_roomy(pane) ? pane->columns - 1 : INT_MAX, 0);
	if (!flow->pieces.count)
		flow->rows.count = 0;
	buf_done(&text);
}

static int head_height(struct pane *pane, const struct state *state)
{
	int rows = 0;

	for (int part = TITLE; part < HEAD_PARTS; part++) {
		set_head(&pane->flow, pane, state, part);
		rows += (int)pane->flow.rows.count;
	}
	return rows ? rows + is_spaced(pane) : 0;
}

enum mark { MARK_NONE, MARK_LINKED, MARK_SELECTED, MARK_NOTED };

static enum mark mark_of(const struct state *state, struct place place)
{
	struct link room;

	if (!state_has_sentence(state))
		return MARK_NONE;
	if (link_same_place(place, state->cursor))
		return MARK_SELECTED;
	return story_link_in(state->story, place, state->cursor, &room) ? MARK_LINKED
									: MARK_NONE;
}

/* The sentence that PLACE's words are held against, or PLACE itself. */
static struct place counterpart(const struct state *state, struct place place,
				enum mark mark)
{
	const struct standing *standing = story_standing(state->story, place);
	struct in_view in_view;

	if (mark == MARK_LINKED)
		return state->cursor;
	in_view = state_in_view(state);
	for (size_t i = 0; i < in_view.count; i++) {
		struct link room;
		const struct link *link =
		    story_link_into(state->story, place, in_view.articles[i], &room);

		if (link)
			return link_other_end(link, place);
	}
	if (!standing->link_count)
		return place;
	return link_other_end(&state->story->links[standing->links[0]], place);
}

/* Sets FLOW with the sentence of PLACE, which has MARK, and what stands out in it. */
static void set_sentence(struct flow *flow, const struct pane *pane,
			 const struct state *state, struct place place, enum mark mark)
{
	highlight_set(flow, state, place, mark == MARK_NONE ? STYLE_PLAIN : STYLE_LINKED);
	if (mark != MARK_NONE) {
		struct place other = counterpart(state, place, mark);

		if (!link_same_place(other, place))
			highlight_compare(flow, state, place, other);
	}
	if (mark == MARK_SELECTED)
		highlight_differences(flow, state, place);
	highlight_matches(flow, state, place);
	highlight_bracket(flow, state);
	wrap_sentence(flow, pane, state, place.sentence,
		      pane->is_cut && mark == MARK_NONE);
}

static int sentence_height(struct pane *pane, const struct state *state,
			   struct place place, enum mark mark)
{
	set_sentence(&pane->flow, pane, state, place, mark);
	return (int)pane->flow.rows.count +
	       lead_of(pane, article_of(pane, state), place.sentence);
}

static int height_of(struct pane *pane, const struct state *state, size_t block)
{
	struct place place = {pane->article, (uint32_t)block - 1};

	/* A head may change with the cursor. */
	if (!block)
		return head_height(pane, state);
	if (!state_shows(state, place))
		return 0;
	/* Brackets take room, and stand only where something is marked, which is not cut.
	 */
	if ((state->way.has_brackets || pane->is_cut) &&
	    mark_of(state, place) != MARK_NONE)
		return sentence_height(pane, state, place, mark_of(state, place));
	if (!pane->heights[block])
		pane->heights[block] = sentence_height(pane, state, place, MARK_NONE);
	return pane->heights[block];
}

/* What scroll.h asks for the heights of blocks. */
struct asked {
	struct pane *pane;
	const struct state *state;
};

static int asked_height(void *context, size_t block)
{
	struct asked *asked = context;

	return height_of(asked->pane, asked->state, block);
}

static int row_of_block(struct pane *pane, const struct state *state, size_t block,
			int far)
{
	struct asked asked = {pane, state};
	struct scroll_blocks blocks = {article_of(pane, state)->sentence_count + 1,
				       asked_height, &asked};

	return scroll_row_of(&pane->top, &blocks, block, far);
}

static void place_block(struct pane *pane, const struct state *state, size_t block,
			int row, int screen)
{
	struct asked asked = {pane, state};
	struct scroll_blocks blocks = {article_of(pane, state)->sentence_count + 1,
				       asked_height, &asked};

	scroll_place(&pane->top, &blocks, block, row, screen);
}

int pane_row_of(struct pane *pane, const struct state *state, uint32_t sentence)
{
	int row = row_of_block(pane, state, (size_t)sentence + 1, 2 * pane->rows);

	return row + lead_of(pane, article_of(pane, state), sentence);
}

/*
 * A head is shown whole or not at all.  Half of one gives way, or comes all into view
 * where SENTENCE has room below it.
 */
static void settle_head(struct pane *pane, const struct state *state, uint32_t sentence)
{
	int head = height_of(pane, state, 0);
	int end;

	if (pane->top.block || !pane->top.row || pane->top.row >= head)
		return;
	end = row_of_block(pane, state, (size_t)sentence + 1, 2 * pane->rows) +
	      pane->top.row + height_of(pane, state, (size_t)sentence + 1);
	pane->top = end <= pane->rows ? (struct scroll){0, 0} : (struct scroll){1, 0};
}

/* The rows of SENTENCE without the blank one above it. */
static int text_rows(struct pane *pane, const struct state *state, uint32_t sentence)
{
	return height_of(pane, state, (size_t)sentence + 1) -
	       lead_of(pane, article_of(pane, state), sentence);
}

void pane_level(struct pane *pane, const struct state *state, uint32_t sentence, int row)
{
	int lead = lead_of(pane, article_of(pane, state), sentence);
	int text = text_rows(pane, state, sentence);

	if (!state_shows(state, (struct place){pane->article, sentence}))
		return;
	if (row + text > pane->rows)
		row = pane->rows - text;
	if (row < 0)
		row = 0;
	place_block(pane, state, (size_t)sentence + 1, lead, row);
	settle_head(pane, state, sentence);
}

/* Whether SENTENCE has all rows of the pane, as one that is read on in does. */
static bool fills(struct pane *pane, const struct state *state, uint32_t sentence)
{
	int row = pane_row_of(pane, state, sentence);

	return pane->top.block == (size_t)sentence + 1 && row <= 0 &&
	       row + text_rows(pane, state, sentence) >= pane->rows;
}

void pane_reveal(struct pane *pane, const struct state *state, uint32_t sentence)
{
	int row = pane_row_of(pane, state, sentence);
	int text = text_rows(pane, state, sentence);
	int around = text + 2 * AROUND <= pane->rows ? AROUND : 0;
	int lowest = pane->rows - text - around;

	if (sentence + 1 == article_of(pane, state)->sentence_count)
		lowest += around;
	if (sentence == 0 && row_of_block(pane, state, 0, pane->rows) != 0 &&
	    height_of(pane, state, 0) + text <= pane->rows)
		place_block(pane, state, 0, 0, 0);
	else if (fills(pane, state, sentence))
		return;
	else if (row < -pane->rows || row > 2 * pane->rows - 1)
		pane_level(pane, state, sentence, pane->rows / 3);
	else if (row < around)
		pane_level(pane, state, sentence, around);
	else if (row > lowest)
		pane_level(pane, state, sentence, lowest > 0 ? lowest : 0);
}

/* Scrolls to row LINE of SENTENCE, as far as the pane stays filled; LINE 0 is its first.
 */
static void scroll_to_line(struct pane *pane, const struct state *state,
			   uint32_t sentence, int line)
{
	int lead = lead_of(pane, article_of(pane, state), sentence);
	int last = text_rows(pane, state, sentence) - pane->rows;

	line = line > last ? last : line;
	place_block(pane, state, (size_t)sentence + 1, lead + (line > 0 ? line : 0), 0);
}

/* The row of SENTENCE, from 0, that has its first search match, or -1. */
static int line_of_match(struct pane *pane, const struct state *state, uint32_t sentence)
{
	struct flow *flow = &pane->flow;
	struct place place = {pane->article, sentence};

	set_sentence(flow, pane, state, place, mark_of(state, place));
	for (size_t line = 0; line < flow->rows.count; line++)
		for (size_t i = flow->rows.items[line].first;
		     i < flow->rows.items[line].end; i++)
			if (flow->pieces.items[i].style == STYLE_MATCH)
				return (int)line;
	return -1;
}

void pane_reveal_match(struct pane *pane, const struct state *state, uint32_t sentence)
{
	int line = line_of_match(pane, state, sentence);

	if (line >= 0 && fills(pane, state, sentence))
		scroll_to_line(pane, state, sentence, line - pane->rows / 2);
}

bool pane_has_more(struct pane *pane, const struct state *state, uint32_t sentence)
{
	return pane->rows &&
	       pane_row_of(pane, state, sentence) + text_rows(pane, state, sentence) >
		   pane->rows;
}

bool pane_scroll_within(struct pane *pane, const struct state *state, uint32_t sentence,
			int rows)
{
	int most = pane->rows > 1 ? pane->rows - 1 : 1; /* so that no row is missed */
	int from = pane_row_of(pane, state, sentence);

	if (!fills(pane, state, sentence))
		return false;
	rows = rows > most ? most : rows < -most ? -most : rows;
	scroll_to_line(pane, state, sentence, rows - from);
	return pane_row_of(pane, state, sentence) != from;
}

uint32_t pane_sentence_off(struct pane *pane, const struct state *state,
			   uint32_t sentence, int rows)
{
	uint32_t last = (uint32_t)article_of(pane, state)->sentence_count - 1,
		 at = sentence;

	if (rows < 0) {
		for (; rows < 0 && at > 0; at--)
			rows += height_of(pane, state, (size_t)at);
		return at;
	}
	for (; rows > 0 && at < last; at++)
		rows -= height_of(pane, state, (size_t)at + 1);
	/* What begins farther down is too far, unless there is nothing nearer. */
	return rows < 0 && at > sentence + 1 ? at - 1 : at;
}

/* Which row of a sentence it is: the first, the first in view, another one. */
enum row { ROW_BEGINS, ROW_IS_CUT, ROW_GOES_ON };

/* A pane while it is painted, from its top row down. */
struct painter {
	const struct pane *pane;
	const struct state *state;
	struct grid *grid;
	struct rect area;
	int row;	  /* of AREA: the next one to paint; negative: above it */
	struct flow flow; /* set anew for each part */
};

static bool is_full(const struct painter *painter)
{
	return painter->row >= painter->area.rows;
}

/* Puts row LINE of the flow, COLUMN columns from the left, and steps to the next row; one
 * that is too long is cut with the character of CUT. */
static void put_row(struct painter *painter, size_t line, int column, const char *cut)
{
	const struct rect *area = &painter->area;

	int limit = area->column + area->columns, row = area->row + painter->row;

	if (painter->row >= 0 && !is_full(painter) &&
	    flow_columns(&painter->flow, line) > area->columns - column) {
		flow_put(&painter->flow, line, painter->grid, row, area->column + column,
			 limit - 1);
		grid_put_text(painter->grid, row, limit - 1, limit, cut, STYLE_DIM);
	} else if (painter->row >= 0 && !is_full(painter)) {
		flow_put(&painter->flow, line, painter->grid, row, area->column + column,
			 limit);
	}
	painter->row++;
}

static void draw_head(struct painter *painter)
{
	const struct pane *pane = painter->pane;
	int first = painter->row;

	for (int part = TITLE; part < HEAD_PARTS; part++) {
		set_head(&painter->flow, pane, painter->state, part);
		for (size_t line = 0; line < painter->flow.rows.count; line++)
			put_row(painter, line, 1, "…");
	}
	painter->row += painter->row > first && is_spaced(pane);
}

/* The mark, in the last column of a gutter of GUTTER columns. */
static void draw_mark(const struct painter *painter, enum mark mark, int gutter,
		      enum row row)
{
	static const struct {
		const char *text;
		enum style style;
	} marks[] = {
	    [MARK_NONE] = {" ", STYLE_PLAIN},
	    [MARK_LINKED] = {"┃", STYLE_MARK},
	    [MARK_SELECTED] = {">", STYLE_CURSOR},
	    [MARK_NOTED] = {"*", STYLE_MARK},
	};
	int column = painter->area.column + gutter - 1;
	bool is_blank = mark == MARK_SELECTED && row == ROW_GOES_ON;

	grid_put_text(painter->grid, painter->area.row + painter->row, column, column + 1,
		      is_blank ? " " : marks[mark].text, marks[mark].style);
}

/* Sign, doubt and number, or an ellipsis for it where the sentence begins above. */
static void draw_signs(const struct painter *painter, struct place place,
		       bool is_selected, enum row row)
{
	const struct standing *standing = story_standing(painter->state->story, place);
	int gutter = gutter_of(painter->pane, painter->state);
	int column = painter->area.column, limit = column + gutter - 1;
	int at = painter->area.row + painter->row;
	bool is_fresh = state_is_fresh(painter->state, place);
	enum style style = style_of_status(standing->status), doubt = STYLE_UNSURE;
	char text[32];

	if (is_selected || is_fresh)
		style = doubt = is_fresh ? STYLE_CHANGED : STYLE_CURSOR;
	snprintf(text, sizeof text, "%c", story_status_sign(standing->status));
	grid_put_text(painter->grid, at, column, limit, text, style);
	if (!standing->sure || standing->decided)
		grid_put_text(painter->grid, at, column + 1, limit,
			      state_doubt(painter->state, place), doubt);
	if (row == ROW_IS_CUT)
		snprintf(text, sizeof text, "%*s…", gutter - 4, "");
	else
		snprintf(text, sizeof text, "%*u", gutter - 3, place.sentence + 1);
	if (gutter > 3)
		grid_put_text(painter->grid, at, column + 2, limit, text,
			      is_selected ? STYLE_CURSOR
			      : is_fresh  ? STYLE_CHANGED
					  : STYLE_DIM);
}

/* Whether the row says that the reader noted something on a sentence without a mark. */
static bool is_noted(const struct painter *painter, struct place place, enum mark mark,
		     enum row row)
{
	return mark == MARK_NONE && row != ROW_GOES_ON &&
	       story_standing(painter->state->story, place)->note;
}

static void draw_gutter(const struct painter *painter, struct place place, enum mark mark,
			enum row row)
{
	int gutter = gutter_of(painter->pane, painter->state);
	struct rect all = {painter->area.row + painter->row, painter->area.column, 1,
			   gutter};

	grid_fill(painter->grid, all, mark == MARK_SELECTED ? STYLE_CURSOR : STYLE_PLAIN);
	draw_mark(painter, is_noted(painter, place, mark, row) ? MARK_NOTED : mark,
		  gutter, row);
	if (row != ROW_GOES_ON)
		draw_signs(painter, place, mark == MARK_SELECTED, row);
}

/* Paints the rows of a sentence from row SKIPPED of its text on. */
static void draw_rows(struct painter *painter, struct place place, enum mark mark,
		      int skipped)
{
	int gutter = gutter_of(painter->pane, painter->state);
	enum row kind = skipped > 0 ? ROW_IS_CUT : ROW_BEGINS;

	for (size_t line = (size_t)skipped;
	     line < painter->flow.rows.count && !is_full(painter); line++) {
		if (mark == MARK_SELECTED && kind != ROW_GOES_ON) {
			painter->grid->cursor_row = painter->area.row + painter->row;
			painter->grid->cursor_column = painter->area.column + gutter;
		}
		grid_add_target(painter->grid,
				(struct rect){painter->area.row + painter->row,
					      painter->area.column, 1,
					      painter->area.columns},
				place);
		draw_gutter(painter, place, mark, kind);
		put_row(painter, line, gutter, ">");
		kind = ROW_GOES_ON;
	}
}

/* Paints SENTENCE from row SKIPPED of its block on. */
static void draw_sentence(struct painter *painter, uint32_t sentence, int skipped)
{
	const struct pane *pane = painter->pane;
	struct place place = {pane->article, sentence};
	enum mark mark = mark_of(painter->state, place);
	int lead = lead_of(pane, article_of(pane, painter->state), sentence) - skipped;

	set_sentence(&painter->flow, pane, painter->state, place, mark);
	painter->row += lead > 0 ? lead : 0;
	draw_rows(painter, place, mark, lead < 0 ? -lead : 0);
}

struct in_sight pane_draw(const struct pane *pane, const struct state *state,
			  struct grid *grid, struct rect area)
{
	const struct article *article = article_of(pane, state);
	struct painter painter = {
	    .pane = pane, .state = state, .grid = grid, .area = area};
	size_t block = pane->top.block;
	int skipped = pane->top.row;

	if (block == 0) {
		painter.row = -skipped;
		draw_head(&painter);
		skipped = 0;
		block++;
	}
	for (; !is_full(&painter) && block <= article->sentence_count; block++) {
		if (state_shows(state,
				(struct place){pane->article, (uint32_t)block - 1}))
			draw_sentence(&painter, (uint32_t)block - 1, skipped);
		skipped = 0;
	}
	if (!is_full(&painter) && (!article->sentence_count ||
				   (!filter_passes_any(&state->filter, pane->article) &&
				    pane->article != state->cursor.article)))
		grid_put_text(grid, area.row + painter.row, area.column + 1,
			      area.column + area.columns,
			      article->sentence_count ? "(no sentence passes the filter)"
						      : "(no sentences)",
			      STYLE_DIM);
	flow_done(&painter.flow);
	return (struct in_sight){pane->top.block ? (uint32_t)pane->top.block - 1 : 0,
				 block > 1 ? (uint32_t)block - 2 : 0};
}
