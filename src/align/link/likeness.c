/* One space after the other, so that each sentence is laid out once in each. */
#include "config.h"

#include "align/link/likeness.h"

#include "align/link/cosine.h"

/* A cosine: the feature that it becomes, in the space that it is of. */
struct cosine {
	enum feature feature;
	enum space space;
};

/* Enough to tell which pairs deserve a closer look. */
static const struct cosine cosines[CANDIDATE_COSINES] = {
    {FEATURE_COSINE_RARE, SPACE_RARE},
    {FEATURE_LETTERS_CONTENT, SPACE_LETTERS_CONTENT},
    {FEATURE_CONTEXT, SPACE_CONTEXT},
};

void likeness_fill(const struct profiles *profiles, struct candidate *candidates,
		   size_t count)
{
	for (int k = 0; k < CANDIDATE_COSINES; k++) {
		struct cosine_layout layout;

		cosine_begin(&layout, profiles, cosines[k].space);
		for (size_t i = 0; i < count; i++) {
			cosine_lay_out(&layout, &profiles->items[candidates[i].a]);
			candidates[i].cosines[k] =
			    cosine_with(&layout, &profiles->items[candidates[i].b]);
		}
		cosine_done(&layout);
	}
}

void likeness_set(struct pair *pair, const struct candidate *candidate)
{
	for (int k = 0; k < CANDIDATE_COSINES; k++)
		pair->features[cosines[k].feature] = candidate->cosines[k];
}

double likeness_sum(const float features[FEATURE_COUNT])
{
	double sum = 0;

	for (int k = 0; k < CANDIDATE_COSINES; k++)
		sum += features[cosines[k].feature];
	return sum;
}
