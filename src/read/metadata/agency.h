/*
 * News agencies: whose text an article may be, and how it is credited.
 */
#ifndef CROSSREAD_READ_METADATA_AGENCY_H
#define CROSSREAD_READ_METADATA_AGENCY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/* The known agencies, by number from 0; NULL behind the last one. */
const char *agency_known(size_t number);

/* Whether NAME is a known agency's. */
bool agency_is_known(struct str name);

/* Whether NAME is an agency's: a known one, or two to six capital letters; or two of
 * them, "dpa/AFP". */
bool agency_is(struct str name);

/*
 * The length of an agency's credit at the end of TEXT ("(AP)", or a known one's name
 * alone), 0 if there is none; what stands before must end in a mark.  *AGENCY is set to
 * its name.
 */
size_t agency_credit(struct str text, struct str *agency);

#endif
