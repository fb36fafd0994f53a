/*
 * One number with what it measures: "$5 million", "30kg", "12 injured passengers".
 */
#ifndef CROSSREAD_ALIGN_VALUES_MEASUREMENT_H
#define CROSSREAD_ALIGN_VALUES_MEASUREMENT_H

#include "align/values/quantity.h"

/* Reads what FIGURE measures into AMOUNT and multiplies FIGURE by what follows; returns
 * the token behind it all. */
size_t measurement_read(struct quantity *quantity, const struct numeral_scan *scan,
			struct numeral *numeral);

/* Sets the nouns of AMOUNT that stand at token NEXT; none is allowed. */
void measurement_nouns(struct quantity *quantity, const struct numeral_scan *scan,
		       size_t next);

void measurement_unit(struct quantity *quantity, const struct unit *unit);

/* Sets what AMOUNT, whose value is known, may stand for by BOUND, which is no range. */
void measurement_bound(struct quantity *quantity, enum bound bound);

#endif
