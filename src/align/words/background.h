/*
 * How common a term is in news at large: counts over a background of sentences.  A term
 * that is rare there says more.
 *
 * The counts for English are compiled in from data/background.en; others can be read from
 * a file of the same form: `sentences N`, then a line `TERM COUNT` for each term, sorted
 * by bytes; before them `language CODE` where it is not English; # begins a comment.
 */
#ifndef CROSSREAD_ALIGN_WORDS_BACKGROUND_H
#define CROSSREAD_ALIGN_WORDS_BACKGROUND_H

#include "base/err.h"
#include "base/str.h"

struct background;

/* Reads a background from TEXT; NAME begins the messages.  NULL with ERR set if TEXT is
 * none. */
struct background *background_read(struct str text, const char *name, struct err *err);
void background_free(struct background *background);

/*
 * The inverse document frequency of TERM in LANGUAGE, in natural logarithms:
 * ln((N + 1) / (n + 1)) for a term in n of N sentences.  The counts are those of
 * BACKGROUND, if it is of that language, else those compiled in; where a language has
 * none every term counts alike (1).  BACKGROUND may be NULL.
 */
double background_idf(const struct background *background, const char *language,
		      struct str term);

#endif
