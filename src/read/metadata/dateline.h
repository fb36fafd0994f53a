/*
 * Datelines: where and when a report was written, before its first sentence.
 */
#ifndef CROSSREAD_READ_METADATA_DATELINE_H
#define CROSSREAD_READ_METADATA_DATELINE_H

#include "base/str.h"
#include "read/metadata/date.h"

/*
 * The length of a dateline at the start of TEXT with its closing mark ("Kuala Lumpur
 * [Malaysia], July 11 :", "BOSTON (AP) --"), 0 if there is none.  *AGENCY is set to the
 * agency named in it (length 0: none), *DATE to its date as far as written.
 */
size_t dateline_read(struct str text, const char *language, struct str *agency,
		     struct date *date);

#endif
