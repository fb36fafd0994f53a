/* A field is set once: what stands first counts. */
#include "config.h"

#include "read/clean/extraction.h"

#include "read/metadata/agency.h"

struct str extraction_text(const struct extraction *extraction, struct span span)
{
	return article_slice(extraction->article, span);
}

void extraction_date(struct extraction *extraction, struct str text)
{
	publication_add_text(&extraction->publication, text,
			     extraction->article->language);
}

void extraction_url(struct extraction *extraction, struct str url)
{
	if (extraction->article->url)
		return;
	extraction->article->url = builder_field(&extraction->builder, url);
	publication_add_url(&extraction->publication, url, extraction->article->language);
}

void extraction_set(struct extraction *extraction, const char **field, struct str value)
{
	if (!*field)
		*field = builder_field(&extraction->builder, value);
}

void extraction_author(struct extraction *extraction, struct str name)
{
	struct article *article = extraction->article;

	if (agency_is(name))
		extraction_set(extraction, &article->agency, name);
	else
		extraction_set(extraction, &article->byline, name);
}
