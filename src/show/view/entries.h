/*
 * Entries: a list of blocks of rows, some of which can be selected.
 *
 * The others are headings.  A block is laid out when it is about to come into view, so a
 * key costs the same however many there are.
 */
#ifndef CROSSREAD_SHOW_VIEW_ENTRIES_H
#define CROSSREAD_SHOW_VIEW_ENTRIES_H

#include <stdint.h>

#include "base/vec.h"
#include "show/command.h"
#include "show/view/page.h"
#include "show/view/scroll.h"

enum { ENTRIES_GUTTER = 4 /* columns: selection, sign, doubt, blank */ };

/* What is listed. */
struct entries_source {
	size_t count;
	bool (*is_entry)(void *context, size_t at);
	/* Adds the rows of block AT to PAGE. */
	void (*lay_out)(void *context, size_t at, struct page *page);
	/* Whether entry AT has what the reader searches for. */
	bool (*has_match)(void *context, size_t at);
	void *context;
};

/* The rows of the page that a block is laid out in. */
struct entries_block {
	bool is_entry, is_built;
	int first, end;
};

/* All zero lists nothing. */
struct entries {
	VEC(struct entries_block) blocks;
	struct page page;   /* the blocks, in the order in which they were made */
	size_t entry_count; /* of blocks that can be selected */
	size_t selected;    /* a block; of no use where there are none */
	struct scroll top;
};

/* To be selected: what is first. */
#define ENTRIES_FIRST SIZE_MAX

/*
 * Lists SOURCE anew in COLUMNS columns and selects its block SELECTED, or the entry
 * nearest to it, at the row of the screen where the one selected before it was.
 */
void entries_list(struct entries *entries, const struct entries_source *source,
		  int columns, size_t selected);

/* Brings the selected entry into view of ROWS rows, the heading right above it with it.
 */
void entries_follow(struct entries *entries, const struct entries_source *source,
		    int rows);

/* Draws into AREA and puts the cursor on the selected entry. */
void entries_draw(const struct entries *entries, struct grid *grid, struct rect area);

/* Marks what begins at ROW and COLUMN, a gutter, as selected. */
void entries_mark(struct grid *grid, int row, int column);

/* Selects another entry; false where COMMAND is no motion.  PAGE entries are a page. */
bool entries_handle(struct entries *entries, enum command command, int count, int page);

/* Selects the next (DIRECTION 1) or previous (-1) entry with a match, or with 0 the first
 * one from here on; false where there is none. */
bool entries_find(struct entries *entries, const struct entries_source *source,
		  int direction);

/* The number of the selected entry among the entries, from 1; 0 where there are none. */
size_t entries_at(const struct entries *entries);

void entries_done(struct entries *entries);

#endif
