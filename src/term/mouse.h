/*
 * The mouse: what the terminal reports of it becomes the name of a key.
 *
 *     Mouse-click:5:12   the left button went down on row 5, column 12 (from 0)
 *     Mouse-up:5:12      the wheel was turned, away from the reader; Mouse-down: to it
 *
 * All else (releases, other buttons, keys held) means nothing here; with Shift terminals
 * keep the mouse for themselves, to select text.
 */
#ifndef CROSSREAD_TERM_MOUSE_H
#define CROSSREAD_TERM_MOUSE_H

#include <stdbool.h>
#include <stddef.h>

struct mouse_reader {
	bool is_open;	/* a report has begun */
	bool is_old;	/* in the form before SGR's */
	char bytes[16]; /* of the report so far, behind its beginning */
	size_t length;
};

/* Has the terminal report the mouse, or no longer; nothing where it has none.  curses
 * must be running. */
void mouse_switch(bool is_on);

/* Whether CODE, from wgetch, begins a report; then mouse_take is for those that follow.
 */
bool mouse_begin(struct mouse_reader *reader, int code);

/*
 * Takes the next byte of a report.  True where it is complete and means something: NAME,
 * of SIZE bytes, is set to it.
 */
bool mouse_take(struct mouse_reader *reader, int byte, char *name, size_t size);

#endif
