/* Only this file knows the input's order; the others work on canonical numbers. */
#include "config.h"

#include "align/link/matcher.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/minmax.h"
#include "align/link/feature.h"
#include "align/link/likeness.h"
#include "align/link/profile_build.h"
#include "align/link/scoring.h"

/* Log-odds below which the judge is as good as sure that a pair is none. */
enum { JUDGE_UNLIKELY = -2 };

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
	if (matcher->base) {
		free(matcher->floors);
		matcher_free(matcher->base);
		free(matcher);
		return;
	}
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

/* What the judge says of pairs without a score of their own, NAN where it says nothing.
 */
static double floor_of(const struct matcher *matcher, const struct pair *pair)
{
	const struct profile *profiles = matcher->profiles->items;
	size_t count = matcher->profiles->article_count;

	return matcher->floors ? matcher->floors[profiles[pair->a].article * count +
						 profiles[pair->b].article]
			       : NAN;
}

/* Gives PAIR the features of the judge's ODDS, if it said any. */
static void fill_judge(struct pair *pair, double odds)
{
	pair->is_judged = !isnan(odds);
	if (!pair->is_judged)
		return;
	pair_set(pair, FEATURE_JUDGE, odds);
	pair_set(pair, FEATURE_JUDGE_LIKELY, minmax_most(odds, JUDGE_UNLIKELY));
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
	fill_judge(pair, floor_of(matcher, pair));
	scoring_pair(matcher->pairs, pair, matcher->model);
	return false;
}

/* The judge's scores by the numbers of sentences, the lower one first. */
struct judged_pair {
	uint32_t a, b;
	double odds;
	const struct score *score;
	bool is_turned; /* the score has the higher number first */
};

static int judged_order(const void *a, const void *b)
{
	const struct judged_pair *x = a, *y = b;

	if (x->a != y->a)
		return x->a < y->a ? -1 : 1;
	return (x->b > y->b) - (x->b < y->b);
}

/* The scores of EVIDENCE in order; the caller frees them. */
static struct judged_pair *sort_scores(const struct matcher *matcher,
				       const struct evidence *evidence)
{
	size_t count = evidence->scores.count;
	struct judged_pair *sorted = mem_zero(count, sizeof *sorted);

	for (size_t i = 0; i < count; i++) {
		const struct score *score = &evidence->scores.items[i];
		uint32_t a = matcher_number(matcher, score->a);
		uint32_t b = matcher_number(matcher, score->b);

		sorted[i] = (struct judged_pair){a < b ? a : b, a < b ? b : a,
						 score->odds, score, a > b};
	}
	if (count)
		qsort(sorted, count, sizeof *sorted, judged_order);
	return sorted;
}

/* The pairs of sentences that have a score, as candidates; copies are none. */
static candidate_list candidates_of(const struct matcher *matcher,
				    const struct judged_pair *sorted, size_t count)
{
	const struct copies *copies = &matcher->profiles->copies;
	candidate_list found = {0};

	for (size_t i = 0; i < count; i++)
		if (!copies_is_copy(copies, sorted[i].a) &&
		    !copies_is_copy(copies, sorted[i].b))
			vec_push(&found,
				 (struct candidate){
				     .a = sorted[i].a,
				     .b = sorted[i].b,
				     .is_equal = profile_is_equal(
					 matcher->profiles, sorted[i].a, sorted[i].b),
				 });
	return found;
}

/* For each two articles, in canonical numbers, the floor of their scores; NAN: none. */
static double *floors_of(const struct matcher *matcher, const struct evidence *evidence)
{
	size_t count = matcher->profiles->article_count;
	double *floors = mem_zero(count * count, sizeof *floors);

	for (size_t i = 0; i < count * count; i++)
		floors[i] = NAN;
	for (size_t i = 0; i < evidence->articles.count; i++) {
		const struct judged_articles *read = &evidence->articles.items[i];
		uint32_t a = matcher->rank[read->a], b = matcher->rank[read->b];

		floors[a * count + b] = floors[b * count + a] = read->floor;
	}
	return floors;
}

/* Gives all pairs the features of their scores or, where they have none, of the floor;
 * and the words. */
static void fill_judged(struct matcher *matcher, const struct judged_pair *sorted,
			size_t count)
{
	size_t at = 0;

	for (size_t p = 0; p < matcher->pairs->count; p++) {
		struct pair *pair = &matcher->pairs->items[p];
		struct judged_pair own = {
		    .a = pair->a, .b = pair->b, .odds = floor_of(matcher, pair)};

		while (at < count && judged_order(&sorted[at], &own) < 0)
			at++;
		if (at < count && !judged_order(&sorted[at], &own)) {
			own.odds = sorted[at].odds;
			pair->words = word_match_copy(matcher->pairs->arena,
						      sorted[at].score->words,
						      sorted[at].is_turned);
		}
		fill_judge(pair, own.odds);
	}
}

struct matcher *matcher_judged(struct matcher *matcher, const struct evidence *evidence)
{
	struct matcher *judged = mem_zero(1, sizeof *judged);
	struct judged_pair *sorted = sort_scores(matcher, evidence);
	size_t count = evidence->scores.count;
	candidate_list found = candidates_of(matcher, sorted, count);

	*judged = *matcher;
	judged->owners = 1;
	judged->base = matcher_share(matcher);
	judged->model = matcher->model->judged;
	judged->floors = floors_of(matcher, evidence);
	judged->pairs = scoring_extend(matcher->pairs, &found);
	fill_judged(judged, sorted, count);
	scoring_again(judged->pairs, judged->model);
	free(sorted);
	vec_done(&found);
	return judged;
}
