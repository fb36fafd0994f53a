/*
 * Figures in sentences: "47", "1,234.5", "two hundred and fifty", "half a million".
 *
 * A figure is a bare number; what it measures and how exactly it is meant is found around
 * it (amount.h).
 */
#ifndef CROSSREAD_ALIGN_FIGURE_H
#define CROSSREAD_ALIGN_FIGURE_H

#include <stdbool.h>
#include <stddef.h>

#include "align/term.h"
#include "base/str.h"

/* A sentence that is read. */
struct figure_scan {
	const struct vocabulary *vocabulary;
	struct token_list tokens;
	struct str text; /* of the article */
	const char *language;
};

struct figure {
	double value;
	double step;	    /* what its last digit that is not rounded away is worth */
	size_t first, next; /* tokens; `next` is the one behind it */
	struct str suffix;  /* what is written right behind the digits: "kg", "m" */
	bool is_plain;	    /* one token of digits only */
	bool is_share;	    /* "a third", "three quarters" */
	bool is_large;	    /* has a million or more as a word */
};

/* The folded word of token AT, "" beyond the ends. */
struct str figure_word(const struct figure_scan *scan, size_t at);

/* Whether token AT, which may lie beyond the ends, is one of WORDS, ended by NULL. */
bool figure_is_word(const struct figure_scan *scan, size_t at, const char *const *words);

/* The value of token AT as a word of one of CLASSES; -1 if it is none. */
double figure_word_value(const struct figure_scan *scan, size_t at, unsigned classes);

/* The text between token AT and the one behind it, "" at the end. */
struct str figure_gap(const struct figure_scan *scan, size_t at);

/* Whether just TEXT is between token AT and the one behind it. */
bool figure_has_gap(const struct figure_scan *scan, size_t at, const char *text);

/* Whether token AT, which may lie beyond the ends, goes on with the one before it: only
 * a blank or a hyphen is between. */
bool figure_goes_on(const struct figure_scan *scan, size_t at);

/* Reads the figure that begins at token AT; false if none does.  Ordinals are none. */
bool figure_read(struct figure *figure, const struct figure_scan *scan, size_t at);

/* Takes the multiples that follow ("million"); "m" is one IF_MONEY. */
void figure_multiply(struct figure *figure, const struct figure_scan *scan,
		     bool if_money);

#endif
