/*
 * Duplicates: sentences that several articles have.
 *
 * Equal sentences are always linked, so that their links grow with the square of the
 * copies.  A story of some hundred copies can be compared; thousands would take hours.
 */
#ifndef CROSSREAD_READ_SOURCE_DUPLICATE_H
#define CROSSREAD_READ_SOURCE_DUPLICATE_H

#include "read/article.h"

/*
 * How many of ARTICLES, from the first one on, have together no more than MOST pairs of
 * equal sentences.
 */
size_t duplicate_bound(const struct article *const *articles, size_t count, size_t most);

#endif
