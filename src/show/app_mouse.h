/*
 * The mouse: what a click or a step of the wheel does, by what was painted there.
 */
#ifndef CROSSREAD_SHOW_APP_MOUSE_H
#define CROSSREAD_SHOW_APP_MOUSE_H

#include "show/app_parts.h"
#include "show/app_request.h"
#include "show/mouse.h"

/* Takes what the mouse did; nothing while a line is typed. */
enum app_request app_mouse_take(struct app *app, const struct mouse *mouse);

#endif
