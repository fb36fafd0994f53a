/*
 * The detail strip: what every other outlet has for the selected sentence.
 *
 * Each outlet, whether it has a pane or not, gets one line: the number of the linked
 * sentence, similarity, probability, sure or not, and the named differences.  The rows
 * left over go to further links, their words and the reasons, in this order.
 */
#ifndef CROSSREAD_SHOW_VIEW_DETAIL_H
#define CROSSREAD_SHOW_VIEW_DETAIL_H

#include "show/grid.h"
#include "show/state.h"

/* Draws the strip into state->layout.detail; nothing where that has no row to spare. */
void detail_draw(const struct state *state, struct grid *grid);

#endif
