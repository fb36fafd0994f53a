/*
 * curses is used as a cell painter: each changed cell is addressed by itself, so that a
 * character whose width the terminal sees otherwise cannot push the rest of its row.
 *
 * Signal handlers only set flags, but for those that end the program: they write a string
 * and terminal modes that were made ready at the start, then let the signal do its work.
 */
#include "config.h"

#define NCURSES_WIDECHAR 1

#include "term/tty.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "base/mem.h"
#include "base/unicode.h"

#undef columns /* term.h has a macro for every capability */
#undef lines

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

enum {
	ESCAPE = 27,
	ESCAPE_DELAY = 25,
	KEY_BYTES = 32,
	RESTORE_BYTES = 256,
	REPLACEMENT = 0xFFFD
};

struct tty {
	SCREEN *screen;
	WINDOW *input; /* a pad: reading from it never paints */
	FILE *in;
	int descriptor;
	struct tty_options options;
	bool is_utf8;
	struct grid *shown;
	bool is_stale; /* what is on the screen is not known */
	unsigned frames;
	sigset_t waiting, before; /* signals let in by ppoll; those of the caller */
	struct sigaction old_actions[NSIG];
	stack_t old_stack;
	void *stack;
	char key[KEY_BYTES];
	char part[4]; /* of a character whose other bytes are still to come */
	size_t part_length;
	cchar_t looks[STYLE_COUNT]; /* only attributes and pair are used */
};

/* What signal handlers need. */
static struct {
	volatile sig_atomic_t is_open, was_resized, was_stopped, was_continued;
	int output;
	struct termios modes;
	char bytes[RESTORE_BYTES];
	size_t length;
	void (*on_fatal)(void);
} restore;

/* While there is no tty but no echo either. */
static struct {
	bool is_on;
	struct sigaction old_actions[NSIG];
} hush;

static const int flag_signals[] = {SIGWINCH, SIGTSTP, SIGCONT};
static const int fatal_signals[] = {SIGSEGV, SIGABRT, SIGBUS,  SIGFPE, SIGILL,
				    SIGQUIT, SIGHUP,  SIGTERM, SIGINT};

/* Async-signal-safe, and harmless when called twice. */
static void restore_terminal(void)
{
	size_t done = 0;

	if (!restore.is_open)
		return;
	restore.is_open = 0;
	while (done < restore.length) {
		ssize_t written =
		    write(restore.output, restore.bytes + done, restore.length - done);

		if (written <= 0)
			break;
		done += (size_t)written;
	}
	tcsetattr(restore.output, TCSANOW, &restore.modes);
}

static void on_fatal(int number)
{
	restore_terminal();
	if (restore.on_fatal)
		restore.on_fatal();
	/* SA_RESETHAND has put the default action back. */
	raise(number);
}

static void on_flag(int number)
{
	if (number == SIGWINCH)
		restore.was_resized = 1;
	else if (number == SIGTSTP)
		restore.was_stopped = 1;
	else
		restore.was_continued = 1;
}

static int collect_byte(int byte)
{
	if (restore.length < RESTORE_BYTES)
		restore.bytes[restore.length++] = (char)byte;
	return byte;
}

static const char *capability(const char *name)
{
	const char *text = tigetstr(name);

	return text && text != (const char *)-1 && *text ? text : NULL;
}

/* What has to be written to leave the terminal as it was. */
static void prepare_restore(int output)
{
	static const char *const names[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};

	restore.output = output;
	restore.length = 0;
	for (size_t i = 0; i < LENGTH(names); i++)
		if (capability(names[i]))
			tputs(capability(names[i]), 1, collect_byte);
	if (!capability("rmcup")) {
		collect_byte('\r');
		collect_byte('\n');
	}
}

/* OLD, by number, gets the actions that there were. */
static void catch_fatal_signals(struct sigaction *old)
{
	struct sigaction action = {0};

	sigemptyset(&action.sa_mask);
	action.sa_handler = on_fatal;
	action.sa_flags = (int)SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
	for (size_t i = 0; i < LENGTH(fatal_signals); i++) {
		int number = fatal_signals[i];

		sigaction(number, &action, &old[number]);
		if (old[number].sa_handler == SIG_IGN)
			sigaction(number, &old[number], NULL);
	}
}

static void release_fatal_signals(const struct sigaction *old)
{
	for (size_t i = 0; i < LENGTH(fatal_signals); i++)
		sigaction(fatal_signals[i], &old[fatal_signals[i]], NULL);
}

static void catch_signals(struct tty *tty)
{
	struct sigaction action = {0};

	sigemptyset(&action.sa_mask);
	action.sa_handler = on_flag;
	for (size_t i = 0; i < LENGTH(flag_signals); i++)
		sigaction(flag_signals[i], &action, &tty->old_actions[flag_signals[i]]);
	catch_fatal_signals(tty->old_actions);
}

static void release_signals(struct tty *tty)
{
	for (size_t i = 0; i < LENGTH(flag_signals); i++)
		sigaction(flag_signals[i], &tty->old_actions[flag_signals[i]], NULL);
	release_fatal_signals(tty->old_actions);
}

/* Blocks the flag signals; `waiting` is the mask with which ppoll lets them in. */
static void block_signals(struct tty *tty)
{
	sigset_t set;

	sigemptyset(&set);
	for (size_t i = 0; i < LENGTH(flag_signals); i++)
		sigaddset(&set, flag_signals[i]);
	sigprocmask(SIG_BLOCK, &set, &tty->before);
	tty->waiting = tty->before;
	for (size_t i = 0; i < LENGTH(flag_signals); i++)
		sigdelset(&tty->waiting, flag_signals[i]);
}

/* A handler for a full stack needs another one. */
static void set_stack(struct tty *tty)
{
	size_t size = (size_t)SIGSTKSZ;
	stack_t stack = {0};

	tty->stack = mem_alloc(size);
	stack.ss_sp = tty->stack;
	stack.ss_size = size;
	sigaltstack(&stack, &tty->old_stack);
}

/* Follows the size that the terminal has now; says whether it changed. */
static bool follow_size(void)
{
	struct winsize size;

	if (ioctl(restore.output, TIOCGWINSZ, &size) != 0 || !size.ws_row ||
	    !size.ws_col || (size.ws_row == LINES && size.ws_col == COLS))
		return false;
	resizeterm(size.ws_row, size.ws_col);
	return true;
}

static enum theme choose_theme(const struct tty *tty)
{
	if (!tty->options.is_colored || !has_colors() || start_color() == ERR)
		return THEME_MONO;
	return COLORS >= 256 ? THEME_256 : COLORS >= 8 ? THEME_16 : THEME_MONO;
}

static attr_t attributes_of(const struct appearance *look)
{
	static const struct {
		unsigned ours;
		attr_t theirs;
	} pairs[] = {
	    {STYLE_BOLD, WA_BOLD},
	    {STYLE_UNDERLINE, WA_UNDERLINE},
	    {STYLE_REVERSE, WA_REVERSE},
	    {STYLE_FAINT, WA_DIM},
	};
	attr_t attributes = 0;

	for (size_t i = 0; i < LENGTH(pairs); i++)
		if (look->attributes & pairs[i].ours)
			attributes |= pairs[i].theirs;
	return attributes;
}

/* Each role with a colour gets the colour pair of its number. */
static void prepare_looks(struct tty *tty)
{
	enum theme theme = choose_theme(tty);

	if (theme != THEME_MONO)
		use_default_colors();
	for (int style = 0; style < STYLE_COUNT; style++) {
		struct appearance look = style_look((enum style)style, theme);
		short pair = 0;

		if (theme != THEME_MONO && (look.foreground != STYLE_DEFAULT_COLOR ||
					    look.background != STYLE_DEFAULT_COLOR)) {
			pair = (short)(style + 1);
			init_pair(pair, look.foreground, look.background);
		}
		setcchar(&tty->looks[style], L" ", attributes_of(&look), pair, NULL);
	}
}

bool tty_is_utf8(void)
{
	return !strcmp(nl_langinfo(CODESET), "UTF-8");
}

/* Whether the terminal is known and can place the cursor. */
static bool is_capable(int output, struct err *err)
{
	const char *term = getenv("TERM");
	int answer;

	if (!term || !*term)
		return err_set(err, "TERM is not set: no viewer, here is the report");
	if (setupterm(term, output, &answer) != OK)
		return err_set(err,
			       "the terminal \"%s\" is not known: no viewer, here is "
			       "the report",
			       term);
	if (!capability("cup") || !capability("clear"))
		return err_set(err,
			       "the terminal \"%s\" cannot show the viewer, here is the "
			       "report",
			       term);
	return true;
}

/* Keys come from the terminal even where standard input is an article. */
static int open_input(struct err *err)
{
	int descriptor = isatty(STDIN_FILENO) ? dup(STDIN_FILENO) : -1;

	if (descriptor < 0)
		descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC);
	if (descriptor < 0)
		err_set(err,
			"no terminal to read keys from: no viewer, here is the report");
	return descriptor;
}

/* Names of the keys that curses knows. */
static const char *special_key(wint_t code)
{
	static const struct {
		wint_t code;
		const char *name;
	} keys[] = {
	    {KEY_UP, "Up"},	  {KEY_DOWN, "Down"},  {KEY_LEFT, "Left"},
	    {KEY_RIGHT, "Right"}, {KEY_HOME, "Home"},  {KEY_END, "End"},
	    {KEY_PPAGE, "PgUp"},  {KEY_NPAGE, "PgDn"}, {KEY_BTAB, "S-Tab"},
	    {KEY_DC, "Delete"},	  {KEY_IC, "Insert"},  {KEY_BACKSPACE, "Backspace"},
	    {KEY_ENTER, "Enter"}, {KEY_FIND, "Home"},  {KEY_SELECT, "End"},
	};

	for (size_t i = 0; i < LENGTH(keys); i++)
		if (keys[i].code == code)
			return keys[i].name;
	return NULL;
}

/* What is typed with Control stays that, though terminfo may call C-z a suspend key. */
static void release_controls(void)
{
	for (char bytes[2] = {1}; bytes[0] < ' '; bytes[0]++) {
		int known = key_defined(bytes);

		if (known > 0 && !special_key((wint_t)known))
			define_key(bytes, 0);
	}
}

/*
 * Keys as terminals send them, whatever terminfo says.  Arrows begin with ESC O or with
 * ESC [, depending on a mode that some terminals do not have and others keep from the
 * program before; Home and End have had six forms over the years.  A form that terminfo
 * gives a meaning that is used here keeps that.
 */
static void define_keys(void)
{
	static const struct {
		const char *bytes;
		int code;
	} keys[] = {
	    {"\033[A", KEY_UP},	   {"\033OA", KEY_UP},	   {"\033[B", KEY_DOWN},
	    {"\033OB", KEY_DOWN},  {"\033[C", KEY_RIGHT},  {"\033OC", KEY_RIGHT},
	    {"\033[D", KEY_LEFT},  {"\033OD", KEY_LEFT},   {"\033[H", KEY_HOME},
	    {"\033OH", KEY_HOME},  {"\033[1~", KEY_HOME},  {"\033[7~", KEY_HOME},
	    {"\033[F", KEY_END},   {"\033OF", KEY_END},	   {"\033[4~", KEY_END},
	    {"\033[8~", KEY_END},  {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
	    {"\033[2~", KEY_IC},   {"\033[3~", KEY_DC},	   {"\033[Z", KEY_BTAB},
	    {"\033OM", KEY_ENTER}, {"\033OP", KEY_F(1)},   {"\033[11~", KEY_F(1)},
	    {"\033[[A", KEY_F(1)},
	};

	for (size_t i = 0; i < LENGTH(keys); i++) {
		int known = key_defined(keys[i].bytes);

		if (known >= 0 && !special_key((wint_t)known))
			define_key(keys[i].bytes, keys[i].code);
	}
	release_controls();
}

static bool start_curses(struct tty *tty, struct err *err)
{
	use_env(FALSE);
	use_tioctl(TRUE);
	del_curterm(cur_term); /* is_capable's; newterm makes its own */
	tty->screen = newterm(NULL, stdout, tty->in);
	if (!tty->screen)
		return err_set(err,
			       "the terminal cannot show the viewer, here is the report");
	set_escdelay(ESCAPE_DELAY);
	raw();
	noecho();
	nonl();
	tty->input = newpad(1, 1);
	if (!tty->input) {
		endwin();
		delscreen(tty->screen);
		return err_set(err, "no memory for the screen");
	}
	keypad(tty->input, TRUE);
	define_keys();
	nodelay(tty->input, TRUE);
	return true;
}

void tty_hush(void)
{
	struct termios modes;

	if (hush.is_on || tcgetattr(STDOUT_FILENO, &restore.modes) != 0)
		return;
	modes = restore.modes;
	/* Ctrl-C still ends the program; to stop it would leave the shell without echo.
	 */
	modes.c_lflag &= ~(tcflag_t)(ECHO | ICANON);
	modes.c_cc[VSUSP] = _POSIX_VDISABLE;
	restore.output = STDOUT_FILENO;
	restore.length = 0;
	restore.on_fatal = NULL;
	catch_fatal_signals(hush.old_actions);
	restore.is_open = 1;
	mem_on_failure(restore_terminal);
	tcsetattr(STDOUT_FILENO, TCSANOW, &modes);
	hush.is_on = true;
}

void tty_unhush(void)
{
	if (!hush.is_on)
		return;
	hush.is_on = false;
	restore_terminal();
	mem_on_failure(NULL);
	release_fatal_signals(hush.old_actions);
}

struct tty *tty_open(const struct tty_options *options, struct err *err)
{
	int output = STDOUT_FILENO, descriptor;
	struct tty *tty;

	tty_unhush();
	if (!is_capable(output, err))
		return NULL;
	descriptor = open_input(err);
	if (descriptor < 0)
		return NULL;
	tty = mem_zero(1, sizeof *tty);
	tty->options = *options;
	restore.on_fatal = options->on_fatal;
	tty->is_utf8 = tty_is_utf8();
	tty->descriptor = descriptor;
	tty->in = fdopen(descriptor, "r");
	tcgetattr(output, &restore.modes);
	prepare_restore(output);
	set_stack(tty);
	catch_signals(tty);
	block_signals(tty);
	restore.is_open = 1;
	mem_on_failure(restore_terminal);
	if (!tty->in || !start_curses(tty, err)) {
		tty_close(tty);
		return NULL;
	}
	prepare_looks(tty);
	follow_size();
	tty->shown = grid_new(LINES, COLS);
	tty->is_stale = true;
	return tty;
}

/*
 * Gives the screen back.  Where the terminal has no second screen for programs, what is
 * shown stays, and the shell goes on in the last line.
 */
static void leave_screen(void)
{
	move(LINES - 1, 0);
	clrtoeol();
	refresh();
	endwin();
}

void tty_close(struct tty *tty)
{
	if (!tty)
		return;
	if (tty->input) {
		delwin(tty->input);
		leave_screen();
		delscreen(tty->screen);
	}
	restore.is_open = 0;
	mem_on_failure(NULL);
	release_signals(tty);
	sigprocmask(SIG_SETMASK, &tty->before, NULL);
	sigaltstack(&tty->old_stack, NULL);
	if (tty->in)
		fclose(tty->in);
	grid_free(tty->shown);
	free(tty->stack);
	free(tty);
}

void tty_size(const struct tty *tty, int *rows, int *columns)
{
	(void)tty;
	*rows = LINES;
	*columns = COLS;
}

int tty_descriptor(const struct tty *tty)
{
	return tty->descriptor;
}

const sigset_t *tty_signals(const struct tty *tty)
{
	return &tty->waiting;
}

/* Names of the characters that are keys of their own. */
static const char *control_key(wint_t code)
{
	static const struct {
		wint_t code;
		const char *name;
	} keys[] = {
	    {'\t', "Tab"},  {'\r', "Enter"},	 {'\n', "Enter"},    {ESCAPE, "Esc"},
	    {' ', "Space"}, {'\b', "Backspace"}, {127, "Backspace"},
	};

	for (size_t i = 0; i < LENGTH(keys); i++)
		if (keys[i].code == code)
			return keys[i].name;
	return NULL;
}

/* Names the key; false where it is none that anybody could mean. */
static bool name_key(struct tty *tty, int kind, wint_t code)
{
	const char *name = kind == KEY_CODE_YES ? special_key(code) : control_key(code);
	struct buf text = BUF_EMPTY;

	if (name)
		buf_text(&text, name);
	else if (kind == KEY_CODE_YES && code > KEY_F0 && code <= KEY_F0 + 63)
		buf_format(&text, "F%u", (unsigned)(code - KEY_F0));
	else if (kind == KEY_CODE_YES)
		return false;
	else if (code < ' ')
		buf_format(&text, "C-%c", code ? (int)(code | 0x60) : '@');
	else
		unicode_add(&text, (uint32_t)code);
	if (text.length >= KEY_BYTES)
		buf_cut(&text, KEY_BYTES - 1);
	memcpy(tty->key, buf_str(&text).bytes, text.length);
	tty->key[text.length] = '\0';
	buf_done(&text);
	return tty->key[0] != '\0';
}

/*
 * Takes the rest of a key that no table knows (Ctrl with an arrow, say) off the input.
 * curses hands such a key over as Esc and the characters behind it, and it would be taken
 * for all of them.  Esc pressed by hand has nothing right behind it.  Returns false, and
 * takes nothing, where this is Esc by itself.
 */
static bool skip_unknown(struct tty *tty)
{
	int code = wgetch(tty->input), next;

	if (code == ERR)
		return false;
	if (code == 'O') {
		next = wgetch(tty->input);
		if (next != ERR)
			return true;
	}
	if (code != '[') {
		ungetch(code);
		return false;
	}
	/* Parameters, then one byte from @ on (ECMA-48, 5.4). */
	do
		next = wgetch(tty->input);
	while (next >= ' ' && next < '@');
	return true;
}

/*
 * Takes BYTE, which is not ASCII, as the next one of a character; true when that is
 * whole.  curses could do this (wget_wch), but keeps waiting behind a byte that is not
 * UTF-8 and loses the keys that follow.
 */
static bool take_byte(struct tty *tty, int byte, wint_t *character)
{
	struct str text = {tty->part, 0};
	size_t wanted, length;

	if (!tty->is_utf8)
		return false;
	if (byte >= 0xC0)
		tty->part_length = 0;
	else if (!tty->part_length)
		return false;
	tty->part[tty->part_length++] = (char)byte;
	text.length = tty->part_length;
	wanted = (unsigned char)tty->part[0] >= 0xF0   ? 4
		 : (unsigned char)tty->part[0] >= 0xE0 ? 3
						       : 2;
	if (tty->part_length < wanted)
		return false;
	tty->part_length = 0;
	if (unicode_check(text) != wanted)
		return false;
	*character = unicode_at(text, 0, &length);
	return true;
}

/* Names the key that CODE, of wgetch, is or completes; false where it is none. */
static bool take_code(struct tty *tty, int code)
{
	wint_t character = (wint_t)code;

	if (code >= KEY_MIN)
		return code != KEY_RESIZE && name_key(tty, KEY_CODE_YES, character);
	if (code >= 0x80)
		return take_byte(tty, code, &character) && name_key(tty, OK, character);
	tty->part_length = 0;
	if (code == ESCAPE && skip_unknown(tty))
		return false;
	return name_key(tty, OK, character);
}

/* After a stop from outside neither modes nor screen are what they were. */
static void come_back(struct tty *tty)
{
	follow_size();
	reset_prog_mode();
	tty_redraw(tty);
}

enum tty_event tty_next(struct tty *tty, const char **key)
{
	int code;

	if (restore.was_stopped) {
		restore.was_stopped = 0;
		return TTY_STOP;
	}
	if (restore.was_continued) {
		restore.was_continued = 0;
		endwin();
		come_back(tty);
		return TTY_RESIZED;
	}
	if (restore.was_resized) {
		restore.was_resized = 0;
		if (follow_size())
			tty->is_stale = true;
		return TTY_RESIZED;
	}
	while ((code = wgetch(tty->input)) != ERR)
		if (take_code(tty, code)) {
			*key = tty->key;
			return TTY_KEY;
		}
	return TTY_NOTHING;
}

bool tty_is_lost(const struct tty *tty, short revents)
{
	int available = 1;

	if (revents & (POLLHUP | POLLERR | POLLNVAL))
		return true;
	/* Ready, and nothing there: the end. */
	return (revents & POLLIN) && ioctl(tty->descriptor, FIONREAD, &available) == 0 &&
	       !available;
}

/* The cell's characters; what the C library sees otherwise is replaced. */
static void decode_cell(const struct tty *tty, const struct cell *cell,
			wchar_t text[CCHARW_MAX + 1])
{
	struct str bytes = {cell->bytes, cell->length};
	size_t count = 0, length;

	for (size_t at = 0; at < bytes.length && count < CCHARW_MAX; at += length)
		text[count++] = (wchar_t)unicode_at(bytes, at, &length);
	text[count] = L'\0';
	if (cell->length == 1 || (tty->is_utf8 && wcwidth(text[0]) == cell->width))
		return;
	text[0] = tty->is_utf8 ? REPLACEMENT : L'?';
	text[1] = L'\0';
}

static void put_cell(struct tty *tty, int row, int column, const struct cell *cell)
{
	wchar_t text[CCHARW_MAX + 1], blank[CCHARW_MAX + 1];
	attr_t attributes;
	short pair;
	cchar_t out;

	getcchar(&tty->looks[cell->style], blank, &attributes, &pair, NULL);
	decode_cell(tty, cell, text);
	setcchar(&out, text, attributes, pair, NULL);
	mvadd_wch(row, column, &out);
	if (cell->width == 2 && wcwidth(text[0]) == 1) {
		setcchar(&out, L" ", attributes, pair, NULL);
		mvadd_wch(row, column + 1, &out);
	}
}

static void mark_frame(struct tty *tty)
{
	struct buf mark = BUF_EMPTY;

	buf_format(&mark, "\033]7777;frame;%u\a", tty->frames);
	if (write(restore.output, mark.bytes, mark.length) < 0)
		tty->frames--; /* the terminal is gone: the next poll tells */
	buf_done(&mark);
}

void tty_present(struct tty *tty, const struct grid *grid)
{
	bool is_whole = tty->is_stale || grid->rows != tty->shown->rows ||
			grid->columns != tty->shown->columns;

	if (is_whole) {
		erase();
		grid_resize(tty->shown, grid->rows, grid->columns);
		grid_clear(tty->shown);
	}
	for (int row = 0; row < grid->rows && row < LINES; row++)
		for (int column = 0; column < grid->columns && column < COLS; column++) {
			const struct cell *cell = grid_cell(grid, row, column);

			if (cell->width &&
			    !grid_same_cell(cell, grid_cell(tty->shown, row, column)))
				put_cell(tty, row, column, cell);
		}
	memcpy(tty->shown->cells, grid->cells,
	       (size_t)grid->rows * (size_t)grid->columns * sizeof *grid->cells);
	tty->is_stale = false;
	move(grid->cursor_row, grid->cursor_column);
	refresh();
	tty->frames++;
	if (tty->options.has_frame_marks)
		mark_frame(tty);
}

void tty_redraw(struct tty *tty)
{
	tty->is_stale = true;
	clearok(curscr, TRUE);
}

void tty_suspend(struct tty *tty)
{
	struct sigaction action = {0}, old;
	sigset_t stop, blocked;

	leave_screen();
	restore.is_open = 0;
	action.sa_handler = SIG_DFL;
	sigemptyset(&action.sa_mask);
	sigaction(SIGTSTP, &action, &old);
	sigemptyset(&stop);
	sigaddset(&stop, SIGTSTP);
	sigprocmask(SIG_UNBLOCK, &stop, &blocked);
	raise(SIGTSTP);
	/* Here the program goes on. */
	sigprocmask(SIG_SETMASK, &blocked, NULL);
	sigaction(SIGTSTP, &old, NULL);
	restore.is_open = 1;
	restore.was_continued = 0;
	come_back(tty);
}
