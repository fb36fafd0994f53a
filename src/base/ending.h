/*
 * How a text ends: as a sentence does, or as names, titles and labels do.
 *
 * Only the last character is looked at, or the last three of "...".  White space behind
 * it is for the caller to cut off.
 */
#ifndef CROSSREAD_BASE_ENDING_H
#define CROSSREAD_BASE_ENDING_H

#include <stdbool.h>

#include "base/str.h"

/* Whether TEXT ends in a character that ends sentences in some script: ".", "?", "。". */
bool ending_is_stop(struct str text);

/* The same, but for questions and exclamations, in which titles can end too. */
bool ending_is_full_stop(struct str text);

/* Whether TEXT ends in a stop, or in a closing quotation mark or bracket: a stop may
 * stand before that. */
bool ending_is_sentence(struct str text);

/* The same, or in a colon, but not in a square bracket: a paragraph of prose ends so; a
 * heading, a name or a label ("[advertisement]") does not. */
bool ending_is_prose(struct str text);

/* Whether TEXT ends in "…" or "...". */
bool ending_is_ellipsis(struct str text);

/*
 * Whether TEXT ends in a mark that ends a sentence or a part of one, as no caption, name
 * or post does.
 */
bool ending_is_mark(struct str text);

#endif
