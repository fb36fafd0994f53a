/*
 * A key goes to the prompt if that is open; else it is added to the keys typed before it
 * until they are a command.  A command goes to the view on top first; one that
 * the view ignores is handled here.
 */
#include "config.h"

#include "show/app.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/mem.h"
#include "base/unicode.h"
#include "show/answer.h"
#include "show/command_line.h"
#include "show/find.h"
#include "show/jump.h"
#include "show/mark.h"
#include "show/mouse.h"
#include "show/option.h"
#include "show/phrase.h"
#include "show/prompt.h"
#include "show/refind.h"
#include "show/view/bar.h"
#include "show/view/completion_bar.h"
#include "show/view/deciding.h"
#include "show/view/detail.h"
#include "show/view/story_bar.h"
#include "show/view/view.h"

enum {
	ROWS_WITH_HEAD = 8,	/* a pane of so many shows the article's title */
	WHEEL_ROWS = 3,		/* of a list, that one step of the wheel moves by */
	LARGEST_COUNT = 100000, /* from here on further digits are ignored */
};

/* The views that a command opens; each is open once at most. */
static const struct view_row {
	enum command command;
	const struct view_ops *ops;
} view_table[] = {
    {COMMAND_PANES, &view_panes_ops},	  {COMMAND_OMISSIONS, &view_omissions_ops},
    {COMMAND_MATRIX, &view_matrix_ops},	  {COMMAND_ORIGINS, &view_origins_ops},
    {COMMAND_OPEN, &view_statement_ops},  {COMMAND_APART, &view_apart_ops},
    {COMMAND_FACTS, &view_facts_ops},	  {COMMAND_CHANGES, &view_changes_ops},
    {COMMAND_THREAD, &view_thread_ops},	  {COMMAND_PICK, &view_outlets_ops},
    {COMMAND_OPTIONS, &view_options_ops}, {COMMAND_MESSAGES, &view_messages_ops},
    {COMMAND_HELP, &view_help_ops},	  {COMMAND_DECISIONS, &view_decisions_ops},
};

struct open_view {
	const struct view_ops *ops;
	void *data;
};

struct app {
	struct state *state;
	struct keymap keymap;
	struct app_options options;
	int rows, columns;
	struct open_view views[ARRAY_COUNT(view_table)];
	size_t depth; /* of the view on top, plus 1 */

	struct buf typed; /* keys that are not yet a command */
	bool is_counting; /* digits are a count: the key for that was typed */
	int count;	  /* the number typed so far; 0 is none */
	bool is_asking;	  /* the next key is the argument of a command: */
	enum command asking;
	bool has_jumped; /* by the last key, if it moved the cursor */
	size_t outlet;	 /* that the command in hand names */
	struct prompt prompt;
	struct buf note; /* what is said of the text typed in it; or empty */
	bool has_moved;	 /* the last key moved the cursor */
	bool is_pasting; /* keys come from a paste, not from the reader's hand */
};

static void push_view(struct app *app, const struct view_ops *ops)
{
	app->views[app->depth++] = (struct open_view){ops, ops->open(app->state)};
}

static void pop_view(struct app *app)
{
	struct open_view *top = &app->views[--app->depth];

	top->ops->close(top->data);
}

/* Brings the view of OPS to the top: it is opened, or comes from below as it was left. */
static void raise_view(struct app *app, const struct view_ops *ops)
{
	size_t at = 0;
	struct open_view raised;

	while (at < app->depth && app->views[at].ops != ops)
		at++;
	if (at == app->depth) {
		push_view(app, ops);
		return;
	}
	raised = app->views[at];
	for (; at + 1 < app->depth; at++)
		app->views[at] = app->views[at + 1];
	app->views[at] = raised;
	if (ops->reopen)
		ops->reopen(raised.data, app->state);
}

static const struct view_row *row_of_view(enum command command)
{
	for (size_t i = 0; i < ARRAY_COUNT(view_table); i++)
		if (view_table[i].command == command)
			return &view_table[i];
	return NULL;
}

static const struct open_view *top_view(const struct app *app)
{
	return &app->views[app->depth - 1];
}

/* Has the view on top make ready what is to be seen, since that may have changed. */
static void prepare(struct app *app)
{
	const struct open_view *top = top_view(app);

	if (!app->state->layout.is_too_small)
		top->ops->prepare(top->data, app->state);
}

static void arrange(struct app *app)
{
	layout_arrange(&app->state->layout, app->rows, app->columns,
		       app->state->story->article_count, app->state->is_zoomed);
}

/* The view to begin with: one of several outlets only where there are any. */
static const struct view_ops *first_view(const char *name, const struct story *story)
{
	static const enum command firsts[] = {COMMAND_PANES, COMMAND_MATRIX};

	for (size_t i = 0; i < ARRAY_COUNT(firsts) && name; i++)
		if (!strcmp(command_entry(firsts[i])->name, name) &&
		    (!story || story->article_count > 1))
			return row_of_view(firsts[i])->ops;
	return NULL;
}

bool app_is_first_view(const char *name)
{
	return first_view(name, NULL) != NULL;
}

static void open_first_view(struct app *app)
{
	const struct view_ops *first =
	    first_view(app->options.first_view, app->state->story);

	push_view(app, first ? first : &view_panes_ops);
}

struct app *app_new(const struct story *story, const struct app_options *options)
{
	struct app *app = mem_zero(1, sizeof *app);

	if (options->keymap)
		app->keymap = *options->keymap;
	else
		keymap_init(&app->keymap);
	app->state = state_new(story, &app->keymap);
	app->options = *options;
	app->state->way.has_brackets = options->is_mono;
	app->state->theme = options->theme;
	if (options->choices)
		option_apply(app->state, options->choices);
	arrange(app);
	open_first_view(app);
	return app;
}

void app_free(struct app *app)
{
	if (!app)
		return;
	while (app->depth)
		pop_view(app);
	state_free(app->state);
	buf_done(&app->typed);
	prompt_done(&app->prompt);
	buf_done(&app->note);
	free(app);
}

void app_set_story(struct app *app, const struct story *story, const char *by)
{
	state_set_story(app->state, story, by);
	prepare(app);
}

void app_exchange_story(struct app *app, const struct story *story)
{
	struct state *before = app->state;

	while (app->depth)
		pop_view(app);
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
	arrange(app);
	open_first_view(app);
	prepare(app);
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
	arrange(app);
	prepare(app);
}

static void drop_typed(struct app *app)
{
	buf_cut(&app->typed, 0);
	app->is_counting = false;
	app->count = 0;
}

/* What follows handles commands, each function some; false where COMMAND is another. */

static bool handle_stop(struct app *app, enum command command, enum app_request *request)
{
	if (command != COMMAND_STOP_JUDGE && command != COMMAND_INTERRUPT)
		return false;
	if (app->state->judge.is_running)
		*request = APP_STOP_JUDGE;
	else if (command == COMMAND_INTERRUPT)
		state_say_keys(app->state, "{back} leaves, {quit} at once");
	else
		state_say(app->state, "no judge is running");
	return true;
}

/* What the caller of the app is to do. */
static bool handle_request(enum command command, enum app_request *request)
{
	static const struct {
		enum command command;
		enum app_request request;
	} requests[] = {
	    {COMMAND_QUIT, APP_QUIT},
	    {COMMAND_SUSPEND, APP_SUSPEND},
	    {COMMAND_REDRAW, APP_REDRAW},
	    {COMMAND_COPY, APP_COPY},
	    {COMMAND_CITE, APP_CITE},
	    {COMMAND_EDIT, APP_EDIT},
	    {COMMAND_RELOAD, APP_RELOAD},
	    {COMMAND_BROWSE, APP_BROWSE},
	    {COMMAND_BLIND, APP_BLIND},
	    {COMMAND_WRITE, APP_WRITE},
	    {COMMAND_WRITE_OVER, APP_WRITE_OVER},
	    {COMMAND_UNDO, APP_UNDO},
	    {COMMAND_REDO, APP_REDO},
	    {COMMAND_PIPE, APP_PIPE},
	    {COMMAND_ADD, APP_ADD_OUTLET},
	    {COMMAND_DROP, APP_DROP_OUTLET},
	};

	for (size_t i = 0; i < ARRAY_COUNT(requests); i++)
		if (requests[i].command == command) {
			*request = requests[i].request;
			return true;
		}
	return false;
}

static void complete_line(struct app *app)
{
	struct prompt *prompt = &app->prompt;

	prompt_complete(prompt,
			command_line_complete(&prompt->completion, app->state,
					      app->options.files, prompt_typed(prompt)));
}

/* Has the next key be the argument of COMMAND, or opens the command line with its name
 * and offers what may stand behind it where that are a few words. */
static void ask_argument(struct app *app, enum command command)
{
	struct buf text = BUF_EMPTY;

	if (command_entry(command)->argument == ARGUMENT_LETTER) {
		app->is_asking = true;
		app->asking = command;
		return;
	}
	buf_format(&text, "%s ", command_entry(command)->name);
	prompt_open(&app->prompt, PROMPT_COMMAND, text.bytes);
	if (answer_has(command_entry(command)->argument))
		complete_line(app);
	buf_done(&text);
}

/* Decides on the selected sentence; the caller of the app keeps the decisions. */
static bool handle_deciding(struct app *app, enum command command,
			    enum app_request *request)
{
	switch (deciding_handle(app->state, command)) {
	case DECIDING_NOT:
		return false;
	case DECIDING_MADE:
		*request = APP_DECIDE;
		break;
	case DECIDING_DROPS:
		*request = APP_TAKE_BACK;
		break;
	case DECIDING_ASKS:
		ask_argument(app, command);
		break;
	case DECIDING_DONE:
		break;
	}
	return true;
}

static bool handle_back(struct app *app, enum command command, enum app_request *request)
{
	if (command != COMMAND_BACK && command != COMMAND_CANCEL)
		return false;
	if (app->depth > 1)
		pop_view(app);
	else if (command == COMMAND_BACK)
		*request = APP_QUIT;
	else
		find_set(app->state, str_of(""));
	return true;
}

static void handle_zoom(struct app *app)
{
	app->state->is_zoomed = !app->state->is_zoomed;
	arrange(app);
}

/* NUMBER is the outlet's where the command is COMMAND_OUTLET. */
static bool handle_outlet(struct app *app, enum command command, int number)
{
	struct state *state = app->state;
	size_t outlets = state->story->article_count, at = state->cursor.article;

	if (command == COMMAND_ZOOM)
		handle_zoom(app);
	else if (command == COMMAND_NEXT_OUTLET)
		state_go_outlet(state, (at + 1) % outlets);
	else if (command == COMMAND_PREV_OUTLET)
		state_go_outlet(state, (at + outlets - 1) % outlets);
	else if (command == COMMAND_RIGHT)
		state_go_outlet(state, at + 1 < outlets ? at + 1 : at);
	else if (command == COMMAND_LEFT)
		state_go_outlet(state, at ? at - 1 : 0);
	else if (command == COMMAND_OUTLET)
		state_go_outlet(state, (size_t)number - 1);
	else
		return false;
	return true;
}

/* The commands that go to the next or previous one of a kind. */
static const struct jump {
	enum command command;
	enum jump_kind kind;
	int direction;
} jumps[] = {
    {COMMAND_NEXT_DIVERGENT, JUMP_DIFFERENCE, 1},
    {COMMAND_PREV_DIVERGENT, JUMP_DIFFERENCE, -1},
    {COMMAND_NEXT_SHARED, JUMP_SHARED, 1},
    {COMMAND_PREV_SHARED, JUMP_SHARED, -1},
    {COMMAND_NEXT_UNIQUE, JUMP_UNIQUE, 1},
    {COMMAND_PREV_UNIQUE, JUMP_UNIQUE, -1},
    {COMMAND_NEXT_UNSURE, JUMP_UNSURE, 1},
    {COMMAND_PREV_UNSURE, JUMP_UNSURE, -1},
};

static const struct jump *jump_of(enum command command)
{
	for (size_t i = 0; i < ARRAY_COUNT(jumps); i++)
		if (jumps[i].command == command)
			return &jumps[i];
	return NULL;
}

static bool is_seek(enum command command)
{
	return command == COMMAND_NEXT_DIFF || command == COMMAND_PREV_DIFF;
}

static bool handle_jump(struct app *app, enum command command, int count)
{
	const struct jump *jump = jump_of(command);

	count = count ? count : 1;
	if (is_seek(command))
		state_seek_difference(app->state, command == COMMAND_NEXT_DIFF ? 1 : -1,
				      count);
	else if (jump)
		jump_go(app->state, jump->kind, jump->direction, count);
	else
		return false;
	return true;
}

/* A mark is gone to in the panes where the view on top does not show the cursor. */
static bool handle_mark(struct app *app, enum command command)
{
	struct str letter = buf_str(&app->state->argument);
	struct place place;

	if (command == COMMAND_MARK)
		mark_set(app->state, letter);
	if (command != COMMAND_GO_MARK)
		return command == COMMAND_MARK;
	if (!mark_find(app->state, letter, &place))
		return true;
	if (!top_view(app)->ops->takes_jumps)
		raise_view(app, &view_panes_ops);
	state_go(app->state, place);
	return true;
}

static bool handle_filter(struct app *app, enum command command)
{
	if (command == COMMAND_FILTER)
		state_set_filter(app->state, buf_str(&app->state->argument));
	return command == COMMAND_FILTER;
}

static bool is_match(enum command command)
{
	return command == COMMAND_NEXT_MATCH || command == COMMAND_PREV_MATCH;
}

/* Shows the hit that was gone to: what was set apart in the view of that, where a title
 * is shown, too, if the panes have no room for it; a sentence is in any view that
 * searches the story. */
static void show_hit(struct app *app)
{
	const struct hit *hit = find_current(app->state);
	bool has_heads = app->state->layout.panes[0].rows >= ROWS_WITH_HEAD;

	if (!hit)
		return;
	if (hit->kind == HIT_APART || (hit->kind == HIT_TITLE && !has_heads))
		raise_view(app, &view_apart_ops);
	else if (top_view(app)->ops == &view_apart_ops)
		pop_view(app);
	if ((hit->kind == HIT_TITLE && has_heads) || top_view(app)->ops->find)
		raise_view(app, &view_panes_ops);
}

/* Goes to a match of the pattern in DIRECTION, or with 0 to the first one from here on;
 * it is searched in the view's own places if it has any. */
static void go_match(struct app *app, int direction, int count)
{
	const struct open_view *top = top_view(app);

	if (top->ops->find) {
		top->ops->find(top->data, app->state, direction);
		return;
	}
	if (direction)
		find_next(app->state, direction, count ? count : 1);
	else
		find_first(app->state, top->ops == &view_apart_ops);
	show_hit(app);
}

static bool handle_prompt(struct app *app, enum command command, int count)
{
	if (command == COMMAND_SEARCH)
		prompt_open(&app->prompt, PROMPT_SEARCH, "");
	else if (command == COMMAND_LINE)
		prompt_open(&app->prompt, PROMPT_COMMAND, "");
	else if (command == COMMAND_SET)
		option_assign(app->state, buf_str(&app->state->argument));
	else if (is_match(command))
		go_match(app, command == COMMAND_NEXT_MATCH ? 1 : -1, count);
	else
		return false;
	return true;
}

static bool handle_way(struct app *app, enum command command)
{
	const char *said = way_change(&app->state->way, command);

	if (said)
		state_say_keys(app->state, said);
	return said != NULL;
}

static bool handle_open(struct app *app, enum command command)
{
	const struct view_row *row = row_of_view(command);

	if (row)
		raise_view(app, row->ops);
	return row != NULL;
}

/* The view that has COMMAND for its own, or NULL. */
static const struct view_row *view_with(enum command command)
{
	for (size_t i = 0; i < ARRAY_COUNT(view_table); i++)
		for (size_t j = 0; j < view_table[i].ops->own_count; j++)
			if (view_table[i].ops->own[j] == command)
				return &view_table[i];
	return NULL;
}

/* Says where COMMAND is of use, since here it is of none. */
static void refuse(struct app *app, enum command command)
{
	const struct view_row *row = app->depth == 1 ? view_with(command) : NULL;
	struct str key;

	if (!row) {
		state_say_keys(app->state, "not here: {back} goes back");
		return;
	}
	key = keymap_key(&app->keymap, row->command);
	state_say(app->state, "%.*s first: %s is for %s", (int)key.length, key.bytes,
		  command_entry(command)->name, row->ops->name);
}

/* What stands in the way of COMMAND, or NULL. */
static const char *missing(struct app *app, enum command command)
{
	const struct state *state = app->state;
	const bool is_there[] = {
	    [NEED_NOTHING] = true,
	    [NEED_SENTENCE] = state_has_sentence(state),
	    [NEED_IN_SIGHT] =
		state_has_sentence(state) && top_view(app)->ops->takes_jumps,
	    [NEED_OTHERS] = state->story->article_count > 1,
	    [NEED_PATTERN] = state->pattern.length > 0,
	};
	static const char *const words[] = {
	    [NEED_NOTHING] = "",
	    [NEED_SENTENCE] = "there is no sentence",
	    [NEED_IN_SIGHT] = "not here: {panes} shows the sentences",
	    [NEED_OTHERS] = "there is no other outlet",
	    [NEED_PATTERN] = "nothing to search: {search} first",
	};
	enum command_need need = command_entry(command)->needs;

	return is_there[need] ? NULL : words[need];
}

/* Whether COMMAND still lacks what is to be typed behind its name. */
static bool lacks_argument(const struct app *app, enum command command, int count)
{
	return command_argument(command)->is_asked && !count &&
	       !app->state->argument.length;
}

/* Whether COMMAND moves by steps, which are no jumps to come back from. */
static bool is_step(enum command command)
{
	static const enum command steps[] = {COMMAND_DOWN,	COMMAND_UP,
					     COMMAND_PAGE_DOWN, COMMAND_PAGE_UP,
					     COMMAND_HALF_DOWN, COMMAND_HALF_UP};

	for (size_t i = 0; i < ARRAY_COUNT(steps); i++)
		if (steps[i] == command)
			return true;
	return false;
}

/* COUNT is 0 where the reader gave none. */
static enum app_request handle(struct app *app, enum command command, int count)
{
	enum app_request request = APP_GO_ON;
	const struct open_view *top = top_view(app);
	const char *lack = missing(app, command);
	enum view_answer answer;

	if (lack) {
		state_say_keys(app->state, lack);
		return request;
	}
	app->has_jumped = !is_step(command);
	app->outlet = count ? (size_t)count - 1 : app->state->cursor.article;
	answer = top->ops->handle(top->data, app->state, command, count);
	if (answer == VIEW_LEAVE && app->depth > 1)
		pop_view(app);
	if (answer == VIEW_PANES)
		raise_view(app, &view_panes_ops);
	if (answer == VIEW_DROPS)
		request = APP_TAKE_BACK;
	if (answer == VIEW_IGNORED && !handle_request(command, &request) &&
	    !handle_deciding(app, command, &request) &&
	    !handle_stop(app, command, &request) &&
	    !handle_back(app, command, &request) && !handle_prompt(app, command, count) &&
	    !handle_mark(app, command) && !handle_filter(app, command) &&
	    !handle_open(app, command) && !handle_way(app, command) &&
	    !(top->ops->takes_outlets && handle_outlet(app, command, count)) &&
	    !(top->ops->takes_jumps && handle_jump(app, command, count)))
		refuse(app, command);
	return request;
}

/* Searches for what was typed; with nothing typed the search before goes on, as in less
 * and vi. */
static void search(struct app *app)
{
	bool is_new = app->prompt.text.length > 0;

	app->has_jumped = true;
	if (is_new)
		find_set(app->state, buf_str(&app->prompt.text));
	if (app->state->pattern.length)
		go_match(app, is_new ? 0 : 1, 1);
}

/* Goes to the outlet of NUMBER, from 1. */
static void choose_outlet(struct app *app, int number)
{
	if ((size_t)number > app->state->story->article_count)
		state_say(app->state, "there is no outlet %d", number);
	else
		handle(app, COMMAND_OUTLET, number);
}

/* A digit names an outlet at once, or is part of a count that was begun. */
static bool handle_digit(struct app *app, const char *key)
{
	int digit = key[0] - '0';

	if (key[0] < '0' || key[0] > '9' || key[1] || app->typed.length)
		return false;
	if (!app->is_counting && !digit)
		return false;
	if (!app->is_counting)
		choose_outlet(app, digit);
	else if (app->count < LARGEST_COUNT)
		app->count = 10 * app->count + digit;
	return true;
}

/* Whether a count in front of COMMAND repeats it, or says which one is meant. */
static bool takes_count(enum command command)
{
	return command_entry(command)->group == GROUP_MOVING || jump_of(command) ||
	       is_seek(command) || is_match(command);
}

/* Carries out COMMAND, which was typed behind COUNT, 0 for none. */
static enum app_request take_command(struct app *app, enum command command, int count)
{
	if (command == COMMAND_REPEAT)
		app->is_counting = true;
	else if (command == COMMAND_NEXT_OUTLET && count)
		choose_outlet(app, count);
	else
		return handle(app, command, takes_count(command) ? count : 0);
	return APP_GO_ON;
}

static void say_unknown(struct app *app)
{
	state_say(app->state, "no key %s: ", app->typed.bytes);
	keymap_say(&app->state->message, &app->keymap, "{help} shows the keys");
}

static enum app_request handle_typed(struct app *app)
{
	enum command command;
	enum command_match match = keymap_find(&app->keymap, app->typed.bytes, &command);
	int count = app->count;
	bool is_over;

	if (match == COMMAND_MATCH_BEGUN)
		return APP_GO_ON;
	if (match == COMMAND_MATCH_NONE)
		say_unknown(app);
	is_over = match == COMMAND_MATCH_NONE ||
		  (app->is_counting && command == COMMAND_CANCEL);
	drop_typed(app);
	if (is_over)
		return APP_GO_ON;
	if (lacks_argument(app, command, count) && !missing(app, command)) {
		ask_argument(app, command);
		return APP_GO_ON;
	}
	return take_command(app, command, count);
}

/* Does what the command line asks for. */
static enum app_request take_line(struct app *app)
{
	struct command_line line;

	if (!command_line_read(&line, app->state, buf_str(&app->prompt.text)))
		return APP_GO_ON;
	buf_slice(&app->state->argument, line.argument);
	return line.count ? handle(app, line.command, line.count)
			  : take_command(app, line.command, 0);
}

/* Tells of the pattern while it is typed: the story counts its matches, a view may go to
 * the first of its own. */
static void follow_pattern(struct app *app)
{
	const struct open_view *top = top_view(app);
	struct str typed = buf_str(&app->prompt.text);

	buf_cut(&app->note, 0);
	if (!app->prompt.is_open || app->prompt.purpose != PROMPT_SEARCH || !typed.length)
		return;
	if (!top->ops->find) {
		find_count(&app->note, app->state, typed);
	} else if (top->ops->finds_as_typed) {
		find_set(app->state, typed);
		top->ops->find(top->data, app->state, 0);
		buf_slice(&app->note, buf_str(&app->state->message));
	}
}

static enum app_request take_prompt_key(struct app *app, const char *key)
{
	enum prompt_answer answer = prompt_handle_key(&app->prompt, key);

	follow_pattern(app);
	if (answer == PROMPT_COMPLETES)
		complete_line(app);
	if (answer != PROMPT_ENTERED)
		return APP_GO_ON;
	if (app->prompt.purpose == PROMPT_COMMAND)
		return take_line(app);
	search(app);
	return APP_GO_ON;
}

static bool is_escape(const char *key)
{
	return !strcmp(key, "Esc") || !strcmp(key, "C-c");
}

/* Takes the marks around a paste, and what is between them: text for the prompt, and
 * never a command.  Terminals paste no Esc: it ends a paste whose end was lost. */
static bool handle_paste(struct app *app, const char *key)
{
	bool begins = !strcmp(key, "PasteBegin");
	bool ends = !strcmp(key, "PasteEnd") || (app->is_pasting && is_escape(key));

	if (!begins && !ends && !app->is_pasting)
		return false;
	if (begins || ends)
		app->is_pasting = begins;
	else if (app->prompt.is_open)
		prompt_paste_key(&app->prompt, key);
	if (ends && !app->prompt.is_open)
		state_say_keys(app->state, "pasted text is no command: {search} or "
					   "{command-line} first");
	follow_pattern(app);
	return true;
}

/* Takes the key that a command waits for as its argument. */
static enum app_request take_letter(struct app *app, const char *key)
{
	app->is_asking = false;
	if (is_escape(key))
		return APP_GO_ON;
	buf_text(&app->state->argument, key);
	return handle(app, app->asking, 0);
}

/* Steps up or down until the cursor is in ROW of the screen, or nothing moves: so a row
 * of any list can be clicked on.  Returns whether it was there already. */
static bool go_to_row(struct app *app, struct grid *grid, int row)
{
	bool was_there = grid->cursor_row == row;

	for (int steps = 0; steps < app->rows && grid->cursor_row != row; steps++) {
		int before = grid->cursor_row;
		bool is_above = before > row;

		handle(app, is_above ? COMMAND_UP : COMMAND_DOWN, 0);
		prepare(app);
		app_draw(app, grid);
		if (grid->cursor_row == before || (grid->cursor_row > row) != is_above)
			break;
	}
	return was_there;
}

/* A click selects; on what is selected it opens. */
static enum app_request handle_click(struct app *app, const struct mouse *mouse)
{
	struct rect body = app->state->layout.body;
	struct grid *grid = grid_new(1, 1);
	const struct grid_target *target;
	bool opens = false;

	app_draw(app, grid);
	target = grid_target_at(grid, mouse->row, mouse->column);
	if (target && target->is_outlet)
		choose_outlet(app, (int)target->place.article + 1);
	else if (target && link_same_place(target->place, app->state->cursor))
		opens = true;
	else if (target)
		state_go(app->state, target->place);
	else if (!top_view(app)->ops->has_strip && mouse->row >= body.row &&
		 mouse->row < body.row + body.rows)
		opens = go_to_row(app, grid, mouse->row);
	grid_free(grid);
	return opens ? handle(app, COMMAND_OPEN, 0) : APP_GO_ON;
}

static enum app_request handle_mouse(struct app *app, const struct mouse *mouse)
{
	/* A sentence has some rows. */
	int steps = top_view(app)->ops->takes_jumps ? 1 : WHEEL_ROWS;
	enum app_request request = APP_GO_ON;

	if (app->prompt.is_open || app->state->layout.is_too_small)
		return request;
	drop_typed(app);
	app->is_asking = false;
	if (mouse->action == MOUSE_CLICK)
		return handle_click(app, mouse);
	while (steps-- > 0)
		request =
		    handle(app, mouse->action == MOUSE_UP ? COMMAND_UP : COMMAND_DOWN, 0);
	return request;
}

static enum app_request take_key(struct app *app, const char *key)
{
	struct mouse mouse;

	if (handle_paste(app, key))
		return APP_GO_ON;
	if (mouse_read(&mouse, key))
		return handle_mouse(app, &mouse);
	if (app->is_asking)
		return take_letter(app, key);
	if (app->prompt.is_open)
		return take_prompt_key(app, key);
	if (handle_digit(app, key))
		return APP_GO_ON;
	if (app->typed.length && is_escape(key)) {
		drop_typed(app);
		return APP_GO_ON;
	}
	buf_text(&app->typed, key);
	return handle_typed(app);
}

enum app_request app_handle_key(struct app *app, const char *key)
{
	struct place before = app->state->cursor;
	enum theme theme = app->state->theme;
	enum app_request request;

	drop_message(app);
	buf_cut(&app->state->argument, 0);
	app->has_jumped = false;
	request = take_key(app, key);
	app->has_moved = !link_same_place(before, app->state->cursor);
	if (app->has_moved)
		change_settle(app->state->changes);
	if (app->has_jumped)
		mark_jump(app->state, before);
	/* An option may have changed what follows from the size. */
	arrange(app);
	prepare(app);
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
	return row_of_view(command) != NULL;
}

const struct view_ops *app_view(const struct app *app)
{
	return top_view(app)->ops;
}

bool app_speak(const struct app *app, struct buf *out)
{
	const struct open_view *top = top_view(app);

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

/* The columns that the text of the prompt has: behind its sign and before the caret. */
static int prompt_columns(const struct app *app)
{
	return app->state->layout.status.columns - 3;
}

/* " (weighing 40 %, ≈ settling, J stops)"; who weighs is told by the changes view. */
static void add_judge(const struct app *app, struct buf *text)
{
	const struct state_judge *judge = &app->state->judge;

	if (!judge->is_running)
		return;
	buf_format(text, " (weighing %d %%, ≈ settling, ", state_judge_percent(judge));
	keymap_say(text, &app->keymap, "{stop-judge} stops)");
}

/* Where no line above the articles says that there is a filter. */
static void add_filter(const struct app *app, struct buf *text)
{
	if (app->state->layout.story.rows || !filter_is_on(&app->state->filter))
		return;
	buf_text(text, " ");
	filter_add(text, &app->state->filter);
}

/* Writes what the status bar says into TEXT, which STATUS then has. */
static void write_status(const struct app *app, struct bar_status *status,
			 struct buf *text)
{
	const struct open_view *top = top_view(app);
	int caret;

	if (app->prompt.is_open) {
		buf_char(text, prompt_sign(&app->prompt));
		buf_slice(text, prompt_window(&app->prompt, prompt_columns(app), &caret));
	} else if (app->is_asking) {
		buf_format(text, "%s: which letter?", command_entry(app->asking)->name);
	} else if (app->typed.length || app->is_counting) {
		buf_text(text, app->is_counting ? "#" : "");
		if (app->count)
			buf_format(text, "%d", app->count);
		buf_slice(text, buf_str(&app->typed));
	} else if (app->state->message.length) {
		buf_slice(text, buf_str(&app->state->message));
		status->style = STYLE_MESSAGE;
	} else {
		status->has_help = true;
		top->ops->status(top->data, app->state, text);
		add_filter(app, text);
		add_judge(app, text);
	}
	status->text = buf_str(text);
	status->note = buf_str(&app->note);
}

static void draw_status(const struct app *app, struct grid *grid)
{
	struct rect area = app->state->layout.status;
	struct bar_status status = {.style = STYLE_BAR};
	struct buf text = BUF_EMPTY;

	write_status(app, &status, &text);
	bar_draw_status(app->state, grid, status);
	if (app->prompt.is_open) {
		int caret;

		prompt_window(&app->prompt, prompt_columns(app), &caret);
		grid->cursor_row = area.row;
		grid->cursor_column = area.column + 2 + caret;
		completion_bar_draw(app->state, &app->prompt.completion, grid);
	}
	buf_done(&text);
}

static void draw_too_small(const struct app *app, struct grid *grid)
{
	struct buf text = BUF_EMPTY;

	keymap_say(&text, &app->keymap, "too small: {back} leaves");
	grid_put(grid, 0, 0, app->columns, buf_str(&text), STYLE_PLAIN);
	buf_done(&text);
}

void app_draw(const struct app *app, struct grid *grid)
{
	const struct open_view *top = top_view(app);

	grid_resize(grid, app->rows, app->columns);
	grid_clear(grid);
	if (app->state->layout.is_too_small) {
		draw_too_small(app, grid);
	} else {
		story_bar_draw(app->state, grid);
		bar_draw_outlets(app->state, grid);
		top->ops->draw(top->data, app->state, grid);
		if (top->ops->has_strip)
			detail_draw(app->state, grid);
		draw_status(app, grid);
	}
	if (app->options.is_ascii)
		grid_make_ascii(grid);
}
