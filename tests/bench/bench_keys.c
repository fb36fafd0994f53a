/*
 * From a key to the repaint, in each view, on stories of many outlets.
 *
 *     bench_keys CROSSREAD FILE...
 *
 * Runs the viewer in a pseudo-terminal and sends KEYS keys of every kind of movement in
 * each view, each when the frame of the one before has been marked.  Two times are taken
 * of each: the clock's, and the processor's for the program alone, which a machine that
 * is busy with other things changes little.  VIEW=panes in the environment measures one
 * view alone.
 */
#include "config.h"

#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/array.h"
#include "base/mem.h"

enum { KEYS = 300, PATIENCE = 120000 /* milliseconds */ };

static const char frame_mark[] = "\033]7777;frame;";

struct session {
	pid_t child;
	int master;
	clockid_t clock;
	char tail[sizeof frame_mark]; /* what may be the beginning of a mark */
	size_t tail_length;
};

struct times {
	double clock[KEYS], processor[KEYS]; /* milliseconds */
	size_t count;
};

static double now(clockid_t clock)
{
	struct timespec time;

	clock_gettime(clock, &time);
	return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void open_session(struct session *session, char **arguments, int rows, int columns)
{
	struct winsize size = {.ws_row = (unsigned short)rows,
			       .ws_col = (unsigned short)columns};

	*session = (struct session){0};
	session->child = forkpty(&session->master, NULL, NULL, &size);
	if (!session->child) {
		setenv("CROSSREAD_FRAME_MARKS", "1", 1);
		setenv("TERM", "xterm-256color", 1);
		execv(arguments[0], arguments);
		_exit(127);
	}
	clock_getcpuclockid(session->child, &session->clock);
}

/* Takes what is written until a frame was marked; false where none comes. */
static bool await_frame(struct session *session)
{
	struct pollfd end = {.fd = session->master, .events = POLLIN};
	char bytes[65536 + sizeof frame_mark];

	for (;;) {
		size_t before = session->tail_length, kept;
		ssize_t length;

		memcpy(bytes, session->tail, before);
		if (poll(&end, 1, PATIENCE) <= 0)
			return false;
		length = read(session->master, bytes + before, 65536);
		if (length <= 0)
			return false;
		if (memmem(bytes, before + (size_t)length, frame_mark,
			   sizeof frame_mark - 1)) {
			session->tail_length = 0;
			return true;
		}
		kept = before + (size_t)length;
		kept = kept < sizeof frame_mark - 2 ? kept : sizeof frame_mark - 2;
		memcpy(session->tail, bytes + before + (size_t)length - kept, kept);
		session->tail_length = kept;
	}
}

static bool press(struct session *session, const char *key)
{
	return write(session->master, key, strlen(key)) > 0 && await_frame(session);
}

static void measure(struct session *session, struct times *times)
{
	static const char *const keys[] = {"j", "j", "j", "k", " ", "b",    "\t", "j",
					   "d", "s", "u", "x", "G", "\025", "g",  "\004"};
	uint32_t random = 1;

	for (times->count = 0; times->count < KEYS; times->count++) {
		double clock = now(CLOCK_MONOTONIC), processor = now(session->clock);
		const char *key;

		random = random * 1664525u + 1013904223u;
		key = keys[(random >> 8) % ARRAY_COUNT(keys)];
		if (!press(session, key))
			return;
		times->clock[times->count] = now(CLOCK_MONOTONIC) - clock;
		times->processor[times->count] = now(session->clock) - processor;
	}
}

static int order(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double part(double *list, size_t count, size_t percent)
{
	qsort(list, count, sizeof *list, order);
	return count ? list[(count - 1) * percent / 100] : 0;
}

static void print_times(const char *view, int rows, int columns, struct times *times)
{
	printf("%-10s %4dx%-3d %5zu keys  clock p50 %6.2f p95 %6.2f  "
	       "processor p50 %6.2f p95 %6.2f ms\n",
	       view, columns, rows, times->count, part(times->clock, times->count, 50),
	       part(times->clock, times->count, 95),
	       part(times->processor, times->count, 50),
	       part(times->processor, times->count, 95));
	fflush(stdout);
}

int main(int count, char **arguments)
{
	static const struct {
		const char *name, *keys;
	} views[] = {{"panes", "p"},  {"matrix", "m"},	   {"omissions", "i"},
		     {"facts", "F"},  {"statement", "\r"}, {"origins", "O"},
		     {"thread", "t"}, {"opened", "tE"}};
	static const int sizes[][2] = {{24, 80}, {60, 200}};
	static const char *const none = "--judge=none";
	const char *only = getenv("VIEW"); /* a view's name; NULL: all */
	char **words = mem_zero((size_t)count + 2, sizeof *words);

	if (count < 3) {
		fprintf(stderr, "usage: bench_keys CROSSREAD FILE...\n");
		return 2;
	}
	words[0] = arguments[1];
	words[1] = mem_string(none, strlen(none));
	memcpy(words + 2, arguments + 2, ((size_t)count - 2) * sizeof *words);
	for (size_t i = 0; i < 2 * ARRAY_COUNT(views); i++) {
		const int *size = sizes[i / ARRAY_COUNT(views)];
		size_t view = i % ARRAY_COUNT(views);
		struct session session;
		struct times times = {.count = 0};

		if (only && strcmp(only, views[view].name) != 0)
			continue;
		open_session(&session, words, size[0], size[1]);
		if (await_frame(&session) && press(&session, views[view].keys))
			measure(&session, &times);
		print_times(views[view].name, size[0], size[1], &times);
		kill(session.child, SIGKILL);
		waitpid(session.child, NULL, 0);
		close(session.master);
	}
	free(words[1]);
	free(words);
	return 0;
}
