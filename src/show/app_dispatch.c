/*
 * A new command is a row of the table `actions`, unless views alone handle it, or it
 * opens one (stack.c).
 */
#include "config.h"

#include "show/app_dispatch.h"

#include "base/array.h"
#include "show/app_line.h"
#include "show/app_screen.h"
#include "show/app_search.h"
#include "show/find.h"
#include "show/jump.h"
#include "show/marking.h"
#include "show/motion.h"
#include "show/option.h"
#include "show/view/deciding.h"

struct action;

/* A command in hand. */
struct order {
	enum command command;
	int count; /* 0: the reader gave none */
	const struct action *action;
};

typedef enum app_request handler(struct app *app, const struct order *order);

/* Where a command is of use. */
enum where {
	ANYWHERE,
	IN_OUTLETS,   /* in views that show the cursor's outlet */
	IN_SENTENCES, /* in views that show the cursor */
};

/* What a command does, and what its handler must know of it. */
struct action {
	handler *handle; /* NULL: nothing, where no view takes it */
	enum where where;
	int direction;		  /* next 1, previous -1 */
	enum jump_kind kind;	  /* of what is jumped to */
	enum app_request request; /* that the caller of the app carries out */
	enum deciding (*decide)(struct state *state);
};

static enum app_request ask_caller(struct app *app, const struct order *order)
{
	(void)app;
	return order->action->request;
}

static enum app_request stop_judge(struct app *app, const struct order *order)
{
	if (app->state->judge.is_running)
		return APP_STOP_JUDGE;
	if (order->command == COMMAND_INTERRUPT)
		state_say_keys(app->state, "{back} leaves, {quit} at once");
	else
		state_say(app->state, "no judge is running");
	return APP_GO_ON;
}

static enum app_request begin_count(struct app *app, const struct order *order)
{
	(void)order;
	app->typing.is_counting = true;
	return APP_GO_ON;
}

static enum app_request back(struct app *app, const struct order *order)
{
	(void)order;
	return stack_leave(&app->stack) ? APP_GO_ON : APP_QUIT;
}

/* Drops the last thing that can be dropped. */
static enum app_request cancel(struct app *app, const struct order *order)
{
	(void)order;
	if (!deciding_cancel(app->state) && !stack_leave(&app->stack))
		find_set(app->state, str_of(""));
	return APP_GO_ON;
}

/* Decides on the selected sentence; the caller of the app keeps the decisions. */
static enum app_request decide(struct app *app, const struct order *order)
{
	static const enum app_request requests[] = {
	    [DECIDING_DONE] = APP_GO_ON,
	    [DECIDING_ASKS] = APP_GO_ON,
	    [DECIDING_MADE] = APP_DECIDE,
	    [DECIDING_DROPS] = APP_TAKE_BACK,
	};
	enum deciding answer = order->action->decide(app->state);

	if (answer == DECIDING_ASKS)
		app_line_ask(app, order->command);
	return requests[answer];
}

static enum app_request zoom(struct app *app, const struct order *order)
{
	(void)order;
	app->state->is_zoomed = !app->state->is_zoomed;
	app_screen_arrange(app);
	return APP_GO_ON;
}

static enum app_request go_outlet(struct app *app, const struct order *order)
{
	state_go_outlet(app->state, (size_t)order->count - 1);
	return APP_GO_ON;
}

/* The outlet beside the cursor's. */
static enum app_request go_beside(struct app *app, const struct order *order)
{
	size_t outlet = app->state->cursor.article;

	motion_outlet(&outlet, order->command, app->state->story->article_count);
	state_go_outlet(app->state, outlet);
	return APP_GO_ON;
}

static int count_or_one(const struct order *order)
{
	return order->count ? order->count : 1;
}

static enum app_request seek(struct app *app, const struct order *order)
{
	state_seek_difference(app->state, order->action->direction, count_or_one(order));
	return APP_GO_ON;
}

static enum app_request jump(struct app *app, const struct order *order)
{
	const struct action *action = order->action;

	jump_go(app->state, action->kind, action->direction, count_or_one(order));
	return APP_GO_ON;
}

static enum app_request match(struct app *app, const struct order *order)
{
	app_search_go(app, order->action->direction, count_or_one(order));
	return APP_GO_ON;
}

static enum app_request set_mark(struct app *app, const struct order *order)
{
	(void)order;
	marking_set(app->state, buf_str(&app->state->argument));
	return APP_GO_ON;
}

/* A mark is gone to in the panes where the view on top does not show the cursor. */
static enum app_request go_mark(struct app *app, const struct order *order)
{
	struct place place;

	(void)order;
	if (!marking_find(app->state, buf_str(&app->state->argument), &place))
		return APP_GO_ON;
	if (!stack_top(&app->stack)->ops->takes_jumps)
		stack_raise(&app->stack, &view_panes_ops, app->state);
	state_go(app->state, place);
	return APP_GO_ON;
}

static enum app_request filter(struct app *app, const struct order *order)
{
	(void)order;
	state_set_filter(app->state, buf_str(&app->state->argument));
	return APP_GO_ON;
}

static enum app_request type_pattern(struct app *app, const struct order *order)
{
	(void)order;
	prompt_open(&app->prompt, PROMPT_SEARCH, "");
	return APP_GO_ON;
}

static enum app_request type_command(struct app *app, const struct order *order)
{
	(void)order;
	prompt_open(&app->prompt, PROMPT_COMMAND, "");
	return APP_GO_ON;
}

static enum app_request set_option(struct app *app, const struct order *order)
{
	(void)order;
	option_assign(app->state, buf_str(&app->state->argument));
	return APP_GO_ON;
}

static enum app_request change_way(struct app *app, const struct order *order)
{
	state_say_keys(app->state, way_change(&app->state->way, order->command));
	return APP_GO_ON;
}

static const struct action actions[COMMAND_COUNT] = {
    [COMMAND_QUIT] = {ask_caller, .request = APP_QUIT},
    [COMMAND_SUSPEND] = {ask_caller, .request = APP_SUSPEND},
    [COMMAND_REDRAW] = {ask_caller, .request = APP_REDRAW},
    [COMMAND_COPY] = {ask_caller, .request = APP_COPY},
    [COMMAND_CITE] = {ask_caller, .request = APP_CITE},
    [COMMAND_EDIT] = {ask_caller, .request = APP_EDIT},
    [COMMAND_BROWSE] = {ask_caller, .request = APP_BROWSE},
    [COMMAND_PIPE] = {ask_caller, .request = APP_PIPE},
    [COMMAND_WRITE] = {ask_caller, .request = APP_WRITE},
    [COMMAND_WRITE_OVER] = {ask_caller, .request = APP_WRITE_OVER},
    [COMMAND_RELOAD] = {ask_caller, .request = APP_RELOAD},
    [COMMAND_ADD] = {ask_caller, .request = APP_ADD_OUTLET},
    [COMMAND_DROP] = {ask_caller, .request = APP_DROP_OUTLET},
    [COMMAND_BLIND] = {ask_caller, .request = APP_BLIND},
    [COMMAND_UNDO] = {ask_caller, .request = APP_UNDO},
    [COMMAND_REDO] = {ask_caller, .request = APP_REDO},

    [COMMAND_STOP_JUDGE] = {.handle = stop_judge},
    [COMMAND_INTERRUPT] = {.handle = stop_judge},
    [COMMAND_REPEAT] = {.handle = begin_count},
    [COMMAND_BACK] = {.handle = back},
    [COMMAND_CANCEL] = {.handle = cancel},

    [COMMAND_REJECT] = {decide, .decide = deciding_reject},
    [COMMAND_LINK] = {decide, .decide = deciding_link},
    [COMMAND_STATUS] = {decide, .decide = deciding_correct},
    [COMMAND_NOTE] = {decide, .decide = deciding_note},

    [COMMAND_ZOOM] = {zoom, .where = IN_OUTLETS},
    [COMMAND_OUTLET] = {go_outlet, .where = IN_OUTLETS},
    [COMMAND_NEXT_OUTLET] = {go_beside, .where = IN_OUTLETS},
    [COMMAND_PREV_OUTLET] = {go_beside, .where = IN_OUTLETS},
    [COMMAND_RIGHT] = {go_beside, .where = IN_OUTLETS},
    [COMMAND_LEFT] = {go_beside, .where = IN_OUTLETS},

    [COMMAND_NEXT_DIFF] = {seek, IN_SENTENCES, .direction = 1},
    [COMMAND_PREV_DIFF] = {seek, IN_SENTENCES, .direction = -1},
    [COMMAND_NEXT_DIVERGENT] = {jump, IN_SENTENCES, .direction = 1,
				.kind = JUMP_DIFFERENCE},
    [COMMAND_PREV_DIVERGENT] = {jump, IN_SENTENCES, .direction = -1,
				.kind = JUMP_DIFFERENCE},
    [COMMAND_NEXT_SHARED] = {jump, IN_SENTENCES, .direction = 1, .kind = JUMP_SHARED},
    [COMMAND_PREV_SHARED] = {jump, IN_SENTENCES, .direction = -1, .kind = JUMP_SHARED},
    [COMMAND_NEXT_UNIQUE] = {jump, IN_SENTENCES, .direction = 1, .kind = JUMP_UNIQUE},
    [COMMAND_PREV_UNIQUE] = {jump, IN_SENTENCES, .direction = -1, .kind = JUMP_UNIQUE},
    [COMMAND_NEXT_UNSURE] = {jump, IN_SENTENCES, .direction = 1, .kind = JUMP_UNSURE},
    [COMMAND_PREV_UNSURE] = {jump, IN_SENTENCES, .direction = -1, .kind = JUMP_UNSURE},

    [COMMAND_SEARCH] = {.handle = type_pattern},
    [COMMAND_NEXT_MATCH] = {match, .direction = 1},
    [COMMAND_PREV_MATCH] = {match, .direction = -1},
    [COMMAND_MARK] = {.handle = set_mark},
    [COMMAND_GO_MARK] = {.handle = go_mark},
    [COMMAND_FILTER] = {.handle = filter},
    [COMMAND_LINE] = {.handle = type_command},
    [COMMAND_SET] = {.handle = set_option},
    [COMMAND_MARK_WORDS] = {.handle = change_way},
    [COMMAND_WRAP] = {.handle = change_way},
};

/* Whether a count in front of COMMAND repeats it, or says which one is meant. */
static bool takes_count(enum command command)
{
	handler *handle = actions[command].handle;

	return command_entry(command)->group == GROUP_MOVING || handle == seek ||
	       handle == jump || handle == match;
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

/* Says where COMMAND is of use, since here it is of none. */
static void refuse(struct app *app, enum command command)
{
	enum command opener;
	const struct view_ops *owner = stack_owner(command, &opener);
	struct str key;

	if (!owner || app->stack.depth > 1) {
		state_say_keys(app->state, "not here: {back} goes back");
		return;
	}
	key = keymap_key(&app->keymap, opener);
	state_say(app->state, "%.*s first: %s is for %s", (int)key.length, key.bytes,
		  command_entry(command)->name, owner->name);
}

const char *app_dispatch_obstacle(const struct app *app, enum command command)
{
	const struct state *state = app->state;
	const bool is_there[] = {
	    [NEED_NOTHING] = true,
	    [NEED_SENTENCE] = state_has_sentence(state),
	    [NEED_IN_SIGHT] =
		state_has_sentence(state) && stack_top(&app->stack)->ops->takes_jumps,
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

static bool is_of_use(const struct view_ops *ops, const struct action *action)
{
	const bool is_here[] = {
	    [ANYWHERE] = true,
	    [IN_OUTLETS] = ops->takes_outlets,
	    [IN_SENTENCES] = ops->takes_jumps,
	};

	return action->handle && is_here[action->where];
}

/* Does what no view has taken. */
static enum app_request act(struct app *app, struct order order)
{
	const struct view_ops *opened = stack_view_of(order.command);

	if (opened)
		stack_raise(&app->stack, opened, app->state);
	else if (is_of_use(stack_top(&app->stack)->ops, order.action))
		return order.action->handle(app, &order);
	else
		refuse(app, order.command);
	return APP_GO_ON;
}

enum app_request app_dispatch(struct app *app, enum command command, int count)
{
	const struct open_view *top = stack_top(&app->stack);
	const char *obstacle = app_dispatch_obstacle(app, command);
	enum view_answer answer;

	if (obstacle) {
		state_say_keys(app->state, obstacle);
		return APP_GO_ON;
	}
	app->has_jumped = !is_step(command);
	app->outlet = count ? (size_t)count - 1 : app->state->cursor.article;
	answer = top->ops->handle(top->data, app->state, command, count);
	if (answer == VIEW_IGNORED)
		return act(app, (struct order){command, count, &actions[command]});
	if (answer == VIEW_LEAVE)
		stack_leave(&app->stack);
	if (answer == VIEW_PANES)
		stack_raise(&app->stack, &view_panes_ops, app->state);
	return answer == VIEW_DROPS ? APP_TAKE_BACK : APP_GO_ON;
}

enum app_request app_dispatch_counted(struct app *app, enum command command, int count)
{
	if (command != COMMAND_NEXT_OUTLET || !count)
		return app_dispatch(app, command, takes_count(command) ? count : 0);
	app_dispatch_outlet(app, count);
	return APP_GO_ON;
}

void app_dispatch_outlet(struct app *app, int number)
{
	if ((size_t)number > app->state->story->article_count)
		state_say(app->state, "there is no outlet %d", number);
	else
		app_dispatch(app, COMMAND_OUTLET, number);
}
