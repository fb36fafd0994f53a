/*
 * The marks inside a paragraph of Markdown: emphasis, links, pictures, code, tags,
 * escapes and entities.
 *
 * They are understood as CommonMark does, with more forbearance: emphases may cross each
 * other.  What has no counterpart is no mark and stays: "a * alone", snake_case, 5*3.
 */
#ifndef CROSSREAD_READ_INLINE_H
#define CROSSREAD_READ_INLINE_H

#include "read/peel.h"

/* Names that the text defines links for ("[name]: https://..."), in byte order. */
typedef VEC(struct str) inline_names;

/* Sorts NAMES, as inline_marks searches them. */
void inline_sort(inline_names *names);

/*
 * Marks in PEEL what in SPAN of its text is markup.  *EFFORT bounds looking for ends that
 * are not there: the bytes that all paragraphs of the text may still cost.
 */
void inline_marks(struct peel *peel, struct span span, const inline_names *names,
		  size_t *effort);

#endif
