/*
 * The panes view: outlets side by side, or one above the other, with the detail strip.
 *
 * The pane with the cursor scrolls as little as it must; the others follow, so that the
 * sentences linked to the selected one stand level with it.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/mem.h"
#include "show/view/pane.h"
#include "show/view/pane_head.h"
#include "show/view/view.h"

enum {
	HELP_COLUMNS = 8,		 /* " ?:help" at the end of the status bar */
	MAP_LEAST = LAYOUT_PANE_COLUMNS, /* columns of a pane: one of fewer has no map */
	ROOMY = 40, /* columns: from here on the bar says if a sentence goes on */
};

/* What the panes were levelled for. */
struct levelled {
	struct place cursor;
	int row; /* of the cursor's pane, where its sentence begins */
	unsigned clock;
	struct rect body, detail;
	size_t pane_count;
};

struct panes {
	struct pane *panes; /* one an article */
	size_t count;
	unsigned hit_visits; /* of the state, when the last hit was brought into view */
	bool has_more;	     /* the selected sentence goes on below its pane */
	struct levelled levelled;
};

static void *panes_open(const struct state *state)
{
	struct panes *panes = mem_zero(1, sizeof *panes);

	panes->count = state->story->article_count;
	panes->panes = mem_zero(panes->count, sizeof *panes->panes);
	for (size_t i = 0; i < panes->count; i++)
		pane_init(&panes->panes[i], (uint32_t)i);
	return panes;
}

static void panes_close(void *view)
{
	struct panes *panes = view;

	for (size_t i = 0; i < panes->count; i++)
		pane_done(&panes->panes[i]);
	free(panes->panes);
	free(panes);
}

/* Brings the selection into view, and where a search has just led to it, the match. */
static void reveal(struct panes *panes, const struct state *state)
{
	struct pane *pane = &panes->panes[state->cursor.article];

	pane_reveal(pane, state, state->cursor.sentence);
	if (state->is_at_hit && panes->hit_visits != state->hit_visits)
		pane_reveal_match(pane, state, state->cursor.sentence);
	panes->hit_visits = state->hit_visits;
}

static bool is_levelled(const struct levelled *levelled, const struct levelled *wanted)
{
	return link_same_place(levelled->cursor, wanted->cursor) &&
	       levelled->row == wanted->row && levelled->clock == wanted->clock &&
	       !memcmp(&levelled->body, &wanted->body, sizeof wanted->body) &&
	       !memcmp(&levelled->detail, &wanted->detail, sizeof wanted->detail) &&
	       levelled->pane_count == wanted->pane_count;
}

/* Brings the sentences of the other panes that stand for the selected one level with it,
 * or only into view.  Another story alone moves nothing. */
static void level(struct panes *panes, const struct state *state,
		  const struct in_view *in_view)
{
	int row = pane_row_of(&panes->panes[state->cursor.article], state,
			      state->cursor.sentence);
	struct levelled wanted = {.cursor = state->cursor,
				  .row = row,
				  .clock = state->clock,
				  .body = state->layout.body,
				  .detail = state->layout.detail,
				  .pane_count = state->layout.pane_count};

	if (is_levelled(&panes->levelled, &wanted))
		return;
	panes->levelled = wanted;
	for (size_t i = 0; i < in_view->count; i++) {
		struct pane *pane = &panes->panes[in_view->articles[i]];
		struct place there;

		if (!state_counterpart(state, in_view->articles[i], &there))
			continue;
		if (state->way.is_free)
			pane_reveal(pane, state, there.sentence);
		else
			pane_level(pane, state, there.sentence, row);
	}
}

/* What a pane has for text: all but its header and the map. */
static struct rect text_area(struct rect pane)
{
	int map = pane.columns < MAP_LEAST ? 0 : ARTICLE_MAP_COLUMNS;

	return (struct rect){pane.row + 1, pane.column, pane.rows - 1,
			     pane.columns - map};
}

static void panes_prepare(void *view, const struct state *state)
{
	struct panes *panes = view;
	struct in_view in_view = state_in_view(state);

	for (size_t i = 0; i < in_view.count; i++) {
		struct rect area = text_area(state->layout.panes[i]);

		panes->panes[in_view.articles[i]].head_columns =
		    state->layout.panes[i].columns;
		pane_fit(&panes->panes[in_view.articles[i]], state, area.rows,
			 area.columns);
	}
	panes->has_more = false;
	if (!state_has_sentence(state))
		return;
	reveal(panes, state);
	level(panes, state, &in_view);
	panes->has_more = pane_has_more(&panes->panes[state->cursor.article], state,
					state->cursor.sentence);
}

static void panes_draw(const void *view, const struct state *state, struct grid *grid)
{
	const struct panes *panes = view;
	struct in_view in_view = state_in_view(state);

	for (size_t i = 0; i < in_view.count; i++) {
		struct rect area = state->layout.panes[i];
		struct rect text = text_area(area);
		struct rect map = {text.row, text.column + text.columns, text.rows,
				   area.columns - text.columns};
		struct in_sight in_sight;

		if (i && !state->layout.is_stacked)
			grid_line(grid,
				  (struct rect){area.row, area.column - 1, area.rows, 1},
				  STYLE_BORDER);
		pane_head_draw(state, in_view.articles[i], grid,
			       (struct rect){area.row, area.column, 1, area.columns});
		in_sight =
		    pane_draw(&panes->panes[in_view.articles[i]], state, grid, text);
		if (map.columns)
			article_map_draw(state, in_view.articles[i], in_sight, grid, map);
	}
}

static void go_number(struct state *state, int count, long otherwise)
{
	long number = count ? count - 1 : otherwise;
	struct place to = {state->cursor.article, 0};
	long last = (long)state_article(state, to.article)->sentence_count - 1;

	number = number < last ? number : last;
	to.sentence = (uint32_t)(number > 0 ? number : 0);
	state_go_passing(state, to);
}

/*
 * Moves by ROWS on the screen: inside of a sentence that is higher than its pane, else at
 * least by one sentence.
 */
static void scroll(struct panes *panes, struct state *state, int rows)
{
	struct place at = state->cursor;
	struct pane *pane = &panes->panes[at.article];

	if (!pane->rows || !state_has_sentence(state) ||
	    pane_scroll_within(pane, state, at.sentence, rows))
		return;
	at.sentence = pane_sentence_off(pane, state, at.sentence, rows);
	state_go_passing(state, at);
}

static bool scroll_command(struct panes *panes, struct state *state, enum command command,
			   int times)
{
	static const struct {
		enum command command;
		int halves;
	} moves[] = {
	    {COMMAND_PAGE_DOWN, 2},
	    {COMMAND_PAGE_UP, -2},
	    {COMMAND_HALF_DOWN, 1},
	    {COMMAND_HALF_UP, -1},
	};
	int rows = panes->panes[state->cursor.article].rows;

	for (size_t i = 0; i < ARRAY_COUNT(moves); i++)
		if (moves[i].command == command) {
			while (times-- > 0)
				scroll(panes, state, moves[i].halves * (rows / 2 + 1));
			return true;
		}
	return false;
}

static enum view_answer panes_handle(void *view, struct state *state,
				     enum command command, int count)
{
	int times = count ? count : 1;

	if (scroll_command(view, state, command, times))
		return VIEW_DONE;
	if (command == COMMAND_DOWN)
		state_move(state, times);
	else if (command == COMMAND_UP)
		state_move(state, -(long)times);
	else if (command == COMMAND_FIGURES)
		state->has_figures = !state->has_figures;
	else if (command == COMMAND_FIRST)
		go_number(state, count, 0);
	else if (command == COMMAND_LAST)
		go_number(state, count, (long)UINT32_MAX);
	else
		return VIEW_IGNORED;
	return VIEW_DONE;
}

static void panes_status(const void *view, const struct state *state, struct buf *out)
{
	const struct panes *panes = view;
	const struct article *article = state_article(state, state->cursor.article);
	bool has_more = state->layout.status.columns >= ROOMY && panes->has_more;
	char place[64];

	snprintf(place, sizeof place, " %u/%zu%s",
		 state_has_sentence(state) ? state->cursor.sentence + 1 : 0,
		 article->sentence_count, has_more ? " (more below)" : "");
	/* The place counts for more than the name, and so does the way to the help. */
	label_add(out, state->labels, state->cursor.article,
		  state->layout.status.columns - (int)strlen(place) - 2 - HELP_COLUMNS);
	buf_text(out, place);
}

static const enum command own[] = {COMMAND_FIGURES};

const struct view_ops view_panes_ops = {
    .takes_outlets = true,
    .takes_jumps = true,
    .has_strip = true,
    .own = own,
    .own_count = ARRAY_COUNT(own),
    .name = "the panes",
    .open = panes_open,
    .close = panes_close,
    .handle = panes_handle,
    .prepare = panes_prepare,
    .draw = panes_draw,
    .status = panes_status,
};
