/*
 * A place in a sequence of blocks of rows, where a block's height is known only once it
 * is laid out.
 *
 * What is at the top of the screen is told by a block and a row in it.  Moving asks for
 * the heights of the blocks on the way and no others, so a key costs the same however
 * many blocks there are.
 */
#ifndef CROSSREAD_SHOW_VIEW_SCROLL_H
#define CROSSREAD_SHOW_VIEW_SCROLL_H

#include <stdbool.h>
#include <stddef.h>

struct scroll {
	size_t block; /* at the top */
	int row;      /* of that block */
};

struct scroll_blocks {
	size_t count; /* at least one */
	int (*height)(void *context, size_t block);
	void *context;
};

/* The screen row where BLOCK begins, if it is near; else FAR in that direction. */
int scroll_row_of(const struct scroll *scroll, const struct scroll_blocks *blocks,
		  size_t block, int far);

/* Puts row ROW of BLOCK at row SCREEN, not beyond the start of the first block. */
void scroll_place(struct scroll *scroll, const struct scroll_blocks *blocks, size_t block,
		  int row, int screen);

/* Whether there are rows below a screen of SCREEN_ROWS. */
bool scroll_has_more(const struct scroll *scroll, const struct scroll_blocks *blocks,
		     int screen_rows);

/* Moves by ROWS; the last of the blocks stays at the foot of a screen of SCREEN_ROWS. */
void scroll_move(struct scroll *scroll, const struct scroll_blocks *blocks, int rows,
		 int screen_rows);

#endif
