/* Blocks are built in place, at the end of the text. */
#include "config.h"

#include "read/document.h"

#include <stdlib.h>

#include "base/unicode.h"

static void begin_behind(struct document *document, const char *gap, struct block block)
{
	if (document->text.length)
		buf_text(&document->text, gap);
	block.span.offset = document->text.length;
	/* The analyser does not see that blocks with room for one more are there. */
	/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	vec_push(&document->blocks, block);
}

static void begin(struct document *document, struct block block)
{
	begin_behind(document, "\n\n", block);
}

static const struct block *last_block(const struct document *document)
{
	return document->blocks.count
		   ? &document->blocks.items[document->blocks.count - 1]
		   : NULL;
}

void document_begin_text(struct document *document)
{
	begin(document, (struct block){.role = BLOCK_TEXT});
}

void document_begin_metadata(struct document *document, enum metadata_kind kind)
{
	begin(document, (struct block){.role = BLOCK_METADATA, .metadata = kind});
}

void document_begin_furniture(struct document *document, enum furniture_kind kind)
{
	begin(document, (struct block){.role = BLOCK_FURNITURE, .furniture = kind});
}

void document_ground(struct document *document, struct ground ground)
{
	document->blocks.items[document->blocks.count - 1].ground = ground;
}

void document_begin_sentence(struct document *document, uint32_t paragraph)
{
	const struct block *last = last_block(document);
	bool goes_on =
	    last && last->role == BLOCK_SENTENCE && last->paragraph == paragraph;

	begin_behind(document, goes_on ? " " : "\n\n",
		     (struct block){.role = BLOCK_SENTENCE, .paragraph = paragraph});
}

void document_add(struct document *document, struct str text, size_t input)
{
	size_t from = document->text.length;

	if (!text.length)
		return;
	map_add(&document->map, from, input);
	buf_slice(&document->text, text);
	/* Numbered entities name characters that the text of an article does not have. */
	for (size_t i = from; i < document->text.length; i++)
		if (document->text.bytes[i] == '\r' || !document->text.bytes[i])
			document->text.bytes[i] = ' ';
}

void document_end(struct document *document)
{
	struct block *block = &document->blocks.items[document->blocks.count - 1];
	size_t from = block->span.offset;
	const struct block *before;
	struct str text = unicode_trim(
	    str_slice(buf_str(&document->text), from, document->text.length));

	if (text.length) {
		block->span.offset = (size_t)(text.bytes - document->text.bytes);
		block->span.length = text.length;
		return;
	}
	document->blocks.count--;
	before = last_block(document);
	buf_cut(&document->text, before ? before->span.offset + before->span.length : 0);
	while (document->map.anchors.count &&
	       document->map.anchors.items[document->map.anchors.count - 1].text >=
		   document->text.length)
		document->map.anchors.count--;
}

void document_set(struct document *document, enum metadata_kind kind, struct str value)
{
	struct buf folded = BUF_EMPTY;

	unicode_fold_space(&folded, value);
	if (folded.length && !document->fields[kind])
		document->fields[kind] = buf_take(&folded);
	buf_done(&folded);
}

bool document_has_metadata(const struct document *document, enum metadata_kind kind)
{
	for (size_t i = 0; i < document->blocks.count; i++)
		if (document->blocks.items[i].role == BLOCK_METADATA &&
		    document->blocks.items[i].metadata == kind)
			return true;
	return false;
}

void document_done(struct document *document)
{
	for (int kind = 0; kind < METADATA_COUNT; kind++)
		free(document->fields[kind]);
	buf_done(&document->text);
	vec_done(&document->blocks);
	map_done(&document->map);
	*document = (struct document){0};
}

void document_list_done(document_list *documents)
{
	for (size_t i = 0; i < documents->count; i++)
		document_done(&documents->items[i]);
	vec_done(documents);
}
