/*
 * The outlets view: all outlets with what tells them apart, to pick one that no digit
 * names.
 */
#include "config.h"

#include "show/view/highlight.h"
#include "show/view/menu.h"

enum {
	LABEL_COLUMNS = 30, /* at most */
	MEDIUM = 70,	    /* columns: from here on facts stand beside the label */
	WIDE = 140,	    /* the title, too */
	FACTS_COLUMNS = 48,
	NUMBER_COLUMNS = 4, /* before the label, and of what stands below it */
};

static size_t count_outlets(const struct state *state)
{
	return state->story->article_count;
}

/* Which other outlets have the origin of ARTICLE. */
static void add_origin(struct buf *out, const struct state *state, size_t article)
{
	const uint32_t *origins = state->story->origins;
	const char *between = " · one origin with ";

	for (size_t i = 0; i < state->story->article_count; i++)
		if (i != article && origins[i] == origins[article]) {
			buf_format(out, "%s%zu", between, i + 1);
			between = ", ";
		}
}

static void add_facts(struct buf *out, const struct state *state, size_t at)
{
	const struct article *article = state_article(state, at);

	if (article->date)
		buf_format(out, "%s · ", article->date);
	buf_format(out, "%zu sentence%s", article->sentence_count,
		   article->sentence_count == 1 ? "" : "s");
	add_origin(out, state, at);
}

static void add_label(struct buf *out, const struct state *state, size_t at)
{
	buf_format(out, "%*zu ", NUMBER_COLUMNS - 1, at + 1);
	label_add(out, state->labels, at, LABEL_COLUMNS);
}

/* Puts TEXT from COLUMN on into row ROW, or where ROW is negative into one of its own;
 * it is cut behind a word. */
static void put(struct page *page, const struct state *state, int row, int column,
		struct str text, enum style style)
{
	struct flow flow = FLOW_EMPTY;
	int limit = page->grid->columns - 1;

	if (row < 0) {
		row = page_add(page);
		column = ENTRIES_GUTTER + NUMBER_COLUMNS;
	}
	flow_set(&flow, text, 0, style);
	highlight_pattern(&flow, state, text, 0);
	flow_wrap(&flow, limit - column, 0);
	if (flow.rows.count)
		column = flow_put(&flow, 0, page->grid, row, column, limit);
	if (flow.rows.count > 1)
		grid_put_text(page->grid, row, column, limit + 1, "…", style);
	flow_done(&flow);
}

static void lay_out(const struct state *state, size_t at, struct page *page)
{
	const struct article *article = state_article(state, at);
	int columns = page->grid->columns, row = page_add(page);
	int facts_column = ENTRIES_GUTTER + NUMBER_COLUMNS + 2 +
			   label_widest(state->labels, LABEL_COLUMNS);
	struct buf text = BUF_EMPTY;

	add_label(&text, state, at);
	put(page, state, row, ENTRIES_GUTTER, buf_str(&text), STYLE_CURRENT);
	buf_cut(&text, 0);
	add_facts(&text, state, at);
	put(page, state, columns < MEDIUM ? -1 : row, facts_column, buf_str(&text),
	    STYLE_DIM);
	if (article->title)
		put(page, state, columns < WIDE ? -1 : row, facts_column + FACTS_COLUMNS,
		    str_of(article->title), STYLE_PLAIN);
	buf_done(&text);
}

static void add_text(struct buf *out, const struct state *state, size_t at)
{
	const struct article *article = state_article(state, at);

	add_label(out, state, at);
	buf_format(out, " %s ", article->title ? article->title : "");
	add_facts(out, state, at);
}

static const struct menu_ops items = {count_outlets, lay_out, add_text, ""};

static void *outlets_open(const struct state *state)
{
	return menu_new(state->cursor.article);
}

static void outlets_reopen(void *view, const struct state *state)
{
	struct menu *menu = view;

	menu->selected = state->cursor.article;
}

static enum view_answer outlets_handle(void *view, struct state *state,
				       enum command command, int count)
{
	struct menu *menu = view;

	if (command == COMMAND_PICK)
		return VIEW_LEAVE;
	if (command == COMMAND_OUTLET)
		menu->selected = (size_t)count - 1;
	if (command == COMMAND_OUTLET || command == COMMAND_OPEN) {
		state_go_outlet(state, menu->selected);
		return VIEW_LEAVE;
	}
	return menu_handle(menu, state, command, count) ? VIEW_DONE : VIEW_IGNORED;
}

static void outlets_prepare(void *view, const struct state *state)
{
	menu_prepare(view, &items, state);
}

static void outlets_draw(const void *view, const struct state *state, struct grid *grid)
{
	menu_draw(view, &items, state, grid);
}

static void outlets_status(const void *view, const struct state *state, struct buf *out)
{
	menu_status(view, "outlet", out);
	keymap_say(out, state->keymap, ", {open} goes there, {search} finds");
}

static void outlets_find(void *view, struct state *state, int direction)
{
	menu_find(view, &items, state, direction);
}

const struct view_ops view_outlets_ops = {
    .finds_as_typed = true,
    .open = outlets_open,
    .close = menu_close,
    .reopen = outlets_reopen,
    .handle = outlets_handle,
    .prepare = outlets_prepare,
    .draw = outlets_draw,
    .status = outlets_status,
    .find = outlets_find,
};
