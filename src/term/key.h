/*
 * Keys: from what curses reads to names ("Up", "C-d", "F1", "é").
 */
#ifndef CROSSREAD_TERM_KEY_H
#define CROSSREAD_TERM_KEY_H

#include <stdbool.h>
#include <stddef.h>

enum { KEY_NAME_BYTES = 32 };

struct key_reader {
	void *input; /* the WINDOW of curses that keys are read from, without delay */
	bool is_utf8;
	char name[KEY_NAME_BYTES]; /* of the key taken last */
	char part[4]; /* of a character whose other bytes are still to come */
	size_t part_length;
};

/* Tells curses, which is running, of keys that terminfo may not know. */
void key_define(void);

/*
 * Names the key that CODE, of wgetch, is or completes; false where it is none that
 * anybody could mean.
 */
bool key_take(struct key_reader *reader, int code);

#endif
