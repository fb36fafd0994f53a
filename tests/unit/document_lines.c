/* A text reads better in the message of a failed test than a tree of structures. */
#include "config.h"

#include "unit/document_lines.h"

#include <stdlib.h>

#include "base/unicode.h"

static void add_block(struct buf *out, const struct document *document,
		      const struct block *block)
{
	struct span span = block->span;
	struct buf text = BUF_EMPTY;

	unicode_fold_space(&text, str_slice(buf_str(&document->text), span.offset,
					    span.offset + span.length));
	if (block->role == BLOCK_TEXT)
		buf_text(out, "= ");
	else if (block->role == BLOCK_FURNITURE)
		buf_format(out, "- %s: ", article_furniture_name(block->furniture));
	else if (block->role == BLOCK_METADATA)
		buf_format(out, "@ %s: ", article_metadata_name(block->metadata));
	else
		buf_format(out, "%u ", block->paragraph);
	buf_slice(out, buf_str(&text));
	buf_char(out, '\n');
	buf_done(&text);
}

char *document_lines(const document_list *documents)
{
	struct buf out = BUF_EMPTY;

	for (size_t i = 0; i < documents->count; i++) {
		const struct document *document = &documents->items[i];

		if (i)
			buf_text(&out, "--\n");
		for (int kind = 0; kind < METADATA_COUNT; kind++)
			if (document->fields[kind])
				buf_format(&out, "%s: %s\n", article_metadata_name(kind),
					   document->fields[kind]);
		if (document->truncated)
			buf_text(&out, "truncated\n");
		for (size_t b = 0; b < document->blocks.count; b++)
			add_block(&out, document, &document->blocks.items[b]);
	}
	buf_text(&out, "");
	return buf_take(&out);
}

bool document_lines_are_whole(const struct document *document)
{
	struct str text = buf_str(&document->text);
	size_t at = 0;

	if (unicode_check(text) != text.length)
		return false;
	for (size_t i = 0; i < document->blocks.count; i++) {
		struct span span = document->blocks.items[i].span;

		if (span.offset < at || !span.length ||
		    span.offset + span.length > text.length ||
		    unicode_trim(str_slice(text, at, span.offset)).length)
			return false;
		at = span.offset + span.length;
	}
	return !unicode_trim(str_slice(text, at, text.length)).length;
}

bool document_lines_read(char **text, input_reader *read, const struct input *input,
			 struct err *err)
{
	document_list documents = {0};
	bool is_good = read(&documents, input, err);

	for (size_t i = 0; i < documents.count; i++)
		if (!document_lines_are_whole(&documents.items[i]))
			abort();
	*text = document_lines(&documents);
	document_list_done(&documents);
	return is_good;
}
