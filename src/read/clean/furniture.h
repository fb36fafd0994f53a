/*
 * Furniture: what is printed with an article and is not part of it.
 *
 * A paragraph is recognised by the general form of its words ("Related article: ...",
 * "image source from: ...", a line of only a URL), never by an outlet's name.
 */
#ifndef CROSSREAD_READ_CLEAN_FURNITURE_H
#define CROSSREAD_READ_CLEAN_FURNITURE_H

#include <stdbool.h>

#include "read/article.h"

/* Whether the paragraph TEXT is furniture for sure, wherever it stands; *KIND says which.
 * verdict.h weighs those that are not sure. */
bool furniture_is(struct str text, enum furniture_kind *kind);

/* Whether TEXT is the words of a picture followed by its credit, without a full stop:
 * "Two ministers at a table. Foreign Ministry".  The stop of an abbreviation of LANGUAGE
 * ("St. Malo") is none. */
bool furniture_is_caption(struct str text, const char *language);

/* Whether TEXT is a dividing line ("* * *"): it has neither letter nor digit. */
bool furniture_is_rule(struct str text);

/* Whether TEXT is a row of a menu: short words with bars or arrows between them. */
bool furniture_is_bar(struct str text);

/* Whether TEXT is one URL and nothing else. */
bool furniture_is_url(struct str text);

#endif
