/*
 * Whether two amounts can be one: rounded, converted, hedged, or in other words.
 */
#ifndef CROSSREAD_ALIGN_AMOUNT_COMPARE_H
#define CROSSREAD_ALIGN_AMOUNT_COMPARE_H

#include "align/amount.h"

enum amount_comparison {
	AMOUNTS_APART, /* they measure different things */
	AMOUNTS_AGREE, /* they may be one */
	AMOUNTS_CLOSE, /* they differ by no more than careless rounding or wording */
	AMOUNTS_DIFFER,
};

enum amount_comparison amount_compare(const struct amount *a, const struct amount *b);

/* How far they are from each other, as a share of the greater: 0..1. */
double amount_compare_distance(const struct amount *a, const struct amount *b);

#endif
