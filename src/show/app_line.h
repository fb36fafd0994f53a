/*
 * The command line while it is open; what it asks for is read by command_line.c.
 */
#ifndef CROSSREAD_SHOW_APP_LINE_H
#define CROSSREAD_SHOW_APP_LINE_H

#include "show/app_parts.h"

/* Has the next key be the argument of COMMAND, or opens the command line with its name
 * and offers what may stand behind it where that are a few words. */
void app_line_ask(struct app *app, enum command command);

/* Completes what is typed. */
void app_line_complete(struct app *app);

#endif
