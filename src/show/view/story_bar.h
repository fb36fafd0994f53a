/*
 * The story bar: the whole story in one row at the top of the screen.
 *
 *     Tallow Bridge   3 outlets, 2 origins   4 differences, 4 not sure · 8 carried by all
 * ...
 *
 * All numbers are the story's own, as in every view and report.
 */
#ifndef CROSSREAD_SHOW_VIEW_STORY_BAR_H
#define CROSSREAD_SHOW_VIEW_STORY_BAR_H

#include "show/grid.h"
#include "show/state.h"

/* Draws the bar into state->layout.story; nothing where that has no row. */
void story_bar_draw(const struct state *state, struct grid *grid);

/*
 * Adds which articles have one origin: "one origin: ap=standard (AP)", in at most COLUMNS
 * columns; with numbers for names where there is less room, and nothing where there is
 * too little or each article is of its own.
 */
void story_bar_add_origins(struct buf *out, const struct state *state, int columns);

#endif
