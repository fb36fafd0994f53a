/*
 * A terminal for tests: the program as users run it, and a screen that can be read.
 *
 * The program runs unchanged as the foreground job of a small shell that leads a session
 * of its own on a pseudo-terminal, so that Ctrl-Z, hang-ups and resizes are the real
 * ones. libvterm interprets what the program writes.  Nothing here sleeps: with
 * CROSSREAD_FRAME_MARKS=1 the program writes ESC ] 7777 ; frame ; N BEL after each frame,
 * and a test waits for that, for a text on the screen, or for a change of the job's
 * state. A wait that takes longer than PTY_PATIENCE fails the test and nothing else.
 */
#ifndef CROSSREAD_TESTS_PTY_H
#define CROSSREAD_TESTS_PTY_H

#include <stdbool.h>
#include <stddef.h>

enum { PTY_PATIENCE = 60 }; /* seconds; no test comes near it */

struct pty;

struct pty_setup {
	int rows, columns;
	const char *term;	      /* TERM, NULL: xterm-256color */
	const char *locale;	      /* LC_ALL, NULL: C.UTF-8 */
	const char *variables[4];     /* more of the environment, "NAME=VALUE" */
	const char *input;	      /* a file for standard input, NULL: the terminal */
	const char *const *arguments; /* argv[0] first, ended by NULL */
};

struct pty_cell {
	char text[32]; /* UTF-8, "" where nothing was written */
	int width;     /* 2 for a wide character */
	bool bold, underline, reverse;
	bool has_color, has_background; /* other than the terminal's own */
};

/* Starts the program; the caller ends with pty_free. */
struct pty *pty_start(const struct pty_setup *setup);

/* Ends what still runs and frees PTY. */
void pty_free(struct pty *pty);

void pty_send(struct pty *pty, const char *keys);

/* Sends KEYS as one write and waits for a frame that was painted later. */
void pty_key(struct pty *pty, const char *keys);

/* Presses keys, called as in command.def and separated by blanks; a frame is waited for
 * behind each. */
void pty_press(struct pty *pty, const char *names);

/* Waits for the next frame after those seen. */
void pty_wait_frame(struct pty *pty);

/* Waits until TEXT stands in one row of the screen. */
void pty_wait_text(struct pty *pty, const char *text);

/* Waits until the whole screen is SCREEN, as pty_screen returned it before. */
void pty_wait_screen(struct pty *pty, const char *screen);

/* The frames seen so far. */
size_t pty_frames(const struct pty *pty);

/* Whether TEXT stands in one row of the screen as it is now. */
bool pty_has(struct pty *pty, const char *text);

/* The first row (from 0) that has TEXT, or -1. */
int pty_find(struct pty *pty, const char *text);

/* Row ROW as UTF-8 without blanks at its end; valid until the next call. */
const char *pty_row(struct pty *pty, int row);

/* All rows, each ended by a newline; valid until the next call. */
const char *pty_screen(struct pty *pty);

struct pty_cell pty_cell(struct pty *pty, int row, int column);

void pty_cursor(struct pty *pty, int *row, int *column);
bool pty_cursor_visible(const struct pty *pty);
bool pty_alternate_screen(const struct pty *pty);

/* Whether the program ever set the window's title (a thing that hostile text tries). */
bool pty_title_was_set(const struct pty *pty);

/* Every byte that the program wrote. */
const char *pty_bytes(const struct pty *pty, size_t *length);

/* Gives the terminal another size; the program is sent SIGWINCH by the kernel. */
void pty_resize(struct pty *pty, int rows, int columns);

void pty_signal(struct pty *pty, int signal);

/* Waits until what is typed is echoed no more. */
void pty_wait_quiet(struct pty *pty);

/* Waits until the job is stopped. */
void pty_wait_stopped(struct pty *pty);

/* Puts the stopped job back into the foreground. */
void pty_continue(struct pty *pty);

/* Waits for the end; returns the exit status, or -n where signal n killed the job. */
int pty_wait_end(struct pty *pty);

/* Closes the terminal under the program. */
void pty_hang_up(struct pty *pty);

/* Fails the test unless screen, cursor and line discipline are as they were at first. */
void pty_check_restored(struct pty *pty);

#endif
