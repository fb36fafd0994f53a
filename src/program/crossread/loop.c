/* All events that are there are taken before one frame is painted, so that many keys at
 * once cost one frame. */
#include "config.h"

#include "program/crossread/loop.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "base/deadline.h"
#include "align/story_build.h"
#include "show/app.h"
#include "term/tty.h"
#include "program/crossread/file_names.h"
#include "program/crossread/outside.h"

enum { DONE = 0 }; /* exit status */
enum { QUIET = 100 /* milliseconds of reading before it is told, and again */ };

struct loop {
	struct tty *tty;
	struct app *app;
	struct grid *grid;
	struct story **story;	   /* as it was built, with all names */
	const struct story *shown; /* the same, perhaps without them */
	struct judges *judges;
	struct outside outside;
	const struct loop_options *options;
	bool is_over;
	bool is_changed; /* since the last frame */
	int percent;	 /* of the judge's answers, as it was shown last */
	int status;
};

static void resize(struct loop *loop)
{
	int rows, columns;

	tty_size(loop->tty, &rows, &columns);
	app_resize(loop->app, rows, columns);
}

static void suspend(struct loop *loop)
{
	tty_suspend(loop->tty);
	resize(loop);
}

/* Returns whether the share that is answered, in hundredths, is another one by now. */
static bool show_progress(struct loop *loop)
{
	const struct judge *judge = judges_current(loop->judges);
	struct state_judge shown;
	int before = loop->percent;

	if (!judge)
		return false;
	shown = (struct state_judge){
	    .name = judge_name(judge),
	    .unit = judge_unit(judge),
	    .is_running = judge_is_running(judge),
	    .answered = judge_answered(judge),
	    .asked = judge_asked(judge),
	    .awaits = judge_awaits,
	    .context = judge,
	};
	app_set_judge(loop->app, shown);
	loop->percent = state_judge_percent(&shown);
	return loop->percent != before;
}

/* Says how the judges have ended: what went wrong, else how much the last one answered.
 */
static void say_end(struct loop *loop)
{
	struct buf text = BUF_EMPTY;

	judge_tell(judges_current(loop->judges), &text);
	app_say(loop->app,
		judges_notice(loop->judges) ? judges_notice(loop->judges) : text.bytes);
	buf_done(&text);
}

/* Shows the story as the curtain has it; BY as in app_set_story. */
static void show_story(struct loop *loop, const char *by)
{
	loop->shown = curtain_show(loop->options->curtain, *loop->story);
	app_set_story(loop->app, loop->shown, by);
}

/* Exchanges the story for one with the answers that the judges have given so far, the
 * last of them BY the one of that name. */
static void take_answers(struct loop *loop, const char *by)
{
	struct story *before = *loop->story;

	*loop->story = story_build_again(before, judges_evidence(loop->judges));
	show_story(loop, by);
	story_free(before);
}

static void step_judges(struct loop *loop, const struct pollfd *polls)
{
	const struct judge *judge = judges_current(loop->judges);
	const char *by = judge ? judge_name(judge) : NULL;

	if (!judges_step(loop->judges, polls)) {
		loop->is_changed |= show_progress(loop);
		return;
	}
	show_progress(loop);
	take_answers(loop, by);
	if (!judges_are_running(loop->judges))
		say_end(loop);
	loop->is_changed = true;
}

static void stop_judges(struct loop *loop)
{
	judges_cancel(loop->judges);
	show_progress(loop);
	say_end(loop);
}

static void quit(struct loop *loop)
{
	loop->is_over = true;
}

static void redraw(struct loop *loop)
{
	tty_redraw(loop->tty);
}

/* Does ACT with the selected sentence, and says what came of it. */
static void act_outside(struct loop *loop, outside_act *act)
{
	struct buf said = BUF_EMPTY;

	loop->outside.argument = app_argument(loop->app);
	act(&loop->outside, loop->shown, app_selected(loop->app), &said);
	resize(loop); /* the terminal may have been another program's */
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

/* Says whether the names of the outlets are hidden. */
static void say_curtain(struct loop *loop)
{
	struct buf text = BUF_EMPTY;

	keymap_say(&text, &loop->options->settings->keymap,
		   loop->options->curtain->is_drawn
		       ? "the outlets' names are hidden: {blind} shows them"
		       : "the outlets' names are shown");
	app_say(loop->app, text.bytes);
	buf_done(&text);
}

/* Hides the names of the outlets, or shows them again. */
static void turn_blind(struct loop *loop)
{
	struct curtain *curtain = loop->options->curtain;

	curtain->is_drawn = !curtain->is_drawn;
	show_story(loop, NULL);
	say_curtain(loop);
}

/* Changes the decisions and shows the story as they have it now. */
static void change_decisions(struct loop *loop, enum decisions_change change)
{
	struct decisions_outcome outcome =
	    decisions_do(loop->options->decisions, change, app_decision(loop->app));

	if (outcome.decision)
		take_answers(loop, NULL);
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

static void change_theme(struct loop *loop)
{
	tty_set_theme(loop->tty, app_theme(loop->app));
	app_set_mono(loop->app, tty_is_mono(loop->tty));
}

/* The mouse is taken as the options have it now. */
static void follow_mouse(struct loop *loop)
{
	tty_set_mouse(loop->tty, app_state(loop->app)->way.takes_mouse);
}

static void paint(struct loop *loop)
{
	app_draw(loop->app, loop->grid);
	tty_present(loop->tty, loop->grid);
	loop->is_changed = false;
}

/* Behind the first frame of a story, since it costs as much again; a second one follows
 * with what the judges' cache knows. */
static void begin_judges(struct loop *loop)
{
	judges_begin(loop->judges, *loop->story);
	if (!judges_current(loop->judges))
		return;
	show_progress(loop);
	take_answers(loop, NULL);
	if (judges_notice(loop->judges) && !judges_are_running(loop->judges))
		say_end(loop);
	paint(loop);
}

/* Shows STORY, of other articles, and frees the one before.  The place is found again by
 * sources and words, so before a story with all names. */
static void exchange(struct loop *loop, struct story *story)
{
	app_set_story(loop->app, *loop->story, NULL);
	app_exchange_story(loop->app, story);
	curtain_clear(loop->options->curtain);
	story_free(*loop->story);
	*loop->story = story;
	show_story(loop, NULL);
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
		paint(reading->loop);
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
		exchange(loop, story);
		paint(loop);
		begin_judges(loop);
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

static void take_key(struct loop *loop, const char *key)
{
	static void (*const acts[])(struct loop *) = {
	    [APP_GO_ON] = NULL,
	    [APP_QUIT] = quit,
	    [APP_SUSPEND] = suspend,
	    [APP_REDRAW] = redraw,
	    [APP_STOP_JUDGE] = stop_judges,
	    [APP_COPY] = copy,
	    [APP_CITE] = cite,
	    [APP_EDIT] = edit,
	    [APP_BROWSE] = browse,
	    [APP_RELOAD] = reload,
	    [APP_ADD_OUTLET] = add,
	    [APP_DROP_OUTLET] = drop,
	    [APP_PIPE] = pipe_out,
	    [APP_BLIND] = turn_blind,
	    [APP_THEME] = change_theme,
	    [APP_WRITE] = save_new,
	    [APP_WRITE_OVER] = save_over,
	    [APP_DECIDE] = decide,
	    [APP_TAKE_BACK] = take_back,
	    [APP_UNDO] = undo,
	    [APP_REDO] = redo,
	};
	enum app_request request = app_handle_key(loop->app, key);

	if (acts[request])
		acts[request](loop);
	follow_mouse(loop);
}

/* Takes all keys, resizes and stops that are there. */
static void take_events(struct loop *loop)
{
	const char *key;

	while (!loop->is_over) {
		enum tty_event event = tty_next(loop->tty, &key);

		if (event == TTY_NOTHING)
			return;
		loop->is_changed = true;
		if (event == TTY_KEY)
			take_key(loop, key);
		else if (event == TTY_RESIZED)
			resize(loop);
		else
			suspend(loop);
	}
}

/* The terminal is gone: the program ends as if it had been told by a signal. */
static void hang_up(struct loop *loop)
{
	loop->is_over = true;
	loop->status = 128 + SIGHUP;
}

/* Waits for a key, a signal or a judge. */
static void wait_for_events(struct loop *loop)
{
	struct pollfd polls[1 + JUDGE_POLLS] = {
	    {.fd = tty_descriptor(loop->tty), .events = POLLIN}};
	int left = judges_poll(loop->judges, polls + 1);
	struct timespec wait = {left / 1000, left % 1000 * 1000000L};
	int ready = ppoll(polls, 1 + JUDGE_POLLS, left < 0 ? NULL : &wait,
			  tty_signals(loop->tty));

	if (ready < 0 && errno == EINTR)
		return;
	if (ready < 0 || tty_is_lost(loop->tty, polls[0].revents)) {
		hang_up(loop);
		return;
	}
	step_judges(loop, polls + 1);
}

static bool wants_frame_marks(void)
{
	const char *value = getenv("CROSSREAD_FRAME_MARKS");

	return value && !strcmp(value, "1");
}

/* Says each line of TEXT. */
static void say_lines(struct loop *loop, struct str text)
{
	struct buf line = BUF_EMPTY;

	for (size_t from = 0, end; from < text.length; from = end + 1) {
		end = str_line_end(text, from);
		buf_cut(&line, 0);
		buf_slice(&line, str_slice(text, from, end));
		app_say(loop->app, line.bytes);
	}
	buf_done(&line);
}

/* Makes what the first frame needs. */
static void start(struct loop *loop, const struct loop_options *options)
{
	struct app_options app_options = {
	    .is_ascii = !tty_is_utf8(),
	    .is_mono = tty_is_mono(loop->tty),
	    .first_view = options->first_view,
	    .keymap = &options->settings->keymap,
	    .theme = options->settings->palette.theme,
	    .choices = &options->settings->options,
	    .files = file_names_complete,
	};

	loop->shown = curtain_show(options->curtain, *loop->story);
	loop->app = app_new(loop->shown, &app_options);
	loop->grid = grid_new(1, 1);
	follow_mouse(loop);
	resize(loop);
	/* What is said of files would name them. */
	if (options->curtain->is_drawn)
		say_curtain(loop);
	else if (options->notice)
		say_lines(loop, str_of(options->notice));
	paint(loop);
}

int loop_run(struct story **story, const struct loop_options *options, struct err *err)
{
	struct tty_options tty_options = {
	    .is_colored = options->color,
	    .palette = options->settings->palette,
	    .has_links = options->has_links,
	    .has_frame_marks = wants_frame_marks(),
	    .on_fatal = judge_kill,
	};
	struct loop loop = {.tty = tty_open(&tty_options, err),
			    .story = story,
			    .judges = options->judges,
			    .options = options,
			    .status = DONE};

	if (!loop.tty)
		return DONE;
	loop.outside =
	    (struct outside){.tty = loop.tty, .copy_command = options->copy_command};
	start(&loop, options);
	begin_judges(&loop);
	while (!loop.is_over) {
		wait_for_events(&loop);
		if (!loop.is_over)
			take_events(&loop);
		if (loop.is_changed && !loop.is_over)
			paint(&loop);
	}
	grid_free(loop.grid);
	app_free(loop.app);
	tty_close(loop.tty);
	return loop.status;
}
