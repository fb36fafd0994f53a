/* A new request is a row of the table at the end. */
#include "config.h"

#include "program/crossread/loop_acts.h"

#include <string.h>

#include "base/deadline.h"
#include "program/crossread/loop_frame.h"
#include "program/crossread/loop_story.h"
#include "program/crossread/outside.h"

enum { QUIET = 100 /* milliseconds of reading before it is told, and again */ };

static void quit(struct loop *loop)
{
	loop->is_over = true;
}

/* Does ACT with the selected sentence, and says what came of it. */
static void act_outside(struct loop *loop, outside_act *act)
{
	const struct outside outside = {
	    .tty = loop->tty,
	    .copy_command = loop->options->copy_command,
	    .argument = app_argument(loop->app),
	};
	struct buf said = BUF_EMPTY;

	act(&outside, loop->shown, app_selected(loop->app), &said);
	loop_frame_resize(loop); /* the terminal may have been another program's */
	app_say(loop->app, buf_str(&said).bytes);
	buf_done(&said);
}

static void copy(struct loop *loop)
{
	act_outside(loop, outside_copy);
}

static void cite(struct loop *loop)
{
	act_outside(loop, outside_cite);
}

static void edit(struct loop *loop)
{
	act_outside(loop, outside_edit);
}

static void browse(struct loop *loop)
{
	act_outside(loop, outside_browse);
}

static void pipe_out(struct loop *loop)
{
	act_outside(loop, outside_pipe);
}

/* Hides the names of the outlets, or shows them again. */
static void turn_blind(struct loop *loop)
{
	struct curtain *curtain = loop->options->curtain;

	curtain->is_drawn = !curtain->is_drawn;
	loop_story_show(loop, NULL);
	loop_story_say_curtain(loop);
}

/* Changes the decisions and shows the story as they have it now. */
static void change_decisions(struct loop *loop, enum decisions_change change)
{
	struct decisions_outcome outcome =
	    decisions_do(loop->options->decisions, change, app_decision(loop->app));

	if (outcome.decision)
		loop_story_take_answers(loop, NULL);
	app_say_decision(loop->app, outcome.verb, outcome.decision,
			 buf_str(&outcome.remark).bytes);
	buf_done(&outcome.remark);
}

static void decide(struct loop *loop)
{
	change_decisions(loop, DECISIONS_DECIDE);
}

static void take_back(struct loop *loop)
{
	change_decisions(loop, DECISIONS_DROP);
}

static void undo(struct loop *loop)
{
	change_decisions(loop, DECISIONS_UNDO);
}

static void redo(struct loop *loop)
{
	change_decisions(loop, DECISIONS_REDO);
}

/* While articles are read the last line says so, and a key can end it. */
struct reading {
	struct loop *loop;
	struct timespec quiet; /* until then it is not said */
	bool is_stopped;
};

static bool goes_on(void *context)
{
	struct reading *reading = context;
	const char *key;

	while (tty_next(reading->loop->tty, &key) == TTY_KEY)
		reading->is_stopped |= !strcmp(key, "C-c") || !strcmp(key, "Esc");
	if (!deadline_left(reading->quiet)) {
		app_say_progress(reading->loop->app, "reading: C-c stops it");
		loop_frame_paint(reading->loop);
		reading->quiet = deadline_in(QUIET);
	}
	return !reading->is_stopped;
}

/* Does what the reader WISHes with the articles. */
static void renew(struct loop *loop, struct loop_wish wish)
{
	struct buf said = BUF_EMPTY;
	struct reading reading = {.loop = loop, .quiet = deadline_in(QUIET)};
	struct watch watch = {goes_on, &reading};
	struct story *story;

	wish.watch = &watch;
	story = loop->options->renew(loop->options->data, &wish, &loop->judges, &said);
	if (story) {
		app_set_judge(loop->app, (struct state_judge){0});
		loop_story_exchange(loop, story);
		loop_frame_paint(loop);
		loop_story_begin_judges(loop);
	}
	app_say(loop->app, buf_str(&said).bytes);
	loop->is_changed = true; /* since the frames in between */
	buf_done(&said);
}

/* Writes a report of what is shown; with REPLACES over another file. */
static void save(struct loop *loop, bool replaces)
{
	struct buf said = BUF_EMPTY;

	loop->options->write(loop->options->data, loop->shown, app_argument(loop->app),
			     replaces, &said);
	app_say(loop->app, said.bytes);
	buf_done(&said);
}

static void save_new(struct loop *loop)
{
	save(loop, false);
}

static void save_over(struct loop *loop)
{
	save(loop, true);
}

static void reload(struct loop *loop)
{
	renew(loop, (struct loop_wish){.kind = LOOP_RELOAD});
}

static void add(struct loop *loop)
{
	renew(loop,
	      (struct loop_wish){.kind = LOOP_ADD, .operand = app_argument(loop->app)});
}

static void drop(struct loop *loop)
{
	renew(loop,
	      (struct loop_wish){.kind = LOOP_DROP, .outlet = app_outlet(loop->app)});
}

void loop_acts_do(struct loop *loop, enum app_request request)
{
	static void (*const acts[])(struct loop *) = {
	    [APP_GO_ON] = NULL,
	    [APP_QUIT] = quit,
	    [APP_SUSPEND] = loop_frame_suspend,
	    [APP_REDRAW] = loop_frame_redraw,
	    [APP_STOP_JUDGE] = loop_story_stop_judges,
	    [APP_COPY] = copy,
	    [APP_CITE] = cite,
	    [APP_EDIT] = edit,
	    [APP_BROWSE] = browse,
	    [APP_RELOAD] = reload,
	    [APP_ADD_OUTLET] = add,
	    [APP_DROP_OUTLET] = drop,
	    [APP_PIPE] = pipe_out,
	    [APP_BLIND] = turn_blind,
	    [APP_THEME] = loop_frame_change_theme,
	    [APP_WRITE] = save_new,
	    [APP_WRITE_OVER] = save_over,
	    [APP_DECIDE] = decide,
	    [APP_TAKE_BACK] = take_back,
	    [APP_UNDO] = undo,
	    [APP_REDO] = redo,
	};

	if (acts[request])
		acts[request](loop);
}
