/*
 * A listing: entries of two columns under headings, read like a text.
 *
 * Views that only tell something (help, what was set apart) build one to be prepared, and
 * before they move in it or search it, since what it lists may have changed; moving,
 * searching and drawing they hand on to it.
 */
#ifndef CROSSREAD_SHOW_VIEW_LISTING_H
#define CROSSREAD_SHOW_VIEW_LISTING_H

#include "base/vec.h"
#include "show/view/page.h"
#include "show/view/view.h"

/* All zero is a listing that was not built yet. */
struct listing {
	struct page page;
	VEC(int) matches; /* rows with a search match, from top to bottom */
	int top;	  /* the row that is shown first */
	int found;	  /* the row of the match that was moved to last */
};

/* Empties the listing to build it anew; it stays scrolled to where it was. */
void listing_start(struct listing *listing, const struct state *state);

/* Adds HEADING, behind a blank row where it is not the first. */
void listing_add_heading(struct listing *listing, struct str heading);

/* Adds an entry: KEY at the left in STYLE, TEXT wrapped beside it, or below a long KEY.
 */
void listing_add(struct listing *listing, const struct state *state, struct str key,
		 enum style style, struct str text);

/* Adds a remark that takes both columns. */
void listing_add_note(struct listing *listing, const char *text);

/* Scrolls; VIEW_IGNORED where COMMAND is no motion. */
enum view_answer listing_handle(struct listing *listing, const struct state *state,
				enum command command, int count);

/* Keeps what is shown within the listing, after it was built or the screen's size
 * changed.
 */
void listing_fit(struct listing *listing, const struct state *state);

/* Brings ROW of the page into view, with some before it. */
void listing_show(struct listing *listing, const struct state *state, int row);

/* Does what view_ops.draw asks for. */
void listing_draw(const struct listing *listing, const struct state *state,
		  struct grid *grid);

/* Marks ROW of the page, where it is in view, and puts the cursor there; the listing is
 * drawn. */
void listing_mark(const struct listing *listing, const struct state *state,
		  struct grid *grid, int row);

/* Does what view_ops.find asks for. */
void listing_find(struct listing *listing, struct state *state, int direction);

/* Adds " (more below)" where there is more. */
void listing_status(const struct listing *listing, const struct state *state,
		    struct buf *out);

void listing_done(struct listing *listing);

#endif
