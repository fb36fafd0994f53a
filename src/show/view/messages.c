/*
 * The messages view: all that was said in the last row of the screen, the newest first.
 */
#include "config.h"

#include "show/view/highlight.h"
#include "show/view/menu.h"

static size_t count_messages(const struct state *state)
{
	const struct said *said = &state->said;

	return said->lines.count - (state->story->is_blind ? said->named : 0);
}

static void add_text(struct buf *out, const struct state *state, size_t at)
{
	const struct said *said = &state->said;
	const struct said_line *line = &said->lines.items[said->lines.count - 1 - at];

	buf_text(out, line->text);
	if (line->times > 1)
		buf_format(out, " (%zu times)", line->times);
}

static void lay_out(const struct state *state, size_t at, struct page *page)
{
	struct flow flow = FLOW_EMPTY;
	struct buf text = BUF_EMPTY;

	add_text(&text, state, at);
	flow_set(&flow, buf_str(&text), 0, STYLE_PLAIN);
	highlight_pattern(&flow, state, buf_str(&text), 0);
	flow_wrap(&flow, page->grid->columns - ENTRIES_GUTTER - 1, 0);
	page_add_flow(page, ENTRIES_GUTTER, &flow);
	flow_done(&flow);
	buf_done(&text);
}

static const struct menu_ops items = {count_messages, lay_out, add_text,
				      "Nothing was said so far."};

static void *messages_open(const struct state *state)
{
	(void)state;
	return menu_new(0);
}

static void messages_reopen(void *view, const struct state *state)
{
	struct menu *menu = view;

	(void)state;
	menu->selected = 0;
}

static enum view_answer messages_handle(void *view, struct state *state,
					enum command command, int count)
{
	if (command == COMMAND_MESSAGES)
		return VIEW_LEAVE;
	return menu_handle(view, state, command, count) ? VIEW_DONE : VIEW_IGNORED;
}

static void messages_prepare(void *view, const struct state *state)
{
	menu_prepare(view, &items, state);
}

static void messages_draw(const void *view, const struct state *state, struct grid *grid)
{
	menu_draw(view, &items, state, grid);
}

static void messages_status(const void *view, const struct state *state, struct buf *out)
{
	menu_status(view, "message", out);
	keymap_say(out, state->keymap, ", the newest first, {back} back");
}

static void messages_find(void *view, struct state *state, int direction)
{
	menu_find(view, &items, state, direction);
}

const struct view_ops view_messages_ops = {
    .open = messages_open,
    .close = menu_close,
    .reopen = messages_reopen,
    .handle = messages_handle,
    .prepare = messages_prepare,
    .draw = messages_draw,
    .status = messages_status,
    .find = messages_find,
};
