/*
 * A command as words: what a shell would make of simple ones, without a shell.
 *
 * Words stand between blanks.  Inside '...' all is taken as it is; inside "..." a
 * backslash keeps the next " or \ from ending or beginning anything; outside quotes it
 * keeps any next byte.  There are no variables, patterns, pipes or redirections.
 */
#ifndef CROSSREAD_BASE_SPLIT_H
#define CROSSREAD_BASE_SPLIT_H

#include <stddef.h>

#include "base/err.h"

/*
 * Returns the words of TEXT, ended by NULL, as an argv; one free() frees them all.
 * Returns NULL with a message where a quotation is not closed or there is no word.
 */
char **split_words(const char *text, struct err *err);

/* Returns COUNT words in the same form, whatever is in them. */
char **split_join(const char *const *words, size_t count);

#endif
