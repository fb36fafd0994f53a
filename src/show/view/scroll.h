/*
 * Scrolling through blocks of rows whose heights are known only once they are laid out.
 *
 * A position is the block at the top of the screen and a row in it.  Moving asks for the
 * heights of the blocks on the way and no others, so a key costs the same however many
 * blocks there are.
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

/* The screen row where BLOCK begins, negative above the screen; FAR or -FAR where it is
 * farther away than that. */
int scroll_row_of(const struct scroll *scroll, const struct scroll_blocks *blocks,
		  size_t block, int far);

/* Puts row ROW of BLOCK at row SCREEN of the screen, or higher where the blocks before it
 * have too few rows. */
void scroll_place(struct scroll *scroll, const struct scroll_blocks *blocks, size_t block,
		  int row, int screen);

/* Whether there are rows below a screen of SCREEN_ROWS. */
bool scroll_has_more(const struct scroll *scroll, const struct scroll_blocks *blocks,
		     int screen_rows);

/* Moves by ROWS (negative: up), not so far that a screen of SCREEN_ROWS has blank rows
 * below the last block. */
void scroll_move(struct scroll *scroll, const struct scroll_blocks *blocks, int rows,
		 int screen_rows);

#endif
