/* What is asked of profiles; profile_build.c makes them. */
#include "config.h"

#include "align/link/profile.h"

#include <stdlib.h>

#include "base/bisect.h"
#include "base/buf.h"
#include "base/unicode.h"
#include "align/tuning.h"

void profile_free(struct profiles *profiles)
{
	if (!profiles)
		return;
	arena_free(profiles->arena);
	term_vocabulary_free(profiles->vocabulary);
	free(profiles);
}

bool profile_bag_has(const struct bag *bag, uint32_t term)
{
	struct bisect search = {.to = bag->count};

	while (bisect_next(&search))
		bisect_narrow(&search, bag->terms[search.middle] < term);
	return search.from < bag->count && bag->terms[search.from] == term;
}

const struct article *profile_article(const struct profiles *profiles, uint32_t i)
{
	return profiles->articles[profiles->items[i].article];
}

void profile_fold(struct buf *out, const struct profiles *profiles, uint32_t i)
{
	const struct article *article = profile_article(profiles, i);

	article_fold(
	    out, (struct excerpt){article,
				  article->sentences[profiles->items[i].sentence].span});
}

bool profile_is_equal(const struct profiles *profiles, uint32_t i, uint32_t j)
{
	const struct token_list *x = &profiles->items[i].tokens,
				*y = &profiles->items[j].tokens;
	struct buf one = BUF_EMPTY, other = BUF_EMPTY;
	bool is_equal = x->count == y->count;

	for (size_t k = 0; is_equal && k < x->count; k++)
		is_equal = x->items[k].word == y->items[k].word;
	if (!is_equal)
		return false;
	profile_fold(&one, profiles, i);
	profile_fold(&other, profiles, j);
	is_equal = str_equal(buf_str(&one), buf_str(&other));
	buf_done(&one);
	buf_done(&other);
	return is_equal;
}

bool profile_is_formula(const struct profiles *profiles, uint32_t sentence)
{
	return profiles->items[sentence].bag.count < tuning.formula_words;
}

bool profile_is_comparable(const struct profiles *profiles, uint32_t i, uint32_t j)
{
	return article_is_comparable(profile_article(profiles, i),
				     profile_article(profiles, j));
}
