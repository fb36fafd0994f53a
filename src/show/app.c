/*
 * The parts of the app (app_parts.h) do what keys ask for and paint; here is what goes
 * around a key, and what the caller of the app asks and tells.
 */
#include "config.h"

#include "show/app.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/mem.h"
#include "show/app_keys.h"
#include "show/app_parts.h"
#include "show/app_screen.h"
#include "show/find.h"
#include "show/marking.h"
#include "show/phrase.h"
#include "show/refind.h"

/* The view to begin with: one of several outlets only where there are any. */
static const struct view_ops *first_view(const char *name, const struct story *story)
{
	static const enum command firsts[] = {COMMAND_PANES, COMMAND_MATRIX};

	for (size_t i = 0; i < ARRAY_COUNT(firsts) && name; i++)
		if (!strcmp(command_entry(firsts[i])->name, name) &&
		    (!story || story->article_count > 1))
			return stack_view_of(firsts[i]);
	return NULL;
}

bool app_is_first_view(const char *name)
{
	return first_view(name, NULL) != NULL;
}

static void open_first_view(struct app *app)
{
	const struct view_ops *first = first_view(app->first_view, app->state->story);

	stack_raise(&app->stack, first ? first : &view_panes_ops, app->state);
}

struct app *app_new(const struct story *story, const struct app_options *options)
{
	struct app *app = mem_zero(1, sizeof *app);

	if (options->keymap)
		app->keymap = *options->keymap;
	else
		keymap_init(&app->keymap);
	app->state = state_new(story, &app->keymap);
	app->is_ascii = options->is_ascii;
	app->first_view = options->first_view;
	app->files = options->files;
	app->state->way.has_brackets = options->is_mono;
	app->state->theme = options->theme;
	if (options->choices)
		option_apply(app->state, options->choices);
	app_screen_arrange(app);
	open_first_view(app);
	return app;
}

void app_free(struct app *app)
{
	if (!app)
		return;
	stack_close(&app->stack);
	state_free(app->state);
	typing_done(&app->typing);
	prompt_done(&app->prompt);
	buf_done(&app->note);
	free(app);
}

void app_set_story(struct app *app, const struct story *story, const char *by)
{
	state_set_story(app->state, story, by);
	app_screen_prepare(app);
}

void app_exchange_story(struct app *app, const struct story *story)
{
	struct state *before = app->state;

	stack_close(&app->stack);
	app->state = state_new(story, &app->keymap);
	app->state->is_zoomed = before->is_zoomed;
	app->state->way = before->way;
	app->state->theme = before->theme;
	app->state->said = before->said;
	before->said = (struct said){0};
	app->state->has_figures = before->has_figures;
	app->state->is_collated = before->is_collated;
	filter_make(&app->state->filter, story, buf_str(&before->filter.text));
	state_go(app->state, refind_place(before->story, before->cursor, story));
	find_set(app->state, buf_str(&before->pattern));
	app->state->marks = before->marks;
	marks_refind(&app->state->marks, before->story, story);
	state_free(before);
	app_screen_arrange(app);
	open_first_view(app);
	app_screen_prepare(app);
}

void app_set_judge(struct app *app, struct state_judge judge)
{
	app->state->judge = judge;
}

void app_say(struct app *app, const char *text)
{
	struct state *state = app->state;

	if (!text || !*text)
		return;
	said_add(&state->said, str_of(text));
	state->said.fresh++;
	if (state->said.fresh == 1) {
		state_say(state, "%s", text);
		return;
	}
	state_say(state, "1 of %zu: %s", state->said.fresh, text);
	keymap_say(&state->message, state->keymap, " ({messages} all)");
}

/* Takes the message away; it is kept to be read again, but for one that told only where
 * the last key led to. */
static void drop_message(struct app *app)
{
	struct state *state = app->state;

	if (state->message.length && !state->said.fresh && !app->has_moved)
		said_add(&state->said, buf_str(&state->message));
	state->said.fresh = 0;
	buf_cut(&state->message, 0);
}

void app_resize(struct app *app, int rows, int columns)
{
	app->rows = rows;
	app->columns = columns;
	app_screen_arrange(app);
	app_screen_prepare(app);
}

enum app_request app_handle_key(struct app *app, const char *key)
{
	struct place before = app->state->cursor;
	enum theme theme = app->state->theme;
	enum app_request request;

	drop_message(app);
	buf_cut(&app->state->argument, 0);
	app->has_jumped = false;
	request = app_keys_take(app, key);
	app->has_moved = !link_same_place(before, app->state->cursor);
	if (app->has_moved)
		change_settle(app->state->changes);
	if (app->has_jumped)
		marking_jump(app->state, before);
	/* An option may have changed what follows from the size. */
	app_screen_arrange(app);
	app_screen_prepare(app);
	return app->state->theme == theme ? request : APP_THEME;
}

size_t app_outlet(const struct app *app)
{
	return app->outlet;
}

enum theme app_theme(const struct app *app)
{
	return app->state->theme;
}

void app_set_mono(struct app *app, bool is_mono)
{
	app->state->way.has_brackets = is_mono;
}

const char *app_argument(const struct app *app)
{
	return buf_str(&app->state->argument).bytes;
}

bool app_opens_view(enum command command)
{
	return stack_view_of(command) != NULL;
}

const struct view_ops *app_view(const struct app *app)
{
	return stack_top(&app->stack)->ops;
}

bool app_speak(const struct app *app, struct buf *out)
{
	const struct open_view *top = stack_top(&app->stack);

	if (top->ops->speak)
		top->ops->speak(top->data, app->state, out);
	return top->ops->speak != NULL;
}

bool app_is_typing(const struct app *app)
{
	return app->prompt.is_open;
}

const struct state *app_state(const struct app *app)
{
	return app->state;
}

const struct decision *app_decision(const struct app *app)
{
	return &app->state->decision;
}

void app_say_progress(struct app *app, const char *text)
{
	state_say(app->state, "%s", text);
}

void app_say_decision(struct app *app, const char *verb, const struct decision *decision,
		      const char *remark)
{
	state_say(app->state, "%s", decision ? verb : "");
	if (decision)
		phrase_decision(&app->state->message, app->state->story, decision);
	buf_text(&app->state->message, remark);
	if (decision && !*verb && !*remark)
		keymap_say(&app->state->message, app->state->keymap, "; {undo} undoes");
}

struct place app_selected(const struct app *app)
{
	return app->state->cursor;
}

void app_draw(const struct app *app, struct grid *grid)
{
	app_screen_draw(app, grid);
}
