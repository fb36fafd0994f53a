/*
 * Citations: sentences that name another outlet as their source ("according to the
 * Courier", "the BBC reported").
 */
#ifndef CROSSREAD_ALIGN_WORDS_CITATION_H
#define CROSSREAD_ALIGN_WORDS_CITATION_H

#include <stdbool.h>

#include "base/buf.h"
#include "align/words/term.h"

/* Adds the letters and digits of TEXT, folded: what is compared of a name. */
void citation_add_letters(struct buf *out, struct str text);

/*
 * Adds the name of ARTICLE's outlet as citation_is_in compares it: its letters and digits
 * alone, so that "The Orle Courier" and "theorlecourier.example" are one name.
 */
void citation_name(struct buf *out, const struct article *article);

/* Whether TOKENS, a sentence of ARTICLE, name the outlet NAME beside a word that says
 * that it is a source; false for names too short to tell. */
bool citation_is_in(const struct article *article, struct token_list tokens,
		    struct str name);

#endif
