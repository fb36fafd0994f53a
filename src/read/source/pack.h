/*
 * Documents as bytes, for the pipe between the program that reads them and this one.
 *
 * A hostile input may have taken over the program that writes, so that nothing it sends
 * is trusted: lengths, UTF-8, the order of the blocks and that they hold all text are
 * checked.
 */
#ifndef CROSSREAD_READ_SOURCE_PACK_H
#define CROSSREAD_READ_SOURCE_PACK_H

#include "base/err.h"
#include "read/document.h"

/*
 * Adds the answer of a reader: its DOCUMENTS, its result GOOD, and the message of ERR
 * (the reason for a failure, or a notice).
 */
void pack_answer(struct buf *out, const document_list *documents, bool good,
		 const struct err *err);

/*
 * Adds the documents of the answer in BYTES and sets ERR to its message.  Returns whether
 * it was good; false with a message that begins with NAME where it is no answer.
 */
bool pack_read(document_list *documents, struct str bytes, const char *name,
	       struct err *err);

#endif
