/*
 * With a sentence the relatives of its terms are laid out: by term, the strength of the
 * strongest relative that the sentence has of it.  For the second sentence of a pair only
 * relatives that are terms of the first are laid out, because no others are asked for.
 */
#include "config.h"

#include "align/link/coverage.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/minmax.h"

/* A sentence of a pair, by term; all is 0 outside of it. */
struct side {
	const struct profile *profile;
	bool *is_there;
	float *meant;  /* the strength of the term's strongest relative there */
	double *found; /* by content word: see find_words */
};

struct coverage {
	const struct profiles *profiles;
	struct side sides[2];
};

/* How much of a sentence's content is found in the other. */
struct finding {
	double meaning, story, soft;
};

static uint32_t longest_sentence(const struct profiles *profiles)
{
	uint32_t longest = 0;

	for (uint32_t i = 0; i < profiles->count; i++)
		if (profiles->items[i].windows.word_count > longest)
			longest = profiles->items[i].windows.word_count;
	return longest;
}

struct coverage *coverage_new(const struct profiles *profiles)
{
	struct coverage *coverage = mem_zero(1, sizeof *coverage);
	uint32_t terms = term_count(profiles->vocabulary);

	coverage->profiles = profiles;
	for (int i = 0; i < 2; i++)
		coverage->sides[i] = (struct side){
		    .is_there = mem_zero(terms, sizeof(bool)),
		    .meant = mem_zero(terms, sizeof(float)),
		    .found = mem_zero(longest_sentence(profiles), sizeof(double)),
		};
	return coverage;
}

void coverage_free(struct coverage *coverage)
{
	for (int i = 0; i < 2; i++) {
		free(coverage->sides[i].is_there);
		free(coverage->sides[i].meant);
		free(coverage->sides[i].found);
	}
	free(coverage);
}

static void set_there(struct side *side, bool is_there)
{
	const struct bag *bag = &side->profile->bag;

	for (uint32_t i = 0; i < bag->count; i++)
		side->is_there[bag->terms[i]] = is_there;
}

static void mean_by(struct side *side, const struct relative *relative)
{
	if (side->meant[relative->term] < relative->strength)
		side->meant[relative->term] = relative->strength;
}

void coverage_lay_out(struct coverage *coverage, const struct profile *a)
{
	struct side *side = &coverage->sides[0];

	side->profile = a;
	set_there(side, true);
	for (uint32_t i = 0; i < a->bag.count; i++) {
		const struct relative_list *relatives =
		    &coverage->profiles->relatives[a->bag.terms[i]];

		for (uint32_t k = 0; k < relatives->count; k++)
			mean_by(side, &relatives->items[k]);
	}
}

void coverage_clear(struct coverage *coverage)
{
	struct side *side = &coverage->sides[0];
	const struct bag *bag = &side->profile->bag;

	set_there(side, false);
	for (uint32_t i = 0; i < bag->count; i++) {
		const struct relative_list *relatives =
		    &coverage->profiles->relatives[bag->terms[i]];

		for (uint32_t k = 0; k < relatives->count; k++)
			side->meant[relatives->items[k].term] = 0;
	}
}

/* Lays out the second sentence: of its relatives only those that the first has. */
static void lay_out_second(struct coverage *coverage, const struct profile *b)
{
	const struct side *first = &coverage->sides[0];
	struct side *side = &coverage->sides[1];

	side->profile = b;
	set_there(side, true);
	for (uint32_t i = 0; i < b->bag.count; i++) {
		uint32_t term = b->bag.terms[i];
		const struct relative_list *relatives =
		    &coverage->profiles->relatives[term];

		if (first->meant[term] > 0)
			for (uint32_t k = 0; k < relatives->count; k++)
				if (first->is_there[relatives->items[k].term])
					mean_by(side, &relatives->items[k]);
	}
}

static void clear_second(struct coverage *coverage)
{
	struct side *side = &coverage->sides[1];
	const struct bag *firsts = &coverage->sides[0].profile->bag;

	set_there(side, false);
	for (uint32_t i = 0; i < firsts->count; i++)
		side->meant[firsts->terms[i]] = 0;
}

/*
 * Looks for the content words of SIDE in OTHER.  How well each is found is 1 where OTHER
 * has it, else the strength of its strongest relative there.
 */
static struct finding find_words(struct side *side, const struct side *other)
{
	const struct window_list *windows = &side->profile->windows;
	struct finding finding = {0};

	for (uint32_t i = 0; i < windows->word_count; i++) {
		const struct window_word *word = &windows->words[i];
		double found = 1;

		if (!other->is_there[word->term]) {
			found = other->meant[word->term];
			finding.meaning += found * word->rare;
		}
		side->found[i] = found;
		finding.story += found * word->story;
		finding.soft += found * word->rare * word->rare;
	}
	return finding;
}

/* The largest share of a clause's weight that was found. */
static double best_clause(const struct side *side)
{
	const struct window_list *windows = &side->profile->windows;
	double best = 0;

	for (uint32_t i = 0; i < windows->clause_count; i++) {
		const struct window *clause = &windows->clauses[i];
		double sum = 0;

		for (uint32_t k = clause->from; k < clause->to; k++)
			sum += windows->words[k].rare * side->found[k];
		best = minmax_most(best, sum / clause->weight);
	}
	return best;
}

/* The largest weight of ordinary words found as they are in a window. */
static double best_window(const struct side *side)
{
	const struct window_list *windows = &side->profile->windows;
	double best = 0;

	for (uint32_t i = 0; i < windows->count; i++) {
		const struct window *window = &windows->items[i];
		double sum = 0;

		for (uint32_t k = window->from; k < window->to; k++)
			if (side->found[k] == 1 && windows->words[k].is_ordinary)
				sum += windows->words[k].rare;
		best = minmax_most(best, sum);
	}
	return best;
}

void coverage_fill(struct coverage *coverage, const struct profile *b, struct pair *pair)
{
	struct side *x = &coverage->sides[0], *y = &coverage->sides[1];
	const struct profile *a = x->profile;
	struct finding in_b, in_a;

	lay_out_second(coverage, b);
	in_b = find_words(x, y);
	in_a = find_words(y, x);
	clear_second(coverage);
	pair_set(pair, FEATURE_MEANING,
		 minmax_least(pair_share(in_b.meaning, a->rare_total),
			      pair_share(in_a.meaning, b->rare_total)));
	pair_set(pair, FEATURE_MEANT_STORY,
		 minmax_least(pair_share(in_b.story, a->story_total),
			      pair_share(in_a.story, b->story_total)));
	pair_set(pair, FEATURE_SOFT,
		 pair_share(minmax_least(in_b.soft, in_a.soft), a->length * b->length));
	pair_set(pair, FEATURE_MEANT_CLAUSE,
		 minmax_least(best_clause(x), best_clause(y)));
	pair_set(pair, FEATURE_WINDOW, minmax_least(best_window(x), best_window(y)));
}
