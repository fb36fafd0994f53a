/*
 * Headlines as programs hand them on: with the name of the site behind the last bar or
 * dash, "Ferry hits quay - The Gazette".
 */
#ifndef CROSSREAD_READ_METADATA_HEADLINE_H
#define CROSSREAD_READ_METADATA_HEADLINE_H

#include "base/str.h"

/*
 * Splits HEADLINE at its last bar or dash: *TAIL is what stands behind it, and returned
 * is what stands before it.  All of HEADLINE, and an empty tail, where there is none.
 */
struct str headline_split(struct str headline, struct str *tail);

/* HEADLINE without the name of SITE, of which it may have the beginning alone. */
struct str headline_without_site(struct str headline, struct str site);

#endif
