/*
 * How long a reader waits: from exec to the text on the screen, and from a key to the
 * repaint, in a pseudo-terminal that libvterm interprets.
 *
 *     bench_paint CROSSREAD BARE FILE...
 *
 * Rounds are interleaved, so that whatever else the machine does falls on all programs
 * alike; what counts is the ratio within one run.  This is no test: it never fails.
 */
#include "config.h"

#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <vterm.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/unicode.h"
#include "base/vec.h"

enum { ROUNDS = 31, KEYS = 400, PATIENCE = 20000 /* ms */ };

typedef VEC(double) times;

struct program {
	const char *name;
	const char *leave; /* keys that end it; a killed vim leaves its swap file */
	const char *arguments[16];
	bool is_missing; /* not installed */
	times seen;	 /* ms from exec to the marker's text */
};

struct screen {
	int master;
	pid_t child;
	int rows, columns;
	VTerm *terminal;
	VTermScreen *cells;
	size_t marks;	   /* frame marks in the output so far */
	struct buf output; /* the last bytes, for marks that are cut in two */
};

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void screen_open(struct screen *screen, const char *const *arguments, int rows,
			int columns)
{
	struct winsize size = {.ws_row = (unsigned short)rows,
			       .ws_col = (unsigned short)columns};

	*screen = (struct screen){.rows = rows, .columns = columns};
	screen->terminal = vterm_new(rows, columns);
	vterm_set_utf8(screen->terminal, 1);
	screen->cells = vterm_obtain_screen(screen->terminal);
	vterm_screen_enable_altscreen(screen->cells, 1);
	vterm_screen_reset(screen->cells, 1);
	screen->child = forkpty(&screen->master, NULL, NULL, &size);
	if (screen->child < 0) {
		perror("forkpty");
		exit(EXIT_FAILURE);
	}
	if (!screen->child) {
		setenv("TERM", "xterm-256color", 1);
		setenv("LC_ALL", "C.UTF-8", 1);
		setenv("CROSSREAD_FRAME_MARKS", "1", 1);
		execvp(arguments[0], (char *const *)(size_t)arguments);
		_exit(127);
	}
}

static void count_marks(struct screen *screen, const char *bytes, size_t length)
{
	static const char mark[] = "\033]7777;frame;";
	const char *at;

	buf_add(&screen->output, bytes, length);
	while ((at = memmem(screen->output.bytes, screen->output.length, mark,
			    sizeof mark - 1))) {
		size_t end = (size_t)(at - screen->output.bytes) + sizeof mark - 1;
		struct buf rest = BUF_EMPTY;

		screen->marks++;
		buf_add(&rest, screen->output.bytes + end, screen->output.length - end);
		buf_done(&screen->output);
		screen->output = rest;
	}
	if (screen->output.length > 2 * sizeof mark) {
		struct buf rest = BUF_EMPTY;

		buf_add(&rest, screen->output.bytes + screen->output.length - sizeof mark,
			sizeof mark);
		buf_done(&screen->output);
		screen->output = rest;
	}
}

/* Takes output that comes within PATIENCE; false where none does or the program ended. */
static bool screen_read(struct screen *screen)
{
	struct pollfd end = {.fd = screen->master, .events = POLLIN};
	char bytes[65536];
	ssize_t length;
	size_t answer;

	if (poll(&end, 1, PATIENCE) <= 0)
		return false;
	length = read(screen->master, bytes, sizeof bytes);
	if (length <= 0)
		return false;
	vterm_input_write(screen->terminal, bytes, (size_t)length);
	count_marks(screen, bytes, (size_t)length);
	while ((answer = vterm_output_read(screen->terminal, bytes, sizeof bytes)) > 0)
		if (write(screen->master, bytes, answer) < 0)
			return false;
	return true;
}

/* Ends the program by its own keys, or else by force. */
static void screen_close(struct screen *screen, const char *leave)
{
	struct pollfd end = {.fd = screen->master, .events = POLLIN};

	if (write(screen->master, leave, strlen(leave)) > 0)
		while (poll(&end, 1, 2000) > 0 && screen_read(screen))
			;
	kill(screen->child, SIGKILL);
	waitpid(screen->child, NULL, 0);
	close(screen->master);
	vterm_free(screen->terminal);
	buf_done(&screen->output);
}

/* Whether WORD stands in one row of the screen. */
static bool screen_has(struct screen *screen, const char *word)
{
	struct buf row = BUF_EMPTY;
	bool found = false;

	for (int y = 0; y < screen->rows && !found; y++) {
		buf_cut(&row, 0);
		for (int x = 0; x < screen->columns; x++) {
			VTermScreenCell cell = {0};

			vterm_screen_get_cell(screen->cells, (VTermPos){y, x}, &cell);
			unicode_add(&row, cell.chars[0] && cell.chars[0] < 0x110000
					      ? cell.chars[0]
					      : ' ');
		}
		found = strstr(row.bytes, word) != NULL;
	}
	buf_done(&row);
	return found;
}

static int time_order(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* The time that PERCENT of the TIMES do not exceed. */
static double percentile(times *list, size_t percent)
{
	if (!list->count)
		return 0;
	qsort(list->items, list->count, sizeof *list->items, time_order);
	return list->items[(list->count - 1) * percent / 100];
}

static void measure_start(struct program *program, const char *word)
{
	struct screen screen;
	double start = now();

	screen_open(&screen, program->arguments, 40, 160);
	while (screen_read(&screen))
		if (screen_has(&screen, word)) {
			vec_push(&program->seen, now() - start);
			break;
		}
	screen_close(&screen, program->leave);
}

/* Keys of every kind of movement, drawn by a fixed generator, one after the other. */
static void measure_keys(const struct program *program, int rows, int columns)
{
	static const char *const keys[] = {"j", "j", "j", "k", " ",  "b", "\t",
					   "d", "u", "s", "G", "]c", "g", "\004"};
	struct screen screen;
	times spent = {0};
	uint32_t random = 1;

	screen_open(&screen, program->arguments, rows, columns);
	while (!screen.marks && screen_read(&screen))
		;
	for (int i = 0; i < KEYS; i++) {
		const char *key;
		size_t seen = screen.marks;
		double start;

		random = random * 1664525u + 1013904223u;
		key = keys[(random >> 8) % ARRAY_COUNT(keys)];
		start = now();
		if (write(screen.master, key, strlen(key)) < 0)
			break;
		while (screen.marks == seen && screen_read(&screen))
			;
		if (screen.marks == seen)
			break;
		vec_push(&spent, now() - start);
	}
	printf("key to paint, %dx%d, %zu keys: p50 %.2f ms, p95 %.2f ms\n", rows, columns,
	       spent.count, percentile(&spent, 50), percentile(&spent, 95));
	vec_done(&spent);
	screen_close(&screen, program->leave);
}

static bool is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* Opens PROGRAM and takes all it paints until it is quiet. */
static void open_quiet(struct screen *screen, const struct program *program)
{
	struct pollfd end;

	screen_open(screen, program->arguments, 40, 160);
	end = (struct pollfd){.fd = screen->master, .events = POLLIN};
	while (poll(&end, 1, 1000) > 0 && screen_read(screen))
		;
}

/* The longest word at the beginning of PATH that all programs show. */
static void find_marker(char *word, size_t size, const char *path,
			struct program programs[3])
{
	struct screen screens[3];
	FILE *stream = fopen(path, "r");
	char bytes[801];
	size_t length = stream ? fread(bytes, 1, sizeof bytes - 1, stream) : 0;

	if (stream)
		fclose(stream);
	for (int i = 0; i < 3; i++)
		open_quiet(&screens[i], &programs[i]);
	word[0] = '\0';
	for (size_t from = 0, to; from < length; from = to + 1) {
		char candidate[32] = "";

		for (to = from; to < length && is_letter(bytes[to]);)
			to++;
		if (to - from <= strlen(word) || to - from >= size)
			continue;
		memcpy(candidate, bytes + from, to - from);
		if (screen_has(&screens[0], candidate) &&
		    screen_has(&screens[1], candidate) &&
		    (programs[2].is_missing || screen_has(&screens[2], candidate)))
			memcpy(word, candidate, sizeof candidate);
	}
	for (int i = 0; i < 3; i++)
		screen_close(&screens[i], programs[i].leave);
}

int main(int count, char **arguments)
{
	struct program programs[3] = {{.name = "crossread", .leave = "Q"},
				      {.name = "bare ncurses", .leave = "q"},
				      {.name = "vimdiff", .leave = "\033:qa!\r"}};
	char word[32];

	if (count < 5) {
		fprintf(stderr, "usage: bench_paint CROSSREAD BARE FILE FILE...\n");
		return 2;
	}
	programs[0].arguments[0] = arguments[1];
	programs[1].arguments[0] = arguments[2];
	for (int i = 3; i < count && i < 17; i++)
		programs[0].arguments[i - 2] = programs[1].arguments[i - 2] =
		    arguments[i];
	programs[2].arguments[0] = "vimdiff";
	programs[2].arguments[1] = arguments[3];
	programs[2].arguments[2] = arguments[4];
	programs[2].is_missing = system("command -v vimdiff >/dev/null") != 0;
	find_marker(word, sizeof word, arguments[3], programs);
	if (!*word) {
		fprintf(stderr, "bench_paint: no word that all programs show\n");
		return 1;
	}
	for (int round = 0; round < ROUNDS; round++)
		for (int i = 0; i < 3; i++)
			if (!programs[i].is_missing)
				measure_start(&programs[i], word);
	printf("exec to \"%s\" seen, 40x160, %d rounds\n", word, ROUNDS);
	printf("%-14s %8s %8s %8s %8s\n", "", "p50 ms", "p95 ms", "/ bare", "rounds");
	for (int i = 0; i < 3; i++)
		printf(
		    "%-14s %8.2f %8.2f %8.2f %8zu\n", programs[i].name,
		    percentile(&programs[i].seen, 50), percentile(&programs[i].seen, 95),
		    percentile(&programs[i].seen, 50) / percentile(&programs[1].seen, 50),
		    programs[i].seen.count);
	measure_keys(&programs[0], 40, 160);
	measure_keys(&programs[0], 60, 200);
	for (int i = 0; i < 3; i++)
		vec_done(&programs[i].seen);
	return 0;
}
