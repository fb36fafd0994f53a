/*
 * Keys: what curses reads gets a name ("Up", "C-d", "F1", "é"), as in show/command.h.
 */
#ifndef CROSSREAD_TERM_KEY_H
#define CROSSREAD_TERM_KEY_H

#include <stdbool.h>
#include <stddef.h>

#include "term/mouse.h"

enum { KEY_NAME_BYTES = 32 };

struct key_reader {
	void *input; /* the WINDOW of curses that keys are read from, without delay */
	bool is_utf8;
	char name[KEY_NAME_BYTES]; /* of the last key */
	char part[4];		   /* the bytes of a character that is not complete yet */
	size_t part_length;
	struct mouse_reader mouse;
};

/* Tells curses, which must be running, the bytes of keys that terminfo may not have. */
void key_define(void);

/* The same for the marks around what is pasted, "PasteBegin" and "PasteEnd". */
void key_define_pastes(void);

/*
 * Puts the name of the key that wgetch returned as CODE into READER.  False where there
 * is no key yet (a character of several bytes) or none that has a name.
 */
bool key_take(struct key_reader *reader, int code);

#endif
