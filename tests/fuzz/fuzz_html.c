/*
 * Any bytes, read as a web page, the most hostile input there is: blocks are in order,
 * their text is UTF-8, and each byte of it leads back into the page.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/unicode.h"
#include "read/html/html.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void check(const struct document *document, size_t length)
{
	size_t end = 0;

	if (unicode_check(buf_str(&document->text)) != document->text.length)
		abort();
	for (size_t i = 0; i < document->blocks.count; i++) {
		struct span span = document->blocks.items[i].span;

		if (span.offset < end || !span.length ||
		    span.offset + span.length > document->text.length ||
		    map_back(&document->map, span.offset) >= length)
			abort();
		end = span.offset + span.length;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct input input = {.bytes = {(const char *)bytes, length},
			      .name = "fuzz.html"};
	document_list documents = {0};
	struct document fragment = {0};
	struct err err = ERR_NONE;

	if (html_read(&documents, &input, &err))
		check(&documents.items[0], length);
	document_list_done(&documents);
	if (unicode_check(input.bytes) == length &&
	    html_fragment(&fragment, input.bytes, 0, &err))
		check(&fragment, length);
	document_done(&fragment);
	err_done(&err);
	return 0;
}
