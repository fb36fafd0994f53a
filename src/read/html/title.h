/*
 * The headline of a page, apart from the kicker that stands above it in the same heading
 * ("Kultur : Stadt baut Museum").
 *
 * A kicker is its own element of the heading.  It is told by its name, by that nothing
 * parts it from what follows, or by the mark between them.
 */
#ifndef CROSSREAD_READ_HTML_TITLE_H
#define CROSSREAD_READ_HTML_TITLE_H

#include "read/html/flow.h"

/* Adds the title in BLOCK, a heading.  KNOWN is the title that the page's metadata gives:
 * where that has the kicker, too, so has the title, with a colon and a blank behind it.
 */
void html_title_add(struct buf *out, const struct html_flow *flow,
		    const struct html_block *block, struct str known);

/* TITLE without the mark that a kicker has left before it: ": Stadt baut Museum". */
struct str html_title_trim(struct str title);

#endif
