/*
 * Any bytes, read as a plain text article, from the encoding to the sentences.  The
 * first of what must always hold: no word may be lost or found twice.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>

#include "property/coverage.h"

#include "read/decode/encoding.h"
#include "read/format/plain.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct input input = {.bytes = {(const char *)bytes, length}, .name = "fuzz.txt"};
	struct buf text = BUF_EMPTY;
	struct err err = ERR_NONE;

	if (encoding_decode(&text, NULL, &input, &err)) {
		struct article *article = plain_read(buf_str(&text), "fuzz.txt", "en");

		if (!coverage_check(article, &err))
			abort();
		article_free(article);
	}
	err_done(&err);
	buf_done(&text);
	return 0;
}
