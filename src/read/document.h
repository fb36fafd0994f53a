/*
 * A document: what the reader of a format found in its input.
 *
 * All text of the input that people could read is in it, cut into blocks: paragraphs,
 * headings, list items, menus.  A block whose role the format names (a title, a caption,
 * a menu) is marked so.  The others are classified by their words when the document
 * becomes an article (read/clean/extract.h), by the same rules for every format.  What a
 * format says outside the text (in <meta>, in a member of JSON) is in the fields.
 */
#ifndef CROSSREAD_READ_DOCUMENT_H
#define CROSSREAD_READ_DOCUMENT_H

#include "base/buf.h"
#include "read/article.h"
#include "read/map.h"

enum block_role {
	BLOCK_TEXT,	 /* a paragraph of body, unless its words say otherwise */
	BLOCK_METADATA,	 /* of the kind `metadata`; its value is in the fields */
	BLOCK_FURNITURE, /* of the kind `furniture` */
	BLOCK_SENTENCE,	 /* one sentence of body as it is: neither classified nor split */
	BLOCK_ROLE_COUNT
};

struct block {
	struct span span; /* of its text, without white space at its ends */
	enum block_role role;
	enum metadata_kind metadata;
	enum furniture_kind furniture;
	uint32_t paragraph; /* of a BLOCK_SENTENCE: the number it came with */
	struct ground ground;
};

/* All zero is an empty document. */
struct document {
	struct buf text;	      /* UTF-8, lines ended by LF */
	VEC(struct block) blocks;     /* in text order; they hold all that is not blank */
	struct map map;		      /* from the text to the input */
	char *fields[METADATA_COUNT]; /* NULL: not known */
	bool truncated;		      /* the format says that the text is cut */
	size_t number;		      /* in its input, from 1; 0: it is alone there */
};

typedef VEC(struct document) document_list;

/*
 * Begin a block behind a blank line; document_add adds to it, document_end ends it.
 * Blocks do not nest.  A block of white space alone leaves nothing behind.
 */
void document_begin_text(struct document *document);
void document_begin_metadata(struct document *document, enum metadata_kind kind);
void document_begin_furniture(struct document *document, enum furniture_kind kind);

/* The same for a sentence; one of the paragraph of the sentence before follows a blank.
 */
void document_begin_sentence(struct document *document, uint32_t paragraph);

/* Says why the block that is open is what it is. */
void document_ground(struct document *document, struct ground ground);

/* Adds TEXT, which came from byte INPUT of the input on, to the block that is open. */
void document_add(struct document *document, struct str text, size_t input);

void document_end(struct document *document);

/* Sets a field to VALUE, white space folded; the first value that is not blank stays. */
void document_set(struct document *document, enum metadata_kind kind, struct str value);

/* Whether a block of DOCUMENT is metadata of KIND, as a head line is. */
bool document_has_metadata(const struct document *document, enum metadata_kind kind);

void document_done(struct document *document);
void document_list_done(document_list *documents);

#endif
