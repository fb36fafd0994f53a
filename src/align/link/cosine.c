/* What was laid out is cleared id by id, so that a change costs no more than the vectors.
 */
#include "config.h"

#include "align/link/cosine.h"

#include <stdlib.h>

#include "base/mem.h"

void cosine_begin(struct cosine_layout *layout, const struct profiles *profiles,
		  enum space space)
{
	*layout = (struct cosine_layout){
	    .space = space,
	    .weights = mem_zero(profiles->widest[space], sizeof *layout->weights),
	};
}

/* The vector of PROFILE, which may be NULL. */
static const struct vector *vector_of(const struct cosine_layout *layout,
				      const struct profile *profile)
{
	return profile ? &profile->spaces[layout->space] : NULL;
}

void cosine_lay_out(struct cosine_layout *layout, const struct profile *profile)
{
	const struct vector *old = layout->vector, *new = vector_of(layout, profile);

	if (old == new)
		return;
	for (uint32_t k = 0; old && k < old->count; k++)
		layout->weights[old->ids[k]] = 0;
	for (uint32_t k = 0; new &&k < new->count; k++)
		layout->weights[new->ids[k]] = new->weights[k];
	layout->vector = new;
}

float cosine_with(const struct cosine_layout *layout, const struct profile *profile)
{
	const struct vector *vector = vector_of(layout, profile);
	float sum = 0;

	for (uint32_t k = 0; vector && k < vector->count; k++)
		sum += layout->weights[vector->ids[k]] * vector->weights[k];
	return sum;
}

void cosine_done(struct cosine_layout *layout)
{
	free(layout->weights);
}
