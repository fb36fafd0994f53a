/*
 * Files that crossread does not read, told by their first bytes, so that people hear what
 * to do with them and not that they are no text.
 */
#ifndef CROSSREAD_READ_DECODE_FOREIGN_H
#define CROSSREAD_READ_DECODE_FOREIGN_H

#include "base/str.h"

/*
 * What BYTES are and what to do instead, to stand behind the file's name and a colon ("a
 * PDF; make text of it with pdftotext"); NULL where they are none of the known kinds.
 */
const char *foreign_advice(struct str bytes);

#endif
