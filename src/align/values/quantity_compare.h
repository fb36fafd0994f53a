/*
 * Whether two quantities can be the same: one may be rounded, converted to another unit,
 * meant less exactly, or written in other words.
 */
#ifndef CROSSREAD_ALIGN_VALUES_QUANTITY_COMPARE_H
#define CROSSREAD_ALIGN_VALUES_QUANTITY_COMPARE_H

#include "align/values/quantity.h"

enum quantity_comparison {
	QUANTITIES_APART, /* they measure different things */
	QUANTITIES_AGREE, /* they may be the same */
	QUANTITIES_CLOSE, /* they differ by no more than careless rounding or wording */
	QUANTITIES_DIFFER,
};

enum quantity_comparison quantity_compare(const struct quantity *a,
					  const struct quantity *b);

/* How far they are from each other, as a share of the greater: 0..1. */
double quantity_compare_distance(const struct quantity *a, const struct quantity *b);

#endif
