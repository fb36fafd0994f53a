/*
 * The statement view: one statement, every outlet's wording stacked.
 *
 * The words that the selected wording does not have are marked in the others, and with
 * them stand likeness, differences, reasons and the sentences before and after.  Moving
 * selects another wording, and all are held against that one; from the last one on it
 * scrolls.  Below them are the outlets that have no sentence of it, each with the
 * likeliest one it has.
 *
 * The view is a list of blocks.  A block's rows are made when it is about to come into
 * view, since reasons cost time and a statement may have hundreds of wordings.
 */
#include "config.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "show/view/scroll.h"
#include "show/view/statement_block.h"
#include "show/view/view.h"

typedef VEC(struct statement_block) statement_blocks;

struct wordings {
	struct page page; /* the rows of blocks, in the order in which they were made */
	statement_blocks blocks;
	struct scroll top;
	struct place shown; /* the cursor when it was last brought into view */
	bool was_shown;
	bool has_more;	  /* below the screen */
	int selected_row; /* of the screen: where the selected wording is, or nearest */
	bool is_in_sight; /* the selected wording, at that row */
	struct { /* what the blocks were listed for; no columns: list them again */
		struct place cursor;
		int columns;
		unsigned edition; /* of the story */
		struct buf pattern;
	} built;
};

static void *statement_open(const struct state *state)
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

/* Lays the block out if that was not done yet. */
static int block_height(struct wordings *wordings, const struct state *state,
			size_t number)
{
	struct statement_block *block = &wordings->blocks.items[number];

	if (!block->is_built)
		statement_block_lay_out(&wordings->page, state, block);
	return block->end - block->first;
}

/* What scroll.h asks for the heights of blocks. */
struct asked {
	struct wordings *wordings;
	const struct state *state;
};

static int asked_height(void *context, size_t number)
{
	const struct asked *asked = context;

	return block_height(asked->wordings, asked->state, number);
}

/* The blocks, for as long as ASKED is there. */
static struct scroll_blocks blocks_of(struct asked *asked)
{
	return (struct scroll_blocks){asked->wordings->blocks.count, asked_height, asked};
}

/* The selected sentence's links that lead out of its statement. */
static void list_also(struct wordings *wordings, const struct state *state)
{
	const struct standing *standing = story_standing(state->story, state->cursor);
	bool is_first = true;

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &state->story->links[standing->links[i]];
		struct place there = link_other_end(link, state->cursor);

		if (story_standing(state->story, there)->statement == standing->statement)
			continue;
		if (is_first)
			vec_push(&wordings->blocks,
				 (struct statement_block){
				     .kind = STATEMENT_BLOCK_HEADING,
				     .heading = "Also linked, in another statement"});
		is_first = false;
		vec_push(&wordings->blocks,
			 (struct statement_block){.kind = STATEMENT_BLOCK_WORDING,
						  .place = there});
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
			vec_push(&wordings->blocks,
				 (struct statement_block){.kind = STATEMENT_BLOCK_HEADING,
							  .heading = heading});
		is_first = false;
		vec_push(&wordings->blocks,
			 (struct statement_block){.kind = STATEMENT_BLOCK_SILENT,
						  .place = {i, 0}});
	}
}

/* The outlets without a sentence of the statement or a link of the selected one. */
static void list_silent(struct wordings *wordings, const struct state *state)
{
	const struct statement *statement = state_statement(state);
	const struct standing *standing = story_standing(state->story, state->cursor);
	bool *is_heard = mem_zero(state->story->article_count, sizeof *is_heard);

	for (size_t i = 0; i < statement->member_count; i++)
		is_heard[statement->members[i].article] = true;
	for (size_t i = 0; i < standing->link_count; i++)
		is_heard[link_other_end(&state->story->links[standing->links[i]],
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
	       link_same_place(wordings->built.cursor, state->cursor) &&
	       str_equal(buf_str(&wordings->built.pattern), buf_str(&state->pattern));
}

/* The number of the selected wording among the statement's. */
static size_t selected_member(const struct state *state)
{
	const struct statement *statement = state_statement(state);
	size_t at = 0;

	while (at + 1 < statement->member_count &&
	       !link_same_place(statement->members[at], state->cursor))
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
	const struct statement_block *block =
	    &wordings->blocks.items[selected_block(state)];

	block_height(wordings, state, selected_block(state));
	return block->words - block->first +
	       (state->is_collated ? (int)selected_member(state) : 0);
}

/* Puts the selected wording at the row of the screen where it was. */
static void keep_in_sight(struct wordings *wordings, const struct state *state)
{
	struct asked asked = {wordings, state};
	struct scroll_blocks blocks = blocks_of(&asked);

	scroll_place(&wordings->top, &blocks, selected_block(state),
		     selected_row(wordings, state), wordings->selected_row);
}

/* Lists the blocks anew if what they show is no longer asked for. */
static void list_blocks(struct wordings *wordings, const struct state *state)
{
	const struct statement *statement = state_statement(state);
	statement_blocks *blocks = &wordings->blocks;
	bool is_other_story = wordings->built.edition != state->edition;

	/* On a screen that is too small nothing is listed, nor is what was before it. */
	if (!state->layout.body.columns) {
		wordings->built.columns = 0;
		wordings->blocks.count = 0;
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
	blocks->count = 0;
	vec_push(blocks, (struct statement_block){.kind = STATEMENT_BLOCK_TITLE});
	if (state->is_collated)
		vec_push(blocks,
			 (struct statement_block){.kind = STATEMENT_BLOCK_COLLATION});
	for (size_t i = 0; i < statement->member_count && !state->is_collated; i++)
		vec_push(blocks,
			 (struct statement_block){.kind = STATEMENT_BLOCK_WORDING,
						  .place = statement->members[i]});
	list_also(wordings, state);
	list_silent(wordings, state);
	if (wordings->top.block >= blocks->count)
		wordings->top = (struct scroll){0};
	if (is_other_story && wordings->is_in_sight &&
	    link_same_place(wordings->shown, state->cursor))
		keep_in_sight(wordings, state);
}

/* Brings the selected wording into view when it was not the selected one before. */
static void follow(struct wordings *wordings, const struct state *state)
{
	struct asked asked = {wordings, state};
	struct scroll_blocks blocks = blocks_of(&asked);
	size_t selected = selected_block(state);
	int rows = state->layout.body.rows;
	int begin = state->is_collated ? selected_row(wordings, state) : 0;
	int end =
	    state->is_collated ? begin + 1 : block_height(wordings, state, selected);
	int row;

	if (!wordings->was_shown || !link_same_place(wordings->shown, state->cursor)) {
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
	const struct statement *statement = state_statement(state);
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
	const struct statement *statement = state_statement(state);

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
	struct asked asked = {wordings, state};
	struct scroll_blocks blocks = blocks_of(&asked);
	int rows = state->layout.body.rows;
	size_t last = state_statement(state)->member_count - 1;
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
	struct asked asked = {wordings, state};
	struct scroll_blocks blocks = blocks_of(&asked);
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

	for (size_t i = 0; i < ARRAY_COUNT(moves); i++)
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
	for (size_t i = 0; i < ARRAY_COUNT(moves); i++)
		if (moves[i].command == command) {
			select_off(state, times * moves[i].by, moves[i].wraps);
			return VIEW_DONE;
		}
	return VIEW_IGNORED;
}

/* Finds the row of the screen where the selected wording is; scrolled off, the nearest
 * one. */
static void find_selected_row(struct wordings *wordings, const struct state *state)
{
	struct asked asked = {wordings, state};
	struct scroll_blocks blocks = blocks_of(&asked);
	int rows = state->layout.body.rows;
	int row = scroll_row_of(&wordings->top, &blocks, selected_block(state), rows) +
		  selected_row(wordings, state);

	wordings->is_in_sight = row >= 0 && row < rows;
	wordings->selected_row = row < 0 ? 0 : row >= rows ? rows - 1 : row;
}

static void statement_prepare(void *view, const struct state *state)
{
	struct wordings *wordings = view;
	struct asked asked = {wordings, state};
	struct scroll_blocks blocks;

	list_blocks(wordings, state);
	follow(wordings, state);
	blocks = blocks_of(&asked);
	wordings->has_more =
	    scroll_has_more(&wordings->top, &blocks, state->layout.body.rows);
	find_selected_row(wordings, state);
}

/* To see whether there is more, all blocks in view were laid out. */
static void draw_blocks(const struct wordings *wordings, struct grid *grid,
			struct rect area)
{
	int row = -wordings->top.row;

	for (size_t i = wordings->top.block;
	     i < wordings->blocks.count && row < area.rows; i++) {
		const struct statement_block *block = &wordings->blocks.items[i];
		int rows = block->end - block->first;

		for (int line = row < 0 ? -row : 0; line < rows && row + line < area.rows;
		     line++)
			grid_copy_row(grid, area, row + line, wordings->page.grid,
				      block->first + line);
		row += rows;
	}
}

static void statement_draw(const void *view, const struct state *state, struct grid *grid)
{
	const struct wordings *wordings = view;
	struct rect area = state->layout.body;

	draw_blocks(wordings, grid, area);
	grid->cursor_row = area.row + wordings->selected_row;
	grid->cursor_column = area.columns > statement_block_column(state)
				  ? statement_block_column(state)
				  : 0;
}

static void statement_status(const void *view, const struct state *state, struct buf *out)
{
	const struct wordings *wordings = view;

	buf_format(out, "wording %zu/%zu%s", selected_member(state) + 1,
		   state_statement(state)->member_count,
		   wordings->has_more ? " (more below)" : "");
}

static const enum command own[] = {COMMAND_ALIGN};

const struct view_ops view_statement_ops = {
    .takes_outlets = true,
    .takes_jumps = true,
    .own = own,
    .own_count = ARRAY_COUNT(own),
    .name = "a statement",
    .open = statement_open,
    .close = statement_close,
    .handle = statement_handle,
    .prepare = statement_prepare,
    .draw = statement_draw,
    .status = statement_status,
};
