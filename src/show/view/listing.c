/* Every row of the listing is painted; the screen shows a part of them. */
#include "config.h"

#include "show/view/listing.h"

#include "show/motion.h"
#include "show/view/highlight.h"

enum { KEY_COLUMN = 2, KEY_COLUMNS = 18, NARROW = 50, NARROW_KEY_COLUMNS = 9 };

void listing_start(struct listing *listing, const struct state *state)
{
	page_start(&listing->page, state->layout.body.columns);
	listing->matches.count = 0;
}

void listing_add_heading(struct listing *listing, struct str heading)
{
	if (listing->page.rows)
		page_add(&listing->page);
	page_add_text(&listing->page, 1, heading, STYLE_HEADING);
}

void listing_add(struct listing *listing, const struct state *state, struct str key,
		 enum style style, struct str text)
{
	int columns = listing->page.grid->columns, row = listing->page.rows;
	int column = KEY_COLUMN + (columns < NARROW ? NARROW_KEY_COLUMNS : KEY_COLUMNS);
	struct flow name = FLOW_EMPTY, flow = FLOW_EMPTY;
	bool is_match, is_beside;

	flow_set(&name, key, 0, style);
	is_match = highlight_pattern(&name, state, key, 0);
	flow_wrap(&name, column - KEY_COLUMN - 1, 0);
	is_beside = name.rows.count == 1;
	flow_wrap(&name, columns - KEY_COLUMN, 0);
	if (!is_beside)
		page_add_flow(&listing->page, KEY_COLUMN, &name);
	flow_set(&flow, text, 0, STYLE_PLAIN);
	is_match |= highlight_pattern(&flow, state, text, 0);
	flow_wrap(&flow, columns - column - 1, 0);
	page_add_flow(&listing->page, column, &flow);
	if (is_beside)
		flow_put(&name, 0, listing->page.grid, row, KEY_COLUMN, column - 1);
	flow_done(&name);
	flow_done(&flow);
	if (is_match)
		vec_push(&listing->matches, row);
}

void listing_add_note(struct listing *listing, const char *text)
{
	page_add_wrapped(&listing->page, KEY_COLUMN, str_of(text), STYLE_DIM);
}

static void scroll_to(struct listing *listing, const struct state *state, long top)
{
	int last = listing->page.rows - state->layout.body.rows;

	listing->top = top > last ? last : (int)top;
	if (listing->top < 0)
		listing->top = 0;
}

enum view_answer listing_handle(struct listing *listing, const struct state *state,
				enum command command, int count)
{
	int page = state->layout.body.rows - 1, times = count ? count : 1;
	long by;

	if (!motion_rows(&by, command, page, page / 2))
		return VIEW_IGNORED;
	times = times > listing->page.rows ? listing->page.rows : times;
	scroll_to(listing, state, listing->top + times * by);
	return VIEW_DONE;
}

void listing_fit(struct listing *listing, const struct state *state)
{
	scroll_to(listing, state, listing->top);
}

void listing_show(struct listing *listing, const struct state *state, int row)
{
	scroll_to(listing, state, row - state->layout.body.rows / 3);
}

void listing_draw(const struct listing *listing, const struct state *state,
		  struct grid *grid)
{
	page_draw(&listing->page, grid, state->layout.body, listing->top);
	grid->cursor_row = state->layout.body.row;
}

void listing_mark(const struct listing *listing, const struct state *state,
		  struct grid *grid, int row)
{
	struct rect area = state->layout.body;

	row -= listing->top;
	if (row < 0 || row >= area.rows)
		return;
	grid->cursor_row = area.row + row;
	grid_put_text(grid, grid->cursor_row, area.column, area.column + 1, ">",
		      STYLE_CURSOR);
}

void listing_status(const struct listing *listing, const struct state *state,
		    struct buf *out)
{
	if (listing->page.rows - listing->top > state->layout.body.rows)
		buf_text(out, " (more below)");
}

/* The number of the first match at or below ROW, or how many there are. */
static size_t match_from(const struct listing *listing, int row)
{
	size_t at = 0;

	while (at < listing->matches.count && listing->matches.items[at] < row)
		at++;
	return at;
}

void listing_find(struct listing *listing, struct state *state, int direction)
{
	size_t count, at;

	count = listing->matches.count;
	if (!count) {
		state_say(state, "no match here");
		return;
	}
	at = match_from(listing,
			direction ? listing->found + (direction > 0) : listing->top);
	if (direction < 0)
		at = (at + count - 1) % count;
	state_say(state, "match %zu of %zu%s", at % count + 1, count,
		  at == count ? ", wrapped" : "");
	listing->found = listing->matches.items[at % count];
	scroll_to(listing, state, listing->found);
}

void listing_done(struct listing *listing)
{
	page_done(&listing->page);
	vec_done(&listing->matches);
}
