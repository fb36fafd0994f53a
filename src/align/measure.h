/*
 * One number with what it measures: "$5 million", "30kg", "12 injured passengers".
 */
#ifndef CROSSREAD_ALIGN_MEASURE_H
#define CROSSREAD_ALIGN_MEASURE_H

#include "align/amount.h"

/* Reads what FIGURE measures into AMOUNT and multiplies FIGURE by what follows; returns
 * the token behind it all. */
size_t measure_read(struct amount *amount, const struct figure_scan *scan,
		    struct figure *figure);

/* Sets the nouns of AMOUNT that stand at token NEXT; none is allowed. */
void measure_nouns(struct amount *amount, const struct figure_scan *scan, size_t next);

void measure_unit(struct amount *amount, const struct unit *unit);

/* Sets what AMOUNT, whose value is known, may stand for by BOUND, which is no range. */
void measure_bound(struct amount *amount, enum bound bound);

#endif
