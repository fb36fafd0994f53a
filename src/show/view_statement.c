/*
 * The statement view: one statement, every outlet's wording stacked.
 *
 * The words that the selected wording does not have are marked in the others, and with
 * them stand likeness, differences, reasons and the sentences before and after.  Moving
 * selects another wording, and all are held against that one; from the last one on it
 * scrolls.  Below them are the outlets that have no sentence of it, each with the
 * likeliest one it has.
 *
 * The view is a list of blocks.  A block's rows are made when it comes into view, since
 * reasons cost time and a statement may have hundreds of wordings.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "align/explain.h"
#include "base/mem.h"
#include "show/collate.h"
#include "show/markup.h"
#include "show/page.h"
#include "show/phrase.h"
#include "show/scroll.h"
#include "show/view.h"

enum {
	NUMBER_COLUMN = 4,
	LABEL_LEAST = 10, /* columns for a label beside figures */
	LABEL_MOST = 28,
};

enum block_kind {
	BLOCK_TITLE,
	BLOCK_COLLATION,
	BLOCK_WORDING,
	BLOCK_HEADING,
	BLOCK_SILENT
};

struct block {
	enum block_kind kind;
	struct place place;  /* of a wording; of a silent outlet only the article */
	const char *heading; /* of a heading */
	bool is_built;
	int first, words,
	    end; /* rows of the page: from, of the wording, behind the last */
};

typedef VEC(struct block) block_list;

struct wordings {
	struct page page; /* the rows of blocks, in the order in which they were made */
	block_list blocks;
	int text_column; /* behind the numbers of sentences */
	struct scroll top;
	const struct state *state; /* while blocks are laid out */
	struct place shown;	   /* the cursor when it was last brought into view */
	bool was_shown, has_more;  /* below the screen */
	struct { /* what the blocks were listed for; no columns: list them again */
		struct place cursor;
		int columns;
		unsigned edition; /* of the story */
		struct buf pattern;
	} built;
};

static void *statement_open(struct state *state)
{
	(void)state;
	return mem_zero(1, sizeof(struct wordings));
}

static void statement_close(void *view)
{
	struct wordings *wordings = view;

	page_done(&wordings->page);
	vec_done(&wordings->blocks);
	buf_done(&wordings->built.pattern);
	free(wordings);
}

static const struct statement *statement_of(const struct state *state)
{
	const struct standing *standing = story_standing(state->story, state->cursor);

	return &state->story->statements[standing->statement];
}

static int put(struct wordings *wordings, int row, int column, const char *text,
	       enum style style)
{
	struct grid *grid = wordings->page.grid;

	return grid_put_text(grid, row, column, grid->columns, text, style);
}

/* " statement, in 3 of 5 outlets", or in fewer words where COLUMNS are fewer. */
static void write_carriers(struct buf *out, const struct state *state, int columns)
{
	static const char *const starts[] = {" statement, in ", ", ", NULL};
	const struct statement *statement = statement_of(state);
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

static void add_title(struct wordings *wordings, const struct state *state)
{
	const struct statement *statement = statement_of(state);
	const char *hint = state->is_collated ? "(a: as text)" : "(a: word by word)";
	enum status status = statement->status;
	int columns = wordings->page.grid->columns;
	int row = page_add(&wordings->page), column;
	struct buf carriers = BUF_EMPTY;
	char text[32];

	/* A sentence alone in its statement may be linked to others. */
	if (statement->member_count == 1)
		status = story_standing(state->story, state->cursor)->status;
	snprintf(text, sizeof text, " %c %s", story_status_sign(status),
		 story_status_name(status));
	column = put(wordings, row, 0, text, style_of_status(status));
	write_carriers(&carriers, state, columns - column);
	column = put(wordings, row, column, carriers.bytes, STYLE_CURRENT) + 3;
	if (statement->member_count > 1 && column + (int)strlen(hint) <= columns)
		put(wordings, row, column, hint, STYLE_DIM);
	buf_done(&carriers);
}

/* What is said of a link, in fewer words where COLUMNS are fewer. */
static void write_figures(char *text, size_t size, const struct link *link, int columns)
{
	static const char *const words[2][2] = {{"not sure", "sure"},
						{"judged, not sure", "judged, sure"}};
	const char *sure = words[link->judged][link->sure];

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
static int put_outlet(struct wordings *wordings, const struct state *state, int row,
		      uint32_t article, bool is_selected)
{
	int columns = wordings->page.grid->columns, most = columns / 3;
	struct buf text = BUF_EMPTY;

	most = most < LABEL_LEAST ? LABEL_LEAST : most > LABEL_MOST ? LABEL_MOST : most;
	buf_format(&text, "%s%u ", is_selected ? "> " : "  ", article + 1);
	label_add(&text, state->labels, article, most);
	columns =
	    put(wordings, row, 0, text.bytes, is_selected ? STYLE_CURSOR : STYLE_CURRENT);
	buf_done(&text);
	return columns + 2;
}

/* "> 2 courier  similarity 0.83, probability 0.97, sure, 64 % word for word" */
static void add_header(struct wordings *wordings, const struct state *state,
		       struct place place, const struct link *link)
{
	bool is_selected = story_same_place(place, state->cursor);
	int row = page_add(&wordings->page), column;
	int columns = wordings->page.grid->columns;
	char text[128] = "not linked to the selected one";

	if (is_selected)
		grid_fill(wordings->page.grid, (struct rect){row, 0, 1, columns},
			  STYLE_CURSOR);
	column = put_outlet(wordings, state, row, place.article, is_selected);
	if (link)
		write_figures(text, sizeof text, link, columns - column);
	put(wordings, row, column, is_selected ? "selected" : text,
	    is_selected ? STYLE_CURSOR : STYLE_DIM);
}

/* Sign, doubt and number, as in the panes. */
static void put_gutter(struct wordings *wordings, const struct state *state, int row,
		       struct place place, bool is_dim)
{
	const struct standing *standing = story_standing(state->story, place);
	enum style style = is_dim ? STYLE_DIM : style_of_status(standing->status);
	char text[32];

	snprintf(text, sizeof text, "%c%c", story_status_sign(standing->status),
		 standing->sure || standing->status == STATUS_UNCOMPARED ? ' ' : '?');
	put(wordings, row, 2, text, style);
	snprintf(text, sizeof text, "%*u", wordings->text_column - NUMBER_COLUMN - 1,
		 place.sentence + 1);
	put(wordings, row, NUMBER_COLUMN, text, is_dim ? STYLE_DIM : STYLE_CURRENT);
}

/* A sentence beside a wording, in one row. */
static void add_neighbour(struct wordings *wordings, const struct state *state,
			  struct place place, long step)
{
	const struct article *article = state_article(state, place.article);
	long at = (long)place.sentence + step;
	struct flow flow = FLOW_EMPTY;
	int row = wordings->page.rows, columns = wordings->page.grid->columns - 2;

	if (at < 0 || at >= (long)article->sentence_count)
		return;
	place.sentence = (uint32_t)at;
	markup_set(&flow, state, place, STYLE_DIM);
	flow_wrap(&flow, columns - wordings->text_column, 0);
	if (flow.rows.count > 1) {
		flow.rows.count = 1;
		page_add_flow(&wordings->page, wordings->text_column, &flow);
		put(wordings, row, columns, "…", STYLE_DIM);
	} else {
		page_add_flow(&wordings->page, wordings->text_column, &flow);
	}
	put_gutter(wordings, state, row, place, true);
	flow_done(&flow);
}

static void add_words(struct wordings *wordings, const struct state *state,
		      struct place place, struct place other)
{
	bool is_selected = story_same_place(place, state->cursor);
	struct flow flow = FLOW_EMPTY;
	int row = wordings->page.rows;

	markup_set(&flow, state, place, is_selected ? STYLE_SELECTED : STYLE_LINKED);
	if (!story_same_place(place, other))
		markup_compare(&flow, state, place, other);
	if (is_selected)
		markup_differences(&flow, state, place);
	markup_matches(&flow, state, place);
	flow_wrap(&flow, wordings->page.grid->columns - wordings->text_column - 1, 0);
	page_add_flow(&wordings->page, wordings->text_column, &flow);
	put_gutter(wordings, state, row, place, false);
	flow_done(&flow);
}

static void add_differences(struct wordings *wordings, const struct link *link,
			    bool is_swapped)
{
	struct buf text = BUF_EMPTY;

	for (size_t i = 0; i < link->difference_count; i++) {
		const struct difference *difference = &link->differences[i];

		buf_cut(&text, 0);
		phrase_difference(&text, difference, is_swapped);
		page_add_wrapped(&wordings->page, wordings->text_column, buf_str(&text),
				 markup_difference_style(difference));
	}
	if (!link->difference_count)
		page_add_text(&wordings->page, wordings->text_column,
			      str_of(phrase_no_difference(link->relation)), STYLE_DIM);
	buf_done(&text);
}

/* Whether reasons of both kinds go on in one row. */
static bool goes_on(enum reason_kind kind, enum reason_kind next)
{
	return kind == next || (kind == REASON_CUT && next == REASON_NEXT);
}

/* Every reason, those of one kind together; between sentences of one outlet is none. */
static void add_reasons(struct wordings *wordings, const struct state *state,
			struct place place)
{
	struct explanation why = {0};
	struct buf text = BUF_EMPTY;

	if (!state->story->matcher || place.article == state->cursor.article)
		return;
	explain_pair(&why, state->story, state->cursor, place);
	for (size_t i = 0; i < why.reasons.count; i++) {
		const struct reason *reason = &why.reasons.items[i];

		buf_format(&text, "%s%s",
			   text.length ? "; " : phrase_reason_head(reason->kind),
			   reason->text);
		if (i + 1 < why.reasons.count && goes_on(reason->kind, reason[1].kind))
			continue;
		page_add_wrapped(&wordings->page, wordings->text_column, buf_str(&text),
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
	return story_other_end(&state->story->links[standing->links[0]], state->cursor);
}

static void lay_out_wording(struct wordings *wordings, const struct state *state,
			    struct block *block)
{
	struct place place = block->place;
	bool is_selected = story_same_place(place, state->cursor);
	const struct link *link =
	    is_selected ? NULL : story_link(state->story, state->cursor, place);

	page_add(&wordings->page);
	add_header(wordings, state, place, link);
	add_neighbour(wordings, state, place, -1);
	block->words = wordings->page.rows;
	add_words(wordings, state, place,
		  is_selected ? first_other(state) : state->cursor);
	add_neighbour(wordings, state, place, 1);
	if (link)
		add_differences(wordings, link, story_same_place(state->cursor, link->b));
	if (!is_selected)
		add_reasons(wordings, state, place);
}

/* The differences between any two wordings, with who has which. */
static void add_all_differences(struct wordings *wordings, const struct state *state)
{
	const struct statement *statement = statement_of(state);
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
				page_add(&wordings->page);
			is_first = false;
			buf_cut(&text, 0);
			phrase_difference(&text, &link->differences[d], false);
			buf_format(&text, " (%s %u, %s %u)",
				   state_article(state, link->a.article)->label,
				   link->a.sentence + 1,
				   state_article(state, link->b.article)->label,
				   link->b.sentence + 1);
			page_add_wrapped(&wordings->page, 2, buf_str(&text),
					 markup_difference_style(&link->differences[d]));
		}
	}
	buf_done(&text);
}

static void lay_out_collation(struct wordings *wordings, const struct state *state,
			      struct block *block)
{
	const struct statement *statement = statement_of(state);

	block->words = wordings->page.rows + 1; /* of the first wording */
	collate_add(&wordings->page, state, statement->members, statement->member_count);
	add_all_differences(wordings, state);
}

/* An outlet without a sentence of the statement: what it has that comes nearest. */
static void lay_out_silent(struct wordings *wordings, const struct state *state,
			   const struct block *block)
{
	uint32_t article = block->place.article;
	struct buf text = BUF_EMPTY;
	struct place nearest;
	double probability;
	int row, column;

	page_add(&wordings->page);
	row = page_add(&wordings->page);
	column = put_outlet(wordings, state, row, article, false);
	if (!state_is_compared(state, article)) {
		phrase_not_compared(&text, state_article(state, article)->language);
	} else if (story_nearest(state->story, state->cursor, article, &nearest,
				 &probability)) {
		buf_format(&text, "nearest, not linked: probability %.2f", probability);
		if (column + (int)text.length > wordings->page.grid->columns) {
			buf_cut(&text, 0);
			buf_format(&text, "nearest at %.2f", probability);
		}
		add_words(wordings, state, nearest, state->cursor);
		add_reasons(wordings, state, nearest);
	} else {
		buf_text(&text, "nothing that comes near");
	}
	put(wordings, row, column, text.bytes, STYLE_DIM);
	buf_done(&text);
}

static void lay_out(struct wordings *wordings, const struct state *state,
		    struct block *block)
{
	block->first = wordings->page.rows;
	if (block->kind == BLOCK_TITLE) {
		add_title(wordings, state);
	} else if (block->kind == BLOCK_COLLATION) {
		lay_out_collation(wordings, state, block);
	} else if (block->kind == BLOCK_WORDING) {
		lay_out_wording(wordings, state, block);
	} else if (block->kind == BLOCK_SILENT) {
		lay_out_silent(wordings, state, block);
	} else {
		page_add(&wordings->page);
		page_add_wrapped(&wordings->page, 1, str_of(block->heading),
				 STYLE_HEADING);
	}
	block->end = wordings->page.rows;
	block->is_built = true;
}

static int block_height(void *context, size_t number)
{
	struct wordings *wordings = context;
	struct block *block = &wordings->blocks.items[number];

	if (!block->is_built)
		lay_out(wordings, wordings->state, block);
	return block->end - block->first;
}

static struct scroll_blocks blocks_of(struct wordings *wordings,
				      const struct state *state)
{
	wordings->state = state;
	return (struct scroll_blocks){wordings->blocks.count, block_height, wordings};
}

/* The selected sentence's links that lead out of its statement. */
static void list_also(struct wordings *wordings, const struct state *state)
{
	const struct standing *standing = story_standing(state->story, state->cursor);
	bool is_first = true;

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &state->story->links[standing->links[i]];
		struct place there = story_other_end(link, state->cursor);

		if (story_standing(state->story, there)->statement == standing->statement)
			continue;
		if (is_first)
			vec_push(&wordings->blocks,
				 (struct block){.kind = BLOCK_HEADING,
						.heading =
						    "Also linked, in another statement"});
		is_first = false;
		vec_push(&wordings->blocks,
			 (struct block){.kind = BLOCK_WORDING, .place = there});
	}
}

/* Those of the silent outlets that are compared with the selected one, or are not. */
static void add_silent(struct wordings *wordings, const struct state *state,
		       const bool *is_heard, bool is_compared, const char *heading)
{
	bool is_first = true;

	for (uint32_t i = 0; i < state->story->article_count; i++) {
		if (is_heard[i] || state_is_compared(state, i) != is_compared)
			continue;
		if (is_first)
			vec_push(&wordings->blocks, (struct block){.kind = BLOCK_HEADING,
								   .heading = heading});
		is_first = false;
		vec_push(&wordings->blocks,
			 (struct block){.kind = BLOCK_SILENT, .place = {i, 0}});
	}
}

/* The outlets without a sentence of the statement or a link of the selected one. */
static void list_silent(struct wordings *wordings, const struct state *state)
{
	const struct statement *statement = statement_of(state);
	const struct standing *standing = story_standing(state->story, state->cursor);
	bool *is_heard = mem_zero(state->story->article_count, sizeof *is_heard);

	for (size_t i = 0; i < statement->member_count; i++)
		is_heard[statement->members[i].article] = true;
	for (size_t i = 0; i < standing->link_count; i++)
		is_heard[story_other_end(&state->story->links[standing->links[i]],
					 state->cursor)
			     .article] = true;
	add_silent(
	    wordings, state, is_heard, true,
	    "No sentence of this found in these outlets; the likeliest one of each:");
	add_silent(wordings, state, is_heard, false,
		   "Nothing was looked for in these outlets:");
	free(is_heard);
}

static bool is_listed(const struct wordings *wordings, const struct state *state)
{
	return wordings->built.columns == state->layout.body.columns &&
	       wordings->built.edition == state->edition &&
	       story_same_place(wordings->built.cursor, state->cursor) &&
	       str_equal(buf_str(&wordings->built.pattern), buf_str(&state->pattern));
}

/* Lists the blocks anew if what they show is no longer asked for. */
static void list_blocks(struct wordings *wordings, const struct state *state)
{
	const struct statement *statement = statement_of(state);
	block_list *blocks = &wordings->blocks;

	/* On a screen that is too small nothing is listed, nor is what was before it. */
	if (!state->layout.body.columns) {
		wordings->built.columns = 0;
		blocks->count = 0;
		return;
	}
	if (is_listed(wordings, state))
		return;
	wordings->built.cursor = state->cursor;
	wordings->built.columns = state->layout.body.columns;
	wordings->built.edition = state->edition;
	buf_cut(&wordings->built.pattern, 0);
	buf_slice(&wordings->built.pattern, buf_str(&state->pattern));
	page_start(&wordings->page, state->layout.body.columns);
	wordings->text_column = NUMBER_COLUMN + state_number_columns(state) + 1;
	blocks->count = 0;
	vec_push(blocks, (struct block){.kind = BLOCK_TITLE});
	if (state->is_collated)
		vec_push(blocks, (struct block){.kind = BLOCK_COLLATION});
	for (size_t i = 0; i < statement->member_count && !state->is_collated; i++)
		vec_push(blocks, (struct block){.kind = BLOCK_WORDING,
						.place = statement->members[i]});
	list_also(wordings, state);
	list_silent(wordings, state);
	if (wordings->top.block >= blocks->count)
		wordings->top = (struct scroll){0};
}

/* The number of the selected wording among the statement's. */
static size_t selected_member(const struct state *state)
{
	const struct statement *statement = statement_of(state);
	size_t at = 0;

	while (at + 1 < statement->member_count &&
	       !story_same_place(statement->members[at], state->cursor))
		at++;
	return at;
}

/* The block with the selected wording: behind the title. */
static size_t selected_block(const struct state *state)
{
	return state->is_collated ? 1 : 1 + selected_member(state);
}

/* The row of its block in which the selected wording begins. */
static int selected_row(struct wordings *wordings, const struct state *state)
{
	const struct block *block = &wordings->blocks.items[selected_block(state)];

	block_height(wordings, selected_block(state));
	return block->words - block->first +
	       (state->is_collated ? (int)selected_member(state) : 0);
}

/* Brings the selected wording into view when it was not the selected one before. */
static void follow(struct wordings *wordings, const struct state *state)
{
	struct scroll_blocks blocks = blocks_of(wordings, state);
	size_t selected = selected_block(state);
	int rows = state->layout.body.rows;
	int begin = state->is_collated ? selected_row(wordings, state) : 0;
	int end = state->is_collated ? begin + 1 : block_height(wordings, selected);
	int row;

	if (!wordings->was_shown || !story_same_place(wordings->shown, state->cursor)) {
		row = scroll_row_of(&wordings->top, &blocks, selected, 2 * rows);
		if (row + end > rows)
			scroll_place(&wordings->top, &blocks, selected, end, rows);
		if (row + begin < 0 || end - begin > rows)
			scroll_place(&wordings->top, &blocks, selected, begin, 0);
		if (selected_member(state) == 0)
			wordings->top = (struct scroll){0};
	}
	scroll_move(&wordings->top, &blocks, 0, rows);
	wordings->shown = state->cursor;
	wordings->was_shown = true;
}

/* Selects the wording BY wordings from the selected one. */
static void select_off(struct state *state, long by, bool wraps)
{
	const struct statement *statement = statement_of(state);
	long count = (long)statement->member_count;
	long to = (long)selected_member(state) + by;

	if (wraps)
		to = (to % count + count) % count;
	if (to < 0 || to >= count)
		to = to < 0 ? 0 : count - 1;
	state_go(state, statement->members[to]);
}

static void select_outlet(struct state *state, int number)
{
	const struct statement *statement = statement_of(state);

	for (size_t i = 0; i < statement->member_count; i++)
		if ((int)statement->members[i].article + 1 == number) {
			state_go(state, statement->members[i]);
			return;
		}
	state_say(state, "outlet %d has no sentence of this", number);
}

/*
 * Where there is no further wording to select, the rows below the last one are read, and
 * those above the selected one on the way back.
 */
static bool handle_ends(struct wordings *wordings, struct state *state,
			enum command command, int times)
{
	struct scroll_blocks blocks = blocks_of(wordings, state);
	int rows = state->layout.body.rows;
	size_t last = statement_of(state)->member_count - 1;
	int row;

	if (!blocks.count)
		return false;
	row = scroll_row_of(&wordings->top, &blocks, selected_block(state), rows) +
	      selected_row(wordings, state);
	if (command == COMMAND_DOWN && selected_member(state) == last)
		scroll_move(&wordings->top, &blocks, times, rows);
	else if (command == COMMAND_UP &&
		 (row < 0 || (!selected_member(state) && wordings->top.block)))
		scroll_move(&wordings->top, &blocks, -times, rows);
	else if (command == COMMAND_LAST && selected_member(state) == last)
		scroll_place(&wordings->top, &blocks, blocks.count - 1, 0, 0);
	else if (command == COMMAND_FIRST && !selected_member(state))
		wordings->top = (struct scroll){0};
	else
		return false;
	return true;
}

static bool handle_scroll(struct wordings *wordings, const struct state *state,
			  enum command command, int times)
{
	struct scroll_blocks blocks = blocks_of(wordings, state);
	int rows = state->layout.body.rows, page = rows > 1 ? rows - 1 : 1;
	const struct {
		enum command command;
		int rows;
	} moves[] = {
	    {COMMAND_PAGE_DOWN, page},
	    {COMMAND_PAGE_UP, -page},
	    {COMMAND_HALF_DOWN, (page + 1) / 2},
	    {COMMAND_HALF_UP, -(page + 1) / 2},
	};

	for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++)
		if (moves[i].command == command) {
			while (times-- > 0) {
				struct scroll before = wordings->top;

				scroll_move(&wordings->top, &blocks, moves[i].rows, rows);
				if (before.block == wordings->top.block &&
				    before.row == wordings->top.row)
					break;
			}
			return true;
		}
	return false;
}

static enum view_answer statement_handle(void *view, struct state *state,
					 enum command command, int count)
{
	struct wordings *wordings = view;
	int times = count ? count : 1;
	static const struct {
		enum command command;
		long by;
		bool wraps;
	} moves[] = {
	    {COMMAND_DOWN, 1, false},	     {COMMAND_UP, -1, false},
	    {COMMAND_RIGHT, 1, false},	     {COMMAND_LEFT, -1, false},
	    {COMMAND_NEXT_OUTLET, 1, true},  {COMMAND_PREV_OUTLET, -1, true},
	    {COMMAND_FIRST, -100000, false}, {COMMAND_LAST, 100000, false},
	};

	list_blocks(wordings, state);
	if (command == COMMAND_OPEN)
		return VIEW_LEAVE;
	if (handle_scroll(wordings, state, command, times) ||
	    handle_ends(wordings, state, command, times))
		return VIEW_DONE;
	if (command == COMMAND_ALIGN) {
		state->is_collated = !state->is_collated;
		wordings->built.columns = 0;
		wordings->was_shown = false;
		return VIEW_DONE;
	}
	if (command == COMMAND_OUTLET) {
		select_outlet(state, times);
		return VIEW_DONE;
	}
	for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++)
		if (moves[i].command == command) {
			select_off(state, times * moves[i].by, moves[i].wraps);
			return VIEW_DONE;
		}
	return VIEW_IGNORED;
}

static void draw_blocks(struct wordings *wordings, struct grid *grid, struct rect area)
{
	int row = -wordings->top.row;

	for (size_t i = wordings->top.block;
	     i < wordings->blocks.count && row < area.rows; i++) {
		int rows = block_height(wordings, i);

		for (int line = row < 0 ? -row : 0; line < rows && row + line < area.rows;
		     line++)
			grid_copy_row(grid, area, row + line, wordings->page.grid,
				      wordings->blocks.items[i].first + line);
		row += rows;
	}
}

static void statement_draw(void *view, struct state *state, struct grid *grid)
{
	struct wordings *wordings = view;
	struct rect area = state->layout.body;
	struct scroll_blocks blocks;
	int row;

	list_blocks(wordings, state);
	blocks = blocks_of(wordings, state);
	follow(wordings, state);
	draw_blocks(wordings, grid, area);
	wordings->has_more = scroll_has_more(&wordings->top, &blocks, area.rows);
	row = scroll_row_of(&wordings->top, &blocks, selected_block(state), area.rows) +
	      selected_row(wordings, state);
	/* Scrolled off, the selection is beyond that edge. */
	row = row < 0 ? 0 : row >= area.rows ? area.rows - 1 : row;
	grid->cursor_row = area.row + row;
	grid->cursor_column =
	    area.columns > wordings->text_column ? wordings->text_column : 0;
}

static void statement_status(void *view, const struct state *state, struct buf *out)
{
	const struct wordings *wordings = view;

	buf_format(out, "wording %zu/%zu%s", selected_member(state) + 1,
		   statement_of(state)->member_count,
		   wordings->has_more ? " (more below)" : "");
}

const struct view_ops view_statement_ops = {
    .is_of_story = true,
    .open = statement_open,
    .close = statement_close,
    .handle = statement_handle,
    .draw = statement_draw,
    .status = statement_status,
};
