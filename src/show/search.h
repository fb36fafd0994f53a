/*
 * Searching in text: case, kinds of quotes and dashes, and line ends do not count.
 *
 * Pattern and text are folded (unicode_fold, and white space to one blank) and then
 * compared; a hit is a span of the text as it was.
 */
#ifndef CROSSREAD_SHOW_SEARCH_H
#define CROSSREAD_SHOW_SEARCH_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/vec.h"
#include "read/article.h"

typedef VEC(struct span) search_spans;

/* Adds TEXT folded, without blanks at its ends. */
void search_fold(struct buf *out, struct str text);

/* Whether PATTERN (folded, not empty) is in TEXT. */
bool search_has(struct str text, struct str pattern);

/* Adds to HITS each place of PATTERN (folded) in TEXT; the first byte of TEXT counts as
 * byte BASE. */
void search_find(search_spans *hits, struct str text, size_t base, struct str pattern);

#endif
