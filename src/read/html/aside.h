/*
 * Asides: words in the midst of a line that the page tells to screen readers alone
 * ("opens in a new tab"), hidden from the eye.
 */
#ifndef CROSSREAD_READ_HTML_ASIDE_H
#define CROSSREAD_READ_HTML_ASIDE_H

#include <stdbool.h>

#include "read/html/tree.h"

/*
 * Whether NODE is an inline element of a few words that its style or its names hide, or
 * that says what only such elements say.  Much text is never an aside: pages hide the
 * rest of an article until a reader wants it.
 */
bool html_aside_is(const struct html_node *node);

#endif
