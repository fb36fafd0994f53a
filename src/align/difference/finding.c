/* What matches around two values counts by its strength and by how near it stands. */
#include "config.h"

#include "align/difference/finding.h"

#include <math.h>
#include <stdlib.h>

enum { REACH = 4 /* words from a value on either side */ };

/* By whether the judge told words, and by kind; data/conflict.model made a table. */
static const double weights[2][DIFFERENCE_COUNT][FINDING_WEIGHTS] = {
#include "conflict-model.inc"
};

const char *finding_feature_name(enum finding_weight feature)
{
	static const char *const names[FINDING_FEATURES] = {
	    [FINDING_LIKENESS] = "likeness", [FINDING_NEAR] = "near",
	    [FINDING_CONTEXT] = "context",   [FINDING_DISTANCE] = "distance",
	    [FINDING_APART] = "apart",	     [FINDING_ELSEWHERE] = "elsewhere",
	    [FINDING_EVENT] = "event",	     [FINDING_ADJACENT] = "adjacent",
	};

	return names[feature];
}

/* How far SPAN is from STRETCH of a side: 0 inside of it, 1 for the words next to it. */
static size_t distance_from(const struct search *search, int side, struct stretch stretch,
			    struct span span)
{
	const struct token *tokens = search->sides[side]->tokens.items;
	size_t count = search->sides[side]->tokens.count, distance = 0;

	for (size_t i = stretch.first; i-- > 0 && distance <= REACH;) {
		if (tokens[i + 1].span.offset <= span.offset)
			break;
		distance++;
	}
	for (size_t i = stretch.last + 1; i < count && distance <= REACH; i++) {
		if (tokens[i].span.offset >= span.offset + span.length)
			break;
		distance++;
	}
	return distance;
}

static double nearness(size_t distance)
{
	return 1 / (1 + 0.25 * ((double)distance - 1));
}

/* What the words say that match inside the values of FINDING and around them. */
static void look_at_words(struct finding *finding, const struct search *search)
{
	double near = 0;

	for (size_t i = 0; i < search->words.count; i++) {
		const struct word_match *match = &search->words.items[i];
		size_t a = distance_from(search, 0, finding->values[0], match->a);
		size_t b = distance_from(search, 1, finding->values[1], match->b);

		if (!a && !b)
			finding->features[FINDING_LIKENESS] =
			    fmax(finding->features[FINDING_LIKENESS], match->likeness);
		if (a && b && a <= REACH && b <= REACH)
			near +=
			    match->likeness * match->weight * nearness(a) * nearness(b);
	}
	finding->features[FINDING_NEAR] = log1p(near);
}

static double probability_of(const struct finding *finding, const struct search *search)
{
	const double *weight = weights[search->words.count > 0][finding->kind];
	double odds = weight[FINDING_INTERCEPT];

	for (int i = 0; i < FINDING_FEATURES; i++)
		odds += weight[i] * finding->features[i];
	return 1 / (1 + exp(-odds));
}

void finding_add(struct search *search, struct finding finding)
{
	look_at_words(&finding, search);
	finding.probability = probability_of(&finding, search);
	vec_push(&search->findings, finding);
}

static int finding_order(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;

	if (x->probability != y->probability)
		return x->probability > y->probability ? -1 : 1;
	for (int side = 0; side < 2; side++)
		if (x->values[side].first != y->values[side].first)
			return x->values[side].first < y->values[side].first ? -1 : 1;
	return 0;
}

/* Whether one of FINDING's values is in one of the COUNT findings before it. */
static bool is_taken(const struct finding *finding, const struct finding *before,
		     size_t count, const double *least)
{
	for (size_t i = 0; i < count; i++)
		for (int side = 0; side < 2; side++)
			if (before[i].kind == finding->kind &&
			    before[i].probability >= *least &&
			    before[i].values[side].first <= finding->values[side].last &&
			    finding->values[side].first <= before[i].values[side].last)
				return true;
	return false;
}

void finding_report(struct search *search)
{
	struct finding *items = search->findings.items;
	size_t count = search->findings.count;

	if (count)
		qsort(items, count, sizeof *items, finding_order);
	for (size_t i = 0; i < count; i++) {
		const double *weight = weights[search->words.count > 0][items[i].kind];

		if (items[i].probability < weight[FINDING_MAYBE] ||
		    is_taken(&items[i], items, i, &weight[FINDING_MAYBE]))
			continue;
		difference_search_report(search, items[i].kind,
					 items[i].probability >= weight[FINDING_YES]
					     ? MATTERS_YES
					     : MATTERS_MAYBE,
					 items[i].shown[0], items[i].shown[1]);
	}
}
