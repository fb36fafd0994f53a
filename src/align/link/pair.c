/* A sentence's pairs are sorted by their other end, so that a search finds one. */
#include "config.h"

#include "align/link/pair.h"

#include "align/tuning.h"

bool pair_has_second_look(const struct pair *pair)
{
	return !pair->is_equal && pair->first >= tuning.second_look;
}

const struct pair *pair_find(const struct pairs *pairs, uint32_t i, uint32_t j)
{
	const struct neighbour *found = pair_neighbours_from(pairs, i, j);

	return found < pair_neighbours_end(pairs, i) && found->other == j
		   ? &pairs->items[found->pair]
		   : NULL;
}
