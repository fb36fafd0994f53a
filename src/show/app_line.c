/* A letter needs no line: the next key is it. */
#include "config.h"

#include "show/app_line.h"

#include "show/answer.h"
#include "show/command_line.h"

void app_line_complete(struct app *app)
{
	struct prompt *prompt = &app->prompt;

	prompt_complete(prompt, command_line_complete(&prompt->completion, app->state,
						      app->files, prompt_typed(prompt)));
}

static void open_with_name(struct app *app, const struct command_entry *entry)
{
	struct buf text = BUF_EMPTY;

	buf_format(&text, "%s ", entry->name);
	prompt_open(&app->prompt, PROMPT_COMMAND, text.bytes);
	if (answer_has(entry->argument))
		app_line_complete(app);
	buf_done(&text);
}

void app_line_ask(struct app *app, enum command command)
{
	const struct command_entry *entry = command_entry(command);

	app->typing.is_asking = entry->argument == ARGUMENT_LETTER;
	if (app->typing.is_asking)
		app->typing.asking = command;
	else
		open_with_name(app, entry);
}
