/*
 * Sniffing: as much of an input's beginning as its format is recognised by.
 */
#ifndef CROSSREAD_READ_DECODE_SNIFF_H
#define CROSSREAD_READ_DECODE_SNIFF_H

#include "base/buf.h"

/*
 * Adds the first some thousand bytes of BYTES to OUT, without byte order mark and the
 * white space at their start; UTF-16 with a mark becomes UTF-8.
 */
void sniff_beginning(struct buf *out, struct str bytes);

#endif
