/* Any UTF-8, cut in passages at each newline: sentences must be in order and in bounds.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/unicode.h"
#include "read/segment.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct str text = {(const char *)bytes, length};
	VEC(struct passage) passages = {0};
	segment_list sentences = {0};
	size_t last = 0;

	text.length = unicode_check(text);
	for (size_t from = 0, to; from < text.length; from = to + 1) {
		for (to = from; to < text.length && text.bytes[to] != '\n';)
			to++;
		vec_push(&passages, (struct passage){.span = {from, to - from}});
	}
	segment_passages(&sentences, text, passages.items, passages.count, "en");
	for (size_t i = 0; i < sentences.count; i++) {
		if (sentences.items[i].span.offset < last)
			abort();
		last = sentences.items[i].span.offset + sentences.items[i].span.length;
	}
	if (last > text.length)
		abort();
	vec_done(&passages);
	vec_done(&sentences);
	return 0;
}
