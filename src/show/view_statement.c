/*
 * The statement view: one statement, every outlet's wording stacked.
 *
 * The words that the selected wording does not have are marked in the others, and with
 * them stand likeness, differences, reasons and the sentences before and after.  Moving
 * selects another wording, and all are held against that one.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "align/explain.h"
#include "base/mem.h"
#include "show/collate.h"
#include "show/markup.h"
#include "show/page.h"
#include "show/view.h"

enum { TEXT_COLUMN = 8, MOST_REASONS = 4 };

/* Where a wording is on the page. */
struct block {
	struct place place;
	int first, words, end; /* rows: the header, the wording, behind the last one */
};

struct wordings {
	struct page page;
	VEC(struct block)
	blocks;		     /* by outlet; the statement's members, then the others */
	size_t member_count; /* blocks of members */
	int top;
	struct place shown; /* the cursor when it was last brought into view */
	bool was_shown;
	struct { /* what the page was built for; no columns: it is to be built */
		struct place cursor;
		int columns;
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

static void add_title(struct wordings *wordings, const struct state *state)
{
	const struct statement *statement = statement_of(state);
	int row = page_add(&wordings->page), column;
	char text[96];

	snprintf(text, sizeof text, " %c %s", story_status_sign(statement->status),
		 story_status_name(statement->status));
	column = put(wordings, row, 0, text, style_of_status(statement->status));
	snprintf(text, sizeof text, " statement, in %u of %zu outlets",
		 statement->article_count, state->story->article_count);
	column = put(wordings, row, column, text, STYLE_CURRENT);
	if (statement->member_count > 1)
		put(wordings, row, column + 3,
		    state->is_collated ? "(a: as text)" : "(a: word by word)", STYLE_DIM);
}

/* "> 2 courier  similarity 0.83, probability 0.97, sure, 64 % word for word" */
static void add_header(struct wordings *wordings, const struct state *state,
		       struct place place, const struct link *link)
{
	bool is_selected = story_same_place(place, state->cursor);
	enum style style = is_selected ? STYLE_CURSOR : STYLE_CURRENT;
	int row = page_add(&wordings->page), column;
	char text[128];

	if (is_selected)
		grid_fill(wordings->page.grid,
			  (struct rect){row, 0, 1, wordings->page.grid->columns}, style);
	snprintf(text, sizeof text, "%s%u ", is_selected ? "> " : "  ",
		 place.article + 1);
	column = put(wordings, row, 0, text, style);
	column =
	    put(wordings, row, column, state_article(state, place.article)->label, style);
	column += 2;
	if (is_selected) {
		put(wordings, row, column, "selected", style);
	} else if (!link) {
		put(wordings, row, column, "not linked to the selected one", STYLE_DIM);
	} else {
		snprintf(text, sizeof text,
			 "similarity %.2f, probability %.2f, %s, %.0f %% word for word",
			 link->similarity, link->probability,
			 link->sure ? "sure" : "not sure", 100 * link->verbatim);
		put(wordings, row, column, text, STYLE_DIM);
	}
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
	snprintf(text, sizeof text, "%3u", place.sentence + 1);
	put(wordings, row, 4, text, is_dim ? STYLE_DIM : STYLE_CURRENT);
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
	flow_wrap(&flow, columns - TEXT_COLUMN, 0);
	if (flow.rows.count > 1) {
		flow.rows.count = 1;
		page_add_flow(&wordings->page, TEXT_COLUMN, &flow);
		put(wordings, row, columns, "…", STYLE_DIM);
	} else {
		page_add_flow(&wordings->page, TEXT_COLUMN, &flow);
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
	flow_wrap(&flow, wordings->page.grid->columns - TEXT_COLUMN - 1, 0);
	page_add_flow(&wordings->page, TEXT_COLUMN, &flow);
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
		markup_name_difference(&text, difference, is_swapped);
		page_add_wrapped(&wordings->page, TEXT_COLUMN, buf_str(&text),
				 markup_difference_style(difference));
	}
	if (!link->difference_count && link->relation != RELATION_CONFLICT)
		page_add_text(&wordings->page, TEXT_COLUMN, str_of("no difference found"),
			      STYLE_DIM);
	buf_done(&text);
}

static void add_reasons(struct wordings *wordings, const struct state *state,
			struct place place)
{
	struct explanation why = {0};
	struct buf text = BUF_EMPTY;

	if (!state->story->matcher)
		return;
	explain_pair(&why, state->story, state->cursor, place);
	for (size_t i = 0; i < why.reasons.count && i < MOST_REASONS; i++)
		buf_format(&text, "%s%s", i ? "; " : "why: ", why.reasons.items[i]);
	if (text.length)
		page_add_wrapped(&wordings->page, TEXT_COLUMN, buf_str(&text), STYLE_DIM);
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

static void add_block(struct wordings *wordings, const struct state *state,
		      struct place place)
{
	bool is_selected = story_same_place(place, state->cursor);
	const struct link *link =
	    is_selected ? NULL : story_link(state->story, state->cursor, place);
	struct block block = {.place = place};

	page_add(&wordings->page);
	block.first = wordings->page.rows;
	add_header(wordings, state, place, link);
	add_neighbour(wordings, state, place, -1);
	block.words = wordings->page.rows;
	add_words(wordings, state, place,
		  is_selected ? first_other(state) : state->cursor);
	add_neighbour(wordings, state, place, 1);
	if (link)
		add_differences(wordings, link, story_same_place(state->cursor, link->b));
	if (!is_selected)
		add_reasons(wordings, state, place);
	block.end = wordings->page.rows;
	vec_push(&wordings->blocks, block);
}

/* The wordings in columns: each one's block is the whole of it. */
static void add_collation(struct wordings *wordings, const struct state *state)
{
	const struct statement *statement = statement_of(state);

	collate_add(&wordings->page, state, statement->members, statement->member_count);
	for (size_t i = 0; i < statement->member_count; i++)
		vec_push(&wordings->blocks, (struct block){
						.place = statement->members[i],
						.first = 1,
						.words = 2 + (int)i,
						.end = wordings->page.rows,
					    });
}

static void add_heading(struct wordings *wordings, const char *heading)
{
	page_add(&wordings->page);
	page_add_text(&wordings->page, 1, str_of(heading), STYLE_HEADING);
}

/* The selected sentence's links that lead out of its statement. */
static void add_also(struct wordings *wordings, const struct state *state)
{
	const struct standing *standing = story_standing(state->story, state->cursor);
	bool is_first = true;

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &state->story->links[standing->links[i]];
		struct place there = story_other_end(link, state->cursor);

		if (story_standing(state->story, there)->statement == standing->statement)
			continue;
		if (is_first)
			add_heading(wordings, "Also linked, in another statement");
		is_first = false;
		add_block(wordings, state, there);
	}
}

static bool has_member(const struct statement *statement, uint32_t article)
{
	for (size_t i = 0; i < statement->member_count; i++)
		if (statement->members[i].article == article)
			return true;
	return false;
}

static void add_nearest(struct wordings *wordings, const struct state *state)
{
	const struct standing *standing = story_standing(state->story, state->cursor);
	char text[64];

	if (standing->link_count || !standing->has_nearest)
		return;
	snprintf(text, sizeof text, "Nearest elsewhere, not linked, probability %.2f",
		 standing->nearest_probability);
	add_heading(wordings, text);
	add_block(wordings, state, standing->nearest);
}

static void add_silent(struct wordings *wordings, const struct state *state)
{
	const struct statement *statement = statement_of(state);
	struct buf text = BUF_EMPTY;

	for (uint32_t i = 0; i < state->story->article_count; i++)
		if (!has_member(statement, i))
			buf_format(&text, "%s%s",
				   text.length ? ", " : "No sentence of this in: ",
				   state_article(state, i)->label);
	if (text.length && state->story->article_count > 1) {
		page_add(&wordings->page);
		page_add_wrapped(&wordings->page, 1, buf_str(&text), STYLE_DIM);
	}
	buf_done(&text);
}

static bool is_built(const struct wordings *wordings, const struct state *state)
{
	return wordings->built.columns == state->layout.body.columns &&
	       story_same_place(wordings->built.cursor, state->cursor) &&
	       str_equal(buf_str(&wordings->built.pattern), buf_str(&state->pattern));
}

/* Builds the page if what it shows is no longer asked for. */
static void build(struct wordings *wordings, const struct state *state)
{
	const struct statement *statement = statement_of(state);

	if (is_built(wordings, state))
		return;
	wordings->built.cursor = state->cursor;
	wordings->built.columns = state->layout.body.columns;
	buf_cut(&wordings->built.pattern, 0);
	buf_slice(&wordings->built.pattern, buf_str(&state->pattern));
	page_start(&wordings->page, state->layout.body.columns);
	wordings->blocks.count = 0;
	add_title(wordings, state);
	if (state->is_collated)
		add_collation(wordings, state);
	else
		for (size_t i = 0; i < statement->member_count; i++)
			add_block(wordings, state, statement->members[i]);
	wordings->member_count = wordings->blocks.count;
	add_also(wordings, state);
	add_nearest(wordings, state);
	add_silent(wordings, state);
}

static size_t selected_block(const struct wordings *wordings, const struct state *state)
{
	size_t at = 0;

	while (at + 1 < wordings->member_count &&
	       !story_same_place(wordings->blocks.items[at].place, state->cursor))
		at++;
	return at;
}

static void scroll_to(struct wordings *wordings, const struct state *state, int top)
{
	int last = wordings->page.rows - state->layout.body.rows;

	wordings->top = top > last ? last : top;
	if (wordings->top < 0)
		wordings->top = 0;
}

/* Brings the selected wording into view when it was not the selected one before. */
static void follow(struct wordings *wordings, const struct state *state)
{
	const struct block *block =
	    &wordings->blocks.items[selected_block(wordings, state)];
	int rows = state->layout.body.rows, top = wordings->top;

	if (!wordings->was_shown || !story_same_place(wordings->shown, state->cursor)) {
		if (block->end > top + rows)
			top = block->end - rows;
		if (block->first < top + 1)
			top = block->first - 1;
		if (selected_block(wordings, state) == 0)
			top = 0;
	}
	scroll_to(wordings, state, top);
	wordings->shown = state->cursor;
	wordings->was_shown = true;
}

/* Selects the wording BY blocks from the selected one. */
static void select_off(struct wordings *wordings, struct state *state, long by,
		       bool wraps)
{
	long count = (long)wordings->member_count;
	long to = (long)selected_block(wordings, state) + by;

	if (wraps)
		to = (to % count + count) % count;
	if (to < 0 || to >= count)
		to = to < 0 ? 0 : count - 1;
	state_go(state, wordings->blocks.items[to].place);
}

static void select_outlet(struct wordings *wordings, struct state *state, int number)
{
	for (size_t i = 0; i < wordings->member_count; i++)
		if ((int)wordings->blocks.items[i].place.article + 1 == number) {
			state_go(state, wordings->blocks.items[i].place);
			return;
		}
	state_say(state, "outlet %d has no sentence of this", number);
}

static bool handle_scroll(struct wordings *wordings, const struct state *state,
			  enum command command, int times)
{
	int page = state->layout.body.rows - 1;
	const struct {
		enum command command;
		int rows;
	} moves[] = {
	    {COMMAND_PAGE_DOWN, page},
	    {COMMAND_PAGE_UP, -page},
	    {COMMAND_HALF_DOWN, page / 2},
	    {COMMAND_HALF_UP, -page / 2},
	};

	for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++)
		if (moves[i].command == command) {
			times = times > wordings->page.rows ? wordings->page.rows : times;
			scroll_to(wordings, state, wordings->top + times * moves[i].rows);
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

	build(wordings, state);
	if (command == COMMAND_OPEN)
		return VIEW_LEAVE;
	if (handle_scroll(wordings, state, command, times))
		return VIEW_DONE;
	if (command == COMMAND_ALIGN) {
		state->is_collated = !state->is_collated;
		wordings->built.columns = 0;
		wordings->was_shown = false;
		return VIEW_DONE;
	}
	if (command == COMMAND_OUTLET) {
		select_outlet(wordings, state, times);
		return VIEW_DONE;
	}
	for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++)
		if (moves[i].command == command) {
			select_off(wordings, state, times * moves[i].by, moves[i].wraps);
			return VIEW_DONE;
		}
	return VIEW_IGNORED;
}

static void statement_draw(void *view, struct state *state, struct grid *grid)
{
	struct wordings *wordings = view;
	struct rect area = state->layout.body;
	int row;

	build(wordings, state);
	follow(wordings, state);
	page_draw(&wordings->page, grid, area, wordings->top);
	row =
	    wordings->blocks.items[selected_block(wordings, state)].words - wordings->top;
	if (row >= 0 && row < area.rows) {
		grid->cursor_row = area.row + row;
		grid->cursor_column = TEXT_COLUMN;
	}
}

static void statement_status(void *view, const struct state *state, struct buf *out)
{
	const struct wordings *wordings = view;

	buf_format(out, "wording %zu/%zu", selected_block(wordings, state) + 1,
		   wordings->member_count);
}

const struct view_ops view_statement_ops = {
    .name = "statement",
    .is_of_story = true,
    .open = statement_open,
    .close = statement_close,
    .handle = statement_handle,
    .draw = statement_draw,
    .status = statement_status,
};
