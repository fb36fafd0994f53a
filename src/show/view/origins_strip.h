/*
 * The strip below the table of origins: what two outlets have in common, in words.
 */
#ifndef CROSSREAD_SHOW_VIEW_ORIGINS_STRIP_H
#define CROSSREAD_SHOW_VIEW_ORIGINS_STRIP_H

#include "show/state.h"

/* Paints into AREA what is known of outlets FROM and INTO, or of FROM, if they are one.
 */
void origins_strip_put(struct grid *grid, struct rect area, const struct state *state,
		       uint32_t from, uint32_t into);

#endif
