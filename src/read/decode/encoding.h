/*
 * From the bytes of an input to text: UTF-8, lines ended by LF.
 *
 * A byte order mark decides; then what the input's carrier declares, if the bytes can be
 * read so; then UTF-8, if the bytes are that but for a few that were damaged; then what
 * their statistics look like; and Windows-1252, the usual encoding of old pages, where
 * nothing is told.
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
