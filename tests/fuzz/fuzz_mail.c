/*
 * Any bytes, read as a mail, expanded first where they are compressed, and as one that
 * was pasted from a mail reader: what is found is in order and is no blank.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/unicode.h"
#include "read/decode/gzip.h"
#include "read/format/mail.h"
#include "read/format/mail_text.h"

enum { MOST = 1 << 20 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void check(const struct document *document)
{
	size_t end = 0;

	if (unicode_check(buf_str(&document->text)) != document->text.length)
		abort();
	for (size_t i = 0; i < document->blocks.count; i++) {
		struct span span = document->blocks.items[i].span;

		if (!span.length || span.offset < end ||
		    span.offset + span.length > document->text.length)
			abort();
		end = span.offset + span.length;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct input input = {.bytes = {(const char *)bytes, length}, .name = "fuzz"};
	document_list documents = {0};
	struct buf expanded = BUF_EMPTY;
	struct err err = ERR_NONE;

	if (gzip_is(input.bytes) &&
	    gzip_expand(&expanded, input.bytes, MOST, input.name, &err))
		input.bytes = buf_str(&expanded);
	mail_is(input.bytes);
	mail_read(&documents, &input, &err);
	mail_text_is(&input);
	mail_text_read_pasted(&documents, &input, &err);
	for (size_t i = 0; i < documents.count; i++)
		check(&documents.items[i]);
	document_list_done(&documents);
	buf_done(&expanded);
	err_done(&err);
	return 0;
}
