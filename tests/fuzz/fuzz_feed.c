/*
 * Any bytes, read as a feed (RSS or Atom): out come documents that are whole, or a
 * message. Libxml2 parses; what it makes of broken XML, entities and markup in markup is
 * ours to bear.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>

#include "unit/document_lines.h"

#include "read/format/feed.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct input input = {.bytes = {(const char *)bytes, length}, .name = "fuzz.xml"};
	document_list documents = {0};
	struct err err = ERR_NONE;

	feed_is(input.bytes);
	if (feed_read(&documents, &input, &err) ? !documents.count : !err.message)
		abort();
	for (size_t i = 0; i < documents.count; i++)
		if (!document_lines_are_whole(&documents.items[i]))
			abort();
	document_list_done(&documents);
	err_done(&err);
	return 0;
}
