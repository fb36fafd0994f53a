/*
 * Each group below fills the features that share a computation.  All are symmetric: what
 * they say of (a, b) they say of (b, a).
 */
#include "config.h"

#include "align/feature.h"

#include <math.h>
#include <stdlib.h>

#include "align/tuning.h"
#include "base/mem.h"
#include "base/words.h"

enum { NEAREST_RIVALS = 4 };

static const double token_worth =
    0.15; /* of any word in a common run, beside its weight */

static void set(struct pair *pair, enum feature feature, double value)
{
	pair->features[feature] = (float)value;
}

static double least(double a, double b)
{
	return a < b ? a : b;
}

static double most(double a, double b)
{
	return a > b ? a : b;
}

static double share(double part, double whole)
{
	return whole > 0 ? part / whole : 0;
}

static const struct {
	enum feature feature;
	enum space space;
} cosines[] = {
    {FEATURE_COSINE_WORDS, SPACE_WORDS},
    {FEATURE_COSINE_CONTENT, SPACE_CONTENT},
    {FEATURE_COSINE_STORY, SPACE_STORY},
    {FEATURE_COSINE_RARE, SPACE_RARE},
    {FEATURE_PREFIXES, SPACE_PREFIXES},
    {FEATURE_LETTERS, SPACE_LETTERS},
    {FEATURE_LETTERS_CONTENT, SPACE_LETTERS_CONTENT},
    {FEATURE_LETTERS_ACROSS, SPACE_LETTERS_ACROSS},
    {FEATURE_CONTEXT, SPACE_CONTEXT},
};

static void fill_cosines(const struct profile *a, const struct profile *b,
			 struct pair *pair)
{
	for (size_t i = 0; i < sizeof cosines / sizeof cosines[0]; i++)
		set(pair, cosines[i].feature,
		    vector_product(&a->spaces[cosines[i].space],
				   &b->spaces[cosines[i].space]));
	set(pair, FEATURE_CONTEXT_HALF,
	    most(vector_product(&a->spaces[SPACE_RARE], &b->spaces[SPACE_CONTEXT]),
		 vector_product(&a->spaces[SPACE_CONTEXT], &b->spaces[SPACE_RARE])));
}

/* What the bags of two sentences have in common. */
struct common {
	double rare, story, rarest, ordinary, names, numbers, days;
};

static bool is_day(const struct profiles *profiles, uint32_t term)
{
	return words_is("en", term_text(profiles->vocabulary, term),
			WORD_WEEKDAY | WORD_MONTH);
}

static void add_common(struct common *common, const struct profiles *profiles,
		       uint32_t term, unsigned flags)
{
	double rare = profiles->rare[term];

	common->rare += rare;
	common->story += profiles->story[term];
	common->rarest = most(common->rarest, rare);
	if (flags & TOKEN_NAME)
		common->names += profiles->story[term];
	else if (!(flags & TOKEN_NUMBER))
		common->ordinary += rare;
	if ((flags & TOKEN_CAPITAL) && is_day(profiles, term))
		common->days++;
}

static double name_total(const struct profiles *profiles, const struct bag *bag)
{
	double total = 0;

	for (uint32_t i = 0; i < bag->count; i++)
		if (bag->flags[i] & TOKEN_NAME)
			total += profiles->story[bag->terms[i]];
	return total;
}

static void fill_bags(const struct profiles *profiles, const struct profile *a,
		      const struct profile *b, struct pair *pair)
{
	const struct bag *x = &a->bag, *y = &b->bag;
	struct common common = {0};
	double one, other;

	for (uint32_t i = 0, j = 0; i < x->count && j < y->count;) {
		if (x->terms[i] == y->terms[j]) {
			add_common(&common, profiles, x->terms[i],
				   x->flags[i] | y->flags[j]);
			i++;
			j++;
		} else if (x->terms[i] < y->terms[j]) {
			i++;
		} else {
			j++;
		}
	}
	one = share(common.rare, a->rare_total);
	other = share(common.rare, b->rare_total);
	set(pair, FEATURE_COVER_LEAST, least(one, other));
	set(pair, FEATURE_COVER_MOST, most(one, other));
	set(pair, FEATURE_COVER_STORY,
	    most(share(common.story, a->story_total),
		 share(common.story, b->story_total)));
	set(pair, FEATURE_RAREST, common.rarest);
	set(pair, FEATURE_ORDINARY, log(1 + common.ordinary));
	set(pair, FEATURE_STORY_SUM, common.story);
	set(pair, FEATURE_NAMES_COMMON, common.names);
	set(pair, FEATURE_NAMES_APART,
	    most(0,
		 least(name_total(profiles, x), name_total(profiles, y)) - common.names));
	set(pair, FEATURE_DAYS_COMMON, common.days);
	set(pair, FEATURE_LENGTH_LEAST, least(x->count, y->count));
}

static void fill_numbers(const struct profile *a, const struct profile *b,
			 struct pair *pair)
{
	size_t common = 0, apart = 0;

	for (size_t i = 0; i < a->number_count; i++) {
		bool agrees = false, has_unit = false;

		for (size_t j = 0; j < b->number_count; j++) {
			bool same_unit = a->numbers[i].unit == b->numbers[j].unit;

			agrees |= number_agrees(&a->numbers[i], &b->numbers[j]);
			has_unit |= same_unit && a->numbers[i].unit != NUMBER_NO_UNIT;
		}
		common += agrees;
		apart += !agrees && has_unit;
	}
	set(pair, FEATURE_NUMBERS_COMMON, (double)common);
	set(pair, FEATURE_NUMBERS_APART, (double)apart);
}

/* The weight of a common run of words: anywhere, quoted by one, quoted by both. */
struct run {
	double any, half, both;
};

static void extend(struct run *run, struct run *best, const struct token *x,
		   const struct token *y, double worth)
{
	bool one = (x->flags | y->flags) & TOKEN_QUOTED;
	bool both = x->flags & y->flags & TOKEN_QUOTED;

	run->any += worth;
	run->half = one ? run->half + worth : 0;
	run->both = both ? run->both + worth : 0;
	best->any = most(best->any, run->any);
	best->half = most(best->half, run->half);
	best->both = most(best->both, run->both);
}

static size_t compared_tokens(const struct profile *profile)
{
	return profile->tokens.count < tuning.longest_compared ? profile->tokens.count
							       : tuning.longest_compared;
}

/* Dynamic programme over one row: runs[j] ends at token i - 1 of A and j - 1 of B. */
static void fill_runs(const struct profiles *profiles, const struct profile *a,
		      const struct profile *b, struct pair *pair)
{
	size_t rows = compared_tokens(a), columns = compared_tokens(b);
	struct run *row = mem_zero(columns + 1, sizeof *row);
	struct run best = {0};

	for (size_t i = 0; i < rows; i++) {
		const struct token *x = &a->tokens.items[i];
		double worth = token_worth;

		if (x->flags & TOKEN_CONTENT)
			worth += profiles->rare[x->term];
		for (size_t j = columns; j-- > 0;) {
			const struct token *y = &b->tokens.items[j];

			if (x->term != y->term) {
				row[j + 1].any = row[j + 1].half = row[j + 1].both = 0;
				continue;
			}
			row[j + 1] = row[j];
			extend(&row[j + 1], &best, x, y, worth);
		}
	}
	free(row);
	set(pair, FEATURE_RUN, best.any);
	set(pair, FEATURE_RUN_HALF_QUOTED, best.half);
	set(pair, FEATURE_RUN_QUOTED, best.both);
	set(pair, FEATURE_QUOTED_LEAST, least(a->quoted, b->quoted));
	set(pair, FEATURE_QUOTED_MOST, most(a->quoted, b->quoted));
}

/* The cosine of rare words of sentences I and J of two articles, 0 beyond their ends. */
static double cosine_at(const struct profiles *profiles, const struct pair *pair,
			int step_a, int step_b)
{
	const struct profile *a = &profiles->items[pair->a],
			     *b = &profiles->items[pair->b];
	uint32_t i = pair->a + (uint32_t)step_a, j = pair->b + (uint32_t)step_b;

	if (i < profiles->first[a->article] || i >= profiles->first[a->article + 1] ||
	    j < profiles->first[b->article] || j >= profiles->first[b->article + 1])
		return 0;
	return vector_product(&profiles->items[i].spaces[SPACE_RARE],
			      &profiles->items[j].spaces[SPACE_RARE]);
}

static void fill_place(const struct profiles *profiles, const struct profile *a,
		       const struct profile *b, struct pair *pair)
{
	set(pair, FEATURE_DIAGONAL,
	    most(cosine_at(profiles, pair, 1, 1), cosine_at(profiles, pair, -1, -1)));
	set(pair, FEATURE_SIDE,
	    most(
		most(cosine_at(profiles, pair, 1, 0), cosine_at(profiles, pair, -1, 0)),
		most(cosine_at(profiles, pair, 0, 1), cosine_at(profiles, pair, 0, -1))));
	set(pair, FEATURE_PLACE_APART, fabs(a->place - b->place));
	set(pair, FEATURE_PLACE_FIRST, least(a->place, b->place));
	set(pair, FEATURE_BOTH_LEAD, a->sentence <= 1 && b->sentence <= 1);
}

void feature_fill_alone(const struct profiles *profiles, struct pair *pair)
{
	const struct profile *a = &profiles->items[pair->a],
			     *b = &profiles->items[pair->b];

	fill_cosines(a, b, pair);
	fill_bags(profiles, a, b, pair);
	fill_numbers(a, b, pair);
	fill_runs(profiles, a, b, pair);
	fill_place(profiles, a, b, pair);
}

/* The rivals of one end: the other sentences of the other end's article. */
struct rivals {
	double best;			/* the likest of them */
	double nearest[NEAREST_RIVALS]; /* the likest of all, PAIR's own among them */
};

static void insert(double nearest[NEAREST_RIVALS], double value)
{
	for (int i = 0; i < NEAREST_RIVALS; i++)
		if (value > nearest[i]) {
			double moved = nearest[i];

			nearest[i] = value;
			value = moved;
		}
}

static struct rivals find_rivals(const struct pairs *pairs, uint32_t from, uint32_t to,
				 enum feature feature)
{
	const struct profiles *profiles = pairs->profiles;
	uint32_t article = profiles->items[to].article;
	struct rivals rivals = {0};

	for (uint32_t n = 0; n < pairs->neighbour_counts[from]; n++) {
		const struct neighbour *neighbour = &pairs->neighbours[from][n];
		double value = pairs->items[neighbour->pair].features[feature];

		if (profiles->items[neighbour->other].article != article)
			continue;
		insert(rivals.nearest, value);
		if (neighbour->other != to)
			rivals.best = most(rivals.best, value);
	}
	return rivals;
}

static double mean_nearest(const struct rivals *rivals)
{
	double sum = 0;

	for (int i = 0; i < NEAREST_RIVALS; i++)
		sum += rivals->nearest[i];
	return sum / NEAREST_RIVALS;
}

static void fill_rivals(const struct pairs *pairs, struct pair *pair,
			enum feature feature, enum feature margin, enum feature crowd)
{
	struct rivals of_a = find_rivals(pairs, pair->a, pair->b, feature);
	struct rivals of_b = find_rivals(pairs, pair->b, pair->a, feature);
	double value = pair->features[feature];

	set(pair, margin, value - most(of_a.best, of_b.best));
	set(pair, crowd, 2 * value - mean_nearest(&of_a) - mean_nearest(&of_b));
}

/* The best third sentence: its lesser likeness to the two, merged over sorted lists. */
static void fill_third(const struct pairs *pairs, struct pair *pair)
{
	const struct neighbour *x = pairs->neighbours[pair->a];
	const struct neighbour *y = pairs->neighbours[pair->b];
	uint32_t x_count = pairs->neighbour_counts[pair->a];
	uint32_t y_count = pairs->neighbour_counts[pair->b];
	double words = 0, letters = 0;

	for (uint32_t i = 0, j = 0; i < x_count && j < y_count;) {
		if (x[i].other == y[j].other) {
			const float *of_x = pairs->items[x[i].pair].features;
			const float *of_y = pairs->items[y[j].pair].features;

			words = most(words, least(of_x[FEATURE_COSINE_RARE],
						  of_y[FEATURE_COSINE_RARE]));
			letters = most(letters, least(of_x[FEATURE_LETTERS_CONTENT],
						      of_y[FEATURE_LETTERS_CONTENT]));
			i++;
			j++;
		} else if (x[i].other < y[j].other) {
			i++;
		} else {
			j++;
		}
	}
	set(pair, FEATURE_THIRD, words);
	set(pair, FEATURE_THIRD_LETTERS, letters);
}

void feature_fill_among(const struct pairs *pairs, struct pair *pair)
{
	double expected = pairs->mean_likeness > 0
			      ? pairs->likeness[pair->a] * pairs->likeness[pair->b] /
				    pairs->mean_likeness
			      : 0;

	fill_rivals(pairs, pair, FEATURE_COSINE_RARE, FEATURE_MARGIN, FEATURE_CROWD);
	fill_rivals(pairs, pair, FEATURE_LETTERS_CONTENT, FEATURE_MARGIN_LETTERS,
		    FEATURE_CROWD_LETTERS);
	fill_third(pairs, pair);
	set(pair, FEATURE_RESIDUE, pair->features[FEATURE_COSINE_RARE] - expected);
}

double feature_similarity(const float features[FEATURE_COUNT])
{
	double cover =
	    (features[FEATURE_COVER_LEAST] + (double)features[FEATURE_COVER_MOST]) / 2;

	return least(
	    1, most(0, tuning.similarity_cosine * features[FEATURE_COSINE_WORDS] +
			   tuning.similarity_coverage * cover +
			   tuning.similarity_characters * features[FEATURE_LETTERS]));
}
