/* Terminals paste no Esc: it ends a paste whose end was lost. */
#include "config.h"

#include "show/app_prompt.h"

#include <string.h>

#include "show/app_dispatch.h"
#include "show/app_line.h"
#include "show/app_search.h"
#include "show/command_line.h"

/* Does what the command line asks for. */
static enum app_request take_line(struct app *app)
{
	struct command_line line;

	if (!command_line_read(&line, app->state, buf_str(&app->prompt.text)))
		return APP_GO_ON;
	buf_slice(&app->state->argument, line.argument);
	return app_dispatch(app, line.command, line.count);
}

enum app_request app_prompt_take(struct app *app, const char *key)
{
	enum prompt_answer answer = prompt_handle_key(&app->prompt, key);

	app_search_follow(app);
	if (answer == PROMPT_COMPLETES)
		app_line_complete(app);
	if (answer != PROMPT_ENTERED)
		return APP_GO_ON;
	if (app->prompt.purpose == PROMPT_COMMAND)
		return take_line(app);
	app_search_begin(app);
	return APP_GO_ON;
}

bool app_prompt_paste(struct app *app, const char *key)
{
	bool begins = !strcmp(key, "PasteBegin");
	bool ends =
	    !strcmp(key, "PasteEnd") || (app->is_pasting && typing_is_escape(key));

	if (!begins && !ends && !app->is_pasting)
		return false;
	if (begins || ends)
		app->is_pasting = begins;
	else if (app->prompt.is_open)
		prompt_paste_key(&app->prompt, key);
	if (ends && !app->prompt.is_open)
		state_say_keys(app->state, "pasted text is no command: {search} or "
					   "{command-line} first");
	app_search_follow(app);
	return true;
}
