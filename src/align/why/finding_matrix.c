/* Pairs that are hardly links are left out; below the cut there are links that were
 * missed.
 */
#include "config.h"

#include "align/why/finding_matrix.h"

#include "align/link/scores.h"
#include "align/difference/difference.h"

static const double least_probability = 0.05;

size_t finding_matrix_columns(void)
{
	return FINDING_FEATURES;
}

const char *finding_matrix_name(size_t column)
{
	return finding_feature_name((enum finding_weight)column);
}

static struct span span_of(const struct profile *profile, struct stretch stretch)
{
	const struct token *tokens = profile->tokens.items;
	size_t from = tokens[stretch.first].span.offset;

	return (struct span){from, tokens[stretch.last].span.offset +
				       tokens[stretch.last].span.length - from};
}

void finding_matrix_each(const struct story *story,
			 void (*take)(void *to, const struct finding_row *row), void *to)
{
	const struct matcher *matcher = story->scores->matcher;
	const struct profile *profiles = matcher->profiles->items;

	for (size_t p = 0; p < matcher->pairs->count; p++) {
		const struct pair *pair = &matcher->pairs->items[p];
		finding_list found = {0};

		if (!pair->is_equal && pair->probability >= least_probability)
			difference_findings(&found, matcher->profiles, pair);
		for (size_t i = 0; i < found.count; i++) {
			const struct finding *finding = &found.items[i];

			take(
			    to,
			    &(struct finding_row){
				.a = matcher_place(matcher, pair->a),
				.b = matcher_place(matcher, pair->b),
				.probability = pair->probability,
				.is_judged = pair->words.count > 0,
				.kind = finding->kind,
				.span_a = span_of(&profiles[pair->a], finding->values[0]),
				.span_b = span_of(&profiles[pair->b], finding->values[1]),
				.values = finding->features,
			    });
		}
		vec_done(&found);
	}
}
