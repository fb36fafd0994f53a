/*
 * Reading what needs a parser, in a process of its own.
 *
 * Web pages, feeds, mails and guesses at encodings need large libraries, and their input
 * may be hostile.  crossread-reader does that work within limits of time and memory, and
 * the documents that it sends back are checked.  Plain text in UTF-8 needs none of it.
 */
#ifndef CROSSREAD_READ_SOURCE_IMPORT_H
#define CROSSREAD_READ_SOURCE_IMPORT_H

#include "base/watch.h"
#include "read/input.h"

/*
 * Adds the documents that crossread-reader finds in INPUT, whatever its format.  WATCH
 * may be NULL.  A message in ERR beside the result true is a notice.
 */
bool import_documents(document_list *documents, const struct input *input,
		      const struct watch *watch, struct err *err);

#endif
