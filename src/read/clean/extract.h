/*
 * Cleaning: from a document to an article.
 *
 * What the format told is taken over; paragraphs of which it told nothing are judged by
 * their place and words, by the same rules for every format: title, byline and dates are
 * found, furniture is kept apart from the body, and the body is cut into sentences.
 */
#ifndef CROSSREAD_READ_CLEAN_EXTRACT_H
#define CROSSREAD_READ_CLEAN_EXTRACT_H

#include "read/document.h"

/*
 * Returns the article in DOCUMENT, which may have no sentence; the caller frees it.
 * SOURCE is copied.  LANGUAGE is a code ("en") for documents that do not tell theirs, or
 * NULL: then it is told from the words, English where it cannot be.
 */
struct article *extract_article(const struct document *document, const char *source,
				const char *language);

#endif
