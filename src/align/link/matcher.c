/* Only this file knows the input's order; the others work on canonical numbers. */
#include "config.h"

#include "align/link/matcher.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "align/link/feature.h"
#include "align/link/likeness.h"
#include "align/link/profile_build.h"
#include "align/link/scoring.h"

struct numbered {
	const struct article *article;
	uint32_t number;
};

static int canonical_order(const void *a, const void *b)
{
	const struct numbered *x = a, *y = b;
	int order = str_compare(x->article->text, y->article->text);

	if (!order)
		order = strcmp(x->article->source, y->article->source);
	if (!order)
		order = strcmp(x->article->label, y->article->label);
	return order ? order : (x->number > y->number) - (x->number < y->number);
}

static void sort_articles(struct matcher *matcher, const struct article *const *articles,
			  size_t count)
{
	struct numbered *sorted = mem_zero(count, sizeof *sorted);

	matcher->canonical = mem_zero(count, sizeof(struct article *));
	matcher->order = mem_zero(count, sizeof *matcher->order);
	matcher->rank = mem_zero(count, sizeof *matcher->rank);
	for (size_t i = 0; i < count; i++)
		sorted[i] = (struct numbered){articles[i], (uint32_t)i};
	if (count)
		qsort(sorted, count, sizeof *sorted, canonical_order);
	for (size_t i = 0; i < count; i++) {
		matcher->canonical[i] = sorted[i].article;
		matcher->order[i] = sorted[i].number;
		matcher->rank[sorted[i].number] = (uint32_t)i;
	}
	free(sorted);
}

struct matcher *matcher_new(const struct article *const *articles, size_t count,
			    const struct model *model)
{
	struct matcher *matcher = mem_zero(1, sizeof *matcher);

	matcher->owners = 1;
	matcher->model = model;
	sort_articles(matcher, articles, count);
	matcher->profiles =
	    profile_build(matcher->canonical, count, model->lexicon, model->background);
	matcher->pairs = scoring_build(matcher->profiles, model);
	return matcher;
}

struct matcher *matcher_share(struct matcher *matcher)
{
	matcher->owners++;
	return matcher;
}

void matcher_free(struct matcher *matcher)
{
	if (!matcher || --matcher->owners)
		return;
	scoring_free(matcher->pairs);
	profile_free(matcher->profiles);
	free(matcher->canonical);
	free(matcher->order);
	free(matcher->rank);
	free(matcher);
}

uint32_t matcher_number(const struct matcher *matcher, struct place place)
{
	return matcher->profiles->first[matcher->rank[place.article]] + place.sentence;
}

struct place matcher_place(const struct matcher *matcher, uint32_t number)
{
	const struct profile *profile = &matcher->profiles->items[number];

	return (struct place){matcher->order[profile->article], profile->sentence};
}

bool matcher_pair(const struct matcher *matcher, struct place a, struct place b,
		  struct pair *pair)
{
	uint32_t i = matcher_number(matcher, a), j = matcher_number(matcher, b);
	const struct pair *found = pair_find(matcher->pairs, i, j);
	struct candidate candidate;

	if (found) {
		*pair = *found;
		return true;
	}
	candidate = (struct candidate){
	    .a = i < j ? i : j,
	    .b = i < j ? j : i,
	    .is_equal = profile_is_equal(matcher->profiles, i, j),
	};
	likeness_fill(matcher->profiles, &candidate, 1);
	scoring_init(pair, &candidate);
	feature_fill(matcher->profiles, pair, 1);
	scoring_pair(matcher->pairs, pair, matcher->model);
	return false;
}
