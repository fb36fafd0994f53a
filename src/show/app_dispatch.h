/*
 * From a command to what is done: the view on top takes it, else its handler does.
 */
#ifndef CROSSREAD_SHOW_APP_DISPATCH_H
#define CROSSREAD_SHOW_APP_DISPATCH_H

#include "show/app_parts.h"
#include "show/app_request.h"

/* Carries out COMMAND with what was typed behind it, state->argument.  COUNT is 0 where
 * the reader gave none; for the commands that go to an outlet it is the outlet's number,
 * from 1. */
enum app_request app_dispatch(struct app *app, enum command command, int count);

/* The same with a COUNT typed in front, which not every command takes. */
enum app_request app_dispatch_counted(struct app *app, enum command command, int count);

/* Goes to the outlet of NUMBER, from 1, if there is one. */
void app_dispatch_outlet(struct app *app, int number);

/* What stands in the way of COMMAND, as state_say_keys has it, or NULL. */
const char *app_dispatch_obstacle(const struct app *app, enum command command);

#endif
