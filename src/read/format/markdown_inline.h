/*
 * The marks inside a paragraph of Markdown: emphasis, links, pictures, code, tags,
 * escapes and entities.
 *
 * They are read as CommonMark does, but less strictly: emphases may cross each other.  A
 * character without a counterpart is no mark and stays: "a * alone", snake_case, 5*3.
 */
#ifndef CROSSREAD_READ_FORMAT_MARKDOWN_INLINE_H
#define CROSSREAD_READ_FORMAT_MARKDOWN_INLINE_H

#include "base/intern.h"
#include "read/format/markup.h"

/*
 * Marks in MARKUP what in SPAN of its text is markup.  NAMES are those that the text
 * defines links for ("[name]: https://..."), folded.  *EFFORT is the number of bytes that
 * all paragraphs of the text together may still search in vain for end marks.
 */
void markdown_inline_marks(struct markup *markup, struct span span,
			   const struct intern *names, size_t *effort);

#endif
