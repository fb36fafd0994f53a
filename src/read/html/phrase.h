/*
 * What headings and labels of a page say of what stands under them.
 *
 * Folded words are looked for in lists of general ones, mostly English, German, French
 * and Spanish.
 */
#ifndef CROSSREAD_READ_HTML_PHRASE_H
#define CROSSREAD_READ_HTML_PHRASE_H

#include "base/str.h"
#include "read/html/hint.h"

/*
 * What TEXT, a heading or label ("Related articles", "Comments"), says of what stands
 * under it: one of the hints from HTML_HINT_RELATED on, or HTML_HINT_NONE.
 */
enum html_hint html_phrase_heading(struct str text);

#endif
