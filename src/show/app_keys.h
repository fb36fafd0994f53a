/*
 * Where each key goes: to the line that is typed, to the command that waits for a letter,
 * to a count, or to the keys typed before it until they are a command.
 */
#ifndef CROSSREAD_SHOW_APP_KEYS_H
#define CROSSREAD_SHOW_APP_KEYS_H

#include "show/app_parts.h"
#include "show/app_request.h"

/* Takes KEY by its name. */
enum app_request app_keys_take(struct app *app, const char *key);

#endif
