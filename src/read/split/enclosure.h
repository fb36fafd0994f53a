/*
 * Marks that enclose: quotation marks and brackets whose closing mark stands further on
 * in the passage, and what they do to the stops between them.
 */
#ifndef CROSSREAD_READ_SPLIT_ENCLOSURE_H
#define CROSSREAD_READ_SPLIT_ENCLOSURE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum enclosure_kind {
	ENCLOSURE_ALL,	  /* only the last stop may end a sentence */
	ENCLOSURE_TITLE,  /* no stop ends a sentence */
	ENCLOSURE_SPEECH, /* a stop with a dash behind it ends none */
	ENCLOSURE_REST,	  /* a sentence goes on inside: "!" and "?" do not end it */
};

/* Marks that were opened and are closed at offset TO; 0 if there are none. */
struct enclosure {
	size_t to;
	enum enclosure_kind kind;
};

enum { ENCLOSURE_PAIRS = 11 };

/* A walk over TEXT that looks for enclosures; all else zero at the start. */
struct enclosure_search {
	struct str text;
	size_t barren[ENCLOSURE_PAIRS]; /* up to where each pair is known not to close */
};

/* Sets *ENCLOSURE if the character at AT opens one that is closed; else leaves it. */
void enclosure_find(struct enclosure *enclosure, struct enclosure_search *search,
		    size_t at);

/* Whether a quotation is still open at the end of TEXT that was OPEN at its start. */
bool enclosure_stays_open(struct str text, bool open);

#endif
