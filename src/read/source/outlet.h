/*
 * What an outlet is called: the short name of an article in a story.
 */
#ifndef CROSSREAD_READ_SOURCE_OUTLET_H
#define CROSSREAD_READ_SOURCE_OUTLET_H

#include "read/article.h"

/*
 * Gives ARTICLE its label: LABEL, or if that is empty its outlet, the host of its URL or
 * the name of its file.  What is not UTF-8 in it becomes U+FFFD.
 */
void outlet_label(struct article *article, struct str label);

/*
 * Lengthens labels that are equal, by folder, then by number, in the same way for any
 * order of the ARTICLES.
 */
void outlet_make_distinct(struct article *const *articles, size_t count);

#endif
