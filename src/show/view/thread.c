/*
 * The thread view: one outlet's article as the text to read, and beside each sentence
 * what the others have there.
 *
 * The article is the cursor's.  Below each sentence one row tells who differs, who says
 * the same, what others add there and who is silent; opened, it shows their words.  What
 * others report and this outlet does not stands there, too, each statement once.
 *
 * The view is a list of blocks.  A block's rows are made when it is about to come into
 * view; what hangs where is found once for a story and an outlet.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/mem.h"
#include "show/view/entries.h"
#include "show/view/scroll.h"
#include "show/view/thread_block.h"
#include "show/view/view.h"

enum {
	ROOMY = 12,	    /* rows of the body: from here on the head has two */
	LABEL_COLUMNS = 20, /* of the outlet's name in the head */
	HELP_COLUMNS = 8,   /* " ?:help" at the end of the status bar */
	FAR = 1000000	    /* steps: more than there are */
};

/* What is selected: a block, or an item in it. */
struct selected {
	size_t hook, item; /* item from 1; 0: the sentence itself */
};

struct thread {
	struct hangs *hangs;
	VEC(struct thread_block) blocks; /* by hook: align/why/hang.h */
	thread_item_list items;
	struct page page, head;
	struct scroll top;
	struct selected at;
	struct place shown; /* the cursor when it was last looked at */
	bool opens_all;	    /* blocks are open unless they were folded one by one */
	struct {
		int columns, rows; /* 0: not yet */
		unsigned edition;
		uint32_t outlet;
		struct buf pattern;
	} built; /* what the blocks were listed for */
};

static void *thread_open(const struct state *state)
{
	struct thread *thread = mem_zero(1, sizeof *thread);

	(void)state;
	thread->shown.article = UINT32_MAX;
	return thread;
}

static void thread_close(void *view)
{
	struct thread *thread = view;

	hang_free(thread->hangs);
	vec_done(&thread->blocks);
	vec_done(&thread->items);
	page_done(&thread->page);
	page_done(&thread->head);
	buf_done(&thread->built.pattern);
	free(thread);
}

/* What follows keeps the blocks. */

/* What scroll.h asks for the heights of blocks. */
struct asked {
	struct thread *thread;
	const struct state *state;
};

static struct thread_block *block_of(const struct asked *asked, size_t hook)
{
	struct thread *thread = asked->thread;
	struct thread_block *block = &thread->blocks.items[hook];
	struct thread_text text = {asked->state, thread->built.outlet, thread->hangs,
				   &thread->page, &thread->items};

	if (!block->is_built)
		thread_block_lay_out(&text, hook, block);
	return block;
}

static int asked_height(void *context, size_t hook)
{
	const struct thread_block *block = block_of(context, hook);

	return block->end - block->first;
}

/* The blocks, for as long as ASKED is there. */
static struct scroll_blocks blocks_of(struct asked *asked)
{
	return (struct scroll_blocks){asked->thread->blocks.count, asked_height, asked};
}

/* All blocks are to be laid out anew; which are open stays. */
static void forget_rows(struct thread *thread, int columns)
{
	page_start(&thread->page, columns);
	thread->items.count = 0;
	for (size_t i = 0; i < thread->blocks.count; i++)
		thread->blocks.items[i].is_built = false;
}

/* Leaves the additions that the filter lets pass. */
static void filter_additions(struct hangs *hangs, const struct state *state)
{
	size_t kept = 0, from = 0;

	for (size_t hook = 0; hook + 1 < hangs->first.count; hook++) {
		size_t end = hangs->first.items[hook + 1];

		hangs->first.items[hook] = kept;
		for (; from < end; from++) {
			struct hang_addition addition = hangs->additions.items[from];

			if (state_passes_statement(
				state, &state->story->statements[addition.statement]))
				hangs->additions.items[kept++] = addition;
		}
	}
	hangs->first.items[hangs->first.count - 1] = kept;
	hangs->additions.count = kept;
}

/* Of a story that a judge has changed each block stays open or folded, and in its place.
 */
static void list_blocks(struct thread *thread, const struct state *state)
{
	uint32_t outlet = state->cursor.article;
	bool is_same = thread->hangs && thread->built.outlet == outlet;

	hang_free(thread->hangs);
	thread->hangs = hang_find(state->story, outlet);
	filter_additions(thread->hangs, state);
	if (is_same)
		return;
	thread->blocks.count = 0;
	for (size_t i = 0; i + 1 < thread->hangs->first.count; i++)
		vec_push(&thread->blocks,
			 (struct thread_block){.is_open = thread->opens_all});
	thread->top = (struct scroll){0};
}

/* "2 courier: Bridge closed", and what else must be known. */
static void set_head(struct thread *thread, const struct state *state)
{
	const struct article *article = state_article(state, thread->built.outlet);
	size_t additions = thread->hangs->additions.count;
	struct buf text = BUF_EMPTY;

	page_start(&thread->head, state->layout.body.columns);
	buf_format(&text, "%u ", thread->built.outlet + 1);
	label_add(&text, state->labels, thread->built.outlet, LABEL_COLUMNS);
	if (article->title)
		buf_format(&text, ": %s", article->title);
	page_add_line(&thread->head, 1, text.bytes, STYLE_TITLE);
	buf_cut(&text, 0);
	buf_format(&text, "%zu statement%s of others not in it%s; ", additions,
		   additions == 1 ? "" : "s",
		   filter_is_on(&state->filter) ? ", of those shown" : "");
	keymap_say(&text, state->keymap, "{open} opens, {open-all} all");
	if (state->layout.body.rows >= ROOMY)
		page_add_line(&thread->head, 1, text.bytes, STYLE_DIM);
	if (article->truncated)
		page_add_line(&thread->head, 1,
			      "It looks cut: what is missing is cut, not silent.",
			      STYLE_DIVERGENT);
	buf_done(&text);
}

static bool is_built(const struct thread *thread, const struct state *state)
{
	return thread->built.columns == state->layout.body.columns &&
	       thread->built.rows == state->layout.body.rows &&
	       str_equal(buf_str(&thread->built.pattern), buf_str(&state->pattern));
}

static bool is_listed(const struct thread *thread, const struct state *state)
{
	return thread->hangs && thread->built.edition == state->edition &&
	       thread->built.outlet == state->cursor.article;
}

/* Selects the cursor's sentence where another view, a jump or a search moved it. */
static void follow_cursor(struct thread *thread, const struct state *state)
{
	if (link_same_place(thread->shown, state->cursor) &&
	    thread->at.hook < thread->blocks.count)
		return;
	thread->at = (struct selected){
	    state_has_sentence(state) ? (size_t)state->cursor.sentence + 1 : HANG_TOP, 0};
	thread->shown = state->cursor;
}

/* Lists and lays out anew what is of another outlet, story, size or search; on a screen
 * that is too small nothing is. */
static void refresh(struct thread *thread, const struct state *state)
{
	bool has_list = is_listed(thread, state);

	if (!state->layout.body.columns)
		return;
	if (!has_list) {
		list_blocks(thread, state);
		thread->at.item = 0;
	}
	if (!has_list || !is_built(thread, state)) {
		thread->built.columns = state->layout.body.columns;
		thread->built.rows = state->layout.body.rows;
		thread->built.edition = state->edition;
		thread->built.outlet = state->cursor.article;
		buf_cut(&thread->built.pattern, 0);
		buf_slice(&thread->built.pattern, buf_str(&state->pattern));
		forget_rows(thread, thread->built.columns);
		set_head(thread, state);
	}
	follow_cursor(thread, state);
}

/* What follows brings the selection into view. */

static int list_rows(const struct thread *thread, const struct state *state)
{
	int rows = state->layout.body.rows - thread->head.rows;

	return rows < 1 ? 1 : rows;
}

/* Rows of a block, from its first one. */
struct rows {
	int first, end;
};

/* The rows of what is selected: an item, else the sentence and its fold. */
static struct rows selected_rows(const struct asked *asked)
{
	struct selected at = asked->thread->at;
	const struct thread_block *block = block_of(asked, at.hook);
	const struct thread_item *items;

	if (!block->items)
		return (struct rows){block->lead, block->end - block->first};
	items = &asked->thread->items.items[block->item];
	if (at.item)
		return (struct rows){items[at.item - 1].first - block->first,
				     items[at.item - 1].end - block->first};
	return (struct rows){block->lead, items[0].first - block->first};
}

/* Where the rows of what is selected are on the screen. */
static struct rows rows_in_view(struct asked *asked, int screen)
{
	struct scroll_blocks blocks = blocks_of(asked);
	struct rows rows = selected_rows(asked);
	int row = scroll_row_of(&asked->thread->top, &blocks, asked->thread->at.hook,
				2 * screen);

	return (struct rows){row + rows.first, row + rows.end};
}

/* Brings in view, too, what was opened below the sentence, as much as has room. */
static struct rows wanted_rows(const struct asked *asked, int screen)
{
	struct selected at = asked->thread->at;
	const struct thread_block *block = block_of(asked, at.hook);
	struct rows rows = selected_rows(asked);
	int all = block->end - block->first;

	if (!at.item && rows.end < rows.first + screen)
		rows.end = all < rows.first + screen ? all : rows.first + screen;
	return rows;
}

/* What has more rows than the screen stays where it fills it, for it is read on in. */
static void follow(struct asked *asked, int screen)
{
	struct thread *thread = asked->thread;
	struct scroll_blocks blocks = blocks_of(asked);
	struct rows rows = wanted_rows(asked, screen),
		    shown = rows_in_view(asked, screen);

	if (shown.first <= 0 && shown.end >= screen)
		return;
	if (shown.first + rows.end - rows.first > screen)
		scroll_place(&thread->top, &blocks, thread->at.hook, rows.end, screen);
	shown = rows_in_view(asked, screen);
	if (shown.first < 0)
		scroll_place(&thread->top, &blocks, thread->at.hook,
			     thread->at.item ? rows.first : 0, 0);
	scroll_move(&thread->top, &blocks, 0, screen);
}

static void thread_prepare(void *view, const struct state *state)
{
	struct asked asked = {view, state};

	refresh(asked.thread, state);
	follow(&asked, list_rows(asked.thread, state));
}

/* What follows paints. */

/* Marks what is selected, and puts the cursor there. */
static void mark(const struct thread *thread, struct grid *grid, struct rect area,
		 int block_row)
{
	const struct thread_block *block = &thread->blocks.items[thread->at.hook];
	int row = block_row + block->lead;

	if (thread->at.item)
		row = block_row - block->first +
		      thread->items.items[block->item + thread->at.item - 1].first;
	if (row < 0)
		row = 0;
	if (row >= area.rows || block->end == block->first)
		return;
	entries_mark(grid, area.row + row, area.column);
	grid->cursor_row = area.row + row;
}

static void thread_draw(const void *view, const struct state *state, struct grid *grid)
{
	const struct thread *thread = view;
	struct rect area = state->layout.body;
	int row = -thread->top.row;

	page_draw(&thread->head, grid, area, 0);
	area.row += thread->head.rows;
	area.rows -= thread->head.rows;
	grid->cursor_row = area.row;
	for (size_t i = thread->top.block; i < thread->blocks.count && row < area.rows;
	     i++) {
		const struct thread_block *block = &thread->blocks.items[i];

		for (int line = row < 0 ? -row : 0;
		     line < block->end - block->first && row + line < area.rows; line++)
			grid_copy_row(grid, area, row + line, thread->page.grid,
				      block->first + line);
		if (i == thread->at.hook)
			mark(thread, grid, area, row);
		row += block->end - block->first;
	}
}

/* What follows moves. */

/* Whether there is anything in the block of HOOK: hidden ones have no row. */
static bool has_rows(const struct asked *asked, size_t hook)
{
	const struct thread *thread = asked->thread;
	struct place place = {thread->built.outlet, (uint32_t)hook - 1};

	if (hook == HANG_TOP || hook + 1 == thread->blocks.count)
		return thread_block_additions(thread->hangs, hook);
	return state_passes(asked->state, place);
}

/* Selects the next or previous block that has rows; false where there is none. */
static bool select_block(struct asked *asked, int direction)
{
	struct thread *thread = asked->thread;
	size_t hook = thread->at.hook;

	do {
		if (direction < 0 ? !hook : hook + 1 == thread->blocks.count)
			return false;
		hook = direction < 0 ? hook - 1 : hook + 1;
	} while (!has_rows(asked, hook));
	thread->at.hook = hook;
	thread->at.item = direction < 0 ? block_of(asked, hook)->items : 0;
	return true;
}

/* Selects the next or previous item or block; false where there is none. */
static bool select_next(struct asked *asked, int direction)
{
	struct selected *at = &asked->thread->at;

	if (direction < 0 && at->item) {
		at->item--;
		return true;
	}
	if (direction > 0 && at->item < block_of(asked, at->hook)->items) {
		at->item++;
		return true;
	}
	return select_block(asked, direction);
}

/* The rows from where what is selected begins to where the next begins. */
static int height(const struct asked *asked)
{
	struct rows rows = selected_rows(asked);

	return rows.end - rows.first;
}

/* Selects what is ROWS rows away, or the next if that is farther. */
static void select_rows_off(struct asked *asked, int direction, int rows)
{
	int passed = 0;

	do {
		passed += height(asked);
	} while (select_next(asked, direction) && passed < rows);
}

/* Reads on in what has more rows than the screen; false where its end is in view. */
static bool read_on(struct asked *asked, int direction, int screen)
{
	struct scroll_blocks blocks = blocks_of(asked);
	struct rows shown = rows_in_view(asked, screen);
	int hidden = direction > 0 ? shown.end - screen : -shown.first;
	int most = screen > 1 ? screen - 1 : 1;

	if (hidden <= 0 || shown.end - shown.first <= screen)
		return false;
	scroll_move(&asked->thread->top, &blocks,
		    direction * (hidden < most ? hidden : most), screen);
	return true;
}

/* Moves the state's cursor to where the selection is now. */
static void take_cursor(struct thread *thread, struct state *state)
{
	size_t last = thread->blocks.count - 2, hook = thread->at.hook;

	if (!state_has_sentence(state))
		return;
	hook = hook == HANG_TOP ? 1 : hook > last ? last : hook;
	state_go(state, (struct place){thread->built.outlet, (uint32_t)hook - 1});
	thread->shown = state->cursor;
}

static void go_number(const struct asked *asked, int count, size_t otherwise)
{
	struct thread *thread = asked->thread;
	size_t last = thread->blocks.count - 1;

	thread->at = (struct selected){count ? (size_t)count : otherwise, 0};
	if (thread->at.hook > last)
		thread->at.hook = last;
	while (thread->at.hook && !has_rows(asked, thread->at.hook))
		thread->at.hook--;
	while (!has_rows(asked, thread->at.hook) && thread->at.hook < last)
		thread->at.hook++;
}

static bool handle_motion(struct asked *asked, enum command command, int count)
{
	int screen = list_rows(asked->thread, asked->state);
	const struct {
		enum command command;
		int direction, rows;
	} moves[] = {
	    {COMMAND_DOWN, 1, 1},
	    {COMMAND_UP, -1, 1},
	    {COMMAND_PAGE_DOWN, 1, screen},
	    {COMMAND_PAGE_UP, -1, screen},
	    {COMMAND_HALF_DOWN, 1, screen / 2},
	    {COMMAND_HALF_UP, -1, screen / 2},
	};

	if (command == COMMAND_FIRST || command == COMMAND_LAST) {
		go_number(asked, count, command == COMMAND_FIRST ? 0 : FAR);
		return true;
	}
	for (size_t i = 0; i < ARRAY_COUNT(moves); i++) {
		if (moves[i].command != command)
			continue;
		for (int k = 0; k < (count ? count : 1); k++)
			if (!read_on(asked, moves[i].direction, screen))
				select_rows_off(asked, moves[i].direction, moves[i].rows);
		return true;
	}
	return false;
}

/* Opens or folds the selected block, or with IS_ALL all of them. */
static void turn(struct thread *thread, bool is_all)
{
	bool *is_open = &thread->blocks.items[thread->at.hook].is_open;

	if (is_all) {
		thread->opens_all = !thread->opens_all;
		for (size_t i = 0; i < thread->blocks.count; i++)
			thread->blocks.items[i].is_open = thread->opens_all;
	} else {
		*is_open = !*is_open;
	}
	thread->at.item = 0;
	forget_rows(thread, thread->built.columns);
}

/* Goes to what is selected: the sentence of the thread, with the other outlet's beside
 * it; without an item the one that differs, else one that says the same. */
static void go(struct asked *asked, struct state *state)
{
	const struct thread_block *block = block_of(asked, asked->thread->at.hook);
	hang_other_list others = {0};

	if (asked->thread->at.item) {
		state_bring(state, asked->thread->items
				       .items[block->item + asked->thread->at.item - 1]
				       .place);
		return;
	}
	if (!state_has_sentence(state))
		return;
	hang_find_others(&others, state->story, state->cursor);
	if (others.count && others.items[0].stand < HANG_SILENT)
		state_bring(state, others.items[0].place);
	vec_done(&others);
}

static enum view_answer thread_handle(void *view, struct state *state,
				      enum command command, int count)
{
	struct asked asked = {view, state};

	refresh(asked.thread, state);
	if (command == COMMAND_THREAD)
		return VIEW_LEAVE;
	/* Opened on a screen that is too small. */
	if (!asked.thread->hangs)
		return VIEW_IGNORED;
	if (command == COMMAND_PANES) {
		go(&asked, state);
		return VIEW_PANES;
	}
	if (command == COMMAND_OPEN || command == COMMAND_OPEN_ALL)
		turn(asked.thread, command == COMMAND_OPEN_ALL);
	else if (handle_motion(&asked, command, count))
		take_cursor(asked.thread, state);
	else
		return VIEW_IGNORED;
	return VIEW_DONE;
}

static void thread_status(const void *view, const struct state *state, struct buf *out)
{
	const struct thread *thread = view;
	size_t sentences = state_article(state, thread->built.outlet)->sentence_count;
	char place[64];

	snprintf(place, sizeof place, ", thread %u/%zu",
		 sentences ? state->cursor.sentence + 1 : 0, sentences);
	label_add(out, state->labels, state->cursor.article,
		  state->layout.status.columns - (int)strlen(place) - 2 - HELP_COLUMNS);
	buf_text(out, place);
}

static const enum command own[] = {COMMAND_OPEN_ALL};

const struct view_ops view_thread_ops = {
    .takes_outlets = true,
    .takes_jumps = true,
    .own = own,
    .own_count = ARRAY_COUNT(own),
    .name = "the thread",
    .open = thread_open,
    .close = thread_close,
    .handle = thread_handle,
    .prepare = thread_prepare,
    .draw = thread_draw,
    .status = thread_status,
};
