/*
 * All that the reader has decided on the story, in the order in which it was decided:
 * what, on which sentences, in their own words.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/unicode.h"
#include "show/phrase.h"
#include "show/search.h"
#include "show/view/entries.h"
#include "show/view/view.h"

struct decisions_view {
	struct entries entries;
	unsigned edition; /* of the story that was listed */
	int columns;
};

static void *decisions_open(const struct state *state)
{
	(void)state;
	return mem_zero(1, sizeof(struct decisions_view));
}

static void decisions_close(void *data)
{
	struct decisions_view *view = data;

	entries_done(&view->entries);
	free(view);
}

/* Block 0 is the heading; the others are the decisions. */
static bool is_entry(void *context, size_t at)
{
	(void)context;
	return at > 0;
}

static const struct decision *decision_at(const struct state *state, size_t at)
{
	return &state->story->decisions[at - 1];
}

static void lay_out_heading(const struct state *state, struct page *page)
{
	size_t count = state->story->decision_count;
	struct buf text = BUF_EMPTY;

	if (count)
		buf_format(&text, "What you decided: %zu", count);
	else
		buf_text(&text, "Nothing is decided");
	page_add_text(page, 1, buf_str(&text), STYLE_HEADING);
	buf_cut(&text, 0);
	keymap_say(
	    &text, state->keymap,
	    count ? "{take-back} takes one back, {undo} undoes the last, {redo} does it "
		    "again."
		  : "{reject} rejects a link, {link} makes one, {status} corrects a "
		    "status, {note} notes something.");
	page_add_wrapped(page, 1, buf_str(&text), STYLE_DIM);
	buf_done(&text);
}

/* The words of the sentence at PLACE, in rows of their own. */
static void lay_out_sentence(const struct state *state, struct place place,
			     struct page *page)
{
	struct buf words = BUF_EMPTY, text = BUF_EMPTY;

	article_fold_space(&words, story_excerpt(state->story, place));
	unicode_display(&text, buf_str(&words));
	page_add_wrapped(page, ENTRIES_GUTTER + 2, buf_str(&text), STYLE_PLAIN);
	buf_done(&words);
	buf_done(&text);
}

static void lay_out(void *context, size_t at, struct page *page)
{
	const struct state *state = context;
	const struct decision *decision;
	struct buf text = BUF_EMPTY;

	if (!is_entry(context, at)) {
		lay_out_heading(state, page);
		return;
	}
	decision = decision_at(state, at);
	phrase_decision(&text, state->story, decision);
	page_add_wrapped(page, ENTRIES_GUTTER, buf_str(&text), STYLE_CURRENT);
	lay_out_sentence(state, decision->a, page);
	if (decision_is_pair(decision->kind))
		lay_out_sentence(state, decision->b, page);
	buf_done(&text);
}

static bool has_match(void *context, size_t at)
{
	const struct state *state = context;
	const struct decision *decision = decision_at(state, at);
	search_spans hits = {0};
	struct buf text = BUF_EMPTY;
	bool found;

	phrase_decision(&text, state->story, decision);
	buf_char(&text, ' ');
	article_fold_space(&text, story_excerpt(state->story, decision->a));
	search_find(&hits, buf_str(&text), 0, buf_str(&state->pattern));
	found = hits.count > 0;
	vec_done(&hits);
	buf_done(&text);
	return found;
}

static struct entries_source source_of(const struct state *state)
{
	/* The source asks with the context as it is given; nothing is changed through it.
	 */
	return (struct entries_source){.count = state->story->decision_count + 1,
				       .is_entry = is_entry,
				       .lay_out = lay_out,
				       .has_match = has_match,
				       .context = (void *)(uintptr_t)state};
}

/* Lists the decisions anew where they, or the columns, are others than before. */
static void list(struct decisions_view *view, const struct state *state)
{
	struct entries_source source = source_of(state);
	int columns = state->layout.body.columns;

	if (view->edition == state->edition && view->columns == columns &&
	    view->entries.blocks.count == source.count)
		return;
	view->edition = state->edition;
	view->columns = columns;
	entries_list(&view->entries, &source, columns, true);
}

/* The decision that is selected, or NULL. */
static const struct decision *selected(const struct decisions_view *view,
				       const struct state *state)
{
	return view->entries.entry_count ? decision_at(state, view->entries.selected)
					 : NULL;
}

/* Goes to the sentences of DECISION. */
static void go(struct state *state, const struct decision *decision)
{
	state_go(state, decision->a);
	if (decision_is_pair(decision->kind))
		state_bring(state, decision->b);
}

static enum view_answer decisions_handle(void *data, struct state *state,
					 enum command command, int count)
{
	struct decisions_view *view = data;
	const struct decision *decision;
	int page = state->layout.body.rows / 3;

	if (command == COMMAND_DECISIONS)
		return VIEW_LEAVE;
	list(view, state);
	decision = selected(view, state);
	if (entries_handle(&view->entries, command, count, page))
		return VIEW_DONE;
	if (command == COMMAND_OPEN && decision) {
		go(state, decision);
		return VIEW_PANES;
	}
	if (command == COMMAND_TAKE_BACK && decision) {
		state->decision = *decision;
		return VIEW_DROPS;
	}
	if (command != COMMAND_OPEN && command != COMMAND_TAKE_BACK)
		return VIEW_IGNORED;
	state_say_keys(state, "nothing is decided; {back} goes back");
	return VIEW_DONE;
}

static void decisions_prepare(void *data, const struct state *state)
{
	struct decisions_view *view = data;
	struct entries_source source = source_of(state);

	list(view, state);
	entries_follow(&view->entries, &source, state->layout.body.rows);
}

static void decisions_draw(const void *data, const struct state *state, struct grid *grid)
{
	const struct decisions_view *view = data;
	struct page page = {0};

	if (view->entries.entry_count) {
		entries_draw(&view->entries, grid, state->layout.body);
		return;
	}
	page_start(&page, state->layout.body.columns);
	lay_out_heading(state, &page);
	page_draw(&page, grid, state->layout.body, 0);
	page_done(&page);
}

static void decisions_status(const void *data, const struct state *state, struct buf *out)
{
	const struct decisions_view *view = data;

	if (view->entries.entry_count)
		buf_format(out, "decision %zu of %zu, ", entries_at(&view->entries),
			   view->entries.entry_count);
	keymap_say(out, state->keymap, "{back} back");
}

static void decisions_find(void *data, struct state *state, int direction)
{
	struct decisions_view *view = data;
	struct entries_source source = source_of(state);

	list(view, state);
	if (!entries_find(&view->entries, &source, direction))
		state_say(state, "no match here");
}

static const enum command own[] = {COMMAND_TAKE_BACK};

const struct view_ops view_decisions_ops = {
    .own = own,
    .own_count = 1,
    .name = "the list of decisions",
    .open = decisions_open,
    .close = decisions_close,
    .handle = decisions_handle,
    .prepare = decisions_prepare,
    .draw = decisions_draw,
    .status = decisions_status,
    .find = decisions_find,
};
