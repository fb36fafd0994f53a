/*
 * Plain text articles: pasted, saved or piped.
 *
 * Optional head lines ("Title: ...", "Outlet: ...") come first; the rest is paragraphs.
 */
#ifndef CROSSREAD_READ_FORMAT_PLAIN_H
#define CROSSREAD_READ_FORMAT_PLAIN_H

#include "read/input.h"

/* Adds the one document that INPUT is, whatever its encoding. */
bool plain_document(document_list *documents, const struct input *input, struct err *err);

/*
 * Whether INPUT is certainly plain text in UTF-8, so that it needs no other reader.  It
 * may be plain text even where this is false.
 */
bool plain_is_certain(const struct input *input);

/*
 * Returns the article in TEXT (UTF-8, lines ended by LF), cleaned; the caller frees it.
 * SOURCE and LANGUAGE are as for extract_article.
 */
struct article *plain_read(struct str text, const char *source, const char *language);

#endif
