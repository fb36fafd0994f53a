/*
 * Masks: names in a text overwritten by the letter of their outlet, "[B]".
 *
 * The text keeps its length, so that all that points into it stays right: what is left of
 * a name becomes blanks, which are folded wherever text is shown.
 */
#ifndef CROSSREAD_ALIGN_BLIND_MASK_H
#define CROSSREAD_ALIGN_BLIND_MASK_H

#include "align/blind/alias.h"

/* A text of an article: its own, or a line about it. */
struct blind_text {
	char *bytes;
	size_t length;
	const struct article *article; /* as it was read */
	uint32_t number;	       /* of the article */
	bool is_body;		       /* BYTES are the article's text */
};

/* Adds the letter of article NUMBER: A to Z, then AA. */
void blind_mask_letter(struct buf *out, uint32_t number);

/* Overwrites all names that TEXT has by ALIASES. */
void blind_mask_names(const struct blind_aliases *aliases, struct blind_text *text);

/* Overwrites SPAN, whatever it is, by the letter of article NUMBER. */
void blind_mask_span(struct blind_text *text, struct span span, uint32_t number);

#endif
