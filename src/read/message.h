/*
 * Messages about the inputs of a story, in the order in which they came up.
 */
#ifndef CROSSREAD_READ_MESSAGE_H
#define CROSSREAD_READ_MESSAGE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/vec.h"

struct message {
	char *text;
	const char *kind; /* equal in messages that differ in names only, or NULL */
	bool is_failure;  /* an input that could not be used; else a notice */
};

typedef VEC(struct message) message_list;

/* Adds what FORMAT makes; messages of one FORMAT, but for "%s", are of one kind. */
void message_add(message_list *messages, bool is_failure, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Adds the message of ERR, if it has one, and empties ERR. */
void message_add_err(message_list *messages, bool is_failure, struct err *err);

void message_list_done(message_list *messages);

#endif
