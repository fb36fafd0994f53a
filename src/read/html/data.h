/*
 * JSON-LD: what a page says of its article for search engines.
 *
 * The article is found inside whatever wraps it (arrays, @graph, mainEntity).  People and
 * outlets may be strings, objects, lists, or references to an @id elsewhere in the data.
 */
#ifndef CROSSREAD_READ_HTML_DATA_H
#define CROSSREAD_READ_HTML_DATA_H

#include <stdbool.h>

#include "base/str.h"
#include "read/article.h"

/* Called once for each value found; IS_ARTICLE is false for what an object says that is
 * no article (a page, a site). */
struct html_data_sink {
	void *context;
	void (*field)(void *context, enum metadata_kind kind, const char *value,
		      bool is_article);
	void (*changed)(void *context, const char *date); /* dateModified */
	void (*paid)(void *context); /* isAccessibleForFree is false */
};

/* Reads TEXT, the content of a <script type="application/ld+json">; what is no JSON is
 * ignored. */
void html_data_read(struct str text, const struct html_data_sink *sink);

#endif
