/*
 * Detecting the language of a text.
 *
 * By script where that decides, else by which language's stop words make up most of the
 * text: in running text about two words in five are such, and only in their own language.
 */
#ifndef CROSSREAD_READ_LANGUAGE_LANGUAGE_H
#define CROSSREAD_READ_LANGUAGE_LANGUAGE_H

#include <stdbool.h>

#include "base/str.h"

/* Whether CODE is made like one of ISO 639-1: two letters from a to z. */
bool language_is_code(struct str code);

/*
 * The code of the language of TEXT ("en"), or NULL where it cannot be detected.  Looks at
 * the first 4,000 bytes at most.  Both forms of Norwegian are "no", Malay is "id".
 */
const char *language_detect(struct str text);

#endif
