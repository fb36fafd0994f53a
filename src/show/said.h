/*
 * What was said to the reader: notices of loading, answers of commands, failures.  The
 * last row of the screen has one of them at a time, and only until the next key.
 */
#ifndef CROSSREAD_SHOW_SAID_H
#define CROSSREAD_SHOW_SAID_H

#include "base/str.h"
#include "base/vec.h"

struct said_line {
	char *text;
	size_t times; /* said in a row */
};

/* All zero is nothing. */
struct said {
	VEC(struct said_line) lines; /* from the oldest to the newest */
	size_t fresh;		     /* how many were added since the last key */
	size_t named; /* the oldest, which may name outlets: not to be shown blind */
};

/* Keeps TEXT; of very many the oldest are forgotten. */
void said_add(struct said *said, struct str text);

void said_done(struct said *said);

#endif
