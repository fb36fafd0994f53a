/* Probabilities are taken with their verdicts, so that an answer counts here too. */
#include "config.h"

#include "align/link/counterpart.h"

#include <math.h>

#include "base/minmax.h"

static const double doubt = 1e-4; /* probabilities are held that far from 0 and 1 */
enum { FEW = 5 };		  /* words of content */

static double log_odds(double probability)
{
	double held = minmax_most(doubt, minmax_least(1 - doubt, probability));

	return log(held / (1 - held));
}

/* What the pairs of a sentence tell. */
struct likely {
	double best;	/* probability */
	double none;	/* that none of them is a link, as logarithm */
	double context; /* the highest of FEATURE_CONTEXT */
};

static struct likely find_likely(const struct scores *scores, uint32_t sentence)
{
	const struct pairs *pairs = scores->matcher->pairs;
	struct likely likely = {0};

	for (uint32_t n = 0; n < pairs->neighbour_counts[sentence]; n++) {
		size_t number = pairs->neighbours[sentence][n].pair;
		double probability = scores_probability(scores, number);

		likely.context = minmax_most(
		    likely.context, pairs->items[number].features[FEATURE_CONTEXT]);
		likely.best = minmax_most(likely.best, probability);
		likely.none += log1p(-minmax_least(1 - doubt, probability));
	}
	return likely;
}

/* The best probability of the sentences before and after SENTENCE in its article. */
static double best_around(const struct scores *scores, uint32_t sentence)
{
	const struct profiles *profiles = scores->matcher->profiles;
	uint32_t article = profiles->items[sentence].article;
	double best = 0;

	if (sentence > profiles->first[article])
		best = find_likely(scores, sentence - 1).best;
	if (sentence + 1 < profiles->first[article + 1])
		best = minmax_most(best, find_likely(scores, sentence + 1).best);
	return best;
}

/* Counts the articles that those of SENTENCE are compared with, and their sentences. */
static void fill_others(double values[COUNTERPART_COUNT], const struct profiles *profiles,
			uint32_t sentence)
{
	uint32_t own = profiles->items[sentence].article;
	double articles = 0, sentences = 0;

	for (size_t a = 0; a < profiles->article_count; a++)
		if (article_is_comparable(profiles->articles[own],
					  profiles->articles[a])) {
			articles++;
			sentences += profiles->first[a + 1] - profiles->first[a];
		}
	values[COUNTERPART_ARTICLES] = articles;
	values[COUNTERPART_SENTENCES] = log1p(sentences);
}

void counterpart_fill(double values[COUNTERPART_COUNT], const struct scores *scores,
		      uint32_t sentence)
{
	const struct matcher *matcher = scores->matcher;
	const struct profile *profile = &matcher->profiles->items[sentence];
	struct likely likely = find_likely(scores, sentence);

	values[COUNTERPART_BEST] = log_odds(likely.best);
	values[COUNTERPART_ANY] = log_odds(-expm1(likely.none));
	values[COUNTERPART_AROUND] = log_odds(best_around(scores, sentence));
	values[COUNTERPART_CONTEXT] = likely.context;
	values[COUNTERPART_PAIRS] = log1p(matcher->pairs->neighbour_counts[sentence]);
	values[COUNTERPART_WORDS] = log1p((double)profile->tokens.count);
	values[COUNTERPART_CONTENT] = log1p(profile->bag.count);
	values[COUNTERPART_FEW] = minmax_least(FEW, profile->bag.count);
	values[COUNTERPART_QUOTED] = profile->quoted;
	values[COUNTERPART_PLACE] = profile->place;
	fill_others(values, matcher->profiles, sentence);
}

double counterpart_chance(const struct scores *scores, uint32_t sentence)
{
	double values[COUNTERPART_COUNT];

	counterpart_fill(values, scores, sentence);
	return model_counterpart(scores->matcher->model, values);
}
