/*
 * Markup: a text whose format marks it up by characters (Markdown, a dump of a page)
 * becomes blocks without these marks, and each byte that stays keeps its place.
 *
 * First the bytes that are no text are marked, then the blocks are added in order.  What
 * stands inside a paragraph but is no part of it (a picture's caption, the number of a
 * link) is laid aside and follows the paragraph as furniture.
 */
#ifndef CROSSREAD_READ_FORMAT_MARKUP_H
#define CROSSREAD_READ_FORMAT_MARKUP_H

#include <stdint.h>

#include "read/document.h"

/* A character that stands for LENGTH bytes of the text: an entity. */
struct markup_replacement {
	size_t at;
	uint32_t character;
};

struct markup_aside {
	struct span span;
	enum furniture_kind kind;
};

struct markup {
	struct str text;
	char *marks; /* one a byte of the text */
	VEC(struct markup_replacement) replacements;
	VEC(struct markup_aside) asides; /* of the block at hand */
};

/* Begins with TEXT, which stays until markup_done, all of it shown. */
void markup_begin(struct markup *markup, struct str text);

/* Leaves the bytes [FROM, TO) out: they are marks of the format. */
void markup_drop(struct markup *markup, size_t from, size_t to);

/* Whether the byte AT was left out or laid aside. */
bool markup_is_off(const struct markup *markup, size_t at);

/* Shows CHARACTER for [FROM, TO); calls go forward in the text. */
void markup_replace(struct markup *markup, size_t from, size_t to, uint32_t character);

/* Lays [FROM, TO) aside but for what is dropped in it; stretches do not overlap. */
void markup_aside(struct markup *markup, size_t from, size_t to,
		  enum furniture_kind kind);

/*
 * Adds SPAN of the text to DOCUMENT as a block like LIKE (whose span does not matter),
 * and behind it what was laid aside since the last block.  The document's map leads to
 * bytes of the text.
 */
void markup_block(struct markup *markup, struct document *document, struct span span,
		  struct block like);

void markup_done(struct markup *markup);

#endif
