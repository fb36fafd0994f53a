/*
 * Numbers in sentences: what they are worth, how exactly, and of what.
 *
 * "47", "forty-seven" and "47.0" are one value; "nearly 300,000" is a range below it; the
 * unit is a currency, the percent sign or the noun that follows.  The linking model was
 * fitted with these numbers; what differs is told by closer reading (amount.h).
 */
#ifndef CROSSREAD_ALIGN_NUMBER_H
#define CROSSREAD_ALIGN_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "align/term.h"
#include "base/buf.h"

struct number_value {
	double value;
	double multiple; /* the million of "two million", else 1 */
};

struct number {
	double value;
	double low, high;   /* what it may stand for */
	uint32_t unit;	    /* a term, or NUMBER_NO_UNIT */
	size_t first, last; /* tokens */
};

enum { NUMBER_NO_UNIT = 0xFFFFFFFFu };

/*
 * Reads a number that begins at token AT.  Returns how many tokens it takes, 0 if none
 * begins there.  Ordinals and "one" alone are none.
 */
size_t number_read(struct number_value *value, const struct vocabulary *vocabulary,
		   const struct token *tokens, size_t count, size_t at,
		   const char *language);

/* Adds the term for VALUE: exact, from 10,000 on and with a fraction to two digits. */
void number_term(struct buf *out, double value);

/*
 * Finds the numbers of a sentence; OUT has room for as many as there are tokens.  Returns
 * how many there are.
 */
size_t number_find(struct number *out, const struct vocabulary *vocabulary,
		   struct token_list tokens, const char *language);

/* Whether the two may stand for one value: their ranges meet. */
bool number_agrees(const struct number *a, const struct number *b);

#endif
