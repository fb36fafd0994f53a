/*
 * Files that crossread does not read, recognised by their first bytes: a message can then
 * say what to do with them, and not only that they are no text.
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
