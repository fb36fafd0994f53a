/*
 * Verdicts on pairs: where there is one it counts instead of the pair's score, in its
 * link, as the nearest of a sentence, and in the statements; and a decision of the reader
 * counts instead of both.  So this is where the others ask.
 */
#include "config.h"

#include "base/mem.h"
#include "align/story_parts.h"

const struct verdict *story_verdicts_on(const struct build *build,
					const struct pair *pair)
{
	const struct pairs *pairs = build->matcher->pairs;

	if (pair->is_equal || story_decisions_on(build, pair))
		return NULL;
	return build->verdicts[pair_source(pairs, pair)];
}

double story_verdicts_probability(const struct build *build, const struct pair *pair)
{
	const struct decision *decision = story_decisions_on(build, pair);
	const struct verdict *verdict = story_verdicts_on(build, pair);

	if (decision)
		return decision->kind == DECISION_LINK ? 1 : 0;
	return verdict ? verdict->probability : pair->probability;
}

bool story_verdicts_is_link(const struct build *build, const struct pair *pair)
{
	const struct decision *decision = story_decisions_on(build, pair);
	const struct verdict *verdict = story_verdicts_on(build, pair);

	if (decision)
		return decision->kind == DECISION_LINK;
	if (verdict)
		return verdict->is_link;
	return pair->is_equal ||
	       (pair->probability >= build->matcher->model->cut && !pair->is_crowded);
}

void story_verdicts_take(struct build *build, const struct evidence *evidence)
{
	const struct pairs *pairs = build->matcher->pairs;
	double *probabilities;

	build->verdicts = mem_zero(pairs->count, sizeof *build->verdicts);
	for (size_t i = 0; evidence && i < evidence->verdicts.count; i++) {
		const struct verdict *verdict = &evidence->verdicts.items[i];
		const struct pair *pair =
		    pair_find(pairs, matcher_number(build->matcher, verdict->a),
			      matcher_number(build->matcher, verdict->b));

		if (!pair || pair->is_equal)
			continue;
		build->verdicts[pair - pairs->items] = verdict;
		build->story->judged_count++;
	}
	if (!build->story->judged_count && !build->decided)
		return;
	probabilities = arena_zero(build->arena, pairs->count, sizeof *probabilities);
	for (size_t p = 0; p < pairs->count; p++)
		probabilities[p] = story_verdicts_probability(build, &pairs->items[p]);
	build->scores->probabilities = probabilities;
}
