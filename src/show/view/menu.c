/* entries.h does the work; a menu asks the same things for every kind of item. */
#include "config.h"

#include "show/view/menu.h"

#include <stdlib.h>

#include "base/mem.h"
#include "show/search.h"

/* Whom entries.h asks what is listed. */
struct asked {
	const struct menu_ops *ops;
	const struct state *state;
};

struct menu *menu_new(size_t selected)
{
	struct menu *menu = mem_zero(1, sizeof *menu);

	menu->selected = selected;
	return menu;
}

void menu_close(void *data)
{
	struct menu *menu = data;

	entries_done(&menu->entries);
	free(menu);
}

static bool is_entry(void *context, size_t at)
{
	(void)context;
	(void)at;
	return true;
}

static void lay_out(void *context, size_t at, struct page *page)
{
	const struct asked *asked = context;

	asked->ops->lay_out(asked->state, at, page);
}

static bool has_match(void *context, size_t at)
{
	const struct asked *asked = context;
	struct buf text = BUF_EMPTY;
	bool has;

	asked->ops->add_text(&text, asked->state, at);
	has = search_has(buf_str(&text), buf_str(&asked->state->pattern));
	buf_done(&text);
	return has;
}

static struct entries_source source_of(struct asked *asked)
{
	return (struct entries_source){asked->ops->count(asked->state), is_entry, lay_out,
				       has_match, asked};
}

void menu_prepare(struct menu *menu, const struct menu_ops *ops,
		  const struct state *state)
{
	struct asked asked = {ops, state};
	struct entries_source source = source_of(&asked);

	entries_list(&menu->entries, &source, state->layout.body.columns, menu->selected);
	entries_follow(&menu->entries, &source, state->layout.body.rows);
	menu->selected = menu->entries.selected;
}

bool menu_handle(struct menu *menu, const struct state *state, enum command command,
		 int count)
{
	bool is_motion =
	    entries_handle(&menu->entries, command, count, state->layout.body.rows / 2);

	menu->selected = menu->entries.selected;
	return is_motion;
}

void menu_draw(const struct menu *menu, const struct menu_ops *ops,
	       const struct state *state, struct grid *grid)
{
	struct rect area = state->layout.body;

	entries_draw(&menu->entries, grid, area);
	if (!menu->entries.entry_count)
		grid_put_text(grid, area.row, area.column + 1, area.column + area.columns,
			      ops->nothing, STYLE_DIM);
}

void menu_find(struct menu *menu, const struct menu_ops *ops, struct state *state,
	       int direction)
{
	struct asked asked = {ops, state};
	struct entries_source source = source_of(&asked);

	if (!source.count || !entries_find(&menu->entries, &source, direction))
		state_say(state, "no match here");
	menu->selected = menu->entries.selected;
}

void menu_status(const struct menu *menu, const char *name, struct buf *out)
{
	buf_format(out, "%s %zu/%zu", name, entries_at(&menu->entries),
		   menu->entries.entry_count);
}
