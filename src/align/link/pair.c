/* A sentence's pairs are sorted by their other end, so that one is found by halves. */
#include "config.h"

#include "align/link/pair.h"

#include "align/tuning.h"

bool pair_is_near(const struct pair *pair)
{
	return !pair->is_equal && pair->first >= tuning.near;
}

const struct pair *pair_find(const struct pairs *pairs, uint32_t i, uint32_t j)
{
	const struct neighbour *list = pairs->neighbours[i];
	uint32_t low = 0, high = pairs->neighbour_counts[i];

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (list[middle].other == j)
			return &pairs->items[list[middle].pair];
		if (list[middle].other < j)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}
