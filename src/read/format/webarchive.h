/*
 * Web archives (.webarchive), as Safari saves a page with all that it shows: a property
 * list, binary or in XML, read with libplist.
 */
#ifndef CROSSREAD_READ_FORMAT_WEBARCHIVE_H
#define CROSSREAD_READ_FORMAT_WEBARCHIVE_H

#include "read/input.h"

/* Whether BYTES are a property list: any that is binary, and one in XML that has a page.
 */
bool webarchive_is(struct str bytes);

/* An input_reader: the page (WebMainResource) is one document.  Frames are left out. */
bool webarchive_read(document_list *documents, const struct input *input,
		     struct err *err);

#endif
