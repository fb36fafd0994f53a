/*
 * From the bytes of an input to text: UTF-8, lines ended by LF.
 *
 * The first of these that applies decides: a byte order mark; the declared charset, if
 * the bytes can be read so; UTF-8, if all but a few damaged bytes are that; a guess by
 * the statistics of the bytes; and Windows-1252, the usual encoding of old pages.
 */
#ifndef CROSSREAD_READ_DECODE_ENCODING_H
#define CROSSREAD_READ_DECODE_ENCODING_H

#include "read/input.h"

/*
 * Adds the text of INPUT to OUT, without byte order mark, CR LF and CR as LF; MAP, which
 * may be NULL, is given the way back (offsets of OUT to bytes of INPUT).  Returns false
 * where the bytes are no text (a NUL, or mostly controls).
 */
bool encoding_decode(struct buf *out, struct map *map, const struct input *input,
		     struct err *err);

/*
 * How many characters of TEXT look as if UTF-8 had been taken for Windows-1252 (three
 * letters for an apostrophe), or are U+FFFD, which stands for what was lost.  *FIRST is
 * set to the place of the first.
 */
size_t encoding_count_broken(struct str text, size_t *first);

#endif
