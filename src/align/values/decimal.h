/*
 * Decimals: numbers in digits, "1,234.5", "1.234,5", "60,000", as the language of an
 * article writes them.
 */
#ifndef CROSSREAD_ALIGN_VALUES_DECIMAL_H
#define CROSSREAD_ALIGN_VALUES_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct decimal {
	double value;
	double step;   /* what the last written digit is worth: 0.1 of "3.5" */
	size_t length; /* bytes of it in the text; "kg" of "30kg" is not among them */
	bool is_plain; /* digits only, no separators */
};

/*
 * Reads the decimal at the start of TEXT.  False if there is none, or if it cannot be one
 * number: "1,2,3" is a list, since commas stand between groups of three digits, and
 * "1.2.3" is a version.
 */
bool decimal_read(struct decimal *decimal, struct str text, const char *language);

/* Whether LANGUAGE writes "5,5" for five and a half. */
bool decimal_has_decimal_comma(const char *language);

/* What the last digit of VALUE that is not a trailing zero is worth; 1 below 100. */
double decimal_step(double value);

#endif
