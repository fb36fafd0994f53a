/*
 * What was typed and is no command yet: keys that are the beginning of one (the ] of ]c),
 * a count (#12), or a command whose letter is still to come.
 */
#ifndef CROSSREAD_SHOW_TYPING_H
#define CROSSREAD_SHOW_TYPING_H

#include "base/buf.h"
#include "show/command.h"

/* All zero is nothing. */
struct typing {
	struct buf keys;
	bool is_counting; /* digits are a count: the key for that was typed */
	int count;	  /* the number typed so far; 0 is none */
	bool is_asking;	  /* the next key is the argument of a command: */
	enum command asking;
};

/* Whether KEY drops what was typed. */
bool typing_is_escape(const char *key);

/* The digit that KEY is, 0 to 9; -1 where it is none, or none can stand here: behind
 * other keys, or a 0 that is no part of a count. */
int typing_digit(const struct typing *typing, const char *key);

/* Adds DIGIT to the count; to one that is very large already nothing more. */
void typing_count(struct typing *typing, int digit);

/* Forgets all of it. */
void typing_drop(struct typing *typing);

/* Adds it as the status bar shows it: "#12]"; false where there is nothing. */
bool typing_write(const struct typing *typing, struct buf *out);

void typing_done(struct typing *typing);

#endif
