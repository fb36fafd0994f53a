/*
 * The characters that can end a sentence, in all scripts.
 */
#ifndef CROSSREAD_BASE_STOP_MARK_H
#define CROSSREAD_BASE_STOP_MARK_H

#include <stdint.h>

enum {
	STOP_MARK_STRONG = 1,	/* a question or an exclamation */
	STOP_MARK_INSTANT = 2,	/* of a script that puts no blank behind it */
	STOP_MARK_ELLIPSIS = 4, /* three stops in one */
	STOP_MARK_POINT = 8,	/* stands in numbers too */
};

struct stop_mark {
	uint32_t character;
	unsigned kinds;
	const char *language; /* the only one where it is a stop, or NULL */
};

/* What is known of CHARACTER as a stop in LANGUAGE ("en"), NULL if it is none. */
const struct stop_mark *stop_mark_find(uint32_t character, const char *language);

#endif
