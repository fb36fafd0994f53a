/*
 * A menu: a view that lists things, of which one is selected, and little else.
 *
 * What is listed may change with every key, so all is listed anew to be prepared; rows
 * are laid out only where they are seen.
 */
#ifndef CROSSREAD_SHOW_VIEW_MENU_H
#define CROSSREAD_SHOW_VIEW_MENU_H

#include "show/view/entries.h"
#include "show/view/view.h"

/* What a menu lists. */
struct menu_ops {
	size_t (*count)(const struct state *state);
	/* Adds the rows of item AT to PAGE, from column ENTRIES_GUTTER on. */
	void (*lay_out)(const struct state *state, size_t at, struct page *page);
	/* Adds the text of item AT in which a search looks. */
	void (*add_text)(struct buf *out, const struct state *state, size_t at);
	const char *nothing; /* what stands there where nothing is listed */
};

/* Behind the pointer that view_ops.open returns. */
struct menu {
	struct entries entries;
	size_t selected; /* of the items; of no use where there are none */
};

/* Returns a menu with item SELECTED selected, which menu_close frees. */
struct menu *menu_new(size_t selected);
void menu_close(void *menu);

/* What view_ops asks for.  menu_handle is for motions: false where COMMAND is none. */
void menu_prepare(struct menu *menu, const struct menu_ops *ops,
		  const struct state *state);
bool menu_handle(struct menu *menu, const struct state *state, enum command command,
		 int count);
void menu_draw(const struct menu *menu, const struct menu_ops *ops,
	       const struct state *state, struct grid *grid);
void menu_find(struct menu *menu, const struct menu_ops *ops, struct state *state,
	       int direction);

/* Adds "NAME 2/7". */
void menu_status(const struct menu *menu, const char *name, struct buf *out);

#endif
