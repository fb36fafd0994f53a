/*
 * The detail strip: what every other outlet has for the selected sentence.
 *
 * One line an outlet, in view or not: the linked sentence, how alike, how likely, sure or
 * not, and the named differences.  What room is left goes to more links, their words and
 * the reasons, in this order.
 */
#ifndef CROSSREAD_SHOW_VIEW_DETAIL_H
#define CROSSREAD_SHOW_VIEW_DETAIL_H

#include "show/grid.h"
#include "show/state.h"

void detail_draw(const struct state *state, struct grid *grid, struct rect area);

#endif
