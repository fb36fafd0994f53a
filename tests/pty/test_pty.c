/*
 * The built program in a real pseudo-terminal: what curses, the kernel and the terminal
 * make of it.  What a screen shows in detail is tested without a terminal (tests/screen);
 * here it is enough that the frame arrives, keys work and the terminal is left as it was.
 */
#include "config.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pty/pty.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/unicode.h"
#include "base/vec.h"

/* A word of the first sentences of the sample's outlets. */
#define SEEN "Maren"

static const char *environment(const char *name, const char *otherwise)
{
	const char *value = getenv(name);

	return value && *value ? value : otherwise;
}

/* Paths are made once for each case and freed at its end. */
static VEC(char *) paths;

static const char *path(const char *variable, const char *rest)
{
	struct buf text = BUF_EMPTY;

	buf_format(&text, "%s%s", environment(variable, "."), rest);
	vec_push(&paths, buf_take(&text));
	return paths.items[paths.count - 1];
}

static const char *program(void)
{
	return environment("CROSSREAD", path("builddir", "/crossread"));
}

static const char *sample(void)
{
	return path("srcdir", "/data/sample/harbour");
}

static void free_paths(void)
{
	while (paths.count)
		free(paths.items[--paths.count]);
	vec_done(&paths);
}

/* Starts the viewer on the sample and waits for its first frame. */
static struct pty *start_sample(struct pty_setup setup)
{
	const char *arguments[] = {program(), sample(), NULL};
	struct pty *pty;

	if (!setup.rows) {
		setup.rows = 24;
		setup.columns = 80;
	}
	setup.arguments = arguments;
	pty = pty_start(&setup);
	pty_wait_frame(pty);
	return pty;
}

/* Leaves by Q; the terminal must be as it was. */
static void leave(struct pty *pty)
{
	pty_send(pty, "Q");
	ck_assert_int_eq(pty_wait_end(pty), 0);
	pty_check_restored(pty);
	pty_free(pty);
	free_paths();
}

/* What the harness itself promises, tried with a shell that writes marks. */
START_TEST(harness_sees_marks_text_and_states)
{
	static const char script[] =
	    "printf 'one\\033]7777;frame;1\\a'; kill -STOP $$;"
	    "printf '\\ntwo \\033[1;31mred\\033[m\\033]7777;frame;2\\a'; exit 7";
	static const char *const arguments[] = {"/bin/sh", "-c", script, NULL};
	struct pty *pty = pty_start(
	    &(struct pty_setup){.rows = 5, .columns = 20, .arguments = arguments});
	struct pty_cell cell;

	pty_wait_frame(pty);
	ck_assert_str_eq(pty_row(pty, 0), "one");
	pty_wait_stopped(pty);
	pty_continue(pty);
	pty_wait_text(pty, "red");
	ck_assert_int_eq(pty_find(pty, "two"), 1);
	cell = pty_cell(pty, 1, 4);
	ck_assert_str_eq(cell.text, "r");
	ck_assert(cell.bold && cell.has_color && !cell.has_background);
	ck_assert_int_eq(pty_wait_end(pty), 7);
	ck_assert_uint_eq(pty_frames(pty), 2);
	pty_check_restored(pty);
	pty_free(pty);
}
END_TEST

static const struct {
	int rows, columns;
} sizes[] = {{24, 80}, {60, 200}, {40, 100}, {24, 250}, {100, 80}};

START_TEST(paints_the_first_screen)
{
	struct pty *pty = start_sample(
	    (struct pty_setup){.rows = sizes[_i].rows, .columns = sizes[_i].columns});
	int row, column;

	pty_wait_text(pty, SEEN);
	ck_assert(pty_alternate_screen(pty));
	ck_assert(pty_cursor_visible(pty));
	pty_cursor(pty, &row, &column);
	ck_assert_int_lt(row, sizes[_i].rows - 1);
	leave(pty);
}
END_TEST

/* Any size gets a frame and takes keys, down to one cell. */
START_TEST(starts_on_small_screens)
{
	static const struct {
		int rows, columns;
	} small[] = {{1, 1}, {1, 80}, {2, 2}, {24, 1}, {3, 200}, {5, 20}, {10, 40}};
	struct pty *pty = start_sample(
	    (struct pty_setup){.rows = small[_i].rows, .columns = small[_i].columns});

	pty_send(pty, "j?kq/x\033");
	pty_resize(pty, 24, 80);
	pty_send(pty, "\033");
	pty_wait_text(pty, SEEN);
	leave(pty);
}
END_TEST

START_TEST(moves_the_cursor)
{
	/* Arrows in both modes of the terminal; Home in its forms leads back as well. */
	static const char *const there_and_back[][2] = {
	    {"j", "k"},		  {"\033OB", "\033OA"}, {"\033[B", "\033[A"},
	    {"\033[B", "\033[H"}, {"\033OB", "\033OH"}, {"j", "\033[1~"},
	    {"j", "\033[7~"},
	};
	struct pty *pty = start_sample((struct pty_setup){0});
	int row, column, now_row, now_column;

	pty_cursor(pty, &row, &column);
	for (int i = 0; i < (int)ARRAY_COUNT(there_and_back); i++) {
		pty_key(pty, there_and_back[i][0]);
		pty_cursor(pty, &now_row, &now_column);
		ck_assert_msg(now_row != row || now_column != column,
			      "key %d: stays at %d\n%s", i, row, pty_screen(pty));
		pty_key(pty, there_and_back[i][1]);
		pty_cursor(pty, &now_row, &now_column);
		ck_assert_int_eq(now_row, row);
		ck_assert_int_eq(now_column, column);
	}
	leave(pty);
}
END_TEST

/* Keys and colours of a configuration file: they hold, and are what is shown of them. */
START_TEST(takes_keys_and_colors_of_a_file)
{
	const char *arguments[] = {program(), path("builddir", "/pty-config"), sample(),
				   NULL};
	FILE *file = fopen(arguments[1], "w");
	char option[4096];
	struct pty *pty;

	ck_assert_ptr_nonnull(file);
	fputs("key.help = C-k\nkey.down = gj\nkey.first = Home\nkey.back = Backspace q\n"
	      "color.divergent = red\ncolor.shared = default blue\n",
	      file);
	fclose(file);
	snprintf(option, sizeof option, "--config=%s", arguments[1]);
	arguments[1] = option;
	pty = pty_start(
	    &(struct pty_setup){.rows = 24, .columns = 80, .arguments = arguments});
	pty_wait_text(pty, "C-k:help");
	pty_key(pty, "gj");
	pty_wait_text(pty, " 2/");
	pty_key(pty, "j");
	pty_wait_text(pty, "no key j: C-k shows the keys");
	pty_key(pty, "\v");
	pty_wait_text(pty, "help, Backspace back");
	pty_send(pty, "/gj\r");
	pty_wait_text(pty, "Next sentence, or line");
	pty_key(pty, "\b");
	remove(strchr(option, '=') + 1);
	leave(pty);
}
END_TEST

/* How often the program wrote TEXT. */
static int count_written(const struct pty *pty, const char *text)
{
	size_t length, wanted = strlen(text);
	const char *bytes = pty_bytes(pty, &length);
	int count = 0;

	for (size_t at = 0; at + wanted <= length; at++)
		count += !memcmp(bytes + at, text, wanted);
	return count;
}

static bool has_written(const struct pty *pty, const char *text)
{
	return count_written(pty, text) > 0;
}

#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"

static struct pty *start_with_mouse(const char *term)
{
	const char *arguments[] = {program(), "--mouse=on", sample(), NULL};
	struct pty *pty = pty_start(&(struct pty_setup){
	    .rows = 24, .columns = 80, .term = term, .arguments = arguments});

	pty_wait_frame(pty);
	return pty;
}

/* Clicks and the wheel; what is no click does nothing, however it is cut. */
START_TEST(takes_the_mouse)
{
	struct pty *pty = start_with_mouse(NULL);

	ck_assert(has_written(pty, MOUSE_ON));
	pty_send(pty, "\033[<65;10;10M");
	pty_wait_text(pty, " 2/15 ");
	pty_send(pty, "\033[<64;10;10M");
	pty_wait_text(pty, " 1/15 ");
	/* A release, other buttons, too many digits, an older form. */
	pty_send(pty, "\033[<0;10;10m\033[<2;10;10M\033[<0;1;1;1;1M\033[<M"
		      "\033[<65;9999999999999999M\033[MQQQ");
	pty_send(pty, "j");
	pty_wait_text(pty, " 2/15 ");
	/* The first pane's head is in the third row. */
	pty_send(pty, "\033[<0;6;");
	pty_send(pty, "4M");
	pty_key(pty, "k");
	ck_assert(!has_written(pty, MOUSE_OFF));
	leave(pty);
}
END_TEST

/* Whatever ends or stops the program: the terminal no longer reports the mouse. */
START_TEST(gives_the_mouse_back)
{
	struct pty *pty = start_with_mouse(NULL);

	pty_send(pty, "\032");
	pty_wait_stopped(pty);
	ck_assert(has_written(pty, MOUSE_OFF));
	pty_continue(pty);
	pty_wait_frame(pty);
	pty_signal(pty, SIGSEGV);
	ck_assert_int_eq(pty_wait_end(pty), -SIGSEGV);
	pty_check_restored(pty);
	ck_assert_int_eq(count_written(pty, MOUSE_OFF), 2);
	pty_free(pty);
	free_paths();
}
END_TEST

/* Two pages with URLs of their own, as a folder; the caller removes it. */
static const char *write_pages(void)
{
	static const char *const urls[] = {"https://one.example/a",
					   "http://two.example/"};
	const char *folder = path("builddir", "/pty-pages");

	mkdir(folder, 0700);
	for (int i = 0; i < 2; i++) {
		const char *name =
		    path("builddir", i ? "/pty-pages/b.html" : "/pty-pages/a.html");
		FILE *file = fopen(name, "w");

		ck_assert_ptr_nonnull(file);
		fprintf(file,
			"<html><head><title>Rain over the %s</title>"
			"<link rel=canonical href=\"%s\"></head><body><article>"
			"<p>Maren said it rained on the harbour all day on Monday.</p>"
			"<p>The ferry to the island did not leave until late.</p>"
			"</article></body></html>\n",
			i ? "island" : "harbour", urls[i]);
		fclose(file);
	}
	return folder;
}

static void remove_pages(const char *folder)
{
	remove(path("builddir", "/pty-pages/a.html"));
	remove(path("builddir", "/pty-pages/b.html"));
	remove(folder);
}

/* Waits for the story, to the end of its frame: what is seen first is half of one. */
static void wait_seen(struct pty *pty)
{
	while (!pty_has(pty, SEEN))
		pty_wait_frame(pty);
}

static struct pty *start_pages(const char *folder, const char *links,
			       const char *variable)
{
	const char *arguments[] = {program(), links, folder, NULL};
	struct pty *pty = pty_start(&(struct pty_setup){
	    .rows = 24, .columns = 100, .variables = {variable}, .arguments = arguments});

	wait_seen(pty);
	pty_key(pty, "j");
	pty_key(pty, "k");
	return pty;
}

#define LINK_ONE ";https://one.example/a\033\\"

/* Where links are wanted, or the terminal is known to show them, an outlet's name leads
 * to its URL; the screen is the same. */
START_TEST(links_outlets_to_their_urls)
{
	static const struct {
		const char *option, *variable;
		bool has_links;
	} cases[] = {
	    {"--links=off", "TERM_PROGRAM=vscode", false},
	    {"--links=auto", "TERM_PROGRAM=vscode", true},
	    {"--links=auto", "VTE_VERSION=7003", true},
	    {"--links=auto", NULL, false},
	    {"--links=on", NULL, true},
	    {"--links=on", "NO_COLOR=1", true},
	};
	const char *folder = write_pages();
	char *plain = NULL;

	for (int i = 0; i < (int)ARRAY_COUNT(cases); i++) {
		struct pty *pty = start_pages(folder, cases[i].option, cases[i].variable);
		int row, column;

		ck_assert_int_eq(has_written(pty, LINK_ONE), cases[i].has_links);
		ck_assert_int_eq(has_written(pty, "http://two.example/\033\\"),
				 cases[i].has_links);
		ck_assert_int_eq(count_written(pty, "\033]8;;\033\\") > 0,
				 cases[i].has_links);
		if (!plain)
			plain = mem_string(pty_screen(pty), strlen(pty_screen(pty)));
		else
			pty_wait_screen(pty, plain);
		/* It looks as it did, and the cursor is where it was. */
		ck_assert(pty_cell(pty, pty_find(pty, "one.example") + 1, 4).reverse);
		pty_cursor(pty, &row, &column);
		ck_assert_int_gt(row, 2);
		pty_send(pty, "Q");
		ck_assert_int_eq(pty_wait_end(pty), 0);
		pty_check_restored(pty);
		pty_free(pty);
	}
	free(plain);
	remove_pages(folder);
	free_paths();
}
END_TEST

/* It is off by default, and where the terminal has none. */
START_TEST(leaves_the_mouse_alone)
{
	struct pty *pty = start_sample((struct pty_setup){0});

	ck_assert(!has_written(pty, "\033[?1000h"));
	pty_send(pty, ":set mouse=on\r");
	pty_wait_text(pty, "mouse=on");
	ck_assert(has_written(pty, MOUSE_ON));
	pty_send(pty, ":set mouse=off\r");
	pty_wait_text(pty, "mouse=off");
	ck_assert_int_eq(count_written(pty, MOUSE_OFF), 1);
	leave(pty);
	pty = start_with_mouse("vt100");
	ck_assert(!has_written(pty, "\033[?1000h"));
	leave(pty);
}
END_TEST

static const char *const key_terms[] = {"xterm-256color", "linux", "vt100", "screen",
					"rxvt"};

/* Keys that terminfo does not know for this terminal are read all the same. */
START_TEST(reads_keys_that_terminfo_does_not_know)
{
	static const char *const last[] = {"\033[F", "\033OF", "\033[4~", "\033[8~"};
	struct pty *pty = start_sample((struct pty_setup){.term = key_terms[_i]});

	for (int i = 0; i < (int)ARRAY_COUNT(last); i++) {
		pty_send(pty, last[i]);
		pty_wait_text(pty, " 15/15 ");
		pty_send(pty, "\033[A");
		pty_wait_text(pty, " 14/15 ");
		pty_send(pty, "\033OB");
		pty_wait_text(pty, " 15/15 ");
		pty_send(pty, "\033[5~");
		pty_send(pty, "g");
		pty_wait_text(pty, " 1/15 ");
	}
	leave(pty);
}
END_TEST

/* The Linux console's terminfo has C-z as a key of its own. */
START_TEST(stops_on_every_terminal)
{
	struct pty *pty = start_sample((struct pty_setup){.term = key_terms[_i]});

	pty_wait_text(pty, SEEN);
	pty_send(pty, "\032");
	pty_wait_stopped(pty);
	pty_continue(pty);
	pty_wait_text(pty, SEEN);
	leave(pty);
}
END_TEST

/*
 * A key that nothing knows, Ctrl with an arrow or a function key, does nothing: it is not
 * taken for Esc and the characters behind it.
 */
START_TEST(skips_keys_that_nothing_knows)
{
	static const char *const unknown[] = {"\033[1;5A",    "\033[1;2P", "\033[57t",
					      "\033[<0;1;1M", "\033OX",	   "\033[200~"};
	struct pty *pty = start_sample((struct pty_setup){.term = "vt100"});
	char *before;

	pty_key(pty, "\r");
	before = mem_string(pty_screen(pty), strlen(pty_screen(pty)));
	for (int i = 0; i < (int)ARRAY_COUNT(unknown); i++) {
		pty_send(pty, unknown[i]);
		pty_key(pty, "\f");
		ck_assert_msg(!strcmp(pty_screen(pty), before), "key %d\n%s", i,
			      pty_screen(pty));
	}
	free(before);
	leave(pty);
}
END_TEST

/* Bytes that are not UTF-8, or half a character, do not swallow the keys behind them. */
START_TEST(reads_on_behind_bad_bytes)
{
	static const char *const bytes[] = {"\xFF",	"\xC3",		"\xE2\x80",
					    "\x80\x80", "\xF0\x9F\x91", "\xC0\xAF",
					    "\033\xFF"};
	struct pty *pty = start_sample((struct pty_setup){0});
	struct buf keys = BUF_EMPTY;

	for (int i = 0; i < (int)ARRAY_COUNT(bytes); i++) {
		buf_cut(&keys, 0);
		buf_format(&keys, "%s%s", bytes[i], i % 2 ? "g" : "G");
		pty_send(pty, keys.bytes);
		pty_wait_text(pty, i % 2 ? " 1/15 " : " 15/15 ");
	}
	pty_send(pty, "/caf\xC3\xA9 \xE4\xB8\xAD");
	pty_wait_text(pty, "/caf\xC3\xA9 \xE4\xB8\xAD");
	pty_send(pty, "\033");
	buf_done(&keys);
	leave(pty);
}
END_TEST

/* The terminal is asked to mark pastes and told at the end to leave that. */
START_TEST(tells_pastes_from_keys)
{
	struct pty *pty = start_sample((struct pty_setup){0});
	const char *bytes;
	size_t length;

	pty_send(pty, "\033[200~jQ\r\033[201~");
	pty_wait_text(pty, "pasted text is no command");
	pty_send(pty, "/\033[200~two\r\nlines\tof it\033[201~");
	pty_wait_text(pty, "/two lines of it");
	pty_send(pty, "\033Q");
	ck_assert_int_eq(pty_wait_end(pty), 0);
	bytes = pty_bytes(pty, &length);
	ck_assert_ptr_nonnull(memmem(bytes, length, "\033[?2004h", 8));
	ck_assert_ptr_nonnull(memmem(bytes, length, "\033[?2004l", 8));
	pty_check_restored(pty);
	pty_free(pty);
	free_paths();
}
END_TEST

static char *copy_screen(struct pty *pty)
{
	const char *screen = pty_screen(pty);

	return mem_string(screen, strlen(screen));
}

/* The same once the story is seen. */
static char *copy_first_screen(struct pty *pty)
{
	wait_seen(pty);
	return copy_screen(pty);
}

START_TEST(shows_help_and_comes_back)
{
	static const char *const keys[] = {"?", "\033OP"};
	struct pty *pty = start_sample((struct pty_setup){0});
	char *before;

	before = copy_first_screen(pty);
	for (int i = 0; i < (int)ARRAY_COUNT(keys); i++) {
		pty_send(pty, keys[i]);
		pty_wait_text(pty, "What do all report");
		pty_send(pty, "q");
		pty_wait_screen(pty, before);
	}
	free(before);
	leave(pty);
}
END_TEST

START_TEST(opens_a_statement_and_comes_back)
{
	struct pty *pty = start_sample((struct pty_setup){0});
	char *before;

	before = copy_first_screen(pty);
	pty_key(pty, "\r");
	ck_assert_str_ne(pty_screen(pty), before);
	pty_send(pty, "q");
	pty_wait_screen(pty, before);
	free(before);
	leave(pty);
}
END_TEST

START_TEST(leaves_by_q)
{
	struct pty *pty = start_sample((struct pty_setup){0});

	pty_send(pty, "q");
	ck_assert_int_eq(pty_wait_end(pty), 0);
	pty_check_restored(pty);
	pty_free(pty);
	free_paths();
}
END_TEST

/* Esc alone is a key and not the start of one for ever; what it ends is a search. */
START_TEST(answers_esc)
{
	struct pty *pty = start_sample((struct pty_setup){0});
	char *before;

	before = copy_first_screen(pty);
	pty_key(pty, "/");
	pty_key(pty, "z");
	ck_assert_str_ne(pty_screen(pty), before);
	pty_send(pty, "\033");
	pty_wait_screen(pty, before);
	free(before);
	leave(pty);
}
END_TEST

/* Sizes come faster than frames; the last one counts. */
START_TEST(survives_a_resize_storm)
{
	struct pty *pty = start_sample((struct pty_setup){0});
	uint32_t random = 20260304;
	char *before;

	before = copy_first_screen(pty);
	for (int i = 0; i < 300; i++) {
		random = random * 1664525u + 1013904223u;
		pty_resize(pty, 1 + (int)(random >> 8) % 60,
			   1 + (int)(random >> 16) % 200);
		if (i % 10 == 0)
			pty_send(pty, "jk");
		if (i % 25 == 0)
			pty_wait_frame(pty);
	}
	pty_resize(pty, 1, 1);
	pty_wait_frame(pty);
	pty_resize(pty, 24, 80);
	pty_wait_text(pty, SEEN);
	pty_send(pty, "g");
	pty_wait_screen(pty, before);
	free(before);
	leave(pty);
}
END_TEST

START_TEST(stops_and_goes_on)
{
	struct pty *pty = start_sample((struct pty_setup){0});
	char *before;

	before = copy_first_screen(pty);
	for (int round = 0; round < 3; round++) {
		pty_send(pty, "\032");
		pty_wait_stopped(pty);
		pty_check_restored(pty);
		if (round == 2) /* the window changes while nobody looks */
			pty_resize(pty, 30, 100);
		pty_continue(pty);
		if (round < 2)
			pty_wait_screen(pty, before);
		else
			pty_wait_text(pty, SEEN);
		ck_assert(pty_alternate_screen(pty));
	}
	free(before);
	leave(pty);
}
END_TEST

/* Stopped from outside, when the program could not restore anything, it repaints too. */
START_TEST(repaints_after_sigstop)
{
	struct pty *pty = start_sample((struct pty_setup){0});

	pty_wait_text(pty, SEEN);
	pty_signal(pty, SIGSTOP);
	pty_wait_stopped(pty);
	pty_continue(pty);
	pty_wait_frame(pty);
	pty_key(pty, "\f");
	ck_assert(pty_has(pty, SEEN));
	leave(pty);
}
END_TEST

static const int ending_signals[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};

START_TEST(restores_the_terminal_on_signals)
{
	int number = ending_signals[_i], status;
	struct pty *pty = start_sample((struct pty_setup){0});

	pty_signal(pty, number);
	status = pty_wait_end(pty);
	ck_assert_msg(status == 128 + number || status == -number, "status %d", status);
	pty_check_restored(pty);
	pty_free(pty);
	free_paths();
}
END_TEST

START_TEST(ends_when_the_terminal_goes)
{
	struct pty *pty = start_sample((struct pty_setup){0});
	int status;

	pty_hang_up(pty);
	status = pty_wait_end(pty);
	ck_assert_msg(status == 128 + SIGHUP || status == -SIGHUP || status == 2,
		      "status %d", status);
	pty_free(pty);
	free_paths();
}
END_TEST

/* The number of cells on the screen that have a colour of their own. */
static int count_colors(struct pty *pty, int rows, int columns)
{
	int count = 0;

	for (int row = 0; row < rows; row++)
		for (int column = 0; column < columns; column++) {
			struct pty_cell cell = pty_cell(pty, row, column);

			count += cell.has_color || cell.has_background;
		}
	return count;
}

static int count_marked(struct pty *pty, int rows, int columns)
{
	int count = 0;

	for (int row = 0; row < rows; row++)
		for (int column = 0; column < columns; column++) {
			struct pty_cell cell = pty_cell(pty, row, column);

			count += cell.bold || cell.underline || cell.reverse;
		}
	return count;
}

static const struct {
	struct pty_setup setup;
	bool has_color;
} terminals[] = {
    {{.term = "xterm-256color"}, true},
    {{.term = "xterm"}, true},
    {{.term = "linux"}, true},
    {{.term = "screen"}, true},
    {{.term = "vt100"}, false},
    {{.term = "xterm-256color", .variables = {"NO_COLOR=1"}}, false},
    {{.term = "xterm-256color", .variables = {"NO_COLOR="}}, true},
};

START_TEST(uses_what_the_terminal_has)
{
	struct pty *pty = start_sample(terminals[_i].setup);

	pty_wait_text(pty, SEEN);
	if (terminals[_i].has_color)
		ck_assert_int_gt(count_colors(pty, 24, 80), 0);
	else
		ck_assert_int_eq(count_colors(pty, 24, 80), 0);
	ck_assert_int_gt(count_marked(pty, 24, 80), 0);
	/* What colours do not show stands in brackets. */
	pty_key(pty, "d");
	ck_assert_int_eq(pty_has(pty, "["), !terminals[_i].has_color);
	leave(pty);
}
END_TEST

/* What could not be read is told in the viewer, which hides what was printed before. */
START_TEST(tells_what_is_missing)
{
	const char *arguments[] = {program(), sample(), "no\033such.txt", NULL};
	struct pty *pty = pty_start(&(struct pty_setup){24, 80, .arguments = arguments});

	pty_wait_text(pty, " no<001B>such.txt: No such file or directory ");
	pty_send(pty, "j");
	pty_wait_text(pty, " 2/15 ");
	ck_assert(!pty_has(pty, "such.txt"));
	pty_send(pty, "q");
	ck_assert_int_eq(pty_wait_end(pty), 2);
	pty_free(pty);
	free_paths();
}
END_TEST

/* While a page is fetched, the terminal says so; this one is refused at once. */
START_TEST(tells_what_is_fetched)
{
	const char *arguments[] = {program(), "--fetch", "http://127.0.0.1:1/a", sample(),
				   NULL};
	struct pty *pty = pty_start(&(struct pty_setup){24, 80, .arguments = arguments});

	pty_wait_text(pty, "which is not in the public network; ");
	pty_send(pty, "q");
	ck_assert_int_eq(pty_wait_end(pty), 2);
	ck_assert(pty_has(pty, "crossread: fetching http://127.0.0.1:1/a"));
	pty_free(pty);
	free_paths();
}
END_TEST

/* Where what was shown stays on the screen, the shell has a line for itself. */
START_TEST(leaves_a_line_to_the_shell)
{
	struct pty *pty = start_sample((struct pty_setup){.term = "linux"});

	pty_wait_text(pty, SEEN);
	pty_send(pty, "\032");
	pty_wait_stopped(pty);
	ck_assert_str_eq(pty_row(pty, 23), "");
	pty_continue(pty);
	pty_wait_text(pty, SEEN);
	pty_send(pty, "q");
	ck_assert_int_eq(pty_wait_end(pty), 0);
	ck_assert(pty_has(pty, SEEN));
	ck_assert_str_eq(pty_row(pty, 23), "");
	pty_free(pty);
	free_paths();
}
END_TEST

/* Without the abilities of a screen there is the text report, and a notice that says so.
 */
START_TEST(prints_the_report_on_a_dumb_terminal)
{
	static const char *const terms[] = {"dumb", "", "no-such-terminal-anywhere"};
	const char *arguments[] = {program(), sample(), NULL};
	struct pty *pty = pty_start(&(struct pty_setup){
	    .rows = 24, .columns = 80, .term = terms[_i], .arguments = arguments});
	const char *bytes;
	size_t length;

	ck_assert_int_eq(pty_wait_end(pty), 0);
	bytes = pty_bytes(pty, &length);
	ck_assert_ptr_nonnull(strstr(bytes, SEEN));
	ck_assert_ptr_nonnull(strstr(bytes, "crossread: "));
	ck_assert_ptr_null(strstr(bytes, "\033["));
	pty_check_restored(pty);
	pty_free(pty);
	free_paths();
}
END_TEST

START_TEST(writes_only_ascii_in_the_c_locale)
{
	static const char *const keys[] = {"j", "?", "q", "\r", "q", "G", "\t"};
	struct pty *pty = start_sample((struct pty_setup){.locale = "C"});
	const char *bytes;
	size_t length, foreign = 0;

	pty_wait_text(pty, SEEN);
	for (int i = 0; i < (int)ARRAY_COUNT(keys); i++)
		pty_key(pty, keys[i]);
	bytes = pty_bytes(pty, &length);
	for (size_t i = 0; i < length; i++)
		foreign += (bytes[i] & 0x80) != 0;
	ck_assert_uint_eq(foreign, 0);
	leave(pty);
}
END_TEST

/* Where another script is shown as question marks, the reader is told why. */
START_TEST(tells_why_there_are_question_marks)
{
	static const char russian[] =
	    "\xD0\x9C\xD0\xBE\xD1\x81\xD1\x82 "
	    "\xD0\xB7\xD0\xB0\xD0\xBA\xD1\x80\xD1\x8B\xD1\x82.\n";
	char file[] = "/tmp/crossread-script.XXXXXX";
	int descriptor = mkstemp(file);
	const char *arguments[] = {program(), file, NULL};
	struct pty *pty;

	ck_assert_int_eq(write(descriptor, russian, sizeof russian - 1),
			 sizeof russian - 1);
	close(descriptor);
	pty =
	    pty_start(&(struct pty_setup){24, 80, .locale = "C", .arguments = arguments});
	pty_wait_text(pty, "letters show as ?; try LC_ALL=C.UTF-8 ");
	leave(pty);
	unlink(file);
}
END_TEST

/* While articles are loaded nothing is echoed, and what is typed counts later. */
START_TEST(keeps_keys_typed_while_it_loads)
{
	const char *arguments[] = {program(), sample(), NULL};
	struct pty *pty = pty_start(
	    &(struct pty_setup){.rows = 24, .columns = 80, .arguments = arguments});

	pty_send(pty, "jj");
	pty_wait_text(pty, "berth 3/15");
	leave(pty);
}
END_TEST

/* A pipe that nothing comes from keeps it loading. */
START_TEST(can_be_interrupted_while_it_loads)
{
	char folder[] = "/tmp/crossread-pty.XXXXXX";
	struct buf pipe = BUF_EMPTY;
	const char *arguments[] = {program(), NULL, NULL};
	struct pty *pty;
	int status;

	ck_assert_ptr_nonnull(mkdtemp(folder));
	buf_format(&pipe, "%s/pipe", folder);
	ck_assert_int_eq(mkfifo(pipe.bytes, 0600), 0);
	arguments[1] = pipe.bytes;
	pty = pty_start(
	    &(struct pty_setup){.rows = 24, .columns = 80, .arguments = arguments});
	pty_wait_quiet(pty);
	pty_send(pty, "j\003");
	status = pty_wait_end(pty);
	ck_assert_int_eq(status, -SIGINT);
	ck_assert(!pty_has(pty, "j"));
	pty_check_restored(pty);
	pty_free(pty);
	free_paths();
	unlink(pipe.bytes);
	rmdir(folder);
	buf_done(&pipe);
}
END_TEST

/* What a command makes of the sentence, or of all wordings of it. */
static const struct {
	const char *variable, *keys, *shown, *key, *said;
} pipes[] = {
    {NULL, "|tr a-z A-Z\r", "TUESDAY'S COLLISION BETWEEN", " ", "berth 1/15"},
    {NULL, "|! grep -c sentence\r", "[press a key]", "\033[A", "berth 1/15"},
    {NULL, "|sh -c 'wc -l; exit 3'\r", "1", "x", "sh failed"},
    {NULL, "|cut -c'\r", "cut -c': ", NULL, "cut -c': "},
    {NULL, "|/nowhere/at/all\r", "/nowhere/at/all cannot be run", NULL, "run"},
    {"CROSSREAD_SECURE=1", "|cat\r", "the pipe is off: CROSSREAD_SECURE", NULL, "off"},
};

START_TEST(pipes_the_sentence)
{
	struct pty *pty = start_sample((struct pty_setup){
	    .columns = 100, .rows = 24, .variables = {pipes[_i].variable}});

	pty_wait_text(pty, SEEN);
	pty_send(pty, pipes[_i].keys);
	pty_wait_text(pty, pipes[_i].shown);
	if (pipes[_i].key) {
		pty_wait_text(pty, "[press a key]");
		ck_assert(!pty_alternate_screen(pty));
		pty_send(pty, pipes[_i].key);
	}
	pty_wait_text(pty, pipes[_i].said);
	leave(pty);
}
END_TEST

/* Sends ":COMMAND FOLDER/FILE" and Enter. */
static void send_line(struct pty *pty, const char *command, const char *folder,
		      const char *file)
{
	struct buf line = BUF_EMPTY;

	buf_format(&line, ":%s%s%s\r", command, folder, file);
	pty_send(pty, line.bytes);
	buf_done(&line);
}

/* A named pipe that the test writes to, in a folder of its own. */
struct slow {
	char folder[32];
	struct buf pipe;
	struct pty *pty;
};

/* Starts the program on the sample and the pipe, with OPTION if it is not NULL. */
static void slow_start(struct slow *slow, const char *option)
{
	const char *arguments[] = {program(), sample(), NULL, option, NULL};

	*slow = (struct slow){.folder = "/tmp/crossread-pty.XXXXXX"};
	ck_assert_ptr_nonnull(mkdtemp(slow->folder));
	buf_format(&slow->pipe, "%s/pipe", slow->folder);
	ck_assert_int_eq(mkfifo(slow->pipe.bytes, 0600), 0);
	arguments[2] = slow->pipe.bytes;
	slow->pty = pty_start(
	    &(struct pty_setup){.rows = 24, .columns = 100, .arguments = arguments});
	pty_wait_text(slow->pty, "reading 6 of 6");
}

static void slow_end(struct slow *slow)
{
	pty_free(slow->pty);
	free_paths();
	unlink(slow->pipe.bytes);
	rmdir(slow->folder);
	buf_done(&slow->pipe);
}

/* What takes long is told, and all that can be read is shown at the end. */
START_TEST(tells_how_far_reading_is)
{
	struct slow slow;
	int file;

	slow_start(&slow, NULL);
	ck_assert(pty_has(slow.pty, "(C-c: show what is read)"));
	pty_send(slow.pty, "jj");
	file = open(slow.pipe.bytes, O_WRONLY | O_CLOEXEC);
	ck_assert_int_ge(file, 0);
	ck_assert_int_gt(dprintf(file, "The barge sank at noon on Tuesday.\n"), 0);
	close(file);
	pty_wait_text(slow.pty, "berth 3/15");
	ck_assert(pty_has(slow.pty, "6 outlets"));
	pty_send(slow.pty, "Q");
	ck_assert_int_eq(pty_wait_end(slow.pty), 0);
	pty_check_restored(slow.pty);
	ck_assert(!pty_has(slow.pty, "reading"));
	slow_end(&slow);
}
END_TEST

/* Who has enough of waiting sees what was read, and is told of the rest. */
START_TEST(shows_what_is_read_where_reading_is_stopped)
{
	struct slow slow;

	slow_start(&slow, NULL);
	pty_send(slow.pty, "\003");
	pty_wait_text(slow.pty, "5 outlets");
	pty_wait_text(slow.pty, "reading was stopped: 1 of 6 inputs not read");
	pty_key(slow.pty, "j");
	pty_send(slow.pty, "q");
	ck_assert_int_eq(pty_wait_end(slow.pty), 2);
	pty_check_restored(slow.pty);
	slow_end(&slow);
}
END_TEST

/* An article that is slow to come can be given up in the viewer, too. */
START_TEST(stops_adding)
{
	struct slow slow;

	slow_start(&slow, NULL);
	pty_send(slow.pty, "\003");
	pty_wait_text(slow.pty, "5 outlets");
	send_line(slow.pty, "add ", slow.pipe.bytes, "");
	pty_wait_text(slow.pty, "reading: C-c stops it");
	pty_send(slow.pty, "\003");
	pty_wait_text(slow.pty, "pipe: reading was stopped");
	ck_assert(pty_has(slow.pty, "5 outlets"));
	pty_send(slow.pty, "q");
	ck_assert_int_eq(pty_wait_end(slow.pty), 2);
	slow_end(&slow);
}
END_TEST

/* A report that was not asked to wait is not written. */
START_TEST(ends_a_report_that_is_interrupted)
{
	struct slow slow;

	slow_start(&slow, "--format=text");
	ck_assert(!pty_has(slow.pty, "C-c"));
	pty_send(slow.pty, "\003");
	ck_assert_int_eq(pty_wait_end(slow.pty), -SIGINT);
	ck_assert(!pty_has(slow.pty, SEEN));
	pty_check_restored(slow.pty);
	slow_end(&slow);
}
END_TEST

START_TEST(reads_an_article_from_standard_input)
{
	const char *other = path("srcdir", "/data/sample/harbour/gazette.txt");
	const char *arguments[] = {program(), "-", other, NULL};
	struct pty *pty = pty_start(
	    &(struct pty_setup){.rows = 24,
				.columns = 200,
				.input = path("srcdir", "/data/sample/harbour/pilot.txt"),
				.arguments = arguments});

	pty_wait_text(pty, SEEN);
	pty_key(pty, "j");
	pty_send(pty, "?");
	pty_wait_text(pty, "What do all report");
	leave(pty);
}
END_TEST

/* Who is to paste an article is asked for it, and told how to end it. */
START_TEST(asks_for_a_paste)
{
	const char *other = path("srcdir", "/data/sample/harbour/gazette.txt");
	const char *arguments[] = {program(), "Mine=-", other, NULL};
	struct pty *pty = pty_start(
	    &(struct pty_setup){.rows = 24, .columns = 120, .arguments = arguments});

	pty_wait_text(pty, "crossread: paste the article of Mine, then C-d on an empty "
			   "line");
	pty_send(pty, "The tide came late on Monday.\nNobody saw it.\n\004");
	pty_wait_text(pty, "2   Nobody saw it.");
	leave(pty);
}
END_TEST

/* Where nobody types nobody is asked. */
START_TEST(asks_for_no_paste_from_a_file)
{
	const char *arguments[] = {program(), "-", "-ftext", NULL};
	struct pty *pty = pty_start(
	    &(struct pty_setup){.rows = 24,
				.columns = 120,
				.input = path("srcdir", "/data/sample/harbour/pilot.txt"),
				.arguments = arguments});

	ck_assert_int_eq(pty_wait_end(pty), 0);
	ck_assert(!pty_has(pty, "paste"));
	pty_free(pty);
	free_paths();
}
END_TEST

/* A difference is one key away, an outlet another; a count has a key of its own. */
START_TEST(goes_to_a_difference)
{
	struct pty *pty = start_sample((struct pty_setup){.rows = 30, .columns = 120});

	pty_send(pty, "d");
	pty_wait_text(pty, "difference 1 of ");
	pty_send(pty, "e");
	pty_wait_text(pty, "similarity ");
	pty_send(pty, "1g");
	pty_wait_text(pty, " berth 1/15");
	pty_send(pty, "#4j");
	pty_wait_text(pty, " berth 5/15");
	leave(pty);
}
END_TEST

/* Keys of every kind, drawn by a fixed generator, in any view, must do no harm. */
START_TEST(survives_many_keys)
{
	static const char *const keys[] = {
	    "j",    "k",       " ",	    "b",     "\004",   "\025", "g",    "G",
	    "\t",   "h",       "l",	    "z",     "]c",     "[c",   "d",    "D",
	    "s",    "S",       "u",	    "U",     "x",      "y",    "Y",    "X",
	    "\r",   "?",       "n",	    "N",     "A",      "1",    "5",    "9",
	    "#12j", "\033[Z",  "\f",	    "\033",  "/oil\r", "/",    "\177", "\xC3\xA9",
	    "\xFF", "\033[5~", "\033[200~", "\033OP"};
	struct pty *pty = start_sample((struct pty_setup){.rows = 30, .columns = 120});
	uint32_t random = 7;

	for (int i = 0; i < 400; i++) {
		random = random * 1664525u + 1013904223u;
		pty_send(pty, keys[(random >> 8) % (int)ARRAY_COUNT(keys)]);
		if (i % 20 == 19) {
			pty_send(pty, "\033\f");
			pty_wait_frame(pty);
		}
	}
	pty_send(pty, "\033");
	pty_wait_frame(pty);
	leave(pty);
}
END_TEST

/* Waits until the program has written TEXT, whatever of it shows. */
static void wait_bytes(struct pty *pty, const char *text)
{
	size_t length;

	while (!strstr(pty_bytes(pty, &length), text))
		pty_wait_frame(pty);
}

/* The first sentence goes to the terminal and to the command, each as it is. */
START_TEST(copies_the_sentence)
{
	char file[] = "/tmp/crossread-pty-XXXXXX";
	struct buf command = BUF_EMPTY, copied = BUF_EMPTY;
	const char *arguments[] = {program(), NULL, sample(), NULL};
	struct err err = ERR_NONE;
	struct pty *pty;

	close(mkstemp(file));
	buf_format(&command, "--copy-command=tee '%s'", file);
	arguments[1] = command.bytes;
	pty = pty_start(
	    &(struct pty_setup){.rows = 24, .columns = 100, .arguments = arguments});
	pty_wait_text(pty, SEEN);
	pty_send(pty, "y");
	pty_wait_text(pty, "copied sentence 1 of ");
	ck_assert(pty_has(pty, "to the terminal's clipboard and copy-command"));
	wait_bytes(pty, "\033]52;c;VHVl"); /* "Tue" */
	ck_assert(file_read(&copied, file, 1, &err));
	ck_assert(strstr(copied.bytes, SEEN) && !strchr(copied.bytes, '\n'));
	pty_send(pty, "Y");
	pty_wait_text(pty, "with its source");
	buf_cut(&copied, 0);
	ck_assert(file_read(&copied, file, 1, &err));
	ck_assert_msg(strstr(copied.bytes, ", sentence 1)\n"), "%s", copied.bytes);
	remove(file);
	buf_done(&command);
	buf_done(&copied);
	leave(pty);
}
END_TEST

/* What cannot be copied is told, and why. */
START_TEST(tells_why_nothing_is_copied)
{
	static const struct {
		const char *term, *variable, *command, *said;
	} cases[] = {
	    {"vt100", NULL, NULL, "this terminal has no clipboard"},
	    {"vt100", NULL, "/nowhere/at/all", "not copied; copy-command cannot be run"},
	    {"vt100", NULL, "false", "not copied; copy-command failed"},
	    {"vt100", "CROSSREAD_SECURE=1", "true", "copy-command is off: CROSSREAD_SEC"},
	    {NULL, "CROSSREAD_SECURE=1", "true", "clipboard; copy-command is off"},
	};
	struct buf option = BUF_EMPTY;
	const char *arguments[] = {program(), sample(), NULL, NULL};
	struct pty *pty;

	if (cases[_i].command) {
		buf_format(&option, "--copy-command=%s", cases[_i].command);
		arguments[2] = option.bytes;
	}
	pty = pty_start(&(struct pty_setup){.rows = 24,
					    .columns = 120,
					    .term = cases[_i].term,
					    .variables = {cases[_i].variable},
					    .arguments = arguments});
	pty_wait_text(pty, SEEN);
	pty_send(pty, "y");
	pty_wait_text(pty, cases[_i].said);
	buf_done(&option);
	leave(pty);
}
END_TEST

/* What an editor or a browser is given, and what is said where it is not. */
static const struct {
	const char *variables[4], *keys, *said;
} openings[] = {
    {{"VISUAL=/bin/echo 'an' editor"}, "jv", "an editor +6 "},
    {{"VISUAL= ", "EDITOR=/bin/echo"}, "v", "+5 "},
    {{"VISUAL=", "EDITOR="}, "v", "no editor: set VISUAL or EDITOR"},
    {{"VISUAL=/nowhere/vi"}, "v", "/nowhere/vi cannot be run"},
    {{"VISUAL='vi"}, "v", "'vi: "},
    {{"VISUAL=false"}, "v", "false failed"},
    {{"VISUAL=/bin/echo", "CROSSREAD_SECURE=1"}, "v", "the editor is off"},
    {{"BROWSER=/bin/echo a page:"}, "B", "a page: https://pilot.example/a?b=c&d"},
    {{"BROWSER="}, "B", "no browser: set BROWSER"},
    {{"BROWSER=/bin/echo"}, "\tB", "the URL is not of http or https"},
    {{"BROWSER=/bin/echo"}, "\t\tB", "no URL of this article is known"},
    {{"BROWSER=/bin/echo", "CROSSREAD_SECURE=1"}, "B", "the browser is off"},
};

static void write_file(const char *path, const char *text)
{
	FILE *stream = fopen(path, "w");

	ck_assert_ptr_nonnull(stream);
	fputs(text, stream);
	ck_assert_int_eq(fclose(stream), 0);
}

START_TEST(opens_editor_and_browser)
{
	static const char *const texts[] = {
	    ("Title: A ferry sank\nURL: https://pilot.example/a?b=c&d\n\n\n"
	     "The ferry sank at noon on Tuesday.\nNobody on board was hurt at all.\n"),
	    "Title: A ferry\nURL: file:///etc/passwd\n\nThe ferry sank at noon.\n",
	    "The band played waltzes all night long in the village square.\n",
	};
	static const char *const names[] = {"/a.txt", "/b.txt", "/c.txt", ""};
	char folder[] = "/tmp/crossread-pty-XXXXXX";
	const char *arguments[] = {program(), folder, NULL};
	struct pty_setup setup = {.rows = 24, .columns = 120, .arguments = arguments};
	struct pty *pty;

	ck_assert_ptr_nonnull(mkdtemp(folder));
	for (size_t i = 0; i < ARRAY_COUNT(texts); i++) {
		struct buf name = BUF_EMPTY;

		buf_format(&name, "%s%s", folder, names[i]);
		write_file(name.bytes, texts[i]);
		buf_done(&name);
	}
	memcpy(setup.variables, openings[_i].variables, sizeof setup.variables);
	pty = pty_start(&setup);
	pty_wait_text(pty, "sank");
	pty_send(pty, openings[_i].keys);
	wait_bytes(pty, openings[_i].said);
	pty_key(pty, "k");
	ck_assert(pty_has(pty, "sank") && pty_alternate_screen(pty));
	leave(pty);
	for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
		struct buf name = BUF_EMPTY;

		buf_format(&name, "%s%s", folder, names[i]);
		remove(name.bytes);
		buf_done(&name);
	}
}
END_TEST

static const struct {
	const char *variable, *line, *said;
} writings[] = {
    {NULL, "new.txt", "new.txt: the text report of 2 outlets"},
    {NULL, "new.json", "new.json: the json report of 2 outlets"},
    {NULL, "new json", "new: the json report of 2 outlets"},
    {NULL, "ol\t", "there is such a file"},
    {NULL, "new", "which format?"},
    {NULL, "a.txt", "this is one of the inputs"},
    {NULL, "no/new.txt", "No such file or directory"},
    {"CROSSREAD_SECURE=1", "new.txt", "writing is off"},
};

/* Reports are written, but over nothing that is there. */
START_TEST(writes_a_report)
{
	char folder[] = "/tmp/crossread-pty-XXXXXX";
	const char *names[] = {"a.txt", "b.txt", "old.txt", "new.txt", "new.json", "new"};
	struct buf files[ARRAY_COUNT(names)] = {BUF_EMPTY}, keys = BUF_EMPTY;
	struct pty_setup setup = {.rows = 24, .columns = 120};
	struct pty *pty;

	ck_assert_ptr_nonnull(mkdtemp(folder));
	for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
		buf_format(&files[i], "%s/%s", folder, names[i]);
		if (i < 3)
			write_file(files[i].bytes, "The ferry sank at noon.\n");
	}
	setup.arguments =
	    (const char *const[]){program(), files[0].bytes, files[1].bytes, NULL};
	setup.variables[0] = writings[_i].variable;
	pty = pty_start(&setup);
	pty_wait_text(pty, "sank");
	buf_format(&keys, ":w %s/%s\r", folder, writings[_i].line);
	pty_send(pty, keys.bytes);
	wait_bytes(pty, writings[_i].said);
	leave(pty);
	for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
		remove(files[i].bytes);
		buf_done(&files[i]);
	}
	buf_done(&keys);
	ck_assert_int_eq(rmdir(folder), 0);
}
END_TEST

/* With ! another file is replaced, and keeps its permissions. */
START_TEST(replaces_a_report)
{
	char folder[] = "/tmp/crossread-pty-XXXXXX";
	struct pty_setup setup = {.rows = 24, .columns = 120};
	struct buf file = BUF_EMPTY, keys = BUF_EMPTY, text = BUF_EMPTY;
	struct err err = ERR_NONE;
	struct stat status;
	struct pty *pty;

	ck_assert_ptr_nonnull(mkdtemp(folder));
	buf_format(&file, "%s/old.txt", folder);
	write_file(file.bytes, "old\n");
	chmod(file.bytes, 0640);
	setup.arguments = (const char *const[]){program(), sample(), NULL};
	pty = pty_start(&setup);
	pty_wait_text(pty, SEEN);
	buf_format(&keys, ":write! %s\r", file.bytes);
	pty_send(pty, keys.bytes);
	wait_bytes(pty, "old.txt: the text report");
	leave(pty);
	ck_assert(file_read(&text, file.bytes, 1, &err));
	ck_assert_ptr_nonnull(strstr(text.bytes, SEEN));
	ck_assert_int_eq(stat(file.bytes, &status), 0);
	ck_assert_int_eq(status.st_mode & 0777, 0640);
	remove(file.bytes);
	ck_assert_int_eq(rmdir(folder), 0);
	buf_done(&file);
	buf_done(&keys);
	buf_done(&text);
}
END_TEST

/* An editor has the terminal as it was, may be stopped and interrupted, and the viewer
 * comes back in whatever size the window has then. */
START_TEST(lends_the_terminal)
{
	static const char script[] =
	    "VISUAL=/bin/sh -c 'echo ready; read a; echo got $a; read b' sh";
	const char *arguments[] = {program(), sample(), NULL};
	struct pty *pty = pty_start(&(struct pty_setup){
	    .rows = 24, .columns = 100, .variables = {script}, .arguments = arguments});

	pty_wait_text(pty, SEEN);
	pty_send(pty, "v");
	pty_wait_text(pty, "ready");
	ck_assert(!pty_alternate_screen(pty));
	pty_send(pty, "\032");
	pty_wait_stopped(pty);
	pty_continue(pty);
	pty_send(pty, "jk\n");
	pty_wait_text(pty, "got jk");
	pty_resize(pty, 30, 80);
	pty_send(pty, "\003");
	pty_wait_text(pty, "/bin/sh failed");
	ck_assert(pty_alternate_screen(pty));
	pty_send(pty, "j");
	pty_wait_text(pty, "2/15"); /* the new size may cost a frame of its own */
	leave(pty);
}
END_TEST

/* Texts that are read again: the place is kept by the words, what is gone stays. */
START_TEST(reloads)
{
	static const char first[] = "The ferry sank at noon on Tuesday.\n\n"
				    "Nobody on board was hurt at all.\n";
	static const char second[] = "The band played waltzes all night long.\n";
	char folder[] = "/tmp/crossread-pty-XXXXXX";
	const char *arguments[] = {program(), "--judge=none", NULL, NULL, NULL};
	struct buf paths_of[2] = {BUF_EMPTY, BUF_EMPTY};
	struct pty *pty;

	ck_assert_ptr_nonnull(mkdtemp(folder));
	for (int i = 0; i < 2; i++) {
		buf_format(&paths_of[i], "%s/%c.txt", folder, "ab"[i]);
		write_file(paths_of[i].bytes, i ? second : first);
		arguments[2 + i] = paths_of[i].bytes;
	}
	pty = pty_start(
	    &(struct pty_setup){.rows = 24, .columns = 120, .arguments = arguments});
	pty_wait_text(pty, "ferry");
	pty_send(pty, "j");
	pty_wait_text(pty, "2/2");
	pty_send(pty, "R");
	pty_wait_text(pty, "no article has changed");
	write_file(paths_of[0].bytes, "Rain fell over the whole harbour.\n\n"
				      "The ferry sank at noon on Monday.\n\n"
				      "Nobody on board was hurt at all.\n");
	pty_send(pty, "R");
	pty_wait_text(pty, "1 article changed");
	ck_assert(pty_has(pty, "Monday"));
	pty_key(pty, "\f");
	pty_wait_text(pty, "3/3");
	remove(paths_of[1].bytes);
	write_file(paths_of[0].bytes, first);
	pty_send(pty, "R");
	pty_wait_text(pty, "b.txt cannot be read, what was loaded stays");
	ck_assert(pty_has(pty, "Tuesday") && pty_has(pty, "waltzes"));
	pty_key(pty, "\f");
	pty_wait_text(pty, "2/2");
	leave(pty);
	remove(paths_of[0].bytes);
	rmdir(folder);
	buf_done(&paths_of[0]);
	buf_done(&paths_of[1]);
}
END_TEST

/* Whether FILE is there and has TEXT. */
static bool has_decisions(const char *file, const char *text)
{
	struct buf bytes = BUF_EMPTY;
	struct err err = ERR_NONE;
	bool found = file_read(&bytes, file, 1, &err) && strstr(bytes.bytes, text);

	err_done(&err);
	buf_done(&bytes);
	return found;
}

/* A decision is kept at once, in a file that is there or beside it, and is there again at
 * the next start; where it cannot be kept that is said. */
START_TEST(keeps_decisions)
{
	char folder[] = "/tmp/crossread-pty-XXXXXX";
	const char *arguments[] = {program(), "--judge=none", NULL, sample(), NULL};
	struct buf option = BUF_EMPTY, file = BUF_EMPTY;
	struct pty_setup setup = {.rows = 24, .columns = 160, .arguments = arguments};
	struct pty *pty;

	ck_assert_ptr_nonnull(mkdtemp(folder));
	buf_format(&file, "%s/mine", folder);
	buf_format(&option, "--decisions=%s", file.bytes);
	arguments[2] = option.bytes;
	pty = pty_start(&setup);
	pty_wait_text(pty, SEEN);
	ck_assert(!file_exists(file.bytes));
	pty_send(pty, "-");
	pty_wait_text(pty, "no link: ");
	ck_assert(!pty_has(pty, "not kept") &&
		  has_decisions(file.bytes, "crossread-decisions 1\nreject\n\t"));
	pty_send(pty, "<");
	pty_wait_text(pty, "undone: no link: ");
	ck_assert(!has_decisions(file.bytes, "reject"));
	pty_send(pty, ">");
	pty_wait_text(pty, "done again: no link: ");
	ck_assert(has_decisions(file.bytes, "reject"));
	leave(pty);
	arguments[0] = program();
	arguments[3] = sample();
	pty = pty_start(&setup);
	pty_wait_text(pty, "1 decision of ");
	pty_send(pty, "<");
	pty_wait_text(pty, "there is nothing to undo");
	pty_send(pty, "cwait for it\r");
	pty_wait_text(pty, "note on ");
	ck_assert(has_decisions(file.bytes, "note wait for it"));
	write_file(file.bytes, "crossread-decisions 1\n");
	pty_send(pty, "-");
	pty_wait_text(pty, "not kept: ");
	ck_assert(pty_has(pty, "another program has changed it meanwhile"));
	leave(pty);
	remove(file.bytes);
	ck_assert_int_eq(rmdir(folder), 0);
	buf_done(&file);
	buf_done(&option);
}
END_TEST

/* Removes FOLDER with the files in it. */
static void remove_folder(const char *folder)
{
	DIR *open = opendir(folder);

	for (struct dirent *entry; open && (entry = readdir(open));)
		unlinkat(dirfd(open), entry->d_name, 0);
	if (open)
		closedir(open);
	rmdir(folder);
}

/* In the state folder, which is made; not where nothing may be written. */
START_TEST(keeps_decisions_in_the_state_folder)
{
	char folder[] = "/tmp/crossread-pty-XXXXXX";
	const char *arguments[] = {program(), "--judge=none", sample(), NULL};
	struct buf variable = BUF_EMPTY, own = BUF_EMPTY;
	struct pty *pty;

	ck_assert_ptr_nonnull(mkdtemp(folder));
	buf_format(&variable, "XDG_STATE_HOME=%s", folder);
	buf_format(&own, "%s/crossread", folder);
	for (int is_secure = 1; is_secure >= 0; is_secure--) {
		arguments[0] = program();
		arguments[2] = sample();
		pty = pty_start(&(struct pty_setup){
		    .rows = 24,
		    .columns = 120,
		    .variables = {variable.bytes,
				  is_secure ? "CROSSREAD_SECURE=1" : NULL},
		    .arguments = arguments,
		});
		pty_wait_text(pty, SEEN);
		pty_send(pty, "-");
		pty_wait_text(pty,
			      is_secure ? "not kept: CROSSREAD_SECURE" : "; < undoes");
		ck_assert_int_eq(file_is_folder(own.bytes), !is_secure);
		leave(pty);
	}
	remove_folder(own.bytes);
	ck_assert_int_eq(rmdir(folder), 0);
	buf_done(&variable);
	buf_done(&own);
}
END_TEST

/* A folder in which nothing can be written is told, and the decision counts all the same.
 */
START_TEST(tells_that_decisions_are_not_kept)
{
	const char *arguments[] = {program(), "--judge=none",
				   "--decisions=/nowhere/at/all", sample(), NULL};
	struct pty *pty = pty_start(
	    &(struct pty_setup){.rows = 24, .columns = 140, .arguments = arguments});

	pty_wait_text(pty, SEEN);
	pty_send(pty, "-");
	pty_wait_text(pty, "not kept: /nowhere/at/all: No such file or directory");
	pty_send(pty, "L");
	pty_wait_text(pty, "What you decided: 1");
	leave(pty);
}
END_TEST

/* Names that are hidden stay so with other texts, and wherever a sentence is taken. */
START_TEST(hides_names)
{
	char folder[] = "/tmp/crossread-pty-XXXXXX";
	const char *arguments[] = {program(), "--judge=none", folder, NULL};
	const char *variables[] = {"VISUAL=/bin/echo", "BROWSER=/bin/echo"};
	struct buf files[2] = {BUF_EMPTY, BUF_EMPTY};
	struct pty *pty;

	ck_assert_ptr_nonnull(mkdtemp(folder));
	for (int i = 0; i < 2; i++) {
		buf_format(&files[i], "%s/%s.txt", folder, i ? "quidnunc" : "tattler");
		write_file(files[i].bytes, "The ferry sank, the Quidnunc reported.\n");
	}
	pty = pty_start(&(struct pty_setup){.rows = 24,
					    .columns = 120,
					    .variables = {variables[0], variables[1]},
					    .arguments = arguments});
	pty_wait_text(pty, "Quidnunc");
	pty_send(pty, "A");
	pty_wait_text(pty, "names are hidden: A shows them");
	ck_assert(!pty_has(pty, "uidnunc") && !pty_has(pty, "tattler"));
	ck_assert(pty_has(pty, "[A] reported"));
	pty_send(pty, "v");
	pty_wait_text(pty, "the editor would show the outlet, whose name is hidden");
	pty_send(pty, "B");
	pty_wait_text(pty, "the browser would show the outlet");
	pty_send(pty, "Y");
	pty_wait_text(pty, "copied sentence 1 of A with its source");
	write_file(files[0].bytes, "The ferry sank, the Quidnunc has reported.\n");
	pty_send(pty, "R");
	pty_wait_text(pty, "1 article changed");
	ck_assert(pty_has(pty, "[A] has reported") && !pty_has(pty, "uidnunc"));
	pty_send(pty, "A");
	pty_wait_text(pty, "names are shown");
	ck_assert(pty_has(pty, "the Quidnunc") && pty_has(pty, "tattler"));
	leave(pty);
	for (int i = 0; i < 2; i++) {
		remove(files[i].bytes);
		buf_done(&files[i]);
	}
	rmdir(folder);
}
END_TEST

/* Outlets come and go while the reader stays where it is, also when files are read again.
 */
START_TEST(adds_and_drops)
{
	static const char *const files[] = {"/in/a.txt", "/in/b.txt", "/c.txt", "/in",
					    ""};
	char folder[] = "/tmp/crossread-pty-XXXXXX", inside[64];
	const char *arguments[] = {program(), inside, NULL};
	struct buf path = BUF_EMPTY;
	struct pty *pty;

	ck_assert_ptr_nonnull(mkdtemp(folder));
	snprintf(inside, sizeof inside, "%s/in", folder);
	ck_assert_int_eq(mkdir(inside, 0700), 0);
	for (size_t i = 0; i < 3; i++) {
		buf_cut(&path, 0);
		buf_format(&path, "%s%s", folder, files[i]);
		write_file(path.bytes, "The ferry sank at noon on Tuesday.\n\n"
				       "Nobody on board was hurt at all.\n");
	}
	pty = pty_start(
	    &(struct pty_setup){.rows = 24, .columns = 120, .arguments = arguments});
	pty_send(pty, "j");
	pty_wait_text(pty, " a 2/2");
	send_line(pty, "add Late=", folder, "/c.txt");
	pty_wait_text(pty, "1 article added");
	ck_assert(pty_has(pty, "3 outlets"));
	ck_assert(pty_has(pty, "3 Late"));
	send_line(pty, "add ", folder, "/in/a.txt");
	pty_wait_text(pty, "a.txt is there already");
	send_line(pty, "add ", folder, "/none.txt");
	pty_wait_text(pty, "none.txt: No such file or directory");
	send_line(pty, "drop b", "", "");
	pty_wait_text(pty, "1 article dropped, 2 left");
	pty_wait_text(pty, "2 outlets");
	pty_send(pty, "R");
	pty_wait_text(pty, "no article has changed");
	pty_wait_text(pty, " 2 Late");
	pty_send(pty, "\f");
	pty_wait_text(pty, " a 2/2");
	send_line(pty, "add ", folder, "/in/b.txt");
	pty_wait_text(pty, "1 article added");
	pty_send(pty, "R");
	pty_wait_text(pty, "no article has changed");
	ck_assert(pty_has(pty, "3 outlets"));
	send_line(pty, "drop 1", "", "");
	pty_wait_text(pty, "2 left");
	send_line(pty, "drop 1", "", "");
	pty_wait_text(pty, "1 left");
	send_line(pty, "drop 1", "", "");
	pty_wait_text(pty, "there is no other outlet");
	leave(pty);
	for (size_t i = 0; i < ARRAY_COUNT(files); i++) {
		buf_cut(&path, 0);
		buf_format(&path, "%s%s", folder, files[i]);
		remove(path.bytes);
	}
	buf_done(&path);
}
END_TEST

/* Text that tries to reach the terminal, in every place where an article's text is shown.
 */
#define ATTACK                                                                         \
	"\033]0;owned\a\033[2J\033[31m\xC2\x9B"                                        \
	"31m\xC2\x9D"                                                                  \
	"0;owned\xC2\x9C\x7F\x08\x0E"                                                  \
	"\xE2\x80\xAE\xE2\x81\xA6\xE2\x80\x8B\xC2\xAD\xEF\xBB\xBF\xF3\xA0\x81\x81\xE2" \
	"\x80\xA8"

static char *write_attack(const char *directory, const char *name)
{
	struct buf file = BUF_EMPTY;
	FILE *stream;

	buf_format(&file, "%s/%s", directory, name);
	stream = fopen(file.bytes, "w");
	ck_assert_ptr_nonnull(stream);
	fprintf(stream,
		"Title: Lady" ATTACK "Maren\nOutlet: The " ATTACK " Post\n"
		"URL: https://example.com/" ATTACK "\nAuthor: Ann " ATTACK "\n\n"
		"The ferry " ATTACK
		"Maren struck the barge in the harbour on Tuesday.\n\n"
		"A second " ATTACK "sentence says that %s was open.\n",
		name);
	ck_assert_int_eq(fclose(stream), 0);
	return buf_take(&file);
}

/* What none of crossread's own output contains. */
static void check_clean(const char *bytes, size_t length)
{
	static const char *const forbidden[] = {
	    "\033]0;",	    "\033]2;",	"\xC2\x9B",	"\xC2\x9D",
	    "\xC2\x9C",	    "\x7F",	"\xE2\x80\xAE", "\xE2\x81\xA6",
	    "\xE2\x80\x8B", "\xC2\xAD", "\xEF\xBB\xBF", "\xF3\xA0\x81\x81",
	    "\xE2\x80\xA8"};

	for (int i = 0; i < (int)ARRAY_COUNT(forbidden); i++)
		ck_assert_msg(!memmem(bytes, length, forbidden[i], strlen(forbidden[i])),
			      "forbidden bytes %d reached the terminal", i);
}

static const char *const attack_keys[] = {"j", "\r", "q",	 "\t", "?",
					  "q", "G",  "/Maren\r", "n"};

START_TEST(keeps_hostile_text_from_the_terminal)
{
	char directory[] = "/tmp/crossread-attack.XXXXXX";
	const char *bytes, *term = _i ? "vt100" : "xterm-256color";
	char *first, *second;
	struct buf labelled = BUF_EMPTY;
	struct pty *pty;
	size_t length;

	ck_assert_ptr_nonnull(mkdtemp(directory));
	first = write_attack(directory, "a\033]0;owned\a\xE2\x80\xAE.txt");
	second = write_attack(directory, "b.txt");
	buf_format(&labelled, "L\033]0;owned\a\xE2\x80\xAE=%s", second);
	pty = pty_start(&(struct pty_setup){
	    .rows = 40,
	    .columns = 160,
	    .term = term,
	    .arguments =
		(const char *[]){program(), first, labelled.bytes, sample(), NULL}});
	pty_wait_text(pty, "Maren");
	for (int i = 0; i < (int)ARRAY_COUNT(attack_keys); i++)
		pty_key(pty, attack_keys[i]);
	ck_assert(!pty_title_was_set(pty));
	bytes = pty_bytes(pty, &length);
	check_clean(bytes, length);
	unlink(first);
	unlink(second);
	rmdir(directory);
	free(first);
	free(second);
	buf_done(&labelled);
	leave(pty);
}
END_TEST

/* A judge of tests/judge, on the strings of the test. */
struct bench {
	char folder[32];
	int alive; /* ends when the judge's last process does */
	int gate;  /* one answer for each byte */
	struct pty *pty;
};

static const char *in_folder(const struct bench *bench, const char *name)
{
	struct buf text = BUF_EMPTY;

	buf_format(&text, "%s%s", bench->folder, name);
	vec_push(&paths, buf_take(&text));
	return paths.items[paths.count - 1];
}

/* Makes what the judge needs. */
static void bench_make(struct bench *bench)
{
	strcpy(bench->folder, "/tmp/crossread-pty.XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(bench->folder));
	ck_assert_int_eq(mkfifo(in_folder(bench, "/alive"), 0600), 0);
	ck_assert_int_eq(mkfifo(in_folder(bench, "/gate"), 0600), 0);
	bench->alive =
	    open(in_folder(bench, "/alive"), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	ck_assert_int_ge(bench->alive, 0);
}

/* Starts the program with a judge of MODE; data is the bench's, if it has any.  It writes
 * a report to OUTPUT, or shows the story where that is NULL. */
static void bench_run(struct bench *bench, const char *mode, const char *output)
{
	const char *arguments[] = {program(), NULL, "--judge-questions=5", sample(), "-o",
				   output,    NULL};
	struct pty_setup setup = {.rows = 24, .columns = 100, .arguments = arguments};
	struct buf judge = BUF_EMPTY, cache = BUF_EMPTY, data = BUF_EMPTY;

	buf_format(&judge, "--judge=%s %s %s %s", path("builddir", "/tests/judge/judge"),
		   mode, in_folder(bench, "/alive"), in_folder(bench, "/gate"));
	buf_format(&cache, "XDG_CACHE_HOME=%s/cache", bench->folder);
	arguments[1] = judge.bytes;
	if (!output)
		arguments[4] = NULL;
	setup.variables[0] = cache.bytes;
	buf_format(&data, "CROSSREAD_DATA=%s", in_folder(bench, "/data"));
	if (access(in_folder(bench, "/data"), R_OK) == 0)
		setup.variables[1] = data.bytes;
	bench->pty = pty_start(&setup);
	if (!output)
		pty_wait_frame(bench->pty);
	/* Opening waits for the judge to open its end: from here on it lives. */
	bench->gate = open(in_folder(bench, "/gate"), O_WRONLY | O_CLOEXEC);
	ck_assert_int_ge(bench->gate, 0);
	buf_done(&judge);
	buf_done(&cache);
	buf_done(&data);
}

static void bench_start(struct bench *bench, const char *mode)
{
	bench_run(bench, mode, NULL);
}

static void bench_open(struct bench *bench, const char *mode)
{
	bench_make(bench);
	bench_start(bench, mode);
}

/* Waits until no process of the judge is left. */
static void bench_wait_gone(struct bench *bench)
{
	struct pollfd end = {.fd = bench->alive, .events = POLLIN};
	char byte;

	ck_assert_msg(poll(&end, 1, PTY_PATIENCE * 1000) > 0,
		      "a judge's process is left");
	ck_assert_int_eq(read(bench->alive, &byte, 1), 0);
}

static void bench_close(struct bench *bench)
{
	static const char *const names[] = {"/cache/crossread/judge",
					    "/cache/crossread",
					    "/cache",
					    "/data/judge.en",
					    "/data/lexicon.en",
					    "/data",
					    "/alive",
					    "/gate",
					    "/report",
					    ""};

	close(bench->alive);
	close(bench->gate);
	for (int i = 0; i < (int)ARRAY_COUNT(names); i++)
		remove(in_folder(bench, names[i]));
	free_paths();
}

static void let_answer(struct bench *bench, int count)
{
	while (count-- > 0)
		ck_assert_int_eq(write(bench->gate, "+", 1), 1);
}

START_TEST(takes_in_answers_as_they_come)
{
	struct bench bench;

	bench_open(&bench, "echo");
	pty_wait_text(bench.pty, "weighing 0 %, \xE2\x89\x88 settling, J stops");
	for (int i = 1; i < 5; i++) {
		char text[32];

		let_answer(&bench, 1);
		snprintf(text, sizeof text, "weighing %d %%", 20 * i);
		pty_wait_text(bench.pty, text);
		/* Keys work in between; the last message must not meet a late one. */
		if (i < 4)
			pty_key(bench.pty, "j");
	}
	let_answer(&bench, 1);
	pty_wait_text(bench.pty, "judge: 5 of 5 questions answered");
	pty_key(bench.pty, "k");
	ck_assert(!pty_has(bench.pty, "J stops"));
	pty_send(bench.pty, "J");
	pty_wait_text(bench.pty, "no judge is running");
	bench_wait_gone(&bench);
	leave(bench.pty);
	bench_close(&bench);
}
END_TEST

/* The first frame waits for no judge, not even for what is known of it: a second tells.
 */
START_TEST(begins_the_judge_behind_the_first_frame)
{
	struct bench bench;

	bench_open(&bench, "never");
	pty_wait_text(bench.pty, "weighing 0 %, \xE2\x89\x88 settling, J stops");
	/* The text of a frame may be there before its mark. */
	while (pty_frames(bench.pty) < 2)
		pty_wait_frame(bench.pty);
	leave(bench.pty);
	bench_close(&bench);
}
END_TEST

/* A report that waits says how far the judge is, and leaves nothing of it behind. */
START_TEST(tells_how_far_a_report_is)
{
	struct bench bench;

	bench_make(&bench);
	bench_run(&bench, "echo", in_folder(&bench, "/report"));
	pty_wait_text(bench.pty, "judge: 0 of 5 questions answered");
	let_answer(&bench, 2);
	pty_wait_text(bench.pty, "judge: 2 of 5 questions answered");
	let_answer(&bench, 3);
	ck_assert_int_eq(pty_wait_end(bench.pty), 0);
	ck_assert(!pty_has(bench.pty, "answered"));
	ck_assert_int_eq(access(in_folder(&bench, "/report"), R_OK), 0);
	bench_wait_gone(&bench);
	pty_free(bench.pty);
	bench_close(&bench);
}
END_TEST

/* Gives the bench the tests' network, so that the built-in judge is asked first. */
static void add_network(const struct bench *bench)
{
	static const struct {
		const char *target, *name;
	} links[] = {{"/data/lexicon.en", "/data/lexicon.en"},
		     {"/tests/network/tiny.en", "/data/judge.en"}};

	ck_assert_int_eq(mkdir(in_folder(bench, "/data"), 0700), 0);
	for (size_t i = 0; i < ARRAY_COUNT(links); i++)
		ck_assert_int_eq(symlink(path("srcdir", links[i].target),
					 in_folder(bench, links[i].name)),
				 0);
}

/* How many lines of the cache have TEXT: the answers of a kind. */
static int count_kept(const struct bench *bench, const char *text)
{
	FILE *cache = fopen(in_folder(bench, "/cache/crossread/judge"), "r");
	char *line = NULL;
	size_t capacity = 0;
	int count = 0;

	ck_assert_ptr_nonnull(cache);
	while (getline(&line, &capacity, cache) > 0)
		count += strstr(line, text) != NULL;
	free(line);
	fclose(cache);
	return count;
}

/* One judge follows the other while keys work; what the first says is no answer of the
 * second. */
START_TEST(asks_one_judge_after_the_other)
{
	struct bench bench;

	if (access(path("builddir", "/crossread-judge"), X_OK) != 0)
		return;
	bench_make(&bench);
	add_network(&bench);
	bench_start(&bench, "echo");
	pty_wait_text(bench.pty, "(weighing 0 %, ");
	pty_key(bench.pty, "j");
	let_answer(&bench, 5);
	pty_wait_text(bench.pty, "judge: 5 of 5 questions answered");
	bench_wait_gone(&bench);
	ck_assert_int_gt(count_kept(&bench, "\"scores\""), 0);
	ck_assert_int_eq(count_kept(&bench, "\"relation\""), 5);
	leave(bench.pty);
	bench_close(&bench);
}
END_TEST

START_TEST(stops_the_judge)
{
	static const char *const keys[] = {"J", "\003"};
	struct bench bench;

	bench_open(&bench, "echo");
	let_answer(&bench, 2);
	pty_wait_text(bench.pty, "weighing 40 %");
	pty_send(bench.pty, keys[_i]);
	pty_wait_text(bench.pty, "judge: 2 of 5 questions answered");
	bench_wait_gone(&bench);
	pty_key(bench.pty, "j");
	ck_assert(!pty_has(bench.pty, "J stops"));
	leave(bench.pty);
	bench_close(&bench);
}
END_TEST

/* A judge that ends by itself, too early, is told of; the viewer goes on. */
START_TEST(tells_that_a_judge_failed)
{
	struct bench bench;

	bench_open(&bench, "crash");
	let_answer(&bench, 1);
	pty_wait_text(bench.pty, "judge: 1 of 5 questions answered; it ended early");
	bench_wait_gone(&bench);
	pty_key(bench.pty, "j");
	leave(bench.pty);
	bench_close(&bench);
}
END_TEST

/* However the viewer ends, a judge that would rather stay goes with it. */
START_TEST(leaves_no_judge)
{
	static const int signals[] = {0, SIGTERM, SIGHUP, SIGINT};
	struct bench bench;
	int status;

	bench_open(&bench, "never");
	pty_wait_text(bench.pty, "weighing 0 %");
	if (signals[_i])
		pty_signal(bench.pty, signals[_i]);
	else
		pty_send(bench.pty, "Q");
	status = pty_wait_end(bench.pty);
	ck_assert_int_eq(status, -signals[_i]);
	pty_check_restored(bench.pty);
	bench_wait_gone(&bench);
	pty_free(bench.pty);
	bench_close(&bench);
}
END_TEST

/*
 * Standard streams that are closed are opened, on nothing: a pipe that took their place
 * would be lost where a child gets a terminal instead.
 */
static void fill_streams(void)
{
	int file;

	do
		file = open("/dev/null", O_RDWR);
	while (file >= 0 && file <= STDERR_FILENO);
	if (file >= 0)
		close(file);
}

int main(void)
{
	Suite *suite = suite_create("pty");

	fill_streams();
	unit_add(suite, "harness", harness_sees_marks_text_and_states);
	unit_add_rows(suite, "screen", paints_the_first_screen, (int)ARRAY_COUNT(sizes));
	unit_add_rows(suite, "screen", starts_on_small_screens, 7);
	unit_add(suite, "keys", moves_the_cursor);
	unit_add(suite, "keys", takes_keys_and_colors_of_a_file);
	unit_add(suite, "mouse", takes_the_mouse);
	unit_add(suite, "mouse", gives_the_mouse_back);
	unit_add(suite, "mouse", leaves_the_mouse_alone);
	unit_add(suite, "links", links_outlets_to_their_urls);
	unit_add_rows(suite, "keys", reads_keys_that_terminfo_does_not_know,
		      (int)ARRAY_COUNT(key_terms));
	unit_add_rows(suite, "keys", stops_on_every_terminal,
		      (int)ARRAY_COUNT(key_terms));
	unit_add(suite, "keys", skips_keys_that_nothing_knows);
	unit_add(suite, "keys", reads_on_behind_bad_bytes);
	unit_add(suite, "keys", tells_pastes_from_keys);
	unit_add(suite, "keys", shows_help_and_comes_back);
	unit_add(suite, "keys", opens_a_statement_and_comes_back);
	unit_add(suite, "keys", leaves_by_q);
	unit_add(suite, "keys", answers_esc);
	unit_add(suite, "keys", goes_to_a_difference);
	unit_add(suite, "keys", survives_many_keys);
	unit_add(suite, "resize", survives_a_resize_storm);
	unit_add(suite, "stop", stops_and_goes_on);
	unit_add(suite, "stop", repaints_after_sigstop);
	unit_add_rows(suite, "end", restores_the_terminal_on_signals,
		      (int)ARRAY_COUNT(ending_signals));
	unit_add(suite, "end", ends_when_the_terminal_goes);
	unit_add_rows(suite, "terminals", uses_what_the_terminal_has,
		      (int)ARRAY_COUNT(terminals));
	unit_add(suite, "outside", copies_the_sentence);
	unit_add_rows(suite, "outside", tells_why_nothing_is_copied, 5);
	unit_add_rows(suite, "outside", opens_editor_and_browser,
		      (int)ARRAY_COUNT(openings));
	unit_add_rows(suite, "outside", writes_a_report, (int)ARRAY_COUNT(writings));
	unit_add(suite, "outside", replaces_a_report);
	unit_add_rows(suite, "outside", pipes_the_sentence, (int)ARRAY_COUNT(pipes));
	unit_add(suite, "outside", lends_the_terminal);
	unit_add(suite, "outside", reloads);
	unit_add(suite, "outside", adds_and_drops);
	unit_add(suite, "outside", hides_names);
	unit_add(suite, "outside", keeps_decisions);
	unit_add(suite, "outside", keeps_decisions_in_the_state_folder);
	unit_add(suite, "outside", tells_that_decisions_are_not_kept);
	unit_add(suite, "input", tells_what_is_missing);
	unit_add(suite, "input", tells_what_is_fetched);
	unit_add(suite, "terminals", leaves_a_line_to_the_shell);
	unit_add_rows(suite, "terminals", prints_the_report_on_a_dumb_terminal, 3);
	unit_add(suite, "terminals", writes_only_ascii_in_the_c_locale);
	unit_add(suite, "terminals", tells_why_there_are_question_marks);
	unit_add(suite, "input", reads_an_article_from_standard_input);
	unit_add(suite, "paste", asks_for_a_paste);
	unit_add(suite, "no paste", asks_for_no_paste_from_a_file);
	unit_add(suite, "input", keeps_keys_typed_while_it_loads);
	unit_add(suite, "input", can_be_interrupted_while_it_loads);
	unit_add(suite, "input", tells_how_far_reading_is);
	unit_add(suite, "input", shows_what_is_read_where_reading_is_stopped);
	unit_add(suite, "input", ends_a_report_that_is_interrupted);
	unit_add(suite, "input", stops_adding);
	unit_add_rows(suite, "hostile", keeps_hostile_text_from_the_terminal, 2);
	unit_add(suite, "judge", begins_the_judge_behind_the_first_frame);
	unit_add(suite, "judge", takes_in_answers_as_they_come);
	unit_add(suite, "judge", tells_how_far_a_report_is);
	unit_add(suite, "judge", asks_one_judge_after_the_other);
	unit_add_rows(suite, "judge", stops_the_judge, 2);
	unit_add(suite, "judge", tells_that_a_judge_failed);
	unit_add_rows(suite, "judge", leaves_no_judge, 4);
	return unit_main(suite);
}
