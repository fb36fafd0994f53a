/*
 * The screen: which rooms it has, what is to be seen in them, and painting it.
 */
#ifndef CROSSREAD_SHOW_APP_SCREEN_H
#define CROSSREAD_SHOW_APP_SCREEN_H

#include "show/app_parts.h"
#include "show/grid.h"

/* Divides the screen anew: its size has changed, or what the reader wants to see. */
void app_screen_arrange(struct app *app);

/* Has the view on top make ready what is to be seen, since that may have changed. */
void app_screen_prepare(struct app *app);

/* Paints what was made ready; GRID gets the screen's size. */
void app_screen_draw(const struct app *app, struct grid *grid);

#endif
