/*
 * Finding the quantities of a sentence: single numbers, ranges, scores, shares.
 */
#ifndef CROSSREAD_ALIGN_VALUES_QUANTITY_FIND_H
#define CROSSREAD_ALIGN_VALUES_QUANTITY_FIND_H

#include "align/values/quantity.h"

/* The quantities of a sentence, in ARENA.  *COUNT is set to how many there are. */
const struct quantity *quantity_find(struct arena *arena, const struct numeral_scan *scan,
				     size_t *count);

#endif
