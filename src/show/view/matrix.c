/*
 * The matrix: statements down, outlets across, and in each cell where the outlet says it.
 *
 * Above all statements stand two rows for the outlets' titles and leads.  The text of a
 * row is a source's own, the part that tells the statement; below, the strip has all
 * wordings of the selected row.  A digit leaves what that outlet lacks, which is the
 * answer to "what does it leave out".
 *
 * All that is seen is painted into a page when it may have changed; drawing copies it.
 */
#include "config.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "base/unicode.h"
#include "align/carrier.h"
#include "show/motion.h"
#include "show/phrase.h"
#include "show/view/matrix_table.h"
#include "show/view/page.h"
#include "show/view/view.h"

enum {
	AROUND = 2,	   /* rows above a row that is jumped to */
	LABEL_COLUMNS = 20 /* in the status bar */
};

struct matrix {
	struct page page; /* what is to be seen */
	struct matrix_table table;
	struct place seen;   /* the cursor, when the selection was last made to fit it */
	struct place anchor; /* a sentence of the selected statement, */
	bool has_anchor;     /* if one is selected and was shown */
	unsigned edition;    /* of the story that the rows are of */
	bool is_filled;
};

static const struct matrix_row *selected_row(const struct matrix *matrix)
{
	return &matrix->table.rows.items[matrix->table.selected];
}

static const struct statement *statement_of(const struct state *state,
					    const struct matrix_row *row)
{
	return &state->story->statements[row->statement];
}

/* The number of the row of STATEMENT, or of how many there are if it is not shown. */
static size_t find_row(const struct matrix *matrix, size_t statement)
{
	size_t at = 0;

	while (at < matrix->table.rows.count &&
	       (matrix->table.rows.items[at].kind != MATRIX_ROW_STATEMENT ||
		matrix->table.rows.items[at].statement != statement))
		at++;
	return at;
}

/* Makes the rows anew if they are of another story or another choice.  The selection
 * stays where its row is still there, and at its row of the screen. */
static void fill(struct matrix *matrix, const struct state *state)
{
	struct matrix_row before = {.kind = MATRIX_ROW_TITLES};
	bool is_other_story = matrix->is_filled && matrix->edition != state->edition;
	size_t above = matrix->table.selected - matrix->table.top;

	if (matrix->is_filled && matrix->edition == state->edition)
		return;
	if (matrix->table.rows.count)
		before = *selected_row(matrix);
	matrix_rows_fill(&matrix->table.rows, state, &matrix->table.choice);
	matrix->is_filled = true;
	matrix->edition = state->edition;
	if (is_other_story && matrix->has_anchor)
		before.statement =
		    story_standing(state->story, matrix->anchor)->statement;
	if (before.kind == MATRIX_ROW_STATEMENT)
		matrix->table.selected = find_row(matrix, before.statement);
	if (matrix->table.selected >= matrix->table.rows.count)
		matrix->table.selected = 0;
	if (is_other_story)
		matrix->table.top =
		    matrix->table.selected > above ? matrix->table.selected - above : 0;
}

static void *matrix_open(const struct state *state)
{
	struct matrix *matrix = mem_zero(1, sizeof *matrix);

	matrix->table.choice.missing = MATRIX_NONE;
	matrix->table.outlet = state->cursor.article;
	matrix->seen = state->cursor;
	fill(matrix, state);
	return matrix;
}

static void matrix_close(void *view)
{
	struct matrix *matrix = view;

	page_done(&matrix->page);
	matrix_rows_done(&matrix->table.rows);
	free(matrix);
}

/* Where the selected cell leads: to the outlet's first sentence of the statement, or else
 * to another's. */
static struct place selected_place(const struct matrix *matrix, const struct state *state)
{
	const struct matrix_row *row = selected_row(matrix);
	struct place place = {matrix->table.outlet, 0};
	carrier_list carriers = {0};

	if (row->kind != MATRIX_ROW_STATEMENT)
		return place;
	carrier_find(&carriers, state->story, statement_of(state, row));
	place = statement_of(state, row)->members[0];
	for (size_t i = carriers.count; i > 0; i--)
		if (carriers.items[i - 1].place.article == matrix->table.outlet &&
		    carriers.items[i - 1].is_member)
			place = carriers.items[i - 1].place;
	vec_done(&carriers);
	return place;
}

/* Puts the cursor, which all views share, where the selection is. */
static void move_cursor(struct matrix *matrix, struct state *state)
{
	state_go(state, selected_place(matrix, state));
	matrix->seen = state->cursor;
}

/* Shows all rows again. */
static void show_all(struct matrix *matrix)
{
	matrix->table.choice.missing = MATRIX_NONE;
	matrix->is_filled = false;
}

/* Selects the row of the cursor where something else has moved that. */
static void follow_cursor(struct matrix *matrix, const struct state *state)
{
	size_t statement;

	if (link_same_place(matrix->seen, state->cursor) || !state_has_sentence(state))
		return;
	matrix->seen = state->cursor;
	matrix->table.outlet = state->cursor.article;
	statement = story_standing(state->story, state->cursor)->statement;
	if (find_row(matrix, statement) == matrix->table.rows.count) {
		show_all(matrix);
		fill(matrix, state);
	}
	/* One that the filter hides has no row then, either. */
	if (find_row(matrix, statement) < matrix->table.rows.count)
		matrix->table.selected = find_row(matrix, statement);
}

/* What follows moves the selection. */

static bool can_select(const struct matrix *matrix, size_t row)
{
	return matrix->table.rows.items[row].kind != MATRIX_ROW_HEADING;
}

/* Selects the row BY rows off, or the last one on the way there that is no heading. */
static void select_off(struct matrix *matrix, long by)
{
	long at = (long)matrix->table.selected, step = by < 0 ? -1 : 1;

	while (by) {
		long next = at + step;

		while (next >= 0 && next < (long)matrix->table.rows.count &&
		       !can_select(matrix, (size_t)next))
			next += step;
		if (next < 0 || next >= (long)matrix->table.rows.count)
			break;
		at = next;
		by -= step;
	}
	matrix->table.selected = (size_t)at;
}

static bool handle_motion(struct matrix *matrix, const struct state *state,
			  enum command command, int count)
{
	int page = matrix_table_rows(state) > 1 ? matrix_table_rows(state) - 1 : 1;
	long by;

	if (!motion_rows(&by, command, page, (page + 1) / 2))
		return false;
	select_off(matrix, by * (count ? count : 1));
	return true;
}

static bool handle_outlet(struct matrix *matrix, const struct state *state,
			  enum command command)
{
	size_t at = matrix->table.outlet;

	if (!motion_outlet(&at, command, state->story->article_count))
		return false;
	matrix->table.outlet = (uint32_t)at;
	if (matrix->table.choice.order == MATRIX_OUTLET) {
		matrix->table.choice.outlet = (uint32_t)at;
		matrix->is_filled = false;
	}
	return true;
}

/* The commands that go to the next or previous row of a kind. */
static const struct jump {
	enum command command;
	long step;
	bool is_doubt; /* any status, not sure */
	enum status status;
	const char *name;
} jumps[] = {
    {COMMAND_NEXT_DIFF, 1, false, STATUS_DIVERGENT, "with a difference"},
    {COMMAND_PREV_DIFF, -1, false, STATUS_DIVERGENT, "with a difference"},
    {COMMAND_NEXT_DIVERGENT, 1, false, STATUS_DIVERGENT, "with a difference"},
    {COMMAND_PREV_DIVERGENT, -1, false, STATUS_DIVERGENT, "with a difference"},
    {COMMAND_NEXT_SHARED, 1, false, STATUS_SHARED, "that several share"},
    {COMMAND_PREV_SHARED, -1, false, STATUS_SHARED, "that several share"},
    {COMMAND_NEXT_UNIQUE, 1, false, STATUS_UNIQUE, "of one outlet"},
    {COMMAND_PREV_UNIQUE, -1, false, STATUS_UNIQUE, "of one outlet"},
    {COMMAND_NEXT_UNSURE, 1, true, STATUS_COUNT, "that is not sure"},
    {COMMAND_PREV_UNSURE, -1, true, STATUS_COUNT, "that is not sure"},
};

static bool is_wanted(const struct jump *jump, const struct state *state,
		      const struct matrix_row *row)
{
	const struct statement *statement;

	if (row->kind != MATRIX_ROW_STATEMENT)
		return false;
	statement = statement_of(state, row);
	return jump->is_doubt
		   ? !statement->sure
		   : story_shown_status(state->story, statement) == jump->status;
}

static const struct jump *jump_of(enum command command)
{
	for (size_t i = 0; i < ARRAY_COUNT(jumps); i++)
		if (jumps[i].command == command)
			return &jumps[i];
	return NULL;
}

/* Goes to the COUNTth row that JUMP wants, on from the end at the beginning. */
static void jump(struct matrix *matrix, struct state *state, const struct jump *jump,
		 int count)
{
	const matrix_row_list *rows = &matrix->table.rows;
	long all = 0, before = 0, to, number = 0;
	bool is_on = is_wanted(jump, state, selected_row(matrix));

	for (size_t i = 0; i < rows->count; i++) {
		bool is_one = is_wanted(jump, state, &rows->items[i]);

		all += is_one;
		before += is_one && i < matrix->table.selected;
	}
	if (!all) {
		state_say(state, "no row %s%s", jump->name,
			  jump->status == STATUS_DIVERGENT ? ", which is not agreement"
							   : "");
		return;
	}
	to = jump->step > 0 ? before + is_on + count - 1 : before - count;
	for (size_t i = 0; i < rows->count; i++)
		if (is_wanted(jump, state, &rows->items[i]) &&
		    number++ == (to % all + all) % all)
			matrix->table.selected = i;
	state_say(state, "row %s %ld of %ld%s", jump->name, (to % all + all) % all + 1,
		  all, to < 0 || to >= all ? ", wrapped" : "");
}

static bool handle_jump(struct matrix *matrix, struct state *state, enum command command,
			int count)
{
	const struct jump *wanted = jump_of(command);

	if (wanted)
		jump(matrix, state, wanted, count ? count : 1);
	return wanted != NULL;
}

/* Shows only what outlet NUMBER lacks; all again if that is shown already. */
static void show_missing(struct matrix *matrix, struct state *state, int number)
{
	if (matrix->table.choice.missing == number - 1) {
		show_all(matrix);
		return;
	}
	matrix->table.choice.missing = number - 1;
	matrix->table.outlet = (uint32_t)(number - 1);
	matrix->is_filled = false;
	fill(matrix, state);
	matrix->table.top = matrix->table.selected = 0;
	for (size_t i = 0; i < matrix->table.rows.count && !matrix->table.selected; i++)
		if (matrix->table.rows.items[i].kind == MATRIX_ROW_STATEMENT)
			matrix->table.selected = i;
	if (!matrix->table.selected)
		state_say(state, "outlet %d lacks nothing that others report%s", number,
			  filter_is_on(&state->filter) ? " and the filter lets pass"
						       : "");
}

static bool handle_choice(struct matrix *matrix, struct state *state,
			  enum command command, int count)
{
	bool is_filtered = matrix->table.choice.missing != MATRIX_NONE;

	if (command == COMMAND_OUTLET) {
		show_missing(matrix, state, count);
	} else if (command == COMMAND_ALL_ROWS ||
		   (is_filtered &&
		    (command == COMMAND_CANCEL || command == COMMAND_ORDER))) {
		show_all(matrix);
	} else if (command == COMMAND_ORDER) {
		matrix->table.choice.order =
		    (matrix->table.choice.order + 1) % MATRIX_ORDERS;
		matrix->table.choice.outlet = matrix->table.outlet;
		matrix->is_filled = false;
	} else {
		return false;
	}
	return true;
}

static enum view_answer matrix_handle(void *view, struct state *state,
				      enum command command, int count)
{
	struct matrix *matrix = view;

	fill(matrix, state);
	follow_cursor(matrix, state);
	if (command == COMMAND_MATRIX)
		return VIEW_LEAVE;
	if (command == COMMAND_OMISSIONS) {
		/* It is asked for the outlet of the cursor. */
		state_go(state, (struct place){matrix->table.outlet, 0});
		return VIEW_IGNORED;
	}
	if (command == COMMAND_OPEN || command == COMMAND_PANES) {
		move_cursor(matrix, state);
		return VIEW_IGNORED;
	}
	if (!handle_motion(matrix, state, command, count) &&
	    !handle_outlet(matrix, state, command) &&
	    !handle_jump(matrix, state, command, count) &&
	    !handle_choice(matrix, state, command, count))
		return VIEW_IGNORED;
	fill(matrix, state);
	move_cursor(matrix, state);
	return VIEW_DONE;
}

/* Brings the selected row into view; one far away with rows above it, where its heading
 * may be. */
static void scroll(struct matrix *matrix, size_t rows)
{
	size_t count = matrix->table.rows.count, at = matrix->table.selected;
	size_t last = count > rows ? count - rows : 0;
	bool is_far = at + 1 < matrix->table.top || at > matrix->table.top + rows;

	if (is_far && rows > 2 * AROUND)
		matrix->table.top = at > AROUND ? at - AROUND : 0;
	if (at >= matrix->table.top + rows)
		matrix->table.top = at + 1 - rows;
	if (at < matrix->table.top)
		matrix->table.top = at;
	if (matrix->table.top == at && at && !can_select(matrix, at - 1) && rows > 1)
		matrix->table.top--;
	if (matrix->table.top > last)
		matrix->table.top = last;
}

static void matrix_prepare(void *view, const struct state *state)
{
	struct matrix *matrix = view;
	struct rect body = state->layout.body;

	fill(matrix, state);
	follow_cursor(matrix, state);
	scroll(matrix, (size_t)matrix_table_rows(state));
	matrix->has_anchor = selected_row(matrix)->kind == MATRIX_ROW_STATEMENT;
	if (matrix->has_anchor)
		matrix->anchor = statement_of(state, selected_row(matrix))->members[0];
	matrix_table_fit(&matrix->table, state);
	page_start(&matrix->page, body.columns);
	while (matrix->page.rows < body.rows)
		page_add(&matrix->page);
	matrix_table_paint(&matrix->table, state, matrix->page.grid);
}

static void matrix_draw(const void *view, const struct state *state, struct grid *grid)
{
	const struct matrix *matrix = view;
	struct rect body = state->layout.body;

	page_draw(&matrix->page, grid, body, 0);
	grid->cursor_row =
	    body.row + 1 + (int)(matrix->table.selected - matrix->table.top);
	grid->cursor_column = columns_of(&matrix->table.columns, matrix->table.outlet);
}

/* How many statements are shown, and how many of them up to the selected one. */
static void matrix_status(const void *view, const struct state *state, struct buf *out)
{
	const struct matrix *matrix = view;
	size_t count = 0, at = 0;

	for (size_t i = 0; i < matrix->table.rows.count; i++) {
		count += matrix->table.rows.items[i].kind == MATRIX_ROW_STATEMENT;
		at = i == matrix->table.selected ? count : at;
	}
	if (at)
		buf_format(out, "statement %zu/%zu", at, count);
	else
		buf_format(out, "%zu statement%s", count, count == 1 ? "" : "s");
	if (matrix->table.choice.missing == MATRIX_NONE)
		return;
	buf_format(out, " missing in ");
	label_add(out, state->labels, (size_t)matrix->table.choice.missing,
		  LABEL_COLUMNS);
	if (state_article(state, (size_t)matrix->table.choice.missing)->truncated)
		buf_text(out, ", which looks cut");
}

static const enum command own[] = {COMMAND_ORDER, COMMAND_ALL_ROWS};

/* "another outlet differs, not sure: in 3 of 3 outlets, 2 origins: ..." */
static void speak_statement(struct buf *out, const struct state *state,
			    struct matrix_row *row)
{
	const struct statement *statement = statement_of(state, row);
	struct buf words = BUF_EMPTY;

	matrix_rows_tell(row, state);
	buf_format(out, "%s%s, in ",
		   story_status_name(story_shown_status(state->story, statement)),
		   statement->sure ? "" : ", not sure");
	phrase_carriers(out, state->story, statement);
	buf_text(out, ": ");
	article_fold_space(
	    &words,
	    (struct excerpt){state_article(state, row->place.article), row->span});
	unicode_display(out, buf_str(&words));
	buf_done(&words);
}

static void matrix_speak(void *view, const struct state *state, struct buf *out)
{
	struct matrix *matrix = view;

	for (size_t i = 0; i < matrix->table.rows.count; i++) {
		struct matrix_row *row = &matrix->table.rows.items[i];

		buf_text(out, i ? "\n" : "");
		buf_char(out, row->kind == MATRIX_ROW_HEADING ? VIEW_HEADING
			      : i == matrix->table.selected   ? VIEW_SELECTED
							      : VIEW_ENTRY);
		if (row->kind == MATRIX_ROW_STATEMENT)
			speak_statement(out, state, row);
		else
			buf_text(out, row->kind == MATRIX_ROW_TITLES  ? "titles"
				      : row->kind == MATRIX_ROW_LEADS ? "leads"
								      : row->heading);
	}
}

const struct view_ops view_matrix_ops = {
    .takes_outlets = true,
    .own = own,
    .own_count = ARRAY_COUNT(own),
    .name = "the matrix",
    .open = matrix_open,
    .close = matrix_close,
    .handle = matrix_handle,
    .prepare = matrix_prepare,
    .draw = matrix_draw,
    .status = matrix_status,
    .speak = matrix_speak,
};
