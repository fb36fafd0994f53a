/*
 * The detail strip: what every other outlet has for the selected sentence.
 *
 * Outlets that differ come first, then those that say the same, then those that perhaps
 * do, each with the part of its sentence that is linked, in its own words, and what
 * differs set off.  Who has no such sentence is named last.  Figures and reasons are
 * shown where the reader asks for them (state.has_figures).
 */
#ifndef CROSSREAD_SHOW_VIEW_DETAIL_H
#define CROSSREAD_SHOW_VIEW_DETAIL_H

#include "show/grid.h"
#include "show/state.h"

/* Sets *THERE to the sentence that the strip shows first; false where the selected one
 * has no link. */
bool detail_first(const struct state *state, struct place *there);

/* Draws the strip into state->layout.detail; nothing where that has no row to spare. */
void detail_draw(const struct state *state, struct grid *grid);

#endif
