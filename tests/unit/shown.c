/* What a document is shown as is made of its blocks alone, not of its text. */
#include "config.h"

#include "unit/shown.h"

#include <string.h>

static struct str text_of(const struct document *document, size_t block)
{
	struct span span = document->blocks.items[block].span;

	return str_slice(buf_str(&document->text), span.offset,
			 span.offset + span.length);
}

void shown_blocks(struct buf *out, const struct document *document)
{
	for (size_t i = 0; i < document->blocks.count; i++) {
		const struct block *block = &document->blocks.items[i];
		struct str text = text_of(document, i);

		if (i)
			buf_char(out, '|');
		if (block->role == BLOCK_METADATA)
			buf_format(out, "%s:", article_metadata_name(block->metadata));
		else if (block->role == BLOCK_FURNITURE)
			buf_format(out, "%s:", article_furniture_name(block->furniture));
		for (size_t at = 0; at < text.length; at++)
			buf_char(out, text.bytes[at] == '\n' ? '/' : text.bytes[at]);
	}
	buf_text(out, "");
}

static bool is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

size_t shown_strays(const struct document *document, struct str input)
{
	size_t strays = 0;

	for (size_t i = 0; i < document->blocks.count; i++) {
		size_t from = document->blocks.items[i].span.offset;
		struct str text = text_of(document, i);

		for (size_t at = 0; at < text.length; at++) {
			size_t back = map_back(&document->map, from + at);

			strays +=
			    is_letter(text.bytes[at]) &&
			    (back >= input.length || input.bytes[back] != text.bytes[at]);
		}
	}
	return strays;
}

bool shown_has_text(const struct document *document, const char *words)
{
	for (size_t i = 0; i < document->blocks.count; i++) {
		struct str text = text_of(document, i);

		if (document->blocks.items[i].role == BLOCK_TEXT &&
		    memmem(text.bytes, text.length, words, strlen(words)))
			return true;
	}
	return false;
}
