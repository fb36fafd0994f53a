/* The key of a command that needs an argument asks for it first. */
#include "config.h"

#include "show/app_keys.h"

#include "show/app_dispatch.h"
#include "show/app_line.h"
#include "show/app_mouse.h"
#include "show/app_prompt.h"

/* Takes KEY as the argument of the command that waits for it. */
static enum app_request take_letter(struct app *app, const char *key)
{
	app->typing.is_asking = false;
	if (typing_is_escape(key))
		return APP_GO_ON;
	buf_text(&app->state->argument, key);
	return app_dispatch(app, app->typing.asking, 0);
}

/* A digit names an outlet, or is part of a count that was begun. */
static bool take_digit(struct app *app, const char *key)
{
	int digit = typing_digit(&app->typing, key);

	if (digit < 0)
		return false;
	if (app->typing.is_counting)
		typing_count(&app->typing, digit);
	else
		app_dispatch_outlet(app, digit);
	return true;
}

static void say_unknown(struct app *app)
{
	state_say(app->state, "no key %s: ", app->typing.keys.bytes);
	keymap_say(&app->state->message, &app->keymap, "{help} shows the keys");
}

/* Whether COMMAND still lacks what is to be typed behind its name. */
static bool lacks_argument(const struct app *app, enum command command, int count)
{
	return command_argument(command)->is_asked && !count &&
	       !app->state->argument.length && !app_dispatch_obstacle(app, command);
}

/* Carries out COMMAND, whose keys were typed. */
static enum app_request take_command(struct app *app, enum command command)
{
	bool was_counting = app->typing.is_counting;
	int count = app->typing.count;

	typing_drop(&app->typing);
	if (was_counting && command == COMMAND_CANCEL)
		return APP_GO_ON;
	if (!lacks_argument(app, command, count))
		return app_dispatch_counted(app, command, count);
	app_line_ask(app, command);
	return APP_GO_ON;
}

/* Adds KEY to those typed before it. */
static enum app_request take_typed(struct app *app, const char *key)
{
	enum command command;
	enum command_match match;

	buf_text(&app->typing.keys, key);
	match = keymap_find(&app->keymap, app->typing.keys.bytes, &command);
	if (match == COMMAND_MATCH_FOUND)
		return take_command(app, command);
	if (match == COMMAND_MATCH_NONE) {
		say_unknown(app);
		typing_drop(&app->typing);
	}
	return APP_GO_ON;
}

enum app_request app_keys_take(struct app *app, const char *key)
{
	struct mouse mouse;

	if (app_prompt_paste(app, key))
		return APP_GO_ON;
	if (mouse_read(&mouse, key))
		return app_mouse_take(app, &mouse);
	if (app->typing.is_asking)
		return take_letter(app, key);
	if (app->prompt.is_open)
		return app_prompt_take(app, key);
	if (take_digit(app, key))
		return APP_GO_ON;
	if (!app->typing.keys.length || !typing_is_escape(key))
		return take_typed(app, key);
	typing_drop(&app->typing);
	return APP_GO_ON;
}
