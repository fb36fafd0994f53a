/*
 * An article is named by its label or by its number; where a label looks like a number,
 * the label counts.
 */
#include "config.h"

#include "align/why/named_pair.h"

#include <stdlib.h>
#include <string.h>

/* Where a user named a pair, and what for. */
struct reading {
	const struct story *story;
	const char *option;
	struct err *err;
};

/* Finds the article that NAME names by its label; false if none has it. */
static bool find_label(uint32_t *article, const struct story *story, struct str name)
{
	for (uint32_t a = 0; a < story->article_count; a++)
		if (str_equal(str_of(story->articles[a]->label), name)) {
			*article = a;
			return true;
		}
	return false;
}

/* The number that stands from TEXT to END; 0 where that is no number. */
static unsigned long number_of(const char *text, const char *end)
{
	char *rest;
	unsigned long number = strtoul(text, &rest, 10);

	return rest == end ? number : 0;
}

static bool find_article(uint32_t *article, const struct reading *reading,
			 struct str name)
{
	unsigned long number;

	if (find_label(article, reading->story, name))
		return true;
	number = number_of(name.bytes, name.bytes + name.length);
	if (!number || number > reading->story->article_count)
		return err_set(reading->err,
			       "%s: no article '%.*s'; give a label or a number",
			       reading->option, (int)name.length, name.bytes);
	*article = (uint32_t)number - 1;
	return true;
}

/* Reads "LABEL:N", which stands from TEXT to END. */
static bool read_place(struct place *place, const struct reading *reading,
		       const char *text, const char *end)
{
	const struct article *article;
	const char *colon = end;
	unsigned long number;

	while (colon > text && *colon != ':')
		colon--;
	if (colon == text)
		return err_set(reading->err, "%s: '%.*s' is not ARTICLE:SENTENCE",
			       reading->option, (int)(end - text), text);
	if (!find_article(&place->article, reading,
			  (struct str){text, (size_t)(colon - text)}))
		return false;
	article = reading->story->articles[place->article];
	number = number_of(colon + 1, end);
	if (!number || number > article->sentence_count)
		return err_set(reading->err, "%s: %s has sentences 1 to %zu, not '%.*s'",
			       reading->option, article->label, article->sentence_count,
			       (int)(end - colon - 1), colon + 1);
	place->sentence = (uint32_t)number - 1;
	return true;
}

bool named_pair_find(struct place pair[2], const struct story *story, const char *text,
		     const char *option, struct err *err)
{
	struct reading reading = {story, option, err};
	const char *comma = strrchr(text, ',');

	if (!comma)
		return err_set(err, "%s: '%s' is not A:N,B:M", option, text);
	if (!read_place(&pair[0], &reading, text, comma) ||
	    !read_place(&pair[1], &reading, comma + 1, text + strlen(text)))
		return false;
	if (pair[0].article == pair[1].article)
		return err_set(err,
			       "%s: both sentences are of %s; only sentences of two "
			       "articles are linked",
			       option, story->articles[pair[0].article]->label);
	return true;
}
