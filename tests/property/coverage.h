/*
 * The first promise: no word is lost or shown twice.  Every byte of an article's text
 * that is not white space is in exactly one span, of a sentence, of metadata or of
 * furniture.
 */
#ifndef CROSSREAD_TESTS_COVERAGE_H
#define CROSSREAD_TESTS_COVERAGE_H

#include <stdbool.h>

#include "base/err.h"
#include "read/article.h"

/* Whether the promise holds for ARTICLE; if not, a message says where it is broken. */
bool coverage_check(const struct article *article, struct err *err);

#endif
