/*
 * WARC files (ISO 28500), which archives of the web and wget keep pages in: one record
 * behind the other, each a head of fields and the bytes as a server sent them.
 *
 * They are read here and not by libarchive, whose reader leaves out every address that
 * ends with a slash and does not tell the address that is left.
 */
#ifndef CROSSREAD_READ_FORMAT_WARC_H
#define CROSSREAD_READ_FORMAT_WARC_H

#include "read/input.h"

/* Whether BYTES begin like a WARC file. */
bool warc_is(struct str bytes);

/*
 * An input_reader: one document for each answer of a server (a record "response" with
 * status 200) that is HTML or plain text, at most 1,000.  Nothing else is looked at.
 */
bool warc_read(document_list *documents, const struct input *input, struct err *err);

#endif
