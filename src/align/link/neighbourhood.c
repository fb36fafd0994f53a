/*
 * Each sentence's list of pairs is sorted by the other end, so third sentences are found
 * by merging two lists and neighbours by a search in one.
 */
#include "config.h"

#include "align/link/neighbourhood.h"

#include <math.h>

#include "base/minmax.h"

enum {
	LONGEST_WALK = 100, /* third sentences of a pair that are looked at */
	NEAREST_RIVALS = 4,
	SURROUNDINGS = 2 /* sentences each way */
};

static const double doubt = 1e-4; /* probabilities are held that far from 0 and 1 */

/* What is compared of two pairs. */
static double by_words(const struct pair *pair)
{
	return pair->features[FEATURE_COSINE_RARE];
}

static double by_letters(const struct pair *pair)
{
	return pair->features[FEATURE_LETTERS_CONTENT];
}

/* The neighbours of a sentence in one article. */
struct stretch {
	const struct neighbour *from, *to;
};

static struct stretch stretch_of(const struct pairs *pairs, uint32_t sentence,
				 uint32_t other)
{
	uint32_t article = pairs->profiles->items[other].article;
	const uint32_t *first = pairs->profiles->first;
	const struct neighbour *end = pair_neighbours_end(pairs, sentence);
	const struct neighbour *from =
	    pair_neighbours_from(pairs, sentence, first[article]);
	const struct neighbour *to = from;

	while (to < end && to - from < LONGEST_WALK && to->other < first[article + 1])
		to++;
	return (struct stretch){from, to};
}

/* The rivals of a pair at one end: the other sentences of the other end's article. */
struct rivals {
	double best_letters;		/* of the rival that is likest by letters */
	double nearest[NEAREST_RIVALS]; /* likest by words, the pair itself among them */
	size_t better;			/* that are liker by words */
};

static void insert(double nearest[NEAREST_RIVALS], double value)
{
	for (int i = 0; i < NEAREST_RIVALS && value > 0; i++)
		if (value > nearest[i]) {
			double moved = nearest[i];

			nearest[i] = value;
			value = moved;
		}
}

/* The rivals that sentence TO has for FROM, whose pair is PAIR. */
static struct rivals find_rivals(const struct pairs *pairs, uint32_t from, uint32_t to,
				 const struct pair *pair)
{
	struct stretch stretch = stretch_of(pairs, from, to);
	struct rivals rivals = {0};

	for (const struct neighbour *n = stretch.from; n < stretch.to; n++) {
		const struct pair *rival = &pairs->items[n->pair];

		insert(rivals.nearest, by_words(rival));
		if (n->other == to)
			continue;
		rivals.best_letters = minmax_most(rivals.best_letters, by_letters(rival));
		rivals.better += by_words(rival) > by_words(pair);
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

static void fill_rivals(const struct pairs *pairs, struct pair *pair)
{
	struct rivals a = find_rivals(pairs, pair->a, pair->b, pair);
	struct rivals b = find_rivals(pairs, pair->b, pair->a, pair);

	pair_set(pair, FEATURE_MARGIN,
		 by_letters(pair) - minmax_most(a.best_letters, b.best_letters));
	pair_set(pair, FEATURE_CROWD,
		 2 * by_words(pair) - mean_nearest(&a) - mean_nearest(&b));
	pair_set(pair, FEATURE_RANK, minmax_least(8, (double)(a.better + b.better)));
}

/* A third sentence, of neither article of a pair, and its pairs with the two ends. */
struct third {
	double with_a, with_b; /* the first look's probabilities, 0: no candidate */
};

/* A walk over the third sentences of a pair, in their order. */
struct walk {
	const struct neighbour *a, *a_end, *b, *b_end; /* what is left of both lists */
	uint32_t skip[2][2]; /* the sentences of the pair's own articles */
};

/* Three hundred copies of an article say no more than the first hundred. */
static const struct neighbour *walk_end(const struct pairs *pairs, uint32_t sentence)
{
	uint32_t count = pairs->neighbour_counts[sentence];

	return pairs->neighbours[sentence] +
	       (count < LONGEST_WALK ? count : LONGEST_WALK);
}

static struct walk walk_from(const struct pairs *pairs, const struct pair *pair)
{
	const struct profiles *profiles = pairs->profiles;
	uint32_t x = profiles->items[pair->a].article,
		 y = profiles->items[pair->b].article;

	return (struct walk){
	    .a = pairs->neighbours[pair->a],
	    .a_end = walk_end(pairs, pair->a),
	    .b = pairs->neighbours[pair->b],
	    .b_end = walk_end(pairs, pair->b),
	    .skip = {{profiles->first[x], profiles->first[x + 1]},
		     {profiles->first[y], profiles->first[y + 1]}},
	};
}

static bool is_skipped(const struct walk *walk, uint32_t sentence)
{
	return sentence - walk->skip[0][0] < walk->skip[0][1] - walk->skip[0][0] ||
	       sentence - walk->skip[1][0] < walk->skip[1][1] - walk->skip[1][0];
}

/* Sets THIRD to the next third sentence; false at the end. */
static bool next_third(struct walk *walk, struct third *third)
{
	while (walk->a < walk->a_end || walk->b < walk->b_end) {
		uint32_t x = walk->a < walk->a_end ? walk->a->other : UINT32_MAX;
		uint32_t y = walk->b < walk->b_end ? walk->b->other : UINT32_MAX;

		third->with_a = x <= y ? walk->a->first : 0;
		third->with_b = y <= x ? walk->b->first : 0;
		walk->a += x <= y;
		walk->b += y <= x;
		if (!is_skipped(walk, x < y ? x : y))
			return true;
	}
	return false;
}

/* What the sentences that are in the lists of both ends say for the pair. */
static void fill_third(const struct pairs *pairs, struct pair *pair)
{
	struct walk walk = walk_from(pairs, pair);
	double words = 0, letters = 0, sum = 0;

	while (walk.a < walk.a_end && walk.b < walk.b_end) {
		const struct pair *x = &pairs->items[walk.a->pair];
		const struct pair *y = &pairs->items[walk.b->pair];

		if (walk.a->other != walk.b->other) {
			/* The common case, kept free of branches. */
			bool is_behind = walk.a->other < walk.b->other;

			walk.a += is_behind;
			walk.b += !is_behind;
			continue;
		}
		words = minmax_most(words, minmax_least(by_words(x), by_words(y)));
		letters =
		    minmax_most(letters, minmax_least(by_letters(x), by_letters(y)));
		sum += by_words(x) * by_words(y);
		walk.a++;
		walk.b++;
	}
	pair_set(pair, FEATURE_THIRD, words);
	pair_set(pair, FEATURE_THIRD_LETTERS, letters);
	pair_set(pair, FEATURE_THIRD_SUM, sum);
}

void neighbourhood_fill_first(const struct pairs *pairs, struct pair *pair)
{
	double expected = pairs->mean_likeness > 0
			      ? pairs->likeness[pair->a] * pairs->likeness[pair->b] /
				    pairs->mean_likeness
			      : 0;

	fill_rivals(pairs, pair);
	fill_third(pairs, pair);
	pair_set(pair, FEATURE_RESIDUE, by_words(pair) - expected);
}

static double odds(double probability)
{
	double held = minmax_most(doubt, minmax_least(1 - doubt, probability));

	return log(held / (1 - held));
}

/* The likely rivals of a pair at one end. */
struct likely {
	double best, sum; /* of probabilities */
};

static struct likely find_likely(const struct pairs *pairs, uint32_t from, uint32_t to)
{
	struct stretch stretch = stretch_of(pairs, from, to);
	struct likely likely = {0};

	for (const struct neighbour *n = stretch.from; n < stretch.to; n++) {
		double value = n->first;

		if (n->other == to)
			continue;
		likely.best = minmax_most(likely.best, value);
		likely.sum += value;
	}
	return likely;
}

static void fill_likely_rivals(const struct pairs *pairs, struct pair *pair)
{
	double own = pair->first;
	struct likely a = find_likely(pairs, pair->a, pair->b);
	struct likely b = find_likely(pairs, pair->b, pair->a);
	double ahead_a = odds(own) - odds(a.best), ahead_b = odds(own) - odds(b.best);

	pair_set(pair, FEATURE_ODDS, odds(own));
	pair_set(pair, FEATURE_AHEAD_LEAST, minmax_least(ahead_a, ahead_b));
	pair_set(pair, FEATURE_AHEAD_MOST, minmax_most(ahead_a, ahead_b));
	pair_set(pair, FEATURE_RIVALS_LEAST, minmax_least(a.sum, b.sum));
	pair_set(pair, FEATURE_RIVALS_MOST, minmax_most(a.sum, b.sum));
}

static void fill_bridges(const struct pairs *pairs, struct pair *pair)
{
	struct walk walk = walk_from(pairs, pair);
	double best = 0, none = 1, one_sided = 0;

	for (struct third third; next_third(&walk, &third);) {
		double x = third.with_a, y = third.with_b;

		best = minmax_most(best, minmax_least(x, y));
		none *= 1 - x * y;
		one_sided = minmax_most(one_sided, minmax_most(x * (1 - y), y * (1 - x)));
	}
	pair_set(pair, FEATURE_BRIDGE, best);
	pair_set(pair, FEATURE_BRIDGES, 1 - none);
	pair_set(pair, FEATURE_ONE_SIDED, one_sided);
}

/* The first look's probabilities around a pair, by steps in both articles. */
struct surroundings {
	double at[2 * SURROUNDINGS + 1][2 * SURROUNDINGS + 1];
};

/* The sentences FROM..TO - 1 of I's article that are so near to I. */
static void surround(const struct profiles *profiles, uint32_t i, uint32_t *from,
		     uint32_t *to)
{
	uint32_t article = profiles->items[i].article;
	uint32_t first = profiles->first[article], end = profiles->first[article + 1];

	*from = i - first < SURROUNDINGS ? first : i - SURROUNDINGS;
	*to = end - i <= SURROUNDINGS ? end : i + SURROUNDINGS + 1;
}

static struct surroundings look_around(const struct pairs *pairs, const struct pair *pair)
{
	struct surroundings around = {0};
	uint32_t a_from, a_to, b_from, b_to;

	surround(pairs->profiles, pair->a, &a_from, &a_to);
	surround(pairs->profiles, pair->b, &b_from, &b_to);
	for (uint32_t i = a_from; i < a_to; i++) {
		double *row = around.at[i + SURROUNDINGS - pair->a];

		for (const struct neighbour *n = pair_neighbours_from(pairs, i, b_from);
		     n < pair_neighbours_end(pairs, i) && n->other < b_to; n++)
			row[n->other + SURROUNDINGS - pair->b] = n->first;
	}
	return around;
}

static void fill_surroundings(const struct pairs *pairs, struct pair *pair)
{
	struct surroundings around = look_around(pairs, pair);
	double sum = -pair->first;
	enum { HERE = SURROUNDINGS, BEFORE = HERE - 1, BEHIND = HERE + 1 };

	for (int i = 0; i <= 2 * SURROUNDINGS; i++)
		for (int j = 0; j <= 2 * SURROUNDINGS; j++)
			sum += around.at[i][j];
	pair_set(pair, FEATURE_ALONG,
		 minmax_most(around.at[BEFORE][BEFORE], around.at[BEHIND][BEHIND]));
	pair_set(
	    pair, FEATURE_BESIDE,
	    minmax_most(minmax_most(around.at[HERE][BEFORE], around.at[HERE][BEHIND]),
			minmax_most(around.at[BEFORE][HERE], around.at[BEHIND][HERE])));
	pair_set(pair, FEATURE_AROUND, sum);
}

void neighbourhood_fill_second(const struct pairs *pairs, struct pair *pair)
{
	fill_likely_rivals(pairs, pair);
	fill_bridges(pairs, pair);
	fill_surroundings(pairs, pair);
}
