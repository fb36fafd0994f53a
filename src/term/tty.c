/*
 * curses only paints single cells here: each changed cell is placed by its own row and
 * column, so that a character that the terminal takes to be wider or narrower than we do
 * cannot move the rest of its row.
 */
#include "config.h"

#include "term/tty.h"

#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "base/array.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/unicode.h"
#include "term/clipboard.h"
#include "term/guard.h"
#include "term/hyperlink.h"
#include "term/key.h"
#include "term/mouse.h"

#undef columns /* term.h has a macro for every capability */
#undef lines

enum {
	ESCAPE_DELAY = 25, /* milliseconds; Esc is to answer within 50 */
	REPLACEMENT = 0xFFFD
};

struct tty {
	SCREEN *screen;
	WINDOW *input; /* a pad, because reading from a window would paint it */
	FILE *in;
	int descriptor;
	struct tty_options options;
	struct grid *shown; /* the last one presented */
	bool is_stale;	    /* `shown` is perhaps not what is on the screen */
	unsigned frames;    /* presented so far */
	struct guard guard;
	struct key_reader keys;
	int colors;		    /* that may be used */
	bool has_mouse;		    /* it is reported */
	cchar_t looks[STYLE_COUNT]; /* only attributes and pair are used */
};

/* Gives curses the size that the terminal has now; true if it is another one. */
static bool follow_size(void)
{
	struct winsize size;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || !size.ws_row ||
	    !size.ws_col || (size.ws_row == LINES && size.ws_col == COLS))
		return false;
	resizeterm(size.ws_row, size.ws_col);
	return true;
}

/* The colours that may be used; 0 where there are none. */
static int count_colors(const struct tty *tty)
{
	if (!tty->options.is_colored || !has_colors() || start_color() == ERR)
		return 0;
	return COLORS;
}

bool tty_is_mono(const struct tty *tty)
{
	return palette_theme(&tty->options.palette, tty->colors) == THEME_MONO;
}

static attr_t attributes_of(const struct appearance *look)
{
	static const struct {
		unsigned ours;
		attr_t theirs;
	} pairs[] = {
	    {STYLE_BOLD, WA_BOLD},	 {STYLE_UNDERLINE, WA_UNDERLINE},
	    {STYLE_REVERSE, WA_REVERSE}, {STYLE_FAINT, WA_DIM},
	    {STYLE_ITALIC, WA_ITALIC},
	};
	attr_t attributes = 0;

	for (size_t i = 0; i < ARRAY_COUNT(pairs); i++)
		if (look->attributes & pairs[i].ours)
			attributes |= pairs[i].theirs;
	return attributes;
}

/* Each style with a colour gets a colour pair, numbered as the style is. */
static void prepare_looks(struct tty *tty)
{
	bool is_mono;

	tty->colors = count_colors(tty);
	is_mono = tty_is_mono(tty);
	if (!is_mono)
		use_default_colors();
	for (int style = 0; style < STYLE_COUNT; style++) {
		struct appearance look =
		    palette_look(&tty->options.palette, (enum style)style, tty->colors);
		short pair = 0;

		if (!is_mono && (look.foreground != STYLE_DEFAULT_COLOR ||
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
static bool is_capable(struct err *err)
{
	const char *term = getenv("TERM");
	int answer;

	if (!term || !*term)
		return err_set(err, "TERM is not set: no viewer, here is the report");
	if (setupterm(term, STDOUT_FILENO, &answer) != OK)
		return err_set(err,
			       "the terminal \"%s\" is not known: no viewer, here is "
			       "the report",
			       term);
	if (!guard_capability("cup") || !guard_capability("clear"))
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

/* Has the terminal mark where pasted text begins and ends, so that it cannot be taken for
 * commands (terminfo's BE, bracketed paste of xterm), or no longer (BD). */
static void mark_pastes(bool is_wanted)
{
	const char *text = guard_capability(is_wanted ? "BE" : "BD");

	if (!text)
		return;
	if (is_wanted)
		key_define_pastes();
	putp(text);
	fflush(stdout);
}

/* Begins to read what is no key of the keyboard, or ends that. */
static void listen(const struct tty *tty, bool is_wanted)
{
	mark_pastes(is_wanted);
	if (tty->has_mouse)
		mouse_switch(is_wanted);
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
	tty->keys.input = tty->input;
	key_define();
	nodelay(tty->input, TRUE);
	listen(tty, true);
	return true;
}

struct tty *tty_open(const struct tty_options *options, struct err *err)
{
	struct tty *tty;
	int descriptor;

	guard_restore_echo();
	if (!is_capable(err))
		return NULL;
	descriptor = open_input(err);
	if (descriptor < 0)
		return NULL;
	tty = mem_zero(1, sizeof *tty);
	tty->options = *options;
	tty->keys.is_utf8 = tty_is_utf8();
	tty->descriptor = descriptor;
	tty->in = fdopen(descriptor, "r");
	guard_begin(&tty->guard, options->on_fatal);
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
static void leave_screen(const struct tty *tty)
{
	listen(tty, false);
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
		leave_screen(tty);
		delscreen(tty->screen);
	}
	guard_end(&tty->guard);
	if (tty->in)
		fclose(tty->in);
	grid_free(tty->shown);
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
	return &tty->guard.waiting;
}

/* After a stop neither the terminal's modes nor its screen are what they were. */
static void come_back(struct tty *tty)
{
	follow_size();
	reset_prog_mode();
	listen(tty, true);
	tty_redraw(tty);
}

enum tty_event tty_next(struct tty *tty, const char **key)
{
	int code;

	if (guard_take(GUARD_STOPPED))
		return TTY_STOP;
	if (guard_take(GUARD_CONTINUED)) {
		endwin();
		come_back(tty);
		return TTY_RESIZED;
	}
	if (guard_take(GUARD_RESIZED)) {
		if (follow_size())
			tty->is_stale = true;
		return TTY_RESIZED;
	}
	while ((code = wgetch(tty->input)) != ERR)
		if (key_take(&tty->keys, code)) {
			*key = tty->keys.name;
			return TTY_KEY;
		}
	return TTY_NOTHING;
}

bool tty_is_lost(const struct tty *tty, short revents)
{
	int available = 1;

	if (revents & (POLLHUP | POLLERR | POLLNVAL))
		return true;
	/* Ready to be read, but there is nothing: this is the end of the input. */
	return (revents & POLLIN) && ioctl(tty->descriptor, FIONREAD, &available) == 0 &&
	       !available;
}

/* Sets TEXT to the cell's characters; one that the C library takes to have another width
 * is replaced. */
static void decode_cell(const struct tty *tty, const struct cell *cell,
			wchar_t text[CCHARW_MAX + 1])
{
	struct str bytes = {cell->bytes, cell->length};
	size_t count = 0, length;

	for (size_t at = 0; at < bytes.length && count < CCHARW_MAX; at += length)
		text[count++] = (wchar_t)unicode_at(bytes, at, &length);
	text[count] = L'\0';
	if (cell->length == 1 || (tty->keys.is_utf8 && wcwidth(text[0]) == cell->width))
		return;
	text[0] = tty->keys.is_utf8 ? REPLACEMENT : L'?';
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

bool tty_knows_links(void)
{
	return tty_is_utf8() && hyperlink_is_known(getenv("TERM"), getenv("TERM_PROGRAM"),
						   getenv("VTE_VERSION"));
}

/* Adds the cells of ROW from COLUMN on that have the same link, with it; returns the
 * column behind them. */
static int add_linked(struct buf *out, const struct tty *tty, const struct grid *grid,
		      int row, int column)
{
	uint32_t id = grid_cell(grid, row, column)->link;
	const char *url = grid_link_url(grid, id);
	bool is_link;

	buf_format(out, "\033[%d;%dH", row + 1, column + 1);
	is_link = url && hyperlink_begin(out, url, id);
	for (; column < grid->columns && grid_cell(grid, row, column)->link == id;
	     column++) {
		const struct cell *cell = grid_cell(grid, row, column);

		hyperlink_add_look(
		    out, palette_look(&tty->options.palette, cell->style, tty->colors));
		buf_add(out, cell->bytes, cell->length);
	}
	if (is_link)
		hyperlink_end(out);
	return column;
}

static bool is_row_changed(const struct tty *tty, const struct grid *grid, int row)
{
	for (int column = 0; column < grid->columns; column++)
		if (!grid_same_cell(grid_cell(grid, row, column),
				    grid_cell(tty->shown, row, column)))
			return true;
	return false;
}

/*
 * curses knows no links: in rows that changed the cells with links are written once more,
 * around it.  All of them, since curses writes cells between others again where that is
 * shorter; it does not learn of it, for cursor and look are kept and put back (DECSC).
 */
static void write_links(const struct tty *tty, const struct grid *grid)
{
	struct buf out = BUF_EMPTY;

	for (int row = 0; row < grid->rows && row < LINES; row++) {
		if (!is_row_changed(tty, grid, row))
			continue;
		for (int column = 0; column < grid->columns;)
			if (grid_cell(grid, row, column)->link)
				column = add_linked(&out, tty, grid, row, column);
			else
				column++;
	}
	if (out.length) {
		file_write(STDOUT_FILENO, str_of("\0337"));
		file_write(STDOUT_FILENO, buf_str(&out));
		file_write(STDOUT_FILENO, str_of("\0338"));
	}
	buf_done(&out);
}

static void mark_frame(struct tty *tty)
{
	struct buf mark = BUF_EMPTY;

	buf_format(&mark, "\033]7777;frame;%u\a", tty->frames);
	if (write(STDOUT_FILENO, mark.bytes, mark.length) < 0)
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
	move(grid->cursor_row, grid->cursor_column);
	refresh();
	if (tty->options.has_links)
		write_links(tty, grid);
	memcpy(tty->shown->cells, grid->cells,
	       (size_t)grid->rows * (size_t)grid->columns * sizeof *grid->cells);
	tty->is_stale = false;
	tty->frames++;
	if (tty->options.has_frame_marks)
		mark_frame(tty);
}

void tty_redraw(struct tty *tty)
{
	tty->is_stale = true;
	clearok(curscr, TRUE);
}

void tty_set_mouse(struct tty *tty, bool is_wanted)
{
	if (tty->has_mouse == is_wanted)
		return;
	tty->has_mouse = is_wanted;
	mouse_switch(is_wanted);
}

void tty_set_theme(struct tty *tty, enum theme theme)
{
	tty->options.palette.theme = theme;
	prepare_looks(tty);
	tty_redraw(tty);
}

bool tty_copy(const struct tty *tty, struct str text)
{
	struct buf escape = BUF_EMPTY;
	bool done;

	(void)tty;
	done = clipboard_is_safe(getenv("TERM")) && clipboard_write(&escape, text) &&
	       file_write(STDOUT_FILENO, buf_str(&escape));
	buf_done(&escape);
	return done;
}

/* Lets WORDS have the screen, and INPUT for standard input; curses does not come back. */
static enum program_end lend(const struct tty *tty, char *const *words, int input)
{
	struct guard_loan loan;
	enum program_end end;

	leave_screen(tty);
	guard_lend(&loan);
	end = program_lend(words, input);
	guard_end_loan(&loan);
	return end;
}

enum program_end tty_run(struct tty *tty, char *const *words)
{
	enum program_end end = lend(tty, words, tty->descriptor);

	come_back(tty);
	return end;
}

/* Waits for a key and drops it, with all that a key of several bytes has. */
static void await_key(const struct tty *tty)
{
	static const char request[] = "\r\n[press a key] ";
	struct pollfd key = {.fd = tty->descriptor, .events = POLLIN};

	reset_prog_mode();
	if (file_write(STDOUT_FILENO, str_of(request)))
		ppoll(&key, 1, NULL, tty_signals(tty));
	flushinp();
}

enum program_end tty_pipe(struct tty *tty, char *const *words, struct str text)
{
	FILE *input = tmpfile();
	enum program_end end = PROGRAM_ABSENT;

	if (input && file_write(fileno(input), text) && fseek(input, 0, SEEK_SET) == 0) {
		end = lend(tty, words, fileno(input));
		if (end != PROGRAM_ABSENT)
			await_key(tty);
		come_back(tty);
	}
	if (input)
		fclose(input);
	return end;
}

void tty_suspend(struct tty *tty)
{
	leave_screen(tty);
	guard_suspend();
	come_back(tty);
}
