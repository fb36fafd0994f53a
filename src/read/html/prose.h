/*
 * How much a block of a page reads like prose, and how much like labels and links.
 */
#ifndef CROSSREAD_READ_HTML_PROSE_H
#define CROSSREAD_READ_HTML_PROSE_H

#include "read/html/flow.h"

/* How much BLOCK weighs as prose: 0 for labels, about 10 for a long paragraph. */
double html_prose_weigh(const struct html_block *block);

/* How much BLOCK speaks against a box that it is in, on the same scale. */
double html_prose_junk(const struct html_block *block);

/* Whether BLOCK is in one of h1 to h6. */
bool html_prose_is_heading(const struct html_block *block);

#endif
