/* Products and blends walk two lists of sorted ids side by side. */
#include "config.h"

#include "align/words/vector.h"

#include <math.h>
#include <stdbool.h>

struct vector vector_of_ids(struct arena *arena, const uint32_t *ids, size_t count,
			    uint32_t *places)
{
	struct vector vector = {
	    .ids = arena_zero(arena, count, sizeof *vector.ids),
	    .weights = arena_zero(arena, count, sizeof *vector.weights),
	};

	for (size_t i = 0; i < count; i++) {
		if (!places[ids[i]]) {
			vector.ids[vector.count++] = ids[i];
			places[ids[i]] = vector.count;
		}
		vector.weights[places[ids[i]] - 1] += 1;
	}
	for (uint32_t i = 0; i < vector.count; i++)
		places[vector.ids[i]] = 0;
	return vector;
}

/* By insertion: what is sorted here has some dozen ids. */
void vector_sort(struct vector *vector)
{
	for (uint32_t i = 1; i < vector->count; i++) {
		uint32_t id = vector->ids[i], at = i;
		float weight = vector->weights[i];

		for (; at && vector->ids[at - 1] > id; at--) {
			vector->ids[at] = vector->ids[at - 1];
			vector->weights[at] = vector->weights[at - 1];
		}
		vector->ids[at] = id;
		vector->weights[at] = weight;
	}
}

void vector_normalise(struct vector *vector)
{
	double squares = 0, length;

	for (uint32_t i = 0; i < vector->count; i++)
		squares += (double)vector->weights[i] * vector->weights[i];
	length = sqrt(squares);
	for (uint32_t i = 0; length > 0 && i < vector->count; i++)
		vector->weights[i] = (float)(vector->weights[i] / length);
}

double vector_product(const struct vector *a, const struct vector *b)
{
	double sum = 0;

	for (uint32_t i = 0, j = 0; i < a->count && j < b->count;) {
		if (a->ids[i] == b->ids[j])
			sum += (double)a->weights[i++] * b->weights[j++];
		else if (a->ids[i] < b->ids[j])
			i++;
		else
			j++;
	}
	return sum;
}

static struct vector add(struct arena *arena, const struct vector *a,
			 const struct vector *b, double share)
{
	struct vector sum = {
	    .ids = arena_zero(arena, a->count + b->count, sizeof *sum.ids),
	    .weights = arena_zero(arena, a->count + b->count, sizeof *sum.weights),
	};

	for (uint32_t i = 0, j = 0; i < a->count || j < b->count;) {
		bool in_a = j == b->count || (i < a->count && a->ids[i] <= b->ids[j]);
		bool in_b = i == a->count || (j < b->count && b->ids[j] <= a->ids[i]);
		double weight = 0;

		sum.ids[sum.count] = in_a ? a->ids[i] : b->ids[j];
		if (in_a)
			weight += a->weights[i++];
		if (in_b)
			weight += share * b->weights[j++];
		sum.weights[sum.count++] = (float)weight;
	}
	return sum;
}

struct vector vector_blend(struct arena *arena, const struct vector *a,
			   const struct vector *b, const struct vector *c, double share)
{
	static const struct vector nothing = {0};
	struct vector sum = add(arena, a, b ? b : &nothing, share);

	if (c)
		sum = add(arena, &sum, c, share);
	vector_normalise(&sum);
	return sum;
}
