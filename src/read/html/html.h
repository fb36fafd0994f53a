/*
 * Web pages, as browsers save them and programs fetch them.
 *
 * A page becomes one document: its article as blocks of text, its headline, byline and
 * dates as metadata, and all that frames them as furniture.
 */
#ifndef CROSSREAD_READ_HTML_HTML_H
#define CROSSREAD_READ_HTML_HTML_H

#include "read/input.h"

/* An input_reader: one page is one document. */
bool html_read(document_list *documents, const struct input *input, struct err *err);

/*
 * Adds the blocks of TEXT, a piece of HTML (UTF-8) as feeds, mails and JSON carry it, to
 * DOCUMENT; byte OFFSET of the input is where it begins.  All of it is text, except
 * captions, forms and the like.
 */
bool html_fragment(struct document *document, struct str text, size_t offset,
		   struct err *err);

#endif
