/*
 * Articles as JSON objects, which programs that collect pages write.
 *
 * One object, a list of them, or JSON Lines; the members of trafilatura, news-please,
 * passim, JSON Feed and schema.org are known, and others of like names.  A report of
 * crossread itself is opened again.
 */
#ifndef CROSSREAD_READ_FORMAT_JSON_H
#define CROSSREAD_READ_FORMAT_JSON_H

#include "read/input.h"

/* Whether BYTES, of an input's beginning at least, open like objects of JSON. */
bool format_json_is(struct str bytes);

/*
 * Adds a document for each object of INPUT that is an article.  Objects that cannot be
 * read are left out and the first is named with its line; false if none could be.
 */
bool format_json_read(document_list *documents, const struct input *input,
		      struct err *err);

#endif
