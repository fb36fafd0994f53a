/*
 * Keys while a line is typed, and text that is pasted.
 */
#ifndef CROSSREAD_SHOW_APP_PROMPT_H
#define CROSSREAD_SHOW_APP_PROMPT_H

#include "show/app_parts.h"
#include "show/app_request.h"

/* Takes KEY for the open prompt; a line that is entered is done. */
enum app_request app_prompt_take(struct app *app, const char *key);

/* Takes the marks around a paste, and what is between them: text for the prompt, and
 * never a command.  False where KEY is typed. */
bool app_prompt_paste(struct app *app, const char *key);

#endif
