/*
 * A wording has a header that tells how it is linked to the selected one, its sentence
 * between those before and after, the differences and the reasons.  What is selected has
 * none of the last two: they stand with the others.
 */
#include "config.h"

#include "show/view/statement_block.h"

#include <stdio.h>
#include <string.h>

#include "align/why/explain.h"
#include "show/phrase.h"
#include "show/view/collation.h"
#include "show/view/highlight.h"

enum {
	NUMBER_COLUMN = 4,
	LABEL_LEAST = 10, /* columns for a label beside figures */
	LABEL_MOST = 28,
};

int statement_block_column(const struct state *state)
{
	return NUMBER_COLUMN + state_number_columns(state) + 1;
}

static int put(struct page *page, int row, int column, const char *text, enum style style)
{
	struct grid *grid = page->grid;

	return grid_put_text(grid, row, column, grid->columns, text, style);
}

/* " statement, in 3 of 5 outlets", or in fewer words where COLUMNS are fewer. */
static void write_carriers(struct buf *out, const struct state *state, int columns)
{
	static const char *const starts[] = {" statement, in ", ", ", NULL};
	const struct statement *statement = state_statement(state);
	const struct standing *standing = story_standing(state->story, state->cursor);

	for (const char *const *start = starts; *start; start++) {
		buf_cut(out, 0);
		buf_text(out, *start);
		if (statement->article_count > 1)
			phrase_carriers(out, state->story, statement);
		else
			buf_format(out, "one outlet%s",
				   standing->link_count ? "; linked to others" : "");
		if ((int)out->length <= columns)
			break;
	}
}

static void add_title(struct page *page, const struct state *state)
{
	const struct statement *statement = state_statement(state);
	const char *hint =
	    state->is_collated ? "({align}: as text)" : "({align}: word by word)";
	enum status status = story_shown_status(state->story, statement);
	int columns = page->grid->columns;
	int row = page_add(page), column;
	struct buf carriers = BUF_EMPTY, keys = BUF_EMPTY;
	char text[32];

	keymap_say(&keys, state->keymap, hint);
	snprintf(text, sizeof text, " %c %s", story_status_sign(status),
		 story_status_name(status));
	column = put(page, row, 0, text, style_of_status(status));
	write_carriers(&carriers, state, columns - column);
	column = put(page, row, column, carriers.bytes, STYLE_CURRENT) + 3;
	if (statement->member_count > 1 && column + (int)keys.length <= columns)
		put(page, row, column, keys.bytes, STYLE_DIM);
	buf_done(&keys);
	buf_done(&carriers);
}

/* What is said of a link, in fewer words where COLUMNS are fewer. */
static void write_figures(char *text, size_t size, const struct link *link, int columns)
{
	static const char *const words[2][2] = {{"not sure", "sure"},
						{"judged, not sure", "judged, sure"}};
	const char *sure = link->decided ? "decided" : words[link->judged][link->sure];

	snprintf(text, size,
		 "similarity %.2f, probability %.2f, %s, %.0f %% word for word",
		 link->similarity, link->probability, sure, 100 * link->verbatim);
	if ((int)strlen(text) > columns)
		snprintf(text, size, "sim %.2f prob %.2f %s, %.0f %% word for word",
			 link->similarity, link->probability, sure, 100 * link->verbatim);
	if ((int)strlen(text) > columns)
		snprintf(text, size, "sim %.2f prob %.2f %s", link->similarity,
			 link->probability, sure);
	if ((int)strlen(text) > columns)
		snprintf(text, size, "%.2f %.2f %s", link->similarity, link->probability,
			 sure);
}

/* "> 2 courier  ": who; returns the column behind it. */
static int put_outlet(struct page *page, const struct state *state, int row,
		      uint32_t article, bool is_selected)
{
	int columns = page->grid->columns, most = columns / 3;
	struct buf text = BUF_EMPTY;

	most = most < LABEL_LEAST ? LABEL_LEAST : most > LABEL_MOST ? LABEL_MOST : most;
	buf_format(&text, "%s%u ", is_selected ? "> " : "  ", article + 1);
	label_add(&text, state->labels, article, most);
	columns =
	    put(page, row, 0, text.bytes, is_selected ? STYLE_CURSOR : STYLE_CURRENT);
	buf_done(&text);
	return columns + 2;
}

/* "> 2 courier  similarity 0.83, probability 0.97, sure, 64 % word for word" */
static void add_header(struct page *page, const struct state *state, struct place place,
		       const struct link *link)
{
	bool is_selected = link_same_place(place, state->cursor);
	int row = page_add(page), column;
	int columns = page->grid->columns;
	char text[128] = "not linked to the selected one";

	if (is_selected)
		grid_fill(page->grid, (struct rect){row, 0, 1, columns}, STYLE_CURSOR);
	column = put_outlet(page, state, row, place.article, is_selected);
	if (link)
		write_figures(text, sizeof text, link, columns - column);
	put(page, row, column, is_selected ? "selected" : text,
	    is_selected ? STYLE_CURSOR : STYLE_DIM);
}

/* Sign, doubt and number, as in the panes. */
static void put_gutter(struct page *page, const struct state *state, int row,
		       struct place place, bool is_dim)
{
	const struct standing *standing = story_standing(state->story, place);
	enum style style = is_dim ? STYLE_DIM : style_of_status(standing->status);
	char text[32];

	snprintf(text, sizeof text, "%c%s", story_status_sign(standing->status),
		 state_doubt(state, place));
	put(page, row, 2, text, style);
	snprintf(text, sizeof text, "%*u",
		 statement_block_column(state) - NUMBER_COLUMN - 1, place.sentence + 1);
	put(page, row, NUMBER_COLUMN, text, is_dim ? STYLE_DIM : STYLE_CURRENT);
}

/* A sentence beside a wording, in one row. */
static void add_neighbour(struct page *page, const struct state *state,
			  struct place place, long step)
{
	const struct article *article = state_article(state, place.article);
	long at = (long)place.sentence + step;
	struct flow flow = FLOW_EMPTY;
	int row = page->rows, columns = page->grid->columns - 2;

	if (at < 0 || at >= (long)article->sentence_count)
		return;
	place.sentence = (uint32_t)at;
	highlight_set(&flow, state, place, STYLE_DIM);
	flow_wrap(&flow, columns - statement_block_column(state), 0);
	if (flow.rows.count > 1) {
		flow.rows.count = 1;
		page_add_flow(page, statement_block_column(state), &flow);
		put(page, row, columns, "…", STYLE_DIM);
	} else {
		page_add_flow(page, statement_block_column(state), &flow);
	}
	put_gutter(page, state, row, place, true);
	flow_done(&flow);
}

static void add_words(struct page *page, const struct state *state, struct place place,
		      struct place other)
{
	bool is_selected = link_same_place(place, state->cursor);
	struct flow flow = FLOW_EMPTY;
	int row = page->rows;

	highlight_set(&flow, state, place, STYLE_LINKED);
	if (!link_same_place(place, other))
		highlight_compare(&flow, state, place, other);
	if (is_selected)
		highlight_differences(&flow, state, place);
	highlight_matches(&flow, state, place);
	highlight_bracket(&flow, state);
	flow_wrap(&flow, page->grid->columns - statement_block_column(state) - 1, 0);
	page_add_flow(page, statement_block_column(state), &flow);
	put_gutter(page, state, row, place, false);
	flow_done(&flow);
}

static void add_differences(struct page *page, const struct state *state,
			    const struct link *link, bool is_swapped)
{
	const char *otherwise = phrase_no_difference(link->relation);
	struct buf text = BUF_EMPTY;

	for (size_t i = 0; i < link->difference_count; i++) {
		const struct difference *difference = &link->differences[i];

		buf_cut(&text, 0);
		phrase_difference(&text, difference, is_swapped);
		page_add_wrapped(page, statement_block_column(state), buf_str(&text),
				 highlight_difference_style(difference));
	}
	if (!link->difference_count && otherwise)
		page_add_text(page, statement_block_column(state), str_of(otherwise),
			      STYLE_DIM);
	buf_done(&text);
}

/* Whether reasons of both kinds go on in one row. */
static bool goes_on(enum reason_kind kind, enum reason_kind next)
{
	return kind == next || (kind == REASON_CUT && next == REASON_NEXT);
}

/* Every reason, those of one kind together; between sentences of one outlet is none. */
static void add_reasons(struct page *page, const struct state *state, struct place place)
{
	struct explanation why = {0};
	struct buf text = BUF_EMPTY;

	if (place.article == state->cursor.article)
		return;
	explain_pair(&why, state->story, state->cursor, place);
	for (size_t i = 0; i < why.reasons.count; i++) {
		const struct reason *reason = &why.reasons.items[i];

		buf_format(&text, "%s%s",
			   text.length ? "; " : phrase_reason_head(reason->kind),
			   reason->text);
		if (i + 1 < why.reasons.count && goes_on(reason->kind, reason[1].kind))
			continue;
		page_add_wrapped(page, statement_block_column(state), buf_str(&text),
				 STYLE_DIM);
		buf_cut(&text, 0);
	}
	explain_done(&why);
	buf_done(&text);
}

/* The wording that the selected one is held against: the first it is linked to. */
static struct place first_other(const struct state *state)
{
	const struct standing *standing = story_standing(state->story, state->cursor);

	if (!standing->link_count)
		return state->cursor;
	return link_other_end(&state->story->links[standing->links[0]], state->cursor);
}

/* The reader's note on the sentence, if there is one. */
static void add_own_note(struct page *page, const struct state *state, struct place place)
{
	struct buf text = BUF_EMPTY;

	phrase_note(&text, story_standing(state->story, place));
	if (text.length)
		page_add_wrapped(page, statement_block_column(state), buf_str(&text),
				 STYLE_CURRENT);
	buf_done(&text);
}

static void lay_out_wording(struct page *page, const struct state *state,
			    struct statement_block *block)
{
	struct place place = block->place;
	bool is_selected = link_same_place(place, state->cursor);
	struct link room;
	const struct link *link =
	    is_selected ? NULL : story_link_in(state->story, state->cursor, place, &room);

	page_add(page);
	add_header(page, state, place, link);
	add_neighbour(page, state, place, -1);
	block->words = page->rows;
	add_words(page, state, place, is_selected ? first_other(state) : state->cursor);
	add_neighbour(page, state, place, 1);
	add_own_note(page, state, place);
	if (link)
		add_differences(page, state, link,
				link_same_place(state->cursor, link->b));
	if (!is_selected)
		add_reasons(page, state, place);
}

/* The differences between any two page, with who has which. */
static void add_all_differences(struct page *page, const struct state *state)
{
	const struct statement *statement = state_statement(state);
	size_t number = (size_t)(statement - state->story->statements);
	struct buf text = BUF_EMPTY;
	bool is_first = true;

	for (size_t l = 0; l < state->story->link_count; l++) {
		const struct link *link = &state->story->links[l];

		if (story_standing(state->story, link->a)->statement != number ||
		    story_standing(state->story, link->b)->statement != number)
			continue;
		for (size_t d = 0; d < link->difference_count; d++) {
			if (is_first)
				page_add(page);
			is_first = false;
			buf_cut(&text, 0);
			phrase_difference(&text, &link->differences[d], false);
			buf_format(&text, " (%s %u, %s %u)",
				   state_article(state, link->a.article)->label,
				   link->a.sentence + 1,
				   state_article(state, link->b.article)->label,
				   link->b.sentence + 1);
			page_add_wrapped(
			    page, 2, buf_str(&text),
			    highlight_difference_style(&link->differences[d]));
		}
	}
	buf_done(&text);
}

static void lay_out_collation(struct page *page, const struct state *state,
			      struct statement_block *block)
{
	const struct statement *statement = state_statement(state);

	block->words = page->rows + 1; /* of the first wording */
	collation_add(page, state, statement->members, statement->member_count);
	add_all_differences(page, state);
}

/* An outlet without a sentence of the statement: what it has that comes nearest. */
static void lay_out_silent(struct page *page, const struct state *state,
			   const struct statement_block *block)
{
	uint32_t article = block->place.article;
	struct buf text = BUF_EMPTY;
	struct place nearest;
	double probability;
	int row, column;

	page_add(page);
	row = page_add(page);
	column = put_outlet(page, state, row, article, false);
	if (!state_is_compared(state, article)) {
		phrase_not_compared(&text, state_article(state, article)->language);
	} else if (explain_nearest(state->story, state->cursor, article, &nearest,
				   &probability)) {
		buf_format(&text, "nearest, not linked: probability %.2f", probability);
		if (column + (int)text.length > page->grid->columns) {
			buf_cut(&text, 0);
			buf_format(&text, "nearest at %.2f", probability);
		}
		add_words(page, state, nearest, state->cursor);
		add_reasons(page, state, nearest);
	} else {
		buf_text(&text, "nothing that comes near");
	}
	put(page, row, column, text.bytes, STYLE_DIM);
	buf_done(&text);
}

void statement_block_lay_out(struct page *page, const struct state *state,
			     struct statement_block *block)
{
	block->first = page->rows;
	if (block->kind == STATEMENT_BLOCK_TITLE) {
		add_title(page, state);
	} else if (block->kind == STATEMENT_BLOCK_COLLATION) {
		lay_out_collation(page, state, block);
	} else if (block->kind == STATEMENT_BLOCK_WORDING) {
		lay_out_wording(page, state, block);
	} else if (block->kind == STATEMENT_BLOCK_SILENT) {
		lay_out_silent(page, state, block);
	} else {
		page_add(page);
		page_add_wrapped(page, 1, str_of(block->heading), STYLE_HEADING);
	}
	block->end = page->rows;
	block->is_built = true;
}
