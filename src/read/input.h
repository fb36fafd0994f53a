/*
 * An input: the bytes of one file, part of a mail or member of an archive, as they came.
 *
 * Readers of formats share one signature.  They add the documents that they find, in the
 * order of the input, or return false with a message that begins with the input's name,
 * names the place, and says what to do; documents found before stay.  A message beside
 * true is a notice: it says what of the input was left out, and the rest is good.
 */
#ifndef CROSSREAD_READ_INPUT_H
#define CROSSREAD_READ_INPUT_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"
#include "read/document.h"

struct input {
	struct str bytes;
	const char *name;    /* what messages call it */
	const char *charset; /* declared by a server or a mail; NULL: not declared */

	/* Guesses the charset of bytes by their statistics; returns NULL where it cannot.
	 * Where this is NULL, nothing is guessed. */
	const char *(*guess)(struct str bytes);
};

typedef bool input_reader(document_list *documents, const struct input *input,
			  struct err *err);

#endif
