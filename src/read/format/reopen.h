/*
 * Opening a report of crossread again: its articles, as they were compared.
 *
 * A report (--format=json) holds every sentence, span of metadata and piece of furniture
 * of its articles with the place that it had; what lay between was white space.  They are
 * put together in that order, and each sentence stays one, however it would be split.
 */
#ifndef CROSSREAD_READ_FORMAT_REOPEN_H
#define CROSSREAD_READ_FORMAT_REOPEN_H

#include <jansson.h>

#include "base/err.h"
#include "read/document.h"

/* Whether ROOT is such a report, of any schema. */
bool reopen_is(const json_t *root);

/*
 * Adds a document for each article of the report ROOT, which came from byte OFFSET of the
 * input NAME.  An article's label is its outlet.
 */
bool reopen_report(document_list *documents, const json_t *root, const char *name,
		   size_t offset, struct err *err);

#endif
