/*
 * A record: the one object of JSON that tells an article, whatever its members are
 * called.
 */
#ifndef CROSSREAD_READ_FORMAT_RECORD_H
#define CROSSREAD_READ_FORMAT_RECORD_H

#include <jansson.h>

#include "base/err.h"
#include "read/document.h"

/* Whether OBJECT has a text of its own. */
bool record_is(const json_t *object);

/*
 * Fills DOCUMENT, which is empty, from OBJECT, which came from byte OFFSET of the input.
 * It has neither blocks nor a title where OBJECT is no article.
 */
bool record_tell(struct document *document, const json_t *object, size_t offset,
		 struct err *err);

#endif
