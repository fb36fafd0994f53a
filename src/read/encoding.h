/*
 * From the bytes of a file to text: UTF-8, lines ended by LF.
 *
 * UTF-8 and UTF-16 are told by their byte order mark, UTF-8 also by being valid; anything
 * else is taken for Windows-1252, the usual encoding of old English pages.
 */
#ifndef CROSSREAD_READ_ENCODING_H
#define CROSSREAD_READ_ENCODING_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

/*
 * Adds the text of BYTES to OUT, without byte order mark, CR LF and CR as LF.  Returns
 * false where the bytes are no text (a NUL, or mostly controls); the message begins with
 * NAME and tells the offset.
 */
bool encoding_decode(struct buf *out, struct str bytes, const char *name,
		     struct err *err);

#endif
