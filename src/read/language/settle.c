/*
 * Outlets that cover one story mostly write in one language, so in doubt the common one
 * is the better guess.  What is told already stays as it is: sentences are split and
 * dates are read as before.
 */
#include "config.h"

#include "read/language/settle.h"

#include <string.h>

#include "read/language/language.h"

/* In how many of the articles LANGUAGE was told, surely if ASKS_SURE. */
static size_t count_in(struct article *const *articles, size_t count,
		       const char *language, bool asks_sure)
{
	size_t in_it = 0;

	for (size_t i = 0; i < count; i++)
		in_it += (articles[i]->language_is_sure || !asks_sure) &&
			 !strcmp(articles[i]->language, language);
	return in_it;
}

/* The language of most articles, the first of equals; NULL if none counts. */
static const char *common_language(struct article *const *articles, size_t count,
				   bool asks_sure)
{
	const char *common = NULL;
	size_t most = 0;

	for (size_t i = 0; i < count; i++) {
		size_t in_it =
		    count_in(articles, count, articles[i]->language, asks_sure);

		if (in_it > most) {
			most = in_it;
			common = articles[i]->language;
		}
	}
	return common;
}

/* The bytes of ARTICLE from its first sentence to its last one. */
static struct str body_of(const struct article *article)
{
	struct span first = article->sentences[0].span;
	struct span last = article->sentences[article->sentence_count - 1].span;

	return str_slice(article->text, first.offset, last.offset + last.length);
}

void language_settle(struct article *const *articles, size_t count)
{
	const char *common = common_language(articles, count, true);

	if (!common)
		common = common_language(articles, count, false);
	for (size_t i = 0; i < count; i++) {
		struct article *article = articles[i];

		if (!article->language_is_sure && article->sentence_count &&
		    language_may_be(body_of(article), common))
			article->language =
			    arena_string(article->arena, common, strlen(common));
	}
}
