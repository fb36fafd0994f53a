/*
 * Units of measure: how much one is worth in the basic unit of what it measures.
 *
 * "14 days" and "two weeks" are one time, "10 km" and "6 miles" nearly one length, and of
 * money each currency is a unit of its own.
 */
#ifndef CROSSREAD_ALIGN_VALUES_UNIT_H
#define CROSSREAD_ALIGN_VALUES_UNIT_H

#include <stdbool.h>

#include "base/str.h"

/* What a number measures. */
enum dimension {
	DIMENSION_COUNT, /* things: the noun behind the number tells which */
	DIMENSION_SHARE, /* "half of", "51 percent", "one in five": of 1 */
	DIMENSION_POINT, /* percentage points */
	DIMENSION_MONEY,
	DIMENSION_TIME,	  /* days */
	DIMENSION_LENGTH, /* metres */
	DIMENSION_AREA,	  /* square metres */
	DIMENSION_MASS,	  /* kilograms */
	DIMENSION_VOLUME, /* litres */
	DIMENSION_SPEED,  /* kilometres an hour */
	DIMENSION_HEAT,	  /* degrees Celsius */
	DIMENSION_TIMES,  /* "three times", "twice" */
	DIMENSION_GROWTH, /* "doubled" */
	DIMENSION_AGE,	  /* of people, in years */
	DIMENSION_CLOCK,  /* minutes since midnight */
	DIMENSION_SCORE,  /* "3-1" */
	DIMENSION_LABEL,  /* "Flight 1234" */
};

struct unit {
	const char *word; /* folded; also "$" and "USD" in small letters */
	enum dimension dimension;
	const char *name;     /* one for all words of the unit */
	double scale, offset; /* basic units = written * scale + offset */
};

/* The unit that WORD names behind a number, or NULL. */
const struct unit *unit_find(struct str word);

/* The currency whose sign or code WORD stands before a number, or NULL. */
const struct unit *unit_before(struct str word);

/* The unit of area that "square" and WORD, a unit of length, name together, or NULL. */
const struct unit *unit_square(struct str word);

/* Whether two currencies can be the same, as "$" and "US$" can. */
bool unit_is_same(const struct unit *a, const struct unit *b);

#endif
