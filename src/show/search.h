/*
 * Finding words as readers mean them: case, typographic marks and line ends do not count.
 *
 * Pattern and text are compared folded (unicode_fold), white space as one blank; what is
 * found is told in bytes of the source.
 */
#ifndef CROSSREAD_SHOW_SEARCH_H
#define CROSSREAD_SHOW_SEARCH_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/vec.h"
#include "read/article.h"

typedef VEC(struct span) search_hits;

/* Adds TEXT as it is compared, without blanks at its ends. */
void search_fold(struct buf *out, struct str text);

/* Whether PATTERN (folded, not empty) is in TEXT. */
bool search_has(struct str text, struct str pattern);

/* Adds to HITS where PATTERN (folded) stands in TEXT, whose first byte is byte BASE. */
void search_find(search_hits *hits, struct str text, size_t base, struct str pattern);

#endif
