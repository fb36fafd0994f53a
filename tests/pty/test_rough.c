/*
 * Rough treatment, in every terminal that matters: mouse sequences nobody asked for,
 * pastes of 64 KB, storms of resizes in every view, terminals that go away; on letters of
 * all widths and directions.  Afterwards keys work, and the terminal is as it was.
 */
#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "property/random.h"
#include "pty/pty.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"

enum { PASTE = 64 * 1024, PIECE = 1024 /* bytes; the terminal's queue has 4096 */ };

static const struct pty_setup surfaces[] = {
    {.term = "xterm-256color"},
    {.term = "xterm-256color", .locale = "C"},
    {.term = "xterm-256color", .variables = {"NO_COLOR=1"}},
    {.term = "vt100"},
    {.term = "vt100", .locale = "C"},
    {.term = "screen"},
};

static const char *in(const char *variable, const char *rest, struct buf *out)
{
	const char *value = getenv(variable);

	buf_cut(out, 0);
	buf_format(out, "%s%s", value && *value ? value : ".", rest);
	return out->bytes;
}

/* Starts the viewer on letters of all kinds, on surface NUMBER. */
static struct pty *start(int number)
{
	struct pty_setup setup = surfaces[number];
	struct buf program = BUF_EMPTY, story = BUF_EMPTY;
	const char *arguments[] = {NULL, "--judge=none", "--no-config", NULL, NULL};
	struct pty *pty;

	arguments[0] = getenv("CROSSREAD");
	if (!arguments[0] || !*arguments[0])
		arguments[0] = in("builddir", "/crossread", &program);
	arguments[3] = in("srcdir", "/tests/screen/scripts", &story);
	setup.rows = 24;
	setup.columns = 80;
	setup.arguments = arguments;
	pty = pty_start(&setup);
	pty_wait_frame(pty);
	buf_done(&program);
	buf_done(&story);
	return pty;
}

static void leave(struct pty *pty)
{
	pty_send(pty, "Q");
	ck_assert_int_eq(pty_wait_end(pty), 0);
	pty_check_restored(pty);
	pty_free(pty);
}

static char *copy_screen(struct pty *pty)
{
	const char *screen = pty_screen(pty);

	return mem_string(screen, strlen(screen));
}

/* Presses, wheels and releases, as xterm reports them in each of its ways. */
START_TEST(ignores_a_mouse_nobody_asked_for)
{
	static const char *const reports[] = {
	    "\033[<0;10;5M", "\033[<0;10;5m", "\033[<64;10;5M", "\033[M !!",
	    "\033[M#jq",     "\033[M`jd",     "\033[32;10;5M",
	};
	struct pty *pty = start(_i);
	char *before;

	pty_key(pty, "\f");
	before = copy_screen(pty);
	for (size_t i = 0; i < ARRAY_COUNT(reports); i++) {
		pty_send(pty, reports[i]);
		pty_key(pty, "\f");
		ck_assert_msg(!strcmp(pty_screen(pty), before), "report %zu\n%s", i,
			      pty_screen(pty));
	}
	free(before);
	leave(pty);
}
END_TEST

/* Sends TEXT again and again, PASTE bytes of it, each piece when the one before was
 * taken. */
static void send_much(struct pty *pty, const char *text)
{
	struct buf piece = BUF_EMPTY;

	while (piece.length + strlen(text) < PIECE)
		buf_text(&piece, text);
	for (size_t sent = 0; sent < PASTE; sent += piece.length)
		pty_key(pty, piece.bytes);
	buf_done(&piece);
}

/* A paste goes into the prompt, and nowhere else; keys that come as fast do what they
 * do. */
static const struct {
	const char *before, *text, *after;
} pastes[] = {
    {"\033[200~", "Q:quit\rq ", "\033[201~"},
    {"/\033[200~", "ferry \xE4\xB8\xAD ", "\033[201~\r"},
    {"/", "ferry harbour ", "\r"},
    {"", "jkGg]c[cduxsn\t", ""},
};

START_TEST(takes_a_large_paste)
{
	struct pty *pty = start(0);

	pty_send(pty, pastes[_i].before);
	send_much(pty, pastes[_i].text);
	pty_send(pty, pastes[_i].after);
	pty_send(pty, "\033");
	pty_key(pty, "\f");
	pty_send(pty, "1g");
	pty_wait_text(pty, " 1/3 ");
	leave(pty);
}
END_TEST

static const char *const views[] = {"", "m", "i", "O", "F", "\r", "f", "?"};

/* Draws the screen anew until twice the same is seen: frames of sizes that are over may
 * still come before that. */
static void check_settles(struct pty *pty)
{
	enum { MOST_FRAMES = 100 };
	bool is_same = false;

	for (int i = 0; i < MOST_FRAMES && !is_same; i++) {
		char *before = copy_screen(pty);

		pty_key(pty, "\f");
		is_same = !strcmp(pty_screen(pty), before);
		free(before);
	}
	ck_assert(is_same);
}

/*
 * Sizes come faster than frames, in whatever view, and the last one counts.  Only on
 * terminals with a second screen: libvterm 0.1 itself crashes where the size of a first
 * one changes in mid-frame.
 */
START_TEST(survives_storms_in_every_view)
{
	struct random random = random_seeded(_i);
	struct pty *pty = start(_i);

	for (size_t view = 0; view < ARRAY_COUNT(views); view++) {
		pty_send(pty, "\033");
		pty_key(pty, "\f");
		pty_send(pty, views[view]);
		for (int i = 0; i < 40; i++) {
			pty_resize(pty, 1 + (int)random_draw(&random, 60),
				   1 + (int)random_draw(&random, 200));
			if (i % 8 == 0)
				pty_key(pty, "j\f");
		}
		pty_resize(pty, 24, 80);
		pty_wait_frame(pty);
		pty_key(pty, "\f");
	}
	check_settles(pty);
	leave(pty);
}
END_TEST

/* In mid-work: with a prompt open, and with keys still to be taken. */
START_TEST(ends_with_its_terminal)
{
	static const char *const last[] = {"/ferry", "m", "jjjjjjjjjjjjjjjj"};
	struct pty *pty = start(_i % 2 ? 3 : 0);
	int status;

	pty_send(pty, last[_i]);
	pty_hang_up(pty);
	status = pty_wait_end(pty);
	ck_assert_msg(status == 128 + SIGHUP || status == -SIGHUP || status == 2,
		      "status %d", status);
	pty_free(pty);
}
END_TEST

/* The dialogue leaves the terminal to itself: it echoes, and nothing moves the cursor. */
START_TEST(talks_in_lines)
{
	static const char *const terms[] = {"dumb", "xterm-256color", "vt100"};
	struct buf program = BUF_EMPTY, story = BUF_EMPTY;
	const char *arguments[] = {NULL, "--judge=none", "--linear", NULL, NULL};
	const char *bytes;
	struct pty *pty;
	size_t length;

	arguments[0] = in("builddir", "/crossread", &program);
	arguments[3] = in("srcdir", "/tests/screen/scripts", &story);
	pty = pty_start(&(struct pty_setup){
	    .rows = 24, .columns = 80, .term = terms[_i], .arguments = arguments});
	pty_wait_text(pty, "sentence 1 of 3: another outlet differs");
	pty_send(pty, "j\n");
	pty_wait_text(pty, "sentence 2 of 3: ");
	pty_send(pty, "Q\n");
	ck_assert_int_eq(pty_wait_end(pty), 0);
	bytes = pty_bytes(pty, &length);
	ck_assert_ptr_null(memmem(bytes, length, "\033[", 2));
	pty_check_restored(pty);
	pty_free(pty);
	buf_done(&program);
	buf_done(&story);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("rough treatment");

	unit_add_rows(suite, "mouse", ignores_a_mouse_nobody_asked_for,
		      (int)ARRAY_COUNT(surfaces));
	unit_add_rows(suite, "paste", takes_a_large_paste, (int)ARRAY_COUNT(pastes));
	unit_add_rows(suite, "resize", survives_storms_in_every_view, 3);
	unit_add_rows(suite, "linear", talks_in_lines, 3);
	unit_add_rows(suite, "end", ends_with_its_terminal, 3);
	return unit_main(suite);
}
