/*
 * Each function below fills the features that share a computation.  All features are
 * symmetric: they have the same value for (a, b) and (b, a).
 */
#include "config.h"

#include "align/link/feature.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/mem.h"
#include "base/minmax.h"
#include "align/tuning.h"
#include "align/values/quantity_compare.h"
#include "align/link/cosine.h"
#include "align/link/coverage.h"

/* Of any word in a common run, beside its weight. */
static const double token_worth = 0.15;

/* A cosine: the feature it is, in the space that it is of. */
struct cosine {
	enum feature feature;
	enum space space;
};

static const struct cosine cosines[] = {
    {FEATURE_COSINE_WORDS, SPACE_WORDS}, {FEATURE_COSINE_CONTENT, SPACE_CONTENT},
    {FEATURE_COSINE_STORY, SPACE_STORY}, {FEATURE_PREFIXES, SPACE_PREFIXES},
    {FEATURE_LETTERS, SPACE_LETTERS},	 {FEATURE_LETTERS_ACROSS, SPACE_LETTERS_ACROSS},
};

static void fill_cosine(const struct profiles *profiles, struct pair *pairs, size_t count,
			struct cosine cosine)
{
	struct cosine_layout layout;

	cosine_begin(&layout, profiles, cosine.space);
	for (size_t i = 0; i < count; i++) {
		cosine_lay_out(&layout, &profiles->items[pairs[i].a]);
		pairs[i].features[cosine.feature] =
		    cosine_with(&layout, &profiles->items[pairs[i].b]);
	}
	cosine_done(&layout);
}

enum { BEFORE, HERE, BEHIND, PLACES };

/*
 * What is laid out of the pairs' first sentence, by term, so that the other sentence's
 * terms are looked up in it without a search.
 */
struct table {
	const struct profiles *profiles;
	uint32_t *in_bag;	/* 1 + index in the bag */
	uint32_t *last_place;	/* 1 + index of the last token with the term */
	uint32_t *place_before; /* by token: 1 + index of the one before with its term */
	struct step *steps;	/* by token, see fill_sequence */
	struct cosine_layout rare[PLACES]; /* of the sentence and its neighbours */
	struct coverage *coverage;
};

static void lay_out_bag(struct table *table, const struct bag *bag)
{
	for (uint32_t i = 0; i < bag->count; i++)
		table->in_bag[bag->terms[i]] = i + 1;
}

static void clear_bag(struct table *table, const struct bag *bag)
{
	for (uint32_t i = 0; i < bag->count; i++)
		table->in_bag[bag->terms[i]] = 0;
}

/* The sentence at PLACE from A, or NULL where its article has none. */
static const struct profile *neighbour(const struct profiles *profiles,
				       const struct profile *a, int place)
{
	uint32_t moved = (uint32_t)(a - profiles->items) + (uint32_t)(place - HERE);

	if (moved < profiles->first[a->article] ||
	    moved >= profiles->first[a->article + 1])
		return NULL;
	return &profiles->items[moved];
}

/* What the bags of two sentences have in common. */
struct common {
	double rare, story, rarest, anchors, names, days;
};

/* Adds a common TERM, which has FLAGS on either side and ANCHORS on both together. */
static void add_common(struct common *common, const struct profiles *profiles,
		       uint32_t term, unsigned flags, double anchors)
{
	double rare = profiles->rare[term];

	common->rare += rare;
	common->story += profiles->story[term];
	common->rarest = minmax_most(common->rarest, rare);
	common->anchors += anchors;
	if (flags & TOKEN_NAME)
		common->names += profiles->story[term];
	if (flags & TOKEN_DAY)
		common->days++;
}

static void fill_bags(const struct table *table, const struct profile *a,
		      const struct profile *b, struct pair *pair)
{
	const struct bag *x = &a->bag, *y = &b->bag;
	struct common common = {0};
	double one, other;

	for (uint32_t j = 0; j < y->count; j++) {
		uint32_t found = table->in_bag[y->terms[j]];

		if (found)
			add_common(&common, table->profiles, y->terms[j],
				   x->flags[found - 1] | y->flags[j],
				   (double)x->anchors[found - 1] * y->anchors[j]);
	}
	one = pair_share(common.rare, a->rare_total);
	other = pair_share(common.rare, b->rare_total);
	pair_set(pair, FEATURE_COVER_LEAST, minmax_least(one, other));
	pair_set(pair, FEATURE_COVER_MOST, minmax_most(one, other));
	pair_set(pair, FEATURE_COVER_STORY,
		 minmax_most(pair_share(common.story, a->story_total),
			     pair_share(common.story, b->story_total)));
	pair_set(pair, FEATURE_RAREST, common.rarest);
	pair_set(pair, FEATURE_STORY_SUM, common.story);
	pair_set(pair, FEATURE_ANCHORS, common.anchors);
	pair_set(
	    pair, FEATURE_NAMES_APART,
	    minmax_most(0, minmax_least(a->name_total, b->name_total) - common.names));
	pair_set(pair, FEATURE_DAYS_COMMON, common.days);
	pair_set(pair, FEATURE_LENGTH_LEAST, minmax_least(x->count, y->count));
	pair_set(pair, FEATURE_LENGTH_MOST, minmax_most(x->count, y->count));
}

static void fill_numbers(const struct profile *a, const struct profile *b,
			 struct pair *pair)
{
	size_t common = 0, apart = 0;

	for (size_t i = 0; i < profile_quantities_compared(a); i++) {
		bool agrees = false, differs = false;

		for (size_t j = 0; j < profile_quantities_compared(b); j++) {
			enum quantity_comparison comparison =
			    quantity_compare(&a->quantities[i], &b->quantities[j]);

			agrees |= comparison == QUANTITIES_AGREE;
			differs |= comparison == QUANTITIES_CLOSE ||
				   comparison == QUANTITIES_DIFFER;
		}
		common += agrees;
		apart += !agrees && differs;
	}
	pair_set(pair, FEATURE_NUMBERS_COMMON, (double)common);
	pair_set(pair, FEATURE_NUMBERS_APART, (double)apart);
}

/* What ends at a token of a: the weights of common runs, and of all in order so far. */
struct step {
	size_t column;	 /* 1 + token of b at which the runs end */
	double run;	 /* a common run of words */
	double half;	 /* one that at least one side quotes */
	double both;	 /* one that both sides quote */
	double in_order; /* the heaviest common subsequence that ends here */
};

/* Chains the tokens of a by term, last ones first. */
static void lay_out_tokens(struct table *table, const struct profile *a)
{
	for (size_t i = 0; i < term_compared(&a->tokens).count; i++) {
		uint32_t term = a->tokens.items[i].term;

		table->place_before[i] = table->last_place[term];
		table->last_place[term] = (uint32_t)i + 1;
	}
}

static void clear_tokens(struct table *table, const struct profile *a)
{
	for (size_t i = 0; i < term_compared(&a->tokens).count; i++)
		table->last_place[a->tokens.items[i].term] = 0;
}

/* The runs that ended one token earlier than the pair (I, J) on both sides. */
static struct step step_before(const struct step *steps, size_t i, size_t j)
{
	return i && j && steps[i - 1].column == j ? steps[i - 1] : (struct step){0};
}

/* Extends the runs of BEFORE by the tokens X and Y, which are WORTH so much. */
static void extend_runs(struct step *step, struct step before, const struct token *x,
			const struct token *y, double worth)
{
	bool one = (x->flags | y->flags) & TOKEN_QUOTED;
	bool both = x->flags & y->flags & TOKEN_QUOTED;

	step->run = before.run + worth;
	step->half = one ? before.half + worth : 0;
	step->both = both ? before.both + worth : 0;
}

static void keep_best(struct step *best, const struct step *step)
{
	best->run = minmax_most(best->run, step->run);
	best->half = minmax_most(best->half, step->half);
	best->both = minmax_most(best->both, step->both);
	best->in_order = minmax_most(best->in_order, step->in_order);
}

/*
 * Visits the pairs of equal terms only, for each token of b the tokens of a from the last
 * on: so what ended at the token before was not yet overwritten.
 */
static void fill_sequence(struct table *table, const struct profile *a,
			  const struct profile *b, struct pair *pair)
{
	struct step best = {0};

	for (size_t j = 0; j < term_compared(&b->tokens).count; j++) {
		const struct token *y = &b->tokens.items[j];
		double weight =
		    y->flags & TOKEN_CONTENT ? table->profiles->rare[y->term] : 0;

		for (size_t i = table->last_place[y->term]; i--;
		     i = table->place_before[i]) {
			struct step *step = &table->steps[i];
			double before = 0;

			for (size_t k = 0; weight > 0 && k < i; k++)
				before = minmax_most(before, table->steps[k].in_order);
			step->in_order = minmax_most(step->in_order, before + weight);
			extend_runs(step, step_before(table->steps, i, j),
				    &a->tokens.items[i], y, weight + token_worth);
			step->column = j + 1;
			keep_best(&best, step);
		}
	}
	memset(table->steps, 0, term_compared(&a->tokens).count * sizeof *table->steps);
	pair_set(pair, FEATURE_RUN, best.run);
	pair_set(pair, FEATURE_RUN_HALF_QUOTED, best.half);
	pair_set(pair, FEATURE_RUN_QUOTED, best.both);
	pair_set(pair, FEATURE_ORDER,
		 pair_share(best.in_order, minmax_least(a->rare_total, b->rare_total)));
	pair_set(pair, FEATURE_QUOTED_LEAST, minmax_least(a->quoted, b->quoted));
	pair_set(pair, FEATURE_QUOTED_MOST, minmax_most(a->quoted, b->quoted));
}

static void fill_place(const struct table *table, const struct profile *a,
		       const struct profile *b, struct pair *pair)
{
	const struct profile *before = neighbour(table->profiles, b, BEFORE);
	const struct profile *behind = neighbour(table->profiles, b, BEHIND);

	pair_set(pair, FEATURE_DIAGONAL,
		 minmax_most(cosine_with(&table->rare[BEHIND], behind),
			     cosine_with(&table->rare[BEFORE], before)));
	pair_set(pair, FEATURE_SIDE,
		 minmax_most(minmax_most(cosine_with(&table->rare[BEHIND], b),
					 cosine_with(&table->rare[BEFORE], b)),
			     minmax_most(cosine_with(&table->rare[HERE], behind),
					 cosine_with(&table->rare[HERE], before))));
	pair_set(pair, FEATURE_PLACE_APART, fabs(a->place - b->place));
	pair_set(pair, FEATURE_PLACE_FIRST, minmax_least(a->place, b->place));
	pair_set(pair, FEATURE_PLACE_LAST, minmax_most(a->place, b->place));
	pair_set(pair, FEATURE_BOTH_LEAD, a->sentence <= 1 && b->sentence <= 1);
}

static size_t longest_sentence(const struct profiles *profiles)
{
	size_t longest = 0;

	for (uint32_t i = 0; i < profiles->count; i++)
		if (term_compared(&profiles->items[i].tokens).count > longest)
			longest = term_compared(&profiles->items[i].tokens).count;
	return longest;
}

static void table_init(struct table *table, const struct profiles *profiles)
{
	uint32_t terms = term_count(profiles->vocabulary);
	size_t width = longest_sentence(profiles);

	*table = (struct table){
	    .profiles = profiles,
	    .in_bag = mem_zero(terms, sizeof *table->in_bag),
	    .last_place = mem_zero(terms, sizeof *table->last_place),
	    .place_before = mem_zero(width, sizeof *table->place_before),
	    .steps = mem_zero(width, sizeof *table->steps),
	    .coverage = coverage_new(profiles),
	};
	for (int place = 0; place < PLACES; place++)
		cosine_begin(&table->rare[place], profiles, SPACE_RARE);
}

static void table_done(struct table *table)
{
	free(table->in_bag);
	free(table->last_place);
	free(table->place_before);
	free(table->steps);
	for (int place = 0; place < PLACES; place++)
		cosine_done(&table->rare[place]);
	coverage_free(table->coverage);
}

static void fill_pair(struct table *table, const struct profile *a,
		      const struct profile *b, struct pair *pair)
{
	fill_bags(table, a, b, pair);
	fill_numbers(a, b, pair);
	fill_sequence(table, a, b, pair);
	coverage_fill(table->coverage, b, pair);
	fill_place(table, a, b, pair);
}

void feature_fill(const struct profiles *profiles, struct pair *pairs, size_t count)
{
	struct table table;

	for (size_t i = 0; i < ARRAY_COUNT(cosines); i++)
		fill_cosine(profiles, pairs, count, cosines[i]);
	table_init(&table, profiles);
	for (size_t from = 0, to; from < count; from = to) {
		const struct profile *a = &profiles->items[pairs[from].a];

		lay_out_bag(&table, &a->bag);
		lay_out_tokens(&table, a);
		for (int place = 0; place < PLACES; place++)
			cosine_lay_out(&table.rare[place], neighbour(profiles, a, place));
		coverage_lay_out(table.coverage, a);
		for (to = from; to < count && pairs[to].a == pairs[from].a; to++)
			fill_pair(&table, a, &profiles->items[pairs[to].b], &pairs[to]);
		clear_bag(&table, &a->bag);
		clear_tokens(&table, a);
		coverage_clear(table.coverage);
	}
	table_done(&table);
}

double feature_similarity(const float features[FEATURE_COUNT])
{
	double sum = tuning.similarity_words * features[FEATURE_SOFT] +
		     tuning.similarity_found * features[FEATURE_MEANT_STORY] +
		     tuning.similarity_letters * features[FEATURE_LETTERS];

	return minmax_least(1, minmax_most(0, sum));
}
