/* A field is set once: what stands first counts. */
#include "config.h"

#include "read/cleaner.h"

#include "read/agency.h"

struct str cleaner_text(const struct cleaner *cleaner, struct span span)
{
	return article_slice(cleaner->article, span);
}

void cleaner_date(struct cleaner *cleaner, struct str text)
{
	publication_note_text(&cleaner->publication, text, cleaner->article->language);
}

void cleaner_url(struct cleaner *cleaner, struct str url)
{
	if (cleaner->article->url)
		return;
	cleaner->article->url = draft_field(&cleaner->draft, url);
	publication_note_url(&cleaner->publication, url, cleaner->article->language);
}

void cleaner_set(struct cleaner *cleaner, const char **field, struct str value)
{
	if (!*field)
		*field = draft_field(&cleaner->draft, value);
}

void cleaner_author(struct cleaner *cleaner, struct str name)
{
	struct article *article = cleaner->article;

	if (agency_is(name))
		cleaner_set(cleaner, &article->agency, name);
	else
		cleaner_set(cleaner, &article->byline, name);
}
