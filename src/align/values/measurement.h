/*
 * One number with what it measures: "$5 million", "30kg", "12 injured passengers".
 */
#ifndef CROSSREAD_ALIGN_VALUES_MEASUREMENT_H
#define CROSSREAD_ALIGN_VALUES_MEASUREMENT_H

#include "align/values/quantity.h"

/*
 * Fills QUANTITY with what NUMERAL measures, and multiplies NUMERAL by a "million" that
 * follows.  Returns the token behind all that was read.
 */
size_t measurement_read(struct quantity *quantity, const struct numeral_scan *scan,
			struct numeral *numeral);

/* Sets the nouns of QUANTITY to those that stand at token NEXT, if there are any. */
void measurement_nouns(struct quantity *quantity, const struct numeral_scan *scan,
		       size_t next);

/* Sets the unit and its dimension; the value stays. */
void measurement_unit(struct quantity *quantity, const struct unit *unit);

/* Sets what QUANTITY, whose value is set, may stand for by BOUND, which is no range. */
void measurement_bound(struct quantity *quantity, enum bound bound);

#endif
