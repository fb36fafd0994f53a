/*
 * TEMPORARY: stands in for the reader of HTML until that is merged.
 */
#ifndef CROSSREAD_READ_HTML_H
#define CROSSREAD_READ_HTML_H

#include "read/input.h"

/* Adds the blocks of TEXT, a piece of HTML that begins at byte OFFSET of the input. */
bool html_fragment(struct document *document, struct str text, size_t offset,
		   struct err *err);

#endif
