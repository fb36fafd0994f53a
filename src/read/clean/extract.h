/*
 * Cleaning: from a document to an article.
 *
 * What the format says of a paragraph is kept.  The other paragraphs are classified by
 * their place and words, by the same rules for every format: title, byline and dates are
 * found, furniture is kept apart from the body, and the body is split into sentences.
 */
#ifndef CROSSREAD_READ_CLEAN_EXTRACT_H
#define CROSSREAD_READ_CLEAN_EXTRACT_H

#include "read/document.h"

/*
 * Returns the article in DOCUMENT, which may have no sentence; the caller frees it.
 * SOURCE is copied.  LANGUAGE is the code ("en") for documents that declare none; where
 * it is NULL, the language is detected from the words, and is English where that fails.
 */
struct article *extract_article(const struct document *document, const char *source,
				const char *language);

#endif
