/*
 * Markdown, as programs that save articles write it: with front matter or without.
 */
#ifndef CROSSREAD_READ_FORMAT_MARKDOWN_H
#define CROSSREAD_READ_FORMAT_MARKDOWN_H

#include "read/input.h"

/*
 * Whether BYTES, from a file called NAME, are Markdown: by the name's ending, by front
 * matter, or by links, headings and strong words that nothing else marks so.
 */
bool markdown_is(struct str bytes, const char *name);

/*
 * An input_reader: one text is one document.  Its marks are left out; pictures' words,
 * link definitions and numbers of footnotes are furniture.
 */
bool markdown_read(document_list *documents, const struct input *input, struct err *err);

#endif
