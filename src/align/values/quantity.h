/*
 * Quantities: what numbers mean in a sentence, with their unit and how exact they are.
 */
#ifndef CROSSREAD_ALIGN_VALUES_QUANTITY_H
#define CROSSREAD_ALIGN_VALUES_QUANTITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "align/values/numeral.h"
#include "align/values/unit.h"

enum { QUANTITY_NOUNS = 3 /* words behind a number that may tell what is counted */ };

/* How a number is meant. */
enum bound {
	BOUND_EXACT,
	BOUND_ABOUT,
	BOUND_MORE, /* "more than", "at least" */
	BOUND_LESS, /* "nearly", "up to", "fewer than" */
	BOUND_RANGE /* "10 to 15" */
};

struct quantity {
	double value;	  /* in the basic unit of its dimension; the middle of a range */
	double low, high; /* the values that its bound allows; of a score the two sides */
	double step;	  /* what its last written digit is worth, in the basic unit */
	double rounding;  /* how much of it, as a share, may be rounded away */
	double written;	  /* the number before units are counted in: 10 of "10 km" */
	enum bound bound;
	enum dimension dimension;
	const struct unit *unit;	/* NULL where the dimension has none */
	uint32_t nouns[QUANTITY_NOUNS]; /* terms, the one that counts first */
	size_t noun_count;
	bool is_small;	    /* its mantissa has one digit: "5 million" */
	bool is_of_others;  /* "three other women" */
	size_t first, last; /* tokens, with signs and units of measure */
	size_t bound_first; /* where the words of its bound begin, else `first` */
	size_t at;	    /* the token of the number itself */
};

#endif
