/* Of equal values the one that stands first in the article comes first. */
#include "config.h"

#include "align/values/quantity_ranking.h"

#include <stdlib.h>

#include "base/bisect.h"

static int value_order(const void *a, const void *b)
{
	const struct ranked_quantity *x = a, *y = b;

	if (x->quantity->value != y->quantity->value)
		return x->quantity->value < y->quantity->value ? -1 : 1;
	if (x->sentence != y->sentence)
		return x->sentence < y->sentence ? -1 : 1;
	return (x->quantity > y->quantity) - (x->quantity < y->quantity);
}

void quantity_ranking_sort(struct quantity_ranking *ranking)
{
	if (ranking->count)
		qsort(ranking->items, ranking->count, sizeof *ranking->items,
		      value_order);
}

size_t quantity_ranking_from(const struct quantity_ranking *ranking, double value)
{
	struct bisect search = {.to = ranking->count};

	while (bisect_next(&search))
		bisect_narrow(&search,
			      ranking->items[search.middle].quantity->value < value);
	return search.from;
}
