/*
 * Formats: recognises the format of an input by its bytes, and calls its reader.
 */
#ifndef CROSSREAD_READ_FORMAT_FORMAT_H
#define CROSSREAD_READ_FORMAT_FORMAT_H

#include "read/input.h"

/* Adds the documents in INPUT, whatever its format; an input_reader. */
bool format_read(document_list *documents, const struct input *input, struct err *err);

#endif
