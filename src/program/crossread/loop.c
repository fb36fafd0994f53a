/* All events that are there are taken before one frame is painted, so that many keys at
 * once cost one frame. */
#include "config.h"

#include "program/crossread/loop.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "program/crossread/file_names.h"
#include "program/crossread/loop_acts.h"
#include "program/crossread/loop_frame.h"
#include "program/crossread/loop_parts.h"
#include "program/crossread/loop_story.h"

enum { DONE = 0 }; /* exit status */

static void take_key(struct loop *loop, const char *key)
{
	loop_acts_do(loop, app_handle_key(loop->app, key));
	loop_frame_follow_mouse(loop);
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
			loop_frame_resize(loop);
		else
			loop_frame_suspend(loop);
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
	loop_story_step_judges(loop, polls + 1);
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
	loop_frame_follow_mouse(loop);
	loop_frame_resize(loop);
	/* What is said of files would name them. */
	if (options->curtain->is_drawn)
		loop_story_say_curtain(loop);
	else if (options->notice)
		say_lines(loop, str_of(options->notice));
	loop_frame_paint(loop);
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
	start(&loop, options);
	loop_story_begin_judges(&loop);
	while (!loop.is_over) {
		wait_for_events(&loop);
		if (!loop.is_over)
			take_events(&loop);
		if (loop.is_changed && !loop.is_over)
			loop_frame_paint(&loop);
	}
	grid_free(loop.grid);
	app_free(loop.app);
	tty_close(loop.tty);
	return loop.status;
}
