/*
 * Documents as one line, for tables of tests: blocks in order with "|" between them, and
 * what they are unless they are text: "title:A ferry|The ferry struck.|caption:A dog".
 */
#ifndef CROSSREAD_TESTS_SHOWN_H
#define CROSSREAD_TESTS_SHOWN_H

#include "read/document.h"

/* Adds DOCUMENT as such a line; ends of lines in it become "/". */
void shown_blocks(struct buf *out, const struct document *document);

/* How many letters in the blocks of DOCUMENT its map does not lead to in INPUT. */
size_t shown_strays(const struct document *document, struct str input);

/* Whether a block of text of DOCUMENT has WORDS in it. */
bool shown_has_text(const struct document *document, const char *words);

#endif
