/*
 * The options view: each option of the viewer with its value and what it does, to change
 * it at once.
 */
#include "config.h"

#include "show/option.h"
#include "show/view/highlight.h"
#include "show/view/menu.h"

enum {
	NAME_COLUMNS = 12,
	VALUE_COLUMNS = 14,
	ROOMY = 70, /* columns: from here on what it does stands beside the value */
};

static size_t count_options(const struct state *state)
{
	(void)state;
	return option_count();
}

static void lay_out(const struct state *state, size_t at, struct page *page)
{
	const struct option_row *option = option_at(at);
	int columns = page->grid->columns, row = page->rows;
	int value = ENTRIES_GUTTER + NAME_COLUMNS, help = value + VALUE_COLUMNS;
	struct flow flow = FLOW_EMPTY;

	if (columns < ROOMY) {
		page_add(page);
		help = ENTRIES_GUTTER + 2;
	}
	flow_set(&flow, str_of(option->help), 0, STYLE_DIM);
	highlight_pattern(&flow, state, str_of(option->help), 0);
	flow_wrap(&flow, columns - help - 1, 0);
	page_add_flow(page, help, &flow);
	grid_put_text(page->grid, row, ENTRIES_GUTTER, value - 1, option->name,
		      STYLE_CURRENT);
	grid_put_text(page->grid, row, value, columns, option_value(state, at),
		      STYLE_PLAIN);
	flow_done(&flow);
}

static void add_text(struct buf *out, const struct state *state, size_t at)
{
	buf_format(out, "%s %s %s", option_at(at)->name, option_value(state, at),
		   option_at(at)->help);
}

static const struct menu_ops items = {count_options, lay_out, add_text, ""};

static void *options_open(const struct state *state)
{
	(void)state;
	return menu_new(0);
}

static enum view_answer options_handle(void *view, struct state *state,
				       enum command command, int count)
{
	struct menu *menu = view;

	if (command == COMMAND_OPTIONS)
		return VIEW_LEAVE;
	/* Space turns a page elsewhere; here it is a switch's key, as everywhere. */
	if (command == COMMAND_OPEN || command == COMMAND_PAGE_DOWN) {
		option_turn(state, menu->selected);
		return VIEW_DONE;
	}
	return menu_handle(menu, state, command, count) ? VIEW_DONE : VIEW_IGNORED;
}

static void options_prepare(void *view, const struct state *state)
{
	menu_prepare(view, &items, state);
}

static void options_draw(const void *view, const struct state *state, struct grid *grid)
{
	menu_draw(view, &items, state, grid);
}

static void options_status(const void *view, const struct state *state, struct buf *out)
{
	menu_status(view, "option", out);
	keymap_say(out, state->keymap, ", {open} changes it, {back} back");
}

static void options_find(void *view, struct state *state, int direction)
{
	menu_find(view, &items, state, direction);
}

const struct view_ops view_options_ops = {
    .open = options_open,
    .close = menu_close,
    .handle = options_handle,
    .prepare = options_prepare,
    .draw = options_draw,
    .status = options_status,
    .find = options_find,
};
