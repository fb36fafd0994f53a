/*
 * Paragraphs of plain text.
 *
 * A blank line ends a paragraph.  A single newline does too, unless it is a wrap: the
 * lines of the text have near-equal widths and the next word would not have fitted, or
 * the line is unfinished and the next one begins with a small letter.
 */
#ifndef CROSSREAD_READ_CLEAN_PARAGRAPH_H
#define CROSSREAD_READ_CLEAN_PARAGRAPH_H

#include "base/vec.h"
#include "read/article.h"

typedef VEC(struct span) paragraph_list;

/* Adds the paragraphs of TEXT from byte FROM on, without white space at their ends. */
void paragraph_find(paragraph_list *out, struct str text, size_t from);

#endif
