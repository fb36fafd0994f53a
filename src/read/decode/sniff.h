/*
 * The opening of an input: as much of its beginning as tells its format.
 */
#ifndef CROSSREAD_READ_DECODE_SNIFF_H
#define CROSSREAD_READ_DECODE_SNIFF_H

#include "base/buf.h"

/*
 * Adds the first some thousand bytes of BYTES to OUT, without byte order mark and the
 * white space before anything else; UTF-16 with a mark as UTF-8.
 */
void sniff_opening(struct buf *out, struct str bytes);

#endif
