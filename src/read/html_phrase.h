/*
 * What the short texts of a page say of themselves, or of what stands under them.
 *
 * Folded words are looked for in lists of general ones, mostly English, German, French
 * and Spanish; only headings and short paragraphs are asked about, where such words have
 * no other meaning.
 */
#ifndef CROSSREAD_READ_HTML_PHRASE_H
#define CROSSREAD_READ_HTML_PHRASE_H

#include <stdbool.h>

#include "base/str.h"
#include "read/html_hint.h"

/*
 * What a heading or label says of what stands under it ("Related articles", "Comments"):
 * one of the hints from HTML_HINT_RELATED on, or HTML_HINT_NONE.
 */
enum html_hint html_phrase_heading(struct str text);

/* Whether the short paragraph TEXT asks to sign up, share, pay or the like. */
bool html_phrase_is_notice(struct str text);

/* Whether the short paragraph TEXT says that only subscribers can read on. */
bool html_phrase_is_paywall(struct str text);

/* Whether the short paragraph TEXT names the maker of a picture. */
bool html_phrase_is_credit(struct str text);

#endif
