/*
 * Which language an article is read in: that of the option, the declared one, or the one
 * that its words are in.
 */
#ifndef CROSSREAD_READ_LANGUAGE_CHOICE_H
#define CROSSREAD_READ_LANGUAGE_CHOICE_H

#include "base/buf.h"
#include "read/document.h"

/* Adds the code ("en") for DOCUMENT to OUT; ASKED is the option's code, or NULL. */
void language_choice_make(struct buf *out, const struct document *document,
			  const char *asked);

#endif
