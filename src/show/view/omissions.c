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
#include "show/view/entries.h"
#include "show/view/matrix_rows.h"
#include "show/view/snippet.h"
#include "show/view/view.h"

enum {
	WORDING_ROWS = 2,   /* of a statement, at most */
	LABEL_COLUMNS = 20, /* of an outlet's name */
};

struct omissions {
	uint32_t outlet; /* whose */
	matrix_row_list rows;
	struct entries entries; /* of each row one */
	struct place selected;	/* a sentence of the selected statement */
	struct page head;	/* what stands above them */
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

	entries_done(&omissions->entries);
	page_done(&omissions->head);
	matrix_rows_done(&omissions->rows);
	buf_done(&omissions->built.pattern);
	free(omissions);
}

static const struct statement *statement_of(const struct omissions *omissions,
					    const struct state *state, size_t row)
{
	return &state->story->statements[omissions->rows.items[row].statement];
}

/* What follows lays out. */

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
	page_add_line(page, ENTRIES_GUTTER, text.bytes, STYLE_DIM);
	buf_done(&text);
	vec_done(&carriers);
}

static void add_nearest(struct page *page, const struct state *state,
			const struct statement *statement, uint32_t outlet)
{
	struct nearest nearest = nearest_find(state->story, statement, outlet);
	enum style style = nearest.nearness == NEARNESS_CLOSE ? STYLE_CURRENT : STYLE_DIM;
	int row = page_add(page), columns = page->grid->columns, column;
	char number[32];

	column = grid_put_text(page->grid, row, ENTRIES_GUTTER, columns,
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
	char text[] = {' ', story_status_sign(status),
		       story_mark(statement->sure, statement->decided), '\0'};
	int row = page->rows, rows;
	struct snippet snippet;

	matrix_rows_tell(shown, state);
	snippet = (struct snippet){shown->place, shown->span, STYLE_PLAIN, true};

	for (int i = 0; i < WORDING_ROWS; i++)
		page_add(page);
	grid_put_text(page->grid, row, 0, ENTRIES_GUTTER, text, style_of_status(status));
	rows = snippet_put(&snippet, state, page->grid,
			   (struct rect){row, ENTRIES_GUTTER, WORDING_ROWS,
					 page->grid->columns - ENTRIES_GUTTER - 1});
	page->rows = row + (rows ? rows : 1);
}

/* Whom entries.h asks what is listed. */
struct asked {
	struct omissions *omissions;
	const struct state *state;
};

static bool is_entry(void *context, size_t row)
{
	const struct asked *asked = context;

	return asked->omissions->rows.items[row].kind == MATRIX_ROW_STATEMENT;
}

static void lay_out(void *context, size_t row, struct page *page)
{
	const struct asked *asked = context;
	const struct omissions *omissions = asked->omissions;
	struct matrix_row *shown = &omissions->rows.items[row];

	if (shown->kind == MATRIX_ROW_HEADING) {
		page_add_text(page, 1, str_of(shown->heading), STYLE_HEADING);
	} else if (shown->kind == MATRIX_ROW_STATEMENT) {
		const struct statement *statement =
		    statement_of(omissions, asked->state, row);

		add_wording(page, asked->state, shown);
		add_carriers(page, asked->state, statement);
		add_nearest(page, asked->state, statement, omissions->outlet);
		page_add(page);
	}
}

static bool has_match(void *context, size_t row)
{
	const struct asked *asked = context;
	const struct state *state = asked->state;
	const struct statement *statement = statement_of(asked->omissions, state, row);

	for (size_t m = 0; m < statement->member_count; m++)
		if (search_has(article_excerpt_text(
				   story_excerpt(state->story, statement->members[m])),
			       buf_str(&state->pattern)))
			return true;
	return false;
}

static struct entries_source source_of(struct asked *asked)
{
	return (struct entries_source){asked->omissions->rows.count, is_entry, lay_out,
				       has_match, asked};
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
	if (omissions->entries.entry_count)
		buf_format(&text, ": %zu statement%s of others not found in it",
			   omissions->entries.entry_count,
			   omissions->entries.entry_count == 1 ? "" : "s");
	else if (filter_is_on(&state->filter))
		buf_text(&text, ": nothing that passes the filter was not found in it");
	else
		buf_text(&text, ": nothing of others that was not found in it");
	page_add_line(head, 1, text.bytes, STYLE_TITLE);
	if (article->truncated)
		page_add_line(head, 1,
			      "It looks cut: what is missing is cut, not silent.",
			      STYLE_DIVERGENT);
	buf_done(&text);
}

/* The row of the statement with the sentence that was selected, or of the one listed
 * where that was. */
static size_t find_selected(const struct omissions *omissions, const struct state *state)
{
	size_t statement = story_standing(state->story, omissions->selected)->statement;

	for (size_t i = 0; i < omissions->rows.count; i++)
		if (omissions->rows.items[i].kind == MATRIX_ROW_STATEMENT &&
		    omissions->rows.items[i].statement == statement)
			return i;
	return omissions->entries.selected;
}

/* Lists the entries; the selected one stays so if there are others of the same outlet
 * only. */
static void list(struct omissions *omissions, const struct state *state)
{
	struct matrix_choice choice = {.missing = omissions->outlet};
	struct asked asked = {omissions, state};
	struct entries_source source;
	bool is_same = omissions->built.columns &&
		       omissions->built.outlet == omissions->outlet &&
		       omissions->entries.entry_count;

	matrix_rows_fill(&omissions->rows, state, &choice);
	source = source_of(&asked);
	entries_list(&omissions->entries, &source, state->layout.body.columns,
		     is_same ? find_selected(omissions, state) : ENTRIES_FIRST);
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
	set_head(omissions, state);
}

static int list_rows(const struct omissions *omissions, const struct state *state)
{
	int rows = state->layout.body.rows - omissions->head.rows;

	return rows < 1 ? 1 : rows;
}

static void omissions_prepare(void *view, const struct state *state)
{
	struct omissions *omissions = view;
	struct asked asked = {omissions, state};
	struct entries_source source;

	refresh(omissions, state);
	source = source_of(&asked);
	entries_follow(&omissions->entries, &source, list_rows(omissions, state));
	if (omissions->entries.entry_count)
		omissions->selected =
		    statement_of(omissions, state, omissions->entries.selected)
			->members[0];
}

static void omissions_draw(const void *view, const struct state *state, struct grid *grid)
{
	const struct omissions *omissions = view;
	struct rect area = state->layout.body;
	page_draw(&omissions->head, grid, area, 0);
	area.row += omissions->head.rows;
	area.rows -= omissions->head.rows;
	entries_draw(&omissions->entries, grid, area);
}

/* What follows moves. */

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
		if (omissions->entries.entry_count)
			state_go(state,
				 gist_place(state->story,
					    statement_of(omissions, state,
							 omissions->entries.selected)));
		return VIEW_IGNORED;
	}
	return entries_handle(&omissions->entries, command, count,
			      list_rows(omissions, state) / (WORDING_ROWS + 2)) ||
		       handle_outlet(omissions, state, command, count)
		   ? VIEW_DONE
		   : VIEW_IGNORED;
}

static void omissions_find(void *view, struct state *state, int direction)
{
	struct omissions *omissions = view;
	struct asked asked = {omissions, state};
	struct entries_source source;

	refresh(omissions, state);
	source = source_of(&asked);
	if (!entries_find(&omissions->entries, &source, direction))
		state_say(state, "no match here");
}

static void omissions_status(const void *view, const struct state *state, struct buf *out)
{
	const struct omissions *omissions = view;

	label_add(out, state->labels, omissions->outlet,
		  state->layout.status.columns / 3);
	buf_format(out, ": missing %zu/%zu", entries_at(&omissions->entries),
		   omissions->entries.entry_count);
}

const struct view_ops view_omissions_ops = {
    .takes_outlets = true,
    .open = omissions_open,
    .close = omissions_close,
    .reopen = omissions_reopen,
    .handle = omissions_handle,
    .prepare = omissions_prepare,
    .draw = omissions_draw,
    .status = omissions_status,
    .find = omissions_find,
};
