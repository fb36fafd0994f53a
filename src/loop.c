/* Take all events that are there, paint once, wait: a burst of keys costs one frame. */
#include "config.h"

#include "loop.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "show/app.h"
#include "term/tty.h"

enum { PAUSE_MILLISECONDS = 500, DONE = 0 };

struct loop {
	struct tty *tty;
	struct app *app;
	struct grid *grid;
	bool is_over, is_changed;
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

static void take_key(struct loop *loop, const char *key)
{
	enum app_request request = app_handle_key(loop->app, key);

	if (request == APP_QUIT)
		loop->is_over = true;
	else if (request == APP_SUSPEND)
		suspend(loop);
	else if (request == APP_REDRAW)
		tty_redraw(loop->tty);
}

/* Takes what is there; a frame is due if anything was. */
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

static void wait_for_events(struct loop *loop)
{
	struct pollfd input = {.fd = tty_descriptor(loop->tty), .events = POLLIN};
	struct timespec pause = {PAUSE_MILLISECONDS / 1000,
				 PAUSE_MILLISECONDS % 1000 * 1000000L};
	int ready = ppoll(&input, 1, app_is_waiting(loop->app) ? &pause : NULL,
			  tty_signals(loop->tty));

	if (ready == 0) {
		app_settle(loop->app);
		loop->is_changed = true;
	} else if (ready > 0 ? tty_is_lost(loop->tty, input.revents) : errno != EINTR) {
		loop->is_over = true;
		loop->status = 128 + SIGHUP;
	}
}

static void paint(struct loop *loop)
{
	app_draw(loop->app, loop->grid);
	tty_present(loop->tty, loop->grid);
	loop->is_changed = false;
}

static bool wants_frame_marks(void)
{
	const char *value = getenv("CROSSREAD_FRAME_MARKS");

	return value && !strcmp(value, "1");
}

int loop_run(const struct story *story, const struct loop_options *options,
	     struct err *err)
{
	struct tty_options tty_options = {
	    .is_colored = options->color,
	    .has_frame_marks = wants_frame_marks(),
	};
	struct app_options app_options = {.is_ascii = !tty_is_utf8()};
	struct loop loop = {.tty = tty_open(&tty_options, err), .status = DONE};

	if (!loop.tty)
		return DONE;
	loop.app = app_new(story, &app_options);
	loop.grid = grid_new(1, 1);
	resize(&loop);
	paint(&loop);
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
