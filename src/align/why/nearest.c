/* Only pairs that were weighed can be near. */
#include "config.h"

#include "align/why/nearest.h"

#include "align/link/scores.h"
#include "align/why/explain.h"

static const double least_far = 0.05, /* probability: less is nothing */
    least_close = 0.5;		      /* of the cut */

static enum nearness nearness_of(const struct story *story, double probability)
{
	double cut = story->scores->matcher->model->cut;

	return probability >= least_close * cut ? NEARNESS_CLOSE
	       : probability >= least_far	? NEARNESS_FAR
						: NEARNESS_NOTHING;
}

struct nearest nearest_find(const struct story *story, const struct statement *statement,
			    uint32_t article)
{
	struct nearest best = {.nearness = NEARNESS_NOTHING};

	for (size_t m = 0; m < statement->member_count; m++) {
		struct nearest next;

		if (!explain_nearest(story, statement->members[m], article, &next.place,
				     &next.probability))
			continue;
		next.nearness = nearness_of(story, next.probability);
		if (next.probability > best.probability)
			best = next;
	}
	return best;
}
