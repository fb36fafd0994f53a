/*
 * Peeling: a text whose format marks it up by characters (Markdown, a dump of a page)
 * becomes blocks without these marks, and each byte that stays keeps its place.
 *
 * First what is no text is marked, then the blocks are taken off in order.  What stands
 * inside a paragraph but is not of it (a picture's words, the number of a link) is laid
 * aside and follows the paragraph as furniture.
 */
#ifndef CROSSREAD_READ_PEEL_H
#define CROSSREAD_READ_PEEL_H

#include <stdint.h>

#include "read/document.h"

/* A character that stands for LENGTH bytes of the text: an entity. */
struct peel_replacement {
	size_t at;
	uint32_t character;
};

struct peel_aside {
	struct span span;
	enum furniture_kind kind;
};

struct peel {
	struct str text;
	char *marks; /* one a byte of the text */
	VEC(struct peel_replacement) replacements;
	VEC(struct peel_aside) asides; /* of the block at hand */
};

/* Begins with TEXT, which stays until peel_done, all of it shown. */
void peel_begin(struct peel *peel, struct str text);

/* Leaves the bytes [FROM, TO) out: they are marks of the format. */
void peel_drop(struct peel *peel, size_t from, size_t to);

/* Whether the byte AT was left out or laid aside. */
bool peel_is_off(const struct peel *peel, size_t at);

/* Shows CHARACTER for [FROM, TO); calls go forward in the text. */
void peel_replace(struct peel *peel, size_t from, size_t to, uint32_t character);

/* Lays [FROM, TO) aside but for what is dropped in it; stretches do not overlap. */
void peel_aside(struct peel *peel, size_t from, size_t to, enum furniture_kind kind);

/*
 * Adds SPAN of the text to DOCUMENT as a block like LIKE (whose span does not matter),
 * and behind it what was laid aside since the last block.  The document's map leads to
 * bytes of the text.
 */
void peel_block(struct peel *peel, struct document *document, struct span span,
		struct block like);

void peel_done(struct peel *peel);

#endif
