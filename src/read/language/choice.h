/*
 * Which language an article is read in: that of the option, the declared one, or the one
 * that its words are in.
 */
#ifndef CROSSREAD_READ_LANGUAGE_CHOICE_H
#define CROSSREAD_READ_LANGUAGE_CHOICE_H

#include <stdbool.h>

#include "base/buf.h"
#include "read/document.h"

/*
 * Adds the code ("en") for DOCUMENT to OUT; ASKED is the option's code, or NULL.  Returns
 * whether it is sure: said by a person, or plain from the words.
 */
bool language_choice_make(struct buf *out, const struct document *document,
			  const char *asked);

#endif
