/* The matcher may be shared with other stories, so it is not allocated in the arena. */
#include "config.h"

#include "align/link/scores.h"

static void release(void *matcher)
{
	matcher_free(matcher);
}

struct scores *scores_new(struct arena *arena, struct matcher *matcher)
{
	struct scores *scores = arena_zero(arena, 1, sizeof *scores);

	scores->matcher = matcher;
	arena_release(arena, release, matcher);
	return scores;
}

double scores_probability(const struct scores *scores, size_t pair)
{
	return scores->probabilities ? scores->probabilities[pair]
				     : scores->matcher->pairs->items[pair].probability;
}
