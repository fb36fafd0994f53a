/*
 * The terminal: grids go out, keys and signals come in.
 *
 * There is one at a time, and it is guarded (guard.h): signals come in only in the
 * caller's ppoll, and whatever ends the program, the terminal is put back as it was.
 */
#ifndef CROSSREAD_TERM_TTY_H
#define CROSSREAD_TERM_TTY_H

#include <signal.h>
#include <stdbool.h>

#include "base/err.h"
#include "base/program.h"
#include "base/str.h"
#include "show/grid.h"
#include "show/palette.h"

struct tty;

struct tty_options {
	bool is_colored; /* colours may be used, if the terminal has any */
	struct palette palette;
	bool has_links;	      /* it shows hyperlinks, as tty_knows_links tells */
	bool has_frame_marks; /* ESC ] 7777 ; frame ; N BEL after each frame, for tests */
	void (*on_fatal)(void); /* for guard_begin; may be NULL */
};

/*
 * Takes over the terminal.  NULL with a message where it cannot show the viewer.  What
 * guard_stop_echo began ends in any case.
 */
struct tty *tty_open(const struct tty_options *options, struct err *err);
void tty_close(struct tty *tty);

/* Whether the locale's encoding is UTF-8; where not, only ASCII can be shown. */
bool tty_is_utf8(void);

/* Sets how large the terminal is now, in cells. */
void tty_size(const struct tty *tty, int *rows, int *columns);

/* Whether the terminal is one of those that are known to show hyperlinks. */
bool tty_knows_links(void);

/* Whether no colours are shown. */
bool tty_is_mono(const struct tty *tty);

/* The descriptor to poll for input, and the signal mask for ppoll. */
int tty_descriptor(const struct tty *tty);
const sigset_t *tty_signals(const struct tty *tty);

enum tty_event {
	TTY_NOTHING,
	TTY_KEY,
	TTY_RESIZED,
	TTY_STOP, /* another process wants us to stop: call tty_suspend */
};

/* Takes the next event without waiting for one.  Of TTY_KEY *KEY is the name, valid until
 * the next call. */
enum tty_event tty_next(struct tty *tty, const char **key);

/* Whether the terminal is gone; REVENTS is what poll returned for its descriptor. */
bool tty_is_lost(const struct tty *tty, short revents);

/* Whether the mouse is reported, if the terminal can; at first it is not. */
void tty_set_mouse(struct tty *tty, bool is_wanted);

/* Shows another theme from the next tty_present on. */
void tty_set_theme(struct tty *tty, enum theme theme);

/* Shows GRID, writing only what changed since the last one. */
void tty_present(struct tty *tty, const struct grid *grid);

/* Makes the next tty_present write everything, whatever is on the screen. */
void tty_redraw(struct tty *tty);

/*
 * Puts TEXT into the terminal's clipboard; whether the terminal takes it is not to be
 * known.  False where it surely has none, or TEXT is too long.
 */
bool tty_copy(const struct tty *tty, struct str text);

/* Lets WORDS, a program and its arguments, have the terminal until it ends. */
enum program_end tty_run(struct tty *tty, char *const *words);

/*
 * The same with TEXT for the program's standard input.  What it wrote stays to be read
 * until a key is pressed.
 */
enum program_end tty_pipe(struct tty *tty, char *const *words, struct str text);

/* Stops the program as Ctrl-Z does; returns when it goes on. */
void tty_suspend(struct tty *tty);

#endif
