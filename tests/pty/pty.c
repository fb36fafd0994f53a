/*
 * Three processes: the test, the small shell (session leader, which a job needs so that
 * it can be stopped and continued) and the job.  The shell tells the test every change of
 * the job's state through one pipe and takes orders through another, so that the test
 * waits for terminal output and for states with one poll().
 */
#include "config.h"

#include "pty.h"

#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>
#include <vterm.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/unicode.h"

#define FRAME_MARK "\033]7777;frame;"
#define STATE_MARK "\033]7777;state\a"

/* Added to a state by the shell where it could not write the mark. */
enum { UNMARKED = 1 << 24 };

enum { GLANCE = 10 /* milliseconds between two looks at what sends no event */ };

/* What the shell tells: first the job's process id, then its states as waitpid has them.
 */
struct pty {
	pid_t shell, job;
	int master; /* -1 once closed */
	int events; /* states of the job, from the shell */
	int orders; /* to the shell: 'c' continues the job */
	bool is_stopped, has_ended;
	int status;	/* of waitpid, once has_ended */
	size_t frames;	/* marks of frames seen */
	size_t states;	/* marks of states seen, less those waited for */
	size_t scanned; /* bytes that were searched for marks */
	struct buf bytes;
	struct buf text; /* of the last question */
	struct termios first;
	VTerm *terminal;
	VTermScreen *screen;
	int rows, columns;
	bool cursor_visible, alternate_screen, title_was_set;
};

static void become_job(const struct pty_setup *setup)
{
	signal(SIGTTOU, SIG_IGN);
	setpgid(0, 0);
	tcsetpgrp(STDIN_FILENO, getpid());
	signal(SIGTTOU, SIG_DFL);
	if (setup->input) {
		int input = open(setup->input, O_RDONLY);

		if (input < 0 || dup2(input, STDIN_FILENO) < 0)
			_exit(126);
		close(input);
	}
	setenv("TERM", setup->term ? setup->term : "xterm-256color", 1);
	setenv("LC_ALL", setup->locale ? setup->locale : "C.UTF-8", 1);
	setenv("CROSSREAD_FRAME_MARKS", "1", 1);
	for (int i = 0; i < 4 && setup->variables[i]; i++) {
		char *name = mem_string(setup->variables[i], strlen(setup->variables[i]));
		char *value = strchr(name, '=');

		*value++ = '\0';
		setenv(name, value, 1);
	}
	execv(setup->arguments[0], (char *const *)(size_t)setup->arguments);
	_exit(127);
}

/*
 * Tells a state of the job.  The mark on the terminal comes behind all that the job wrote
 * before; the test takes a state only once it has seen the mark.
 */
static bool report_state(int events, int status)
{
	if (write(STDOUT_FILENO, STATE_MARK, strlen(STATE_MARK)) < 0)
		status |= UNMARKED;
	return write(events, &status, sizeof status) == sizeof status;
}

static _Noreturn void be_shell(const struct pty_setup *setup, int events, int orders)
{
	bool has_ended = false;
	int status;
	char order;
	pid_t job;

	signal(SIGHUP, SIG_IGN);
	signal(SIGTTOU, SIG_IGN);
	job = fork();
	if (job < 0)
		_exit(125);
	if (!job) {
		close(events);
		close(orders);
		signal(SIGHUP, SIG_DFL);
		become_job(setup);
	}
	setpgid(job, job);
	if (write(events, &job, sizeof job) != sizeof job)
		_exit(125);
	while (!has_ended && waitpid(job, &status, WUNTRACED) == job) {
		has_ended = !WIFSTOPPED(status);
		if (!has_ended)
			tcsetpgrp(STDIN_FILENO, getpid());
		if (!report_state(events, status) || read(orders, &order, 1) != 1)
			break;
		tcsetpgrp(STDIN_FILENO, job);
		kill(-job, SIGCONT);
	}
	if (!has_ended)
		kill(-job, SIGKILL);
	_exit(0);
}

static int set_property(VTermProp property, VTermValue *value, void *user)
{
	struct pty *pty = user;

	if (property == VTERM_PROP_CURSORVISIBLE)
		pty->cursor_visible = value->boolean;
	if (property == VTERM_PROP_ALTSCREEN)
		pty->alternate_screen = value->boolean;
	if (property == VTERM_PROP_TITLE || property == VTERM_PROP_ICONNAME)
		pty->title_was_set = true;
	return 1;
}

/* All that depends on libvterm's version beyond its cells is in this function. */
static void open_terminal(struct pty *pty)
{
	static const VTermScreenCallbacks callbacks = {.settermprop = set_property};

	pty->cursor_visible = true;
	pty->terminal = vterm_new(pty->rows, pty->columns);
	vterm_set_utf8(pty->terminal, 1);
	pty->screen = vterm_obtain_screen(pty->terminal);
	vterm_screen_set_callbacks(pty->screen, &callbacks, pty);
	vterm_screen_enable_altscreen(pty->screen, 1);
	vterm_screen_reset(pty->screen, 1);
}

struct pty *pty_start(const struct pty_setup *setup)
{
	struct pty *pty = mem_zero(1, sizeof *pty);
	struct winsize size = {.ws_row = (unsigned short)setup->rows,
			       .ws_col = (unsigned short)setup->columns};
	int events[2], orders[2], slave;

	pty->rows = setup->rows;
	pty->columns = setup->columns;
	ck_assert_int_eq(pipe(events), 0);
	ck_assert_int_eq(pipe(orders), 0);
	ck_assert_int_eq(openpty(&pty->master, &slave, NULL, NULL, &size), 0);
	/* Asked before there is a job: one that is quick has changed it at once. */
	ck_assert_int_eq(tcgetattr(slave, &pty->first), 0);
	pty->shell = fork();
	ck_assert_int_ge(pty->shell, 0);
	if (!pty->shell) {
		close(pty->master);
		close(events[0]);
		close(orders[1]);
		if (login_tty(slave) < 0)
			_exit(125);
		/* Jobs in the background of a script are born ignoring these. */
		signal(SIGINT, SIG_DFL);
		signal(SIGQUIT, SIG_DFL);
		be_shell(setup, events[1], orders[0]);
	}
	close(slave);
	close(events[1]);
	close(orders[0]);
	pty->events = events[0];
	pty->orders = orders[1];
	fcntl(pty->orders, F_SETFD, FD_CLOEXEC);
	fcntl(pty->events, F_SETFD, FD_CLOEXEC);
	fcntl(pty->master, F_SETFD, FD_CLOEXEC);
	open_terminal(pty);
	ck_assert_int_eq(read(pty->events, &pty->job, sizeof pty->job), sizeof pty->job);
	return pty;
}

void pty_free(struct pty *pty)
{
	if (!pty->has_ended)
		kill(pty->job, SIGKILL);
	close(pty->orders);
	close(pty->events);
	if (pty->master >= 0)
		close(pty->master);
	waitpid(pty->shell, NULL, 0);
	vterm_free(pty->terminal);
	buf_done(&pty->bytes);
	buf_done(&pty->text);
	free(pty);
}

/* Counts the marks behind those counted; a mark cut in two is found the next time. */
static void count_marks(struct pty *pty)
{
	while (pty->scanned < pty->bytes.length) {
		const char *at = pty->bytes.bytes + pty->scanned;
		size_t left = pty->bytes.length - pty->scanned;
		const char *found = memmem(at, left, "\033]7777;", 7);
		const char *end;

		if (!found) {
			pty->scanned += left > 6 ? left - 6 : 0;
			return;
		}
		left -= (size_t)(found - at);
		end = memchr(found, '\a', left);
		pty->scanned = (size_t)((end ? end + 1 : found) - pty->bytes.bytes);
		if (!end)
			return;
		pty->frames += !memcmp(found, FRAME_MARK, strlen(FRAME_MARK));
		pty->states += !memcmp(found, STATE_MARK, strlen(STATE_MARK));
	}
}

/* What the terminal answers to a program's questions. */
static void answer(struct pty *pty)
{
	char bytes[256];
	size_t length;

	while ((length = vterm_output_read(pty->terminal, bytes, sizeof bytes)) > 0)
		if (write(pty->master, bytes, length) < 0)
			return;
}

/* Takes what the program wrote; returns false where the other end is closed. */
static bool take_output(struct pty *pty)
{
	char bytes[4096];
	ssize_t length = read(pty->master, bytes, sizeof bytes);

	if (length <= 0)
		return length < 0 && errno == EINTR;
	buf_add(&pty->bytes, bytes, (size_t)length);
	vterm_input_write(pty->terminal, bytes, (size_t)length);
	answer(pty);
	count_marks(pty);
	return true;
}

/* Waits for output or, where the caller does not only want output, for a state. */
static int wait_for(struct pty *pty, bool only_output, const char *awaited)
{
	struct pollfd ends[2] = {{.fd = pty->master, .events = POLLIN},
				 {.fd = pty->events, .events = POLLIN}};
	int ready;

	if (only_output || pty->has_ended)
		ends[1].fd = -1;
	do
		ready = poll(ends, 2, PTY_PATIENCE * 1000);
	while (ready < 0 && errno == EINTR);
	ck_assert_msg(ready > 0, "waited in vain for %s; the screen is\n%s", awaited,
		      pty_screen(pty));
	if (ends[0].revents && !take_output(pty)) {
		close(pty->master);
		pty->master = -1;
	}
	return ends[1].revents;
}

static void take_state(struct pty *pty)
{
	int status;

	ck_assert_int_eq(read(pty->events, &status, sizeof status), sizeof status);
	while (!(status & UNMARKED) && !pty->states && pty->master >= 0)
		wait_for(pty, true, "the mark of a state");
	if (pty->states)
		pty->states--;
	status &= ~UNMARKED;
	pty->is_stopped = WIFSTOPPED(status);
	pty->has_ended = !pty->is_stopped;
	pty->status = status;
}

static void take_something(struct pty *pty, const char *awaited)
{
	if (wait_for(pty, false, awaited))
		take_state(pty);
}

static void wait_running(struct pty *pty, const char *awaited)
{
	ck_assert_msg(!pty->has_ended,
		      "ended (status %X) while waiting for %s; wrote\n%s",
		      (unsigned)pty->status, awaited, pty_screen(pty));
	ck_assert_msg(!pty->is_stopped, "stopped while waiting for %s", awaited);
	take_something(pty, awaited);
}

void pty_send(struct pty *pty, const char *keys)
{
	size_t length = strlen(keys);

	ck_assert_int_eq(write(pty->master, keys, length), (ssize_t)length);
}

void pty_wait_frame(struct pty *pty)
{
	size_t seen = pty->frames;

	while (pty->frames == seen)
		wait_running(pty, "a frame");
}

void pty_key(struct pty *pty, const char *keys)
{
	pty_send(pty, keys);
	pty_wait_frame(pty);
}

/* What a terminal sends for the key called NAME. */
static const char *bytes_of(const char *name, char control[2])
{
	static const struct {
		const char *name, *bytes;
	} keys[] = {
	    {"Space", " "},	   {"Tab", "\t"},      {"Enter", "\r"},
	    {"Esc", "\033"},	   {"Up", "\033[A"},   {"Down", "\033[B"},
	    {"Right", "\033[C"},   {"Left", "\033[D"}, {"S-Tab", "\033[Z"},
	    {"Home", "\033[H"},	   {"End", "\033[F"},  {"PgUp", "\033[5~"},
	    {"PgDn", "\033[6~"},   {"F1", "\033OP"},   {"Backspace", "\177"},
	    {"Delete", "\033[3~"},
	};

	for (size_t i = 0; i < ARRAY_COUNT(keys); i++)
		if (!strcmp(keys[i].name, name))
			return keys[i].bytes;
	if (name[0] != 'C' || name[1] != '-')
		return name;
	control[0] = (char)(name[2] & 0x1F);
	control[1] = '\0';
	return control;
}

void pty_press(struct pty *pty, const char *names)
{
	char *copy = mem_string(names, strlen(names)), *rest = copy, control[2];

	for (char *name; (name = strsep(&rest, " "));)
		if (*name)
			pty_key(pty, bytes_of(name, control));
	free(copy);
}

void pty_wait_text(struct pty *pty, const char *text)
{
	while (!pty_has(pty, text))
		wait_running(pty, text);
}

void pty_wait_screen(struct pty *pty, const char *screen)
{
	while (strcmp(pty_screen(pty), screen) != 0)
		wait_running(pty, "a screen seen before");
}

size_t pty_frames(const struct pty *pty)
{
	return pty->frames;
}

static void add_cell(struct buf *out, const VTermScreenCell *cell)
{
	if (!cell->chars[0] || cell->chars[0] == (uint32_t)-1)
		return;
	for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell->chars[i]; i++)
		unicode_add(out, cell->chars[i]);
}

static void add_row(struct pty *pty, int row)
{
	size_t from = pty->text.length;

	for (int column = 0; column < pty->columns;) {
		VTermScreenCell cell = {0};
		size_t before = pty->text.length;

		vterm_screen_get_cell(pty->screen, (VTermPos){row, column}, &cell);
		add_cell(&pty->text, &cell);
		if (pty->text.length == before)
			buf_char(&pty->text, ' ');
		column += cell.width > 1 ? cell.width : 1;
	}
	while (pty->text.length > from && pty->text.bytes[pty->text.length - 1] == ' ')
		buf_cut(&pty->text, pty->text.length - 1);
}

const char *pty_row(struct pty *pty, int row)
{
	buf_cut(&pty->text, 0);
	add_row(pty, row);
	buf_text(&pty->text, "");
	return pty->text.bytes;
}

const char *pty_screen(struct pty *pty)
{
	buf_cut(&pty->text, 0);
	for (int row = 0; row < pty->rows; row++) {
		add_row(pty, row);
		buf_char(&pty->text, '\n');
	}
	return pty->text.bytes;
}

int pty_find(struct pty *pty, const char *text)
{
	for (int row = 0; row < pty->rows; row++)
		if (strstr(pty_row(pty, row), text))
			return row;
	return -1;
}

bool pty_has(struct pty *pty, const char *text)
{
	return pty_find(pty, text) >= 0;
}

struct pty_cell pty_cell(struct pty *pty, int row, int column)
{
	VTermScreenCell cell = {0};
	struct pty_cell out = {0};
	struct buf text = BUF_EMPTY;

	vterm_screen_get_cell(pty->screen, (VTermPos){row, column}, &cell);
	add_cell(&text, &cell);
	snprintf(out.text, sizeof out.text, "%s", buf_str(&text).bytes);
	buf_done(&text);
	out.width = cell.width;
	out.bold = cell.attrs.bold;
	out.underline = cell.attrs.underline;
	out.reverse = cell.attrs.reverse;
	out.has_color = !VTERM_COLOR_IS_DEFAULT_FG(&cell.fg);
	out.has_background = !VTERM_COLOR_IS_DEFAULT_BG(&cell.bg);
	return out;
}

void pty_cursor(struct pty *pty, int *row, int *column)
{
	VTermPos position;

	vterm_state_get_cursorpos(vterm_obtain_state(pty->terminal), &position);
	*row = position.row;
	*column = position.col;
}

bool pty_cursor_visible(const struct pty *pty)
{
	return pty->cursor_visible;
}

bool pty_alternate_screen(const struct pty *pty)
{
	return pty->alternate_screen;
}

bool pty_title_was_set(const struct pty *pty)
{
	return pty->title_was_set;
}

const char *pty_bytes(const struct pty *pty, size_t *length)
{
	*length = pty->bytes.length;
	return buf_str(&pty->bytes).bytes;
}

void pty_resize(struct pty *pty, int rows, int columns)
{
	struct winsize size = {.ws_row = (unsigned short)rows,
			       .ws_col = (unsigned short)columns};

	pty->rows = rows;
	pty->columns = columns;
	vterm_set_size(pty->terminal, rows, columns);
	ck_assert_int_eq(ioctl(pty->master, TIOCSWINSZ, &size), 0);
}

void pty_signal(struct pty *pty, int signal)
{
	ck_assert_int_eq(kill(pty->job, signal), 0);
}

void pty_wait_stopped(struct pty *pty)
{
	while (!pty->is_stopped) {
		ck_assert_msg(!pty->has_ended, "ended instead of being stopped");
		take_something(pty, "the job to stop");
	}
}

void pty_continue(struct pty *pty)
{
	ck_assert(pty->is_stopped);
	pty->is_stopped = false;
	ck_assert_int_eq(write(pty->orders, "c", 1), 1);
}

void pty_wait_quiet(struct pty *pty)
{
	struct termios now;

	for (int left = PTY_PATIENCE * 1000 / GLANCE; left > 0; left--) {
		ck_assert_int_eq(tcgetattr(pty->master, &now), 0);
		if (!(now.c_lflag & ECHO))
			return;
		poll(NULL, 0, GLANCE);
	}
	ck_abort_msg("what is typed is echoed all the while");
}

int pty_wait_end(struct pty *pty)
{
	while (!pty->has_ended) {
		ck_assert_msg(!pty->is_stopped, "stopped instead of ending");
		take_something(pty, "the end");
	}
	return WIFEXITED(pty->status) ? WEXITSTATUS(pty->status) : -WTERMSIG(pty->status);
}

void pty_hang_up(struct pty *pty)
{
	close(pty->master);
	pty->master = -1;
}

void pty_check_restored(struct pty *pty)
{
	struct termios now;

	ck_assert_msg(!pty->alternate_screen, "the alternate screen was not left");
	ck_assert_msg(pty->cursor_visible, "the cursor was left hidden");
	ck_assert_int_eq(tcgetattr(pty->master, &now), 0);
	ck_assert_uint_eq(now.c_lflag, pty->first.c_lflag);
	ck_assert_uint_eq(now.c_iflag, pty->first.c_iflag);
	ck_assert_uint_eq(now.c_oflag, pty->first.c_oflag);
}
