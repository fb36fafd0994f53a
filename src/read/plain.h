/*
 * Plain text articles: pasted, saved or piped.
 *
 * Optional head lines ("Title: ...", "Outlet: ...") come first; else title, byline and
 * dates are found by their place and form.  Furniture is kept apart from the body.
 */
#ifndef CROSSREAD_READ_PLAIN_H
#define CROSSREAD_READ_PLAIN_H

#include "read/article.h"

/*
 * Returns the article in TEXT (UTF-8, lines ended by LF); the caller frees it.  LANGUAGE
 * is a code ("en") or NULL: then it is told from the text, English where it cannot be.
 */
struct article *plain_read(struct str text, const char *source, const char *language);

#endif
