/*
 * How common a term is in a language at large: in how many sentences of it the term is.
 * A term that is rare there says more.
 *
 * The counts of each language are a file data/background.CODE, made by
 * data/make-background.py and read when the language is first asked about.  Others can be
 * read from a file of the same form: `sentences N`, then a line `TERM COUNT` for each
 * term, sorted by bytes; before them `language CODE` where it is not English; # begins a
 * comment.
 */
#ifndef CROSSREAD_ALIGN_WORDS_BACKGROUND_H
#define CROSSREAD_ALIGN_WORDS_BACKGROUND_H

#include "base/err.h"
#include "base/str.h"

struct background;

/* A background that reads data files as they are needed. */
struct background *background_new(void);

/* Takes the counts in TEXT instead of those of its language's data file; NAME begins the
 * messages.  False with ERR set, and nothing taken, if TEXT has none. */
bool background_read(struct background *background, struct str text, const char *name,
		     struct err *err);

/* NULL is allowed. */
void background_free(struct background *background);

/*
 * The inverse document frequency of TERM in LANGUAGE, in natural logarithms:
 * ln((N + 1) / (n + 1)) for a term in n of N sentences; of a term with an apostrophe that
 * is not listed ("qu'il"), what is behind it counts.  Where a language has no counts,
 * or BACKGROUND is NULL, every term counts alike (1).
 */
double background_idf(struct background *background, const char *language,
		      struct str term);

#endif
