/*
 * What went wrong in the outside world, said once where the fact is known.
 *
 * A function that can fail for reasons outside the program returns bool and takes a
 * `struct err *`.  It fills the message ("bridge.txt: not UTF-8 at byte 812"); callers
 * hand it up unchanged and only main prints it.
 */
#ifndef CROSSREAD_BASE_ERR_H
#define CROSSREAD_BASE_ERR_H

#include <stdbool.h>

struct err {
	char *message; /* NULL: nothing went wrong */
};

#define ERR_NONE ((struct err){0})

/* Sets the message (the first one stays) and returns false, for `return err_set(...)`. */
bool err_set(struct err *err, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Frees the message; ERR can be used again. */
void err_done(struct err *err);

#endif
