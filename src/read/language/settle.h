/*
 * What language the articles of a story are in, where the words of one leave doubt.
 */
#ifndef CROSSREAD_READ_LANGUAGE_SETTLE_H
#define CROSSREAD_READ_LANGUAGE_SETTLE_H

#include "read/article.h"

/*
 * Gives each of the COUNT articles whose language is not sure the one that most of those
 * are in whose language is sure, if its words may be of it: a wrong guess would keep it
 * from being compared at all.  If none is sure, what most seem to be in counts.
 */
void language_settle(struct article *const *articles, size_t count);

#endif
