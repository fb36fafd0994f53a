/*
 * Detecting the language of a text.
 *
 * By script where that decides, else by how usual the runs of letters of the text are in
 * each language and by its stop words.
 */
#ifndef CROSSREAD_READ_LANGUAGE_LANGUAGE_H
#define CROSSREAD_READ_LANGUAGE_LANGUAGE_H

#include <stdbool.h>

#include "base/str.h"

/* Whether CODE is made like one of ISO 639-1: two letters from a to z. */
bool language_is_code(struct str code);

/* What a text seems to be in. */
struct language_guess {
	const char *code; /* NULL: nothing shows it */
	bool is_sure;	  /* else another language is about as likely */
};

/*
 * The language of TEXT ("en").  Looks at the first 4,000 bytes at most.  Both forms of
 * Norwegian are "no", Malay is "id".
 */
struct language_guess language_guess(struct str text);

/* Whether TEXT, of which a guess is not sure, may be in the language CODE as well. */
bool language_may_be(struct str text, const char *code);

#endif
