/*
 * An article as one object of JSON, whatever its members are called.
 */
#ifndef CROSSREAD_READ_FORMAT_JSON_ARTICLE_H
#define CROSSREAD_READ_FORMAT_JSON_ARTICLE_H

#include <jansson.h>

#include "base/err.h"
#include "read/document.h"

/* Whether OBJECT has a text of its own. */
bool json_article_is(const json_t *object);

/*
 * Fills DOCUMENT, which is empty, from OBJECT, which came from byte OFFSET of the input.
 * It has neither blocks nor a title where OBJECT is no article.
 */
bool json_article_read(struct document *document, const json_t *object, size_t offset,
		       struct err *err);

#endif
