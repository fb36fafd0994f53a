/*
 * The help view: signs first, then every command, straight from the command table.
 */
#include "config.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/vec.h"
#include "show/page.h"
#include "show/search.h"
#include "show/view.h"

enum { KEY_COLUMN = 2, KEY_COLUMNS = 18, NARROW = 50, NARROW_KEY_COLUMNS = 9 };

struct help {
	struct page page;
	VEC(int) matches; /* rows with a search match, rising */
	int top;
	int found; /* the row of the match that was moved to last */
};

static void *help_open(struct state *state)
{
	(void)state;
	return mem_zero(1, sizeof(struct help));
}

static void help_close(void *view)
{
	struct help *help = view;

	page_done(&help->page);
	vec_done(&help->matches);
	free(help);
}

static bool mark_matches(struct flow *flow, const struct state *state, const char *text)
{
	search_hits hits = {0};
	bool has_any;

	search_find(&hits, str_of(text), 0, buf_str(&state->pattern));
	for (size_t i = 0; i < hits.count; i++)
		flow_style(flow, hits.items[i], STYLE_MATCH);
	has_any = hits.count > 0;
	vec_done(&hits);
	return has_any;
}

/* One entry: KEYS at the left, TEXT wrapped beside them. */
static void add_entry(struct help *help, const struct state *state, const char *keys,
		      enum style style, const char *text)
{
	int columns = help->page.grid->columns, row = help->page.rows;
	int column = KEY_COLUMN + (columns < NARROW ? NARROW_KEY_COLUMNS : KEY_COLUMNS);
	struct flow flow = FLOW_EMPTY;
	bool is_match;

	flow_set(&flow, str_of(text), 0, STYLE_PLAIN);
	is_match = mark_matches(&flow, state, text);
	flow_wrap(&flow, columns - column - 1, 0);
	page_add_flow(&help->page, column, &flow);
	flow_set(&flow, str_of(keys), 0, style);
	is_match |= mark_matches(&flow, state, keys);
	flow_wrap(&flow, columns, 0);
	flow_put(&flow, 0, help->page.grid, row, KEY_COLUMN, column - 1);
	flow_done(&flow);
	if (is_match)
		vec_push(&help->matches, row);
}

static void add_heading(struct help *help, const char *heading)
{
	if (help->page.rows)
		page_add(&help->page);
	page_add_text(&help->page, 1, str_of(heading), STYLE_HEADING);
}

static void add_signs(struct help *help, const struct state *state)
{
	static const struct {
		const char *sign, *text;
		enum style style;
	} signs[] = {
	    {"= shared", "another outlet reports the same", STYLE_SHARED},
	    {"~ divergent", "another outlet reports it with a detail that differs",
	     STYLE_DIVERGENT},
	    {"+ unique", "no other outlet here has it", STYLE_UNIQUE},
	    {". uncompared", "no other article in its language", STYLE_UNCOMPARED},
	    {"? beside a sign", "not sure: read both", STYLE_UNSURE},
	    {"> and |", "the selected sentence, and those linked to it", STYLE_MARK},
	    {"set apart", "not of the article: captions, menus, credits, notices",
	     STYLE_DIM},
	    {"sim 0.83", "likeness of the two texts by themselves, 0 to 1", STYLE_DIM},
	    {"prob 0.97",
	     "chance that both report the same: of 100 pairs at 0.97, about "
	     "97 do",
	     STYLE_DIM},
	    {"judged 0.97", "the same, by the judge that was asked (--judge)", STYLE_DIM},
	};

	add_heading(help, "Signs");
	for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
		add_entry(help, state, signs[i].sign, signs[i].style, signs[i].text);
	page_add_wrapped(&help->page, KEY_COLUMN,
			 str_of("No difference found is not agreement, and what was not "
				"opened here was not left out by anybody."),
			 STYLE_DIM);
}

static void build(struct help *help, const struct state *state)
{
	page_start(&help->page, state->layout.body.columns);
	help->matches.count = 0;
	add_signs(help, state);
	for (int i = 0; i < COMMAND_COUNT; i++) {
		const struct command_entry *entry = command_entry((enum command)i);

		if (command_heading((enum command)i))
			add_heading(help, command_heading((enum command)i));
		add_entry(help, state, entry->keys, STYLE_CURRENT, entry->help);
	}
}

static void scroll_to(struct help *help, const struct state *state, int top)
{
	int last = help->page.rows - state->layout.body.rows;

	help->top = top > last ? last : top;
	if (help->top < 0)
		help->top = 0;
}

static enum view_answer help_handle(void *view, struct state *state, enum command command,
				    int count)
{
	struct help *help = view;
	int page = state->layout.body.rows - 1, times = count ? count : 1;
	const struct {
		enum command command;
		int rows;
	} moves[] = {
	    {COMMAND_DOWN, 1},
	    {COMMAND_UP, -1},
	    {COMMAND_PAGE_DOWN, page},
	    {COMMAND_PAGE_UP, -page},
	    {COMMAND_HALF_DOWN, page / 2},
	    {COMMAND_HALF_UP, -page / 2},
	    {COMMAND_FIRST, -100000},
	    {COMMAND_LAST, 100000},
	};

	build(help, state);
	for (size_t i = 0; i < sizeof moves / sizeof moves[0]; i++)
		if (moves[i].command == command) {
			times = times > help->page.rows ? help->page.rows : times;
			scroll_to(help, state, help->top + times * moves[i].rows);
			return VIEW_DONE;
		}
	return VIEW_IGNORED;
}

static void help_draw(void *view, struct state *state, struct grid *grid)
{
	struct help *help = view;

	build(help, state);
	scroll_to(help, state, help->top);
	page_draw(&help->page, grid, state->layout.body, help->top);
	grid->cursor_row = state->layout.body.row;
}

static void help_status(void *view, const struct state *state, struct buf *out)
{
	const struct help *help = view;
	int below = help->page.rows - help->top - state->layout.body.rows;

	buf_format(out, "help, q back%s", below > 0 ? " (more below)" : "");
}

/* The number of the first match at or below ROW, or how many there are. */
static size_t match_from(const struct help *help, int row)
{
	size_t at = 0;

	while (at < help->matches.count && help->matches.items[at] < row)
		at++;
	return at;
}

static void help_find(void *view, struct state *state, int direction)
{
	struct help *help = view;
	size_t count, at;

	build(help, state);
	count = help->matches.count;
	if (!count) {
		state_say(state, "no match in the help");
		return;
	}
	at = match_from(help, direction ? help->found + (direction > 0) : help->top);
	if (direction < 0)
		at = (at + count - 1) % count;
	state_say(state, "match %zu of %zu%s", at % count + 1, count,
		  at == count ? ", wrapped" : "");
	help->found = help->matches.items[at % count];
	scroll_to(help, state, help->found);
}

const struct view_ops view_help_ops = {
    .open = help_open,
    .close = help_close,
    .handle = help_handle,
    .draw = help_draw,
    .status = help_status,
    .find = help_find,
};
