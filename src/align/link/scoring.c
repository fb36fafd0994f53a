/*
 * All pairs have the first look before any has the second, which uses the probabilities
 * of the first for the pairs around a pair.
 */
#include "config.h"

#include "align/link/scoring.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/vec.h"
#include "align/tuning.h"
#include "align/link/candidate.h"
#include "align/link/copied.h"
#include "align/link/crowd.h"
#include "align/link/feature.h"
#include "align/link/likeness.h"
#include "align/link/neighbourhood.h"
#include "align/link/repeat.h"

/* Pairs by their first sentence, then by their second. */
static int ends_order(uint32_t xa, uint32_t xb, uint32_t ya, uint32_t yb)
{
	if (xa != ya)
		return xa < ya ? -1 : 1;
	return (xb > yb) - (xb < yb);
}

void scoring_init(struct pair *pair, const struct candidate *candidate)
{
	*pair = (struct pair){
	    .a = candidate->a, .b = candidate->b, .is_equal = candidate->is_equal};
	likeness_set(pair, candidate);
}

/* Makes pairs of candidates, with room for all; the cosines go with them. */
static struct pair *make_pairs(struct arena *arena, const candidate_list *found)
{
	struct pair *items = arena_zero(arena, found->count, sizeof *items);

	for (size_t i = 0; i < found->count; i++)
		scoring_init(&items[i], &found->items[i]);
	return items;
}

/* Fills each sentence's list of its pairs; pair order makes the lists sorted. */
static void list_neighbours(struct pairs *pairs)
{
	uint32_t count = pairs->profiles->count;
	struct neighbour **lists = arena_zero(pairs->arena, count, sizeof *lists);
	struct neighbour *all = arena_zero(pairs->arena, 2 * pairs->count, sizeof *all);

	pairs->neighbour_counts =
	    arena_zero(pairs->arena, count, sizeof *pairs->neighbour_counts);
	for (size_t p = 0; p < pairs->count; p++) {
		pairs->neighbour_counts[pairs->items[p].a]++;
		pairs->neighbour_counts[pairs->items[p].b]++;
	}
	for (uint32_t i = 0; i < count; i++) {
		lists[i] = all;
		all += pairs->neighbour_counts[i];
		pairs->neighbour_counts[i] = 0;
	}
	/* Ends below a sentence come first: all pairs (x, i) precede pairs (i, y). */
	for (size_t p = 0; p < pairs->count; p++) {
		uint32_t a = pairs->items[p].a, b = pairs->items[p].b;

		lists[b][pairs->neighbour_counts[b]++] =
		    (struct neighbour){a, (uint32_t)p, pairs->items[p].first};
		lists[a][pairs->neighbour_counts[a]++] =
		    (struct neighbour){b, (uint32_t)p, pairs->items[p].first};
	}
	pairs->neighbours = lists;
}

/* Takes the first look's probabilities over into the lists. */
static void note_first_looks(struct pairs *pairs)
{
	for (uint32_t i = 0; i < pairs->profiles->count; i++)
		for (uint32_t k = 0; k < pairs->neighbour_counts[i]; k++) {
			struct neighbour *neighbour = &pairs->neighbours[i][k];

			neighbour->first = pairs->items[neighbour->pair].first;
		}
}

static void look_first(const struct pairs *pairs, struct pair *pair,
		       const struct model *model)
{
	neighbourhood_fill_first(pairs, pair);
	pair->first = model_chance(model_first_odds(model, pair->features));
}

/* "Guess again." and "Guess what?" have all their letters in common by chance; one speech
 * that both articles quote has other sentences that both quote too. */
static bool is_hollow(const struct profiles *profiles, const struct pair *pair)
{
	return pair->features[FEATURE_AROUND] < tuning.formula_around &&
	       (profile_is_formula(profiles, pair->a) ||
		profile_is_formula(profiles, pair->b));
}

static void look_second(const struct pairs *pairs, struct pair *pair,
			const struct model *model)
{
	pair->similarity = pair->is_equal ? 1 : feature_similarity(pair->features);
	pair->probability = pair->is_equal ? 1 : pair->first;
	pair->is_hollow = false;
	if (!pair_has_second_look(pair))
		return;
	neighbourhood_fill_second(pairs, pair);
	pair->is_hollow = is_hollow(pairs->profiles, pair);
	pair->probability =
	    pair->is_hollow ? 0 : model_probability(model, pair->features);
}

void scoring_pair(const struct pairs *pairs, struct pair *pair, const struct model *model)
{
	look_first(pairs, pair, model);
	look_second(pairs, pair, model);
}

static void score(struct pairs *pairs, const struct model *model)
{
	feature_fill(pairs->profiles, pairs->items, pairs->count);
	for (size_t p = 0; p < pairs->count; p++)
		look_first(pairs, &pairs->items[p], model);
	note_first_looks(pairs);
	for (size_t p = 0; p < pairs->count; p++)
		look_second(pairs, &pairs->items[p], model);
}

static int candidate_order(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	return ends_order(x->a, x->b, y->a, y->b);
}

static int pair_order(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;

	return ends_order(x->a, x->b, y->a, y->b);
}

/* Drops from FOUND, which it sorts, what comes twice or is a pair already. */
static void drop_known(const struct pairs *pairs, candidate_list *found)
{
	size_t kept = 0;

	if (found->count)
		qsort(found->items, found->count, sizeof *found->items, candidate_order);
	for (size_t i = 0; i < found->count; i++) {
		struct candidate repeat = found->items[i];
		const struct candidate *last = kept ? &found->items[kept - 1] : NULL;

		if ((!last || last->a != repeat.a || last->b != repeat.b) &&
		    !pair_find(pairs, repeat.a, repeat.b))
			found->items[kept++] = repeat;
	}
	found->count = kept;
}

/* Adds COUNT more pairs. */
static void merge_pairs(struct pairs *pairs, const struct pair *added, size_t count)
{
	struct pair *items =
	    arena_zero(pairs->arena, pairs->count + count, sizeof *items);

	memcpy(items, pairs->items, pairs->count * sizeof *items);
	memcpy(items + pairs->count, added, count * sizeof *items);
	pairs->items = items;
	pairs->count += count;
	qsort(items, pairs->count, sizeof *items, pair_order);
	list_neighbours(pairs);
}

/*
 * Adds the pairs of the candidates FOUND that PAIRS lacks.  They come when all others are
 * scored, as neighbours that are looked at but change nobody; by MODEL, or not yet.
 */
static void add_pairs(struct pairs *pairs, candidate_list *found,
		      const struct model *model)
{
	const struct profiles *profiles = pairs->profiles;
	struct pair *added;

	drop_known(pairs, found);
	if (!found->count)
		return;
	likeness_fill(profiles, found->items, found->count);
	added = make_pairs(pairs->arena, found);
	feature_fill(profiles, added, found->count);
	for (size_t i = 0; model && i < found->count; i++)
		scoring_pair(pairs, &added[i], model);
	merge_pairs(pairs, added, found->count);
}

/* Adds the pairs of copies, when all others are scored. */
static void add_copied(struct pairs *pairs)
{
	copied_list found = {0};

	copied_find(&found, pairs);
	if (found.count)
		merge_pairs(pairs, found.items, found.count);
	copied_take(pairs);
	vec_done(&found);
}

/* Adds the pairs that only words in a row make candidates. */
static void add_repeats(struct pairs *pairs, const struct model *model)
{
	candidate_list found = {0};

	repeat_find(&found, pairs->profiles);
	add_pairs(pairs, &found, model);
	vec_done(&found);
}

struct pairs *scoring_extend(const struct pairs *pairs, candidate_list *found)
{
	struct pairs *wider = mem_zero(1, sizeof *wider);

	*wider = *pairs;
	wider->arena = arena_new();
	wider->items = arena_zero(wider->arena, pairs->count, sizeof *wider->items);
	if (pairs->count)
		memcpy(wider->items, pairs->items, pairs->count * sizeof *wider->items);
	list_neighbours(wider);
	add_pairs(wider, found, NULL);
	return wider;
}

/* Forgets what a second look has found, since there may be none now. */
static void forget_second(struct pair *pair)
{
	for (int i = FEATURE_FIRST_COUNT; i < FEATURE_COUNT; i++)
		pair_set(pair, (enum feature)i, 0);
}

static bool is_scored_again(const struct pair *pair)
{
	return pair->is_judged && !pair->is_copied;
}

void scoring_again(struct pairs *pairs, const struct model *model)
{
	for (size_t p = 0; p < pairs->count; p++)
		if (is_scored_again(&pairs->items[p])) {
			forget_second(&pairs->items[p]);
			look_first(pairs, &pairs->items[p], model);
		}
	note_first_looks(pairs);
	for (size_t p = 0; p < pairs->count; p++)
		if (is_scored_again(&pairs->items[p]))
			look_second(pairs, &pairs->items[p], model);
	crowd_mark(pairs, model->cut);
	copied_take(pairs);
}

struct pairs *scoring_build(const struct profiles *profiles, const struct model *model)
{
	struct pairs *pairs = mem_zero(1, sizeof *pairs);
	candidate_list found = {0};

	pairs->profiles = profiles;
	pairs->arena = arena_new();
	pairs->likeness =
	    arena_zero(pairs->arena, profiles->count, sizeof *pairs->likeness);
	candidate_find(&found, profiles, pairs->likeness);
	for (uint32_t i = 0; i < profiles->count; i++)
		pairs->mean_likeness += pairs->likeness[i] / profiles->count;
	pairs->items = make_pairs(pairs->arena, &found);
	pairs->count = found.count;
	vec_done(&found);
	list_neighbours(pairs);
	score(pairs, model);
	add_repeats(pairs, model);
	crowd_mark(pairs, model->cut);
	add_copied(pairs);
	return pairs;
}

void scoring_free(struct pairs *pairs)
{
	if (!pairs)
		return;
	arena_free(pairs->arena);
	free(pairs);
}
