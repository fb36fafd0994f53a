/*
 * Numerals in sentences: "47", "1,234.5", "two hundred and fifty", "half a million".
 *
 * A numeral is a number alone; the words around it say what it measures and how exactly
 * it is meant (quantity.h).
 */
#ifndef CROSSREAD_ALIGN_VALUES_NUMERAL_H
#define CROSSREAD_ALIGN_VALUES_NUMERAL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "align/words/term.h"

/* A sentence that is read. */
struct numeral_scan {
	const struct vocabulary *vocabulary;
	struct token_list tokens;
	struct str text; /* of the article */
	const char *language;
};

struct numeral {
	double value;
	double step;	    /* what its last digit is worth that is not a rounded 0 */
	size_t first, next; /* tokens; `next` is the one behind it */
	struct str suffix;  /* what is written right behind the digits: "kg", "m" */
	bool is_plain;	    /* one token of digits only */
	bool is_share;	    /* "a third", "three quarters" */
	bool is_large;	    /* has a million or more as a word */
};

/* The folded word of token AT, "" beyond the ends. */
struct str numeral_word(const struct numeral_scan *scan, size_t at);

/* Whether token AT, which may lie beyond the ends, is one of WORDS, ended by NULL. */
bool numeral_is_word(const struct numeral_scan *scan, size_t at,
		     const char *const *words);

/* The value of token AT as a word of one of CLASSES; -1 if it is none. */
double numeral_word_value(const struct numeral_scan *scan, size_t at, unsigned classes);

/* The text between token AT and the one behind it, "" at the end. */
struct str numeral_gap(const struct numeral_scan *scan, size_t at);

/* Whether TEXT and nothing else is between token AT and the one behind it. */
bool numeral_has_gap(const struct numeral_scan *scan, size_t at, const char *text);

/* Whether only a blank or a hyphen is between token AT, which may lie beyond the ends,
 * and the token before it. */
bool numeral_goes_on(const struct numeral_scan *scan, size_t at);

/* Reads the numeral that begins at token AT; false if none does.  Ordinals are none. */
bool numeral_read(struct numeral *numeral, const struct numeral_scan *scan, size_t at);

/* Multiplies by the words that follow ("million"); "m" is such a word IF_MONEY. */
void numeral_multiply(struct numeral *numeral, const struct numeral_scan *scan,
		      bool if_money);

/* Gives the TOKENS of each number of ARTICLE one term that stands for its value. */
void numeral_join(struct vocabulary *vocabulary, struct token_list tokens,
		  const struct article *article);

#endif
