/*
 * Any bytes, read as Markdown.  It has no errors, all is text at worst: what is found is
 * in order, is no blank, and what a byte of it comes from is in the input.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/unicode.h"
#include "read/format/markdown.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void check(const struct document *document, size_t length)
{
	size_t end = 0;

	if (unicode_check(buf_str(&document->text)) != document->text.length)
		abort();
	for (size_t i = 0; i < document->blocks.count; i++) {
		struct span span = document->blocks.items[i].span;

		if (!span.length || span.offset < end ||
		    span.offset + span.length > document->text.length ||
		    map_back(&document->map, span.offset) >= length)
			abort();
		end = span.offset + span.length;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct input input = {.bytes = {(const char *)bytes, length}, .name = "fuzz"};
	document_list documents = {0};
	struct err err = ERR_NONE;

	markdown_is(input.bytes, input.name);
	if (markdown_read(&documents, &input, &err))
		check(&documents.items[0], length);
	document_list_done(&documents);
	err_done(&err);
	return 0;
}
