/*
 * Selecting among the articles of one input: by number, or by words of the title.
 */
#ifndef CROSSREAD_READ_SOURCE_SELECT_H
#define CROSSREAD_READ_SOURCE_SELECT_H

#include "base/err.h"
#include "read/document.h"

/*
 * Keeps of DOCUMENTS the one that CHOICE numbers, from 1, or else those whose titles have
 * a word for each word of CHOICE that begins so, whatever the case.  Where none is left,
 * DOCUMENTS stay as they are and the message lists the titles of the input NAME.
 */
bool select_documents(document_list *documents, struct str choice, const char *name,
		      struct err *err);

#endif
