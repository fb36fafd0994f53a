/*
 * The quantities of an article by their value, so that those near a value are found
 * without looking at all the others.
 */
#ifndef CROSSREAD_ALIGN_VALUES_QUANTITY_RANKING_H
#define CROSSREAD_ALIGN_VALUES_QUANTITY_RANKING_H

#include "align/values/quantity.h"

struct ranked_quantity {
	const struct quantity *quantity;
	uint32_t sentence;
};

struct quantity_ranking {
	struct ranked_quantity *items; /* by value */
	size_t count;
};

/* Puts the items of RANKING in order. */
void quantity_ranking_sort(struct quantity_ranking *ranking);

/* The first item that is at least VALUE, or the count. */
size_t quantity_ranking_from(const struct quantity_ranking *ranking, double value);

#endif
