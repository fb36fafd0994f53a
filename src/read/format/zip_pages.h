/*
 * Pages in zip files: folders of saved pages that somebody packed, and MAFF, the format
 * of the Mozilla Archive Format extension, in which each page has a folder of its own.
 */
#ifndef CROSSREAD_READ_FORMAT_ZIP_PAGES_H
#define CROSSREAD_READ_FORMAT_ZIP_PAGES_H

#include "read/input.h"

/*
 * An input_reader: one document for each page, mail and text in the zip file, as their
 * names tell.  What a page shows in its frames, and what is hidden, is left out.
 */
bool zip_pages_read(document_list *documents, const struct input *input, struct err *err);

#endif
