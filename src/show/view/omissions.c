/*
 * The omissions view: what others report and one outlet does not.
 *
 * What more independent origins report comes first.  Each entry has the statement in a
 * source's words, who reports it and where, and the sentence of the outlet that comes
 * nearest, with how near it comes, so that a reader can see whether it is a silence or
 * only other words.  An article that looks cut is cut, not silent, and that is said
 * first.
 *
 * The entries are blocks; a block is laid out when it is about to come into view.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "align/carrier.h"
#include "align/why/gist.h"
#include "show/phrase.h"
#include "show/search.h"
#include "show/view/matrix_rows.h"
#include "show/view/page.h"
#include "show/view/scroll.h"
#include "show/view/snippet.h"
#include "show/view/view.h"

enum {
	GUTTER = 4,	    /* columns: selection, sign, doubt, blank */
	WORDING_ROWS = 2,   /* of a statement, at most */
	FAR = 1000000,	    /* entries: more than there are */
	LABEL_COLUMNS = 20, /* of an outlet's name */
};

/* The rows of the page that a row of the list is laid out in. */
struct block {
	bool is_built;
	int first, end;
};

struct omissions {
	uint32_t outlet; /* whose */
	matrix_row_list rows;
	VEC(struct block) blocks; /* of each row one */
	struct page page;	  /* the blocks, in the order in which they were made */
	struct page head;	  /* what stands above them */
	size_t count;		  /* of entries */
	size_t selected;	  /* a row; of no use where there are none */
	struct scroll top;
	struct {
		int columns; /* 0: not yet */
		unsigned edition;
		uint32_t outlet;
		struct buf pattern;
	} built; /* what the entries were listed for */
};

static void omissions_reopen(void *view, const struct state *state)
{
	struct omissions *omissions = view;

	omissions->outlet = state->cursor.article;
}

static void *omissions_open(const struct state *state)
{
	struct omissions *omissions = mem_zero(1, sizeof *omissions);

	omissions_reopen(omissions, state);
	return omissions;
}

static void omissions_close(void *view)
{
	struct omissions *omissions = view;

	page_done(&omissions->page);
	page_done(&omissions->head);
	matrix_rows_done(&omissions->rows);
	vec_done(&omissions->blocks);
	buf_done(&omissions->built.pattern);
	free(omissions);
}

static bool is_entry(const struct omissions *omissions, size_t row)
{
	return omissions->rows.items[row].kind == MATRIX_ROW_STATEMENT;
}

static const struct statement *statement_of(const struct omissions *omissions,
					    const struct state *state, size_t row)
{
	return &state->story->statements[omissions->rows.items[row].statement];
}

/* What follows lays out. */

/* Adds TEXT from COLUMN on, in one row. */
static void add_line(struct page *page, int column, const char *text, enum style style)
{
	struct flow flow = {.keeps_hyphens = true};
	int row = page_add(page), end, columns = page->grid->columns;

	flow_set(&flow, str_of(text), 0, style);
	flow_wrap(&flow, columns - column - 1, 0);
	end = flow_put(&flow, 0, page->grid, row, column, columns);
	if (flow.rows.count > 1)
		grid_put_text(page->grid, row, end, columns, "…", style);
	flow_done(&flow);
}

/* "4 of 5 outlets, 2 origins: 1 ani 23, 2 ap 9" */
static void add_carriers(struct page *page, const struct state *state,
			 const struct statement *statement)
{
	carrier_list carriers = {0};
	struct buf text = BUF_EMPTY;

	carrier_find(&carriers, state->story, statement);
	phrase_carriers(&text, state->story, statement);
	for (size_t i = 0; i < carriers.count; i++) {
		const struct carrier *carrier = &carriers.items[i];

		if (!carrier->is_member)
			continue;
		buf_format(&text, "%s%u ", i ? ", " : ": ", carrier->place.article + 1);
		label_add(&text, state->labels, carrier->place.article, LABEL_COLUMNS);
		buf_format(&text, " %u%s", carrier->place.sentence + 1,
			   carrier->sure ? "" : "?");
	}
	add_line(page, GUTTER, text.bytes, STYLE_DIM);
	buf_done(&text);
	vec_done(&carriers);
}

static void add_nearest(struct omissions *omissions, const struct state *state,
			const struct statement *statement)
{
	struct page *page = &omissions->page;
	struct nearest nearest = nearest_find(state->story, statement, omissions->outlet);
	enum style style = nearest.nearness == NEARNESS_CLOSE ? STYLE_CURRENT : STYLE_DIM;
	int row = page_add(page), columns = page->grid->columns, column;
	char number[32];

	column = grid_put_text(page->grid, row, GUTTER, columns,
			       phrase_nearness(nearest.nearness), style);
	if (nearest.nearness == NEARNESS_NOTHING)
		return;
	snprintf(number, sizeof number, " %u ", nearest.place.sentence + 1);
	column = grid_put_text(page->grid, row, column, columns, number, style);
	snippet_put(&(struct snippet){nearest.place,
				      story_sentence(state->story, nearest.place)->span,
				      STYLE_PLAIN, false},
		    state, page->grid, (struct rect){row, column, 1, columns - column});
}

/* The statement in a source's words, beside its sign. */
static void add_wording(struct page *page, const struct state *state,
			struct matrix_row *shown)
{
	const struct statement *statement = &state->story->statements[shown->statement];
	enum status status = story_shown_status(state->story, statement);
	char text[] = {' ', story_status_sign(status), statement->sure ? ' ' : '?', '\0'};
	int row = page->rows, rows;
	struct snippet snippet;

	matrix_rows_tell(shown, state);
	snippet = (struct snippet){shown->place, shown->span, STYLE_PLAIN, true};

	for (int i = 0; i < WORDING_ROWS; i++)
		page_add(page);
	grid_put_text(page->grid, row, 0, GUTTER, text, style_of_status(status));
	rows = snippet_put(
	    &snippet, state, page->grid,
	    (struct rect){row, GUTTER, WORDING_ROWS, page->grid->columns - GUTTER - 1});
	page->rows = row + (rows ? rows : 1);
}

static void lay_out(struct omissions *omissions, const struct state *state, size_t row)
{
	struct block *block = &omissions->blocks.items[row];
	struct page *page = &omissions->page;
	struct matrix_row *shown = &omissions->rows.items[row];

	block->first = page->rows;
	if (shown->kind == MATRIX_ROW_HEADING) {
		page_add_text(page, 1, str_of(shown->heading), STYLE_HEADING);
	} else if (shown->kind == MATRIX_ROW_STATEMENT) {
		const struct statement *statement = statement_of(omissions, state, row);

		add_wording(page, state, shown);
		add_carriers(page, state, statement);
		add_nearest(omissions, state, statement);
		page_add(page);
	}
	block->end = page->rows;
	block->is_built = true;
}

/* What scroll.h asks for the heights of blocks. */
struct asked {
	struct omissions *omissions;
	const struct state *state;
};

static int asked_height(void *context, size_t row)
{
	const struct asked *asked = context;
	struct block *block = &asked->omissions->blocks.items[row];

	if (!block->is_built)
		lay_out(asked->omissions, asked->state, row);
	return block->end - block->first;
}

/* "2 courier lacks 12 statements", and what else must be known. */
static void set_head(struct omissions *omissions, const struct state *state)
{
	const struct article *article = state_article(state, omissions->outlet);
	struct page *head = &omissions->head;
	struct buf text = BUF_EMPTY;

	page_start(head, state->layout.body.columns);
	buf_format(&text, "%u ", omissions->outlet + 1);
	label_add(&text, state->labels, omissions->outlet, LABEL_COLUMNS);
	if (omissions->count)
		buf_format(&text, ": %zu statement%s of others not found in it",
			   omissions->count, omissions->count == 1 ? "" : "s");
	else
		buf_text(&text, ": nothing of others that was not found in it");
	add_line(head, 1, text.bytes, STYLE_TITLE);
	if (article->truncated)
		add_line(head, 1, "It looks cut: what is missing is cut, not silent.",
			 STYLE_DIVERGENT);
	buf_done(&text);
}

static size_t first_entry(const struct omissions *omissions)
{
	size_t at = 0;

	while (at < omissions->rows.count && !is_entry(omissions, at))
		at++;
	return at;
}

/* Lists the entries; the selected one stays so if there are others of the same outlet
 * only. */
static void list(struct omissions *omissions, const struct state *state)
{
	struct matrix_choice choice = {.missing = omissions->outlet};
	bool is_same =
	    omissions->built.columns && omissions->built.outlet == omissions->outlet;

	matrix_rows_fill(&omissions->rows, state, &choice);
	omissions->blocks.count = 0;
	omissions->count = 0;
	for (size_t i = 0; i < omissions->rows.count; i++) {
		omissions->count += is_entry(omissions, i);
		vec_push(&omissions->blocks, (struct block){0});
	}
	if (is_same && omissions->selected < omissions->rows.count &&
	    is_entry(omissions, omissions->selected))
		return;
	omissions->selected = first_entry(omissions);
	omissions->top = (struct scroll){0};
}

static bool is_listed(const struct omissions *omissions, const struct state *state)
{
	return omissions->built.columns == state->layout.body.columns &&
	       omissions->built.edition == state->edition &&
	       omissions->built.outlet == omissions->outlet &&
	       str_equal(buf_str(&omissions->built.pattern), buf_str(&state->pattern));
}

/* Lists the entries anew where they are of another outlet, story, width or search; on a
 * screen that is too small nothing is. */
static void refresh(struct omissions *omissions, const struct state *state)
{
	int columns = state->layout.body.columns;

	if (!columns || is_listed(omissions, state))
		return;
	list(omissions, state);
	omissions->built.columns = columns;
	omissions->built.edition = state->edition;
	omissions->built.outlet = omissions->outlet;
	buf_cut(&omissions->built.pattern, 0);
	buf_slice(&omissions->built.pattern, buf_str(&state->pattern));
	page_start(&omissions->page, columns);
	set_head(omissions, state);
}

static int list_rows(const struct omissions *omissions, const struct state *state)
{
	int rows = state->layout.body.rows - omissions->head.rows;

	return rows < 1 ? 1 : rows;
}

/* Brings the selected entry into view, the heading right above it with it. */
static void follow(struct omissions *omissions, const struct state *state)
{
	struct asked asked = {omissions, state};
	struct scroll_blocks blocks = {omissions->blocks.count, asked_height, &asked};
	int rows = list_rows(omissions, state), row, height;
	size_t above = omissions->selected;

	if (!omissions->count)
		return;
	while (above && !is_entry(omissions, above - 1))
		above--;
	height = asked_height(&asked, omissions->selected);
	row = scroll_row_of(&omissions->top, &blocks, omissions->selected, 2 * rows);
	if (row + height > rows)
		scroll_place(&omissions->top, &blocks, omissions->selected, height, rows);
	row = scroll_row_of(&omissions->top, &blocks, above, 2 * rows);
	if (row < 0)
		scroll_place(&omissions->top, &blocks, above, 0, 0);
	scroll_move(&omissions->top, &blocks, 0, rows);
}

static void omissions_prepare(void *view, const struct state *state)
{
	struct omissions *omissions = view;

	refresh(omissions, state);
	follow(omissions, state);
}

/* Marks the gutter of the selected entry, which begins at ROW. */
static void mark_selected(struct grid *grid, int row, int column)
{
	grid_put_text(grid, row, column, column + 1, ">", STYLE_CURSOR);
	for (int i = 1; i < GUTTER - 1 && column + i < grid->columns; i++)
		grid->cells[row * grid->columns + column + i].style = STYLE_CURSOR;
}

static void omissions_draw(const void *view, const struct state *state, struct grid *grid)
{
	const struct omissions *omissions = view;
	struct rect area = state->layout.body;
	int row = -omissions->top.row;

	page_draw(&omissions->head, grid, area, 0);
	area.row += omissions->head.rows;
	area.rows -= omissions->head.rows;
	grid->cursor_row = area.row;
	for (size_t i = omissions->top.block;
	     i < omissions->blocks.count && row < area.rows; i++) {
		const struct block *block = &omissions->blocks.items[i];
		int rows = block->end - block->first;

		for (int line = row < 0 ? -row : 0;
		     line < rows && row + line < area.rows && block->is_built; line++)
			grid_copy_row(grid, area, row + line, omissions->page.grid,
				      block->first + line);
		if (i == omissions->selected && row >= 0) {
			mark_selected(grid, area.row + row, area.column);
			grid->cursor_row = area.row + row;
		}
		row += rows;
	}
}

/* What follows moves. */

/* Selects the entry BY entries off, or the last one on the way there. */
static void select_off(struct omissions *omissions, long by)
{
	long step = by < 0 ? -1 : 1, at = (long)omissions->selected;

	for (long next = at + step; by && next >= 0 && next < (long)omissions->rows.count;
	     next += step)
		if (is_entry(omissions, (size_t)next)) {
			omissions->selected = (size_t)next;
			by -= step;
		}
}

static bool handle_motion(struct omissions *omissions, const struct state *state,
			  enum command command, int count)
{
	int page = list_rows(omissions, state) / (WORDING_ROWS + 2);
	const struct {
		enum command command;
		long entries;
	} moves[] = {
	    {COMMAND_DOWN, 1},
	    {COMMAND_UP, -1},
	    {COMMAND_PAGE_DOWN, page > 1 ? page : 1},
	    {COMMAND_PAGE_UP, page > 1 ? -page : -1},
	    {COMMAND_HALF_DOWN, (page + 1) / 2},
	    {COMMAND_HALF_UP, -(page + 1) / 2},
	    {COMMAND_FIRST, -FAR},
	    {COMMAND_LAST, FAR},
	};

	for (size_t i = 0; i < ARRAY_COUNT(moves); i++)
		if (moves[i].command == command) {
			select_off(omissions, moves[i].entries * (count ? count : 1));
			return true;
		}
	return false;
}

static bool handle_outlet(struct omissions *omissions, const struct state *state,
			  enum command command, int number)
{
	uint32_t count = (uint32_t)state->story->article_count, at = omissions->outlet;

	if (command == COMMAND_OUTLET)
		at = (uint32_t)(number - 1);
	else if (command == COMMAND_NEXT_OUTLET || command == COMMAND_RIGHT)
		at = (at + 1) % count;
	else if (command == COMMAND_PREV_OUTLET || command == COMMAND_LEFT)
		at = (at + count - 1) % count;
	else
		return false;
	omissions->outlet = at;
	return true;
}

static enum view_answer omissions_handle(void *view, struct state *state,
					 enum command command, int count)
{
	struct omissions *omissions = view;

	refresh(omissions, state);
	if (command == COMMAND_OMISSIONS)
		return VIEW_LEAVE;
	if (command == COMMAND_OPEN || command == COMMAND_PANES) {
		if (omissions->count)
			state_go(state, gist_place(state->story,
						   statement_of(omissions, state,
								omissions->selected)));
		return VIEW_IGNORED;
	}
	return handle_motion(omissions, state, command, count) ||
		       handle_outlet(omissions, state, command, count)
		   ? VIEW_DONE
		   : VIEW_IGNORED;
}

static bool has_match(const struct omissions *omissions, const struct state *state,
		      size_t row)
{
	const struct statement *statement;

	if (!is_entry(omissions, row))
		return false;
	statement = statement_of(omissions, state, row);
	for (size_t m = 0; m < statement->member_count; m++)
		if (search_has(article_excerpt_text(
				   story_excerpt(state->story, statement->members[m])),
			       buf_str(&state->pattern)))
			return true;
	return false;
}

static void omissions_find(void *view, struct state *state, int direction)
{
	struct omissions *omissions = view;
	size_t count, at;

	refresh(omissions, state);
	count = omissions->rows.count;
	if (!count)
		return;
	at = omissions->selected % count;
	at = (at + count + (size_t)direction) % count;
	for (size_t i = 0; i < count; i++) {
		if (has_match(omissions, state, at)) {
			omissions->selected = at;
			return;
		}
		at = (at + (direction < 0 ? count - 1 : 1)) % count;
	}
	state_say(state, "no match here");
}

static void omissions_status(const void *view, const struct state *state, struct buf *out)
{
	const struct omissions *omissions = view;
	size_t at = 0;

	for (size_t i = 0; i <= omissions->selected && i < omissions->rows.count; i++)
		at += is_entry(omissions, i);
	label_add(out, state->labels, omissions->outlet,
		  state->layout.status.columns / 3);
	buf_format(out, ": missing %zu/%zu", at, omissions->count);
}

const struct view_ops view_omissions_ops = {
    .takes_outlets = true,
    .has_no_counts = true,
    .open = omissions_open,
    .close = omissions_close,
    .reopen = omissions_reopen,
    .handle = omissions_handle,
    .prepare = omissions_prepare,
    .draw = omissions_draw,
    .status = omissions_status,
    .find = omissions_find,
};
