/*
 * The last row of the screen: what is being typed, else what was said, else where the
 * reader is.
 */
#ifndef CROSSREAD_SHOW_APP_STATUS_H
#define CROSSREAD_SHOW_APP_STATUS_H

#include "show/app_parts.h"
#include "show/grid.h"

/* Paints it, with the candidates of a completion above it; while a line is typed GRID's
 * cursor is in it. */
void app_status_draw(const struct app *app, struct grid *grid);

#endif
