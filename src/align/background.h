/*
 * How common a term is in news at large: counts over a background of sentences, compiled
 * in from data/background.en.  A term that is rare there says more.
 */
#ifndef CROSSREAD_ALIGN_BACKGROUND_H
#define CROSSREAD_ALIGN_BACKGROUND_H

#include "base/str.h"

/*
 * The inverse document frequency of TERM in the background of LANGUAGE, in natural
 * logarithms: ln((N + 1) / (n + 1)) for a term in n of N sentences.  Where a language has
 * no background every term counts alike (1).
 */
double background_idf(const char *language, struct str term);

#endif
