/*
 * Searching: hits of the whole story, or in the view's own places where it has any.
 */
#ifndef CROSSREAD_SHOW_APP_SEARCH_H
#define CROSSREAD_SHOW_APP_SEARCH_H

#include "show/app_parts.h"

/* Searches for what was typed; with nothing typed the search before goes on, as in less
 * and vi. */
void app_search_begin(struct app *app);

/* Goes to the COUNTth next (DIRECTION 1) or previous (-1) hit, or with 0 to the first one
 * from here on; the view comes up that can show it. */
void app_search_go(struct app *app, int direction, int count);

/* Tells of the pattern while it is typed: the story counts its matches, a view may go to
 * the first of its own. */
void app_search_follow(struct app *app);

#endif
