/*
 * The changes view: which sentences have another sign than when the story was first
 * shown, from which to which, and who made it so.
 *
 * It is also the place that tells who is weighing, and how far that is.  What has changed
 * since the reader last moved comes in the style that it has everywhere.
 */
#include "config.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "show/search.h"
#include "show/view/entries.h"
#include "show/view/snippet.h"
#include "show/view/view.h"

enum {
	LABEL_COLUMNS = 20, /* of an outlet's name */
	WORDING_ROWS = 2,   /* of a sentence, at most */
	ROOMY = 80,	    /* columns: from here on what ≈ means is told again */
};

struct changes_view {
	struct entries entries; /* a block a change */
	struct page head;	/* what stands above them */
	struct place selected;	/* the sentence of the selected one */
	struct {
		int columns; /* 0: not yet */
		unsigned edition;
		struct buf pattern;
	} built; /* what the entries were listed for */
};

static void *changes_open(const struct state *state)
{
	(void)state;
	return mem_zero(1, sizeof(struct changes_view));
}

static void changes_close(void *data)
{
	struct changes_view *view = data;

	entries_done(&view->entries);
	page_done(&view->head);
	buf_done(&view->built.pattern);
	free(view);
}

/* What follows lays out. */

/* Whom entries.h asks what is listed. */
struct asked {
	struct changes_view *view;
	const struct state *state;
};

static const struct change *change_at(const struct state *state, size_t at)
{
	return &state->changes->list.items[at];
}

static bool is_entry(void *context, size_t at)
{
	(void)context;
	(void)at;
	return true;
}

/* "1 courier 12: + unique, not sure, now = shared (built-in judge)" */
static void add_signs(struct page *page, const struct state *state,
		      const struct change *change)
{
	struct buf text = BUF_EMPTY;

	buf_format(&text, "%u ", change->place.article + 1);
	label_add_place(&text, state->labels, change->place, LABEL_COLUMNS);
	buf_text(&text, ": ");
	change_add_sign(&text, change->before);
	buf_text(&text, ", now ");
	change_add_sign(&text, change->after);
	buf_format(&text, " (%s)", change->by);
	page_add_wrapped(page, ENTRIES_GUTTER, buf_str(&text),
			 change->is_fresh ? STYLE_CHANGED : STYLE_CURRENT);
	buf_done(&text);
}

static void lay_out(void *context, size_t at, struct page *page)
{
	const struct state *state = ((const struct asked *)context)->state;
	const struct change *change = change_at(state, at);
	char sign[] = {' ', story_status_sign(change->after.status),
		       change->after.is_doubtful ? '?' : ' ', '\0'};
	int first = page->rows, row, rows;

	add_signs(page, state, change);
	grid_put_text(page->grid, first, 0, ENTRIES_GUTTER, sign,
		      style_of_status(change->after.status));
	row = page_add(page);
	page_add(page);
	rows = snippet_put(
	    &(struct snippet){change->place,
			      story_sentence(state->story, change->place)->span,
			      STYLE_PLAIN, false},
	    state, page->grid,
	    (struct rect){row, ENTRIES_GUTTER, WORDING_ROWS,
			  page->grid->columns - ENTRIES_GUTTER - 1});
	page->rows = row + (rows ? rows : 1);
	page_add(page);
}

static bool has_match(void *context, size_t at)
{
	const struct state *state = ((const struct asked *)context)->state;

	return search_has(article_excerpt_text(
			      story_excerpt(state->story, change_at(state, at)->place)),
			  buf_str(&state->pattern));
}

static struct entries_source source_of(struct asked *asked)
{
	return (struct entries_source){asked->state->changes->list.count, is_entry,
				       lay_out, has_match, asked};
}

/* Who weighs, and how much has changed. */
static void set_head(struct changes_view *view, const struct state *state)
{
	const struct state_judge *judge = &state->judge;
	size_t count = state->changes->list.count;
	struct buf text = BUF_EMPTY;

	page_start(&view->head, state->layout.body.columns);
	if (judge->name) {
		buf_format(&text, "%s: %zu of %zu %s answered%s", judge->name,
			   judge->answered, judge->asked, judge->unit,
			   judge->is_running && view->head.grid->columns >= ROOMY
			       ? "; what is marked ≈ may still change"
			       : "");
		page_add_wrapped(&view->head, 1, buf_str(&text), STYLE_DIM);
	}
	buf_cut(&text, 0);
	if (count)
		buf_format(&text, "%zu sign%s changed since the start:", count,
			   count == 1 ? " has" : "s have");
	else
		buf_text(&text, "No sign has changed since the start.");
	page_add_wrapped(&view->head, 1, buf_str(&text), STYLE_TITLE);
	page_add(&view->head);
	buf_done(&text);
}

/* The number of the change that was selected, or of the one that is where that was. */
static size_t find_selected(const struct changes_view *view, const struct state *state)
{
	const struct change *change = change_find(state->changes, view->selected);

	return change ? (size_t)(change - state->changes->list.items)
		      : view->entries.selected;
}

/* Lists the changes anew where they are of another story, width or search. */
static void refresh(struct asked *asked)
{
	struct changes_view *view = asked->view;
	const struct state *state = asked->state;
	int columns = state->layout.body.columns;
	struct entries_source source = source_of(asked);

	if (!columns ||
	    (view->built.columns == columns && view->built.edition == state->edition &&
	     str_equal(buf_str(&view->built.pattern), buf_str(&state->pattern))))
		return;
	entries_list(&view->entries, &source, columns,
		     view->entries.entry_count ? find_selected(view, state)
					       : ENTRIES_FIRST);
	view->built.columns = columns;
	view->built.edition = state->edition;
	buf_cut(&view->built.pattern, 0);
	buf_slice(&view->built.pattern, buf_str(&state->pattern));
}

/* The rows of the head that are shown: where there is little room, none above a list. */
static int head_rows(const struct changes_view *view, const struct state *state)
{
	bool is_roomy = 2 * view->head.rows <= state->layout.body.rows;

	return is_roomy || !view->entries.entry_count ? view->head.rows : 0;
}

static int list_rows(const struct changes_view *view, const struct state *state)
{
	return state->layout.body.rows - head_rows(view, state);
}

static void changes_prepare(void *data, const struct state *state)
{
	struct asked asked = {data, state};
	struct changes_view *view = asked.view;
	struct entries_source source = source_of(&asked);

	refresh(&asked);
	set_head(view, state);
	entries_follow(&view->entries, &source, list_rows(view, state));
	if (view->entries.entry_count)
		view->selected = change_at(state, view->entries.selected)->place;
}

static void changes_draw(const void *data, const struct state *state, struct grid *grid)
{
	const struct changes_view *view = data;
	struct rect area = state->layout.body;
	int head = head_rows(view, state);

	grid->cursor_row = area.row;
	if (head)
		page_draw(&view->head, grid, area, 0);
	area.row += head;
	area.rows -= head;
	if (view->entries.entry_count)
		entries_draw(&view->entries, grid, area);
}

static enum view_answer changes_handle(void *data, struct state *state,
				       enum command command, int count)
{
	struct asked asked = {data, state};
	struct changes_view *view = asked.view;

	refresh(&asked);
	if (command == COMMAND_CHANGES)
		return VIEW_LEAVE;
	if (command == COMMAND_OPEN || command == COMMAND_PANES) {
		if (view->entries.entry_count)
			state_go(state, change_at(state, view->entries.selected)->place);
		return VIEW_PANES;
	}
	return entries_handle(&view->entries, command, count,
			      list_rows(view, state) / (WORDING_ROWS + 2))
		   ? VIEW_DONE
		   : VIEW_IGNORED;
}

static void changes_find(void *data, struct state *state, int direction)
{
	struct asked asked = {data, state};
	struct entries_source source = source_of(&asked);

	refresh(&asked);
	if (!entries_find(&asked.view->entries, &source, direction))
		state_say(state, "no match here");
}

static void changes_status(const void *data, const struct state *state, struct buf *out)
{
	const struct changes_view *view = data;

	(void)state;
	buf_format(out, "changed %zu/%zu",
		   view->entries.entry_count ? entries_at(&view->entries) : 0,
		   view->entries.entry_count);
}

const struct view_ops view_changes_ops = {
    .open = changes_open,
    .close = changes_close,
    .handle = changes_handle,
    .prepare = changes_prepare,
    .draw = changes_draw,
    .status = changes_status,
    .find = changes_find,
};
