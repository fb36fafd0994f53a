/*
 * Any UTF-8, cut in passages at each newline, in languages with rules of their own, is
 * split into sentences: they must be in order and within their passages.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/unicode.h"
#include "read/split/segment.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void check(struct str text, const struct passage *passages, size_t count,
		  const char *language)
{
	segment_list sentences = {0};
	size_t last = 0;

	segment_passages(&sentences, text, passages, count, language);
	for (size_t i = 0; i < sentences.count; i++) {
		if (sentences.items[i].span.offset < last)
			abort();
		last = sentences.items[i].span.offset + sentences.items[i].span.length;
	}
	if (last > text.length)
		abort();
	vec_done(&sentences);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	static const char *const languages[] = {"en", "de", "fr", "el", "hy", "ja"};
	struct str text = {(const char *)bytes, length};
	VEC(struct passage) passages = {0};

	text.length = unicode_check(text);
	for (size_t from = 0, to; from < text.length; from = to + 1) {
		for (to = from; to < text.length && text.bytes[to] != '\n';)
			to++;
		vec_push(&passages, (struct passage){.span = {from, to - from}});
	}
	for (size_t i = 0; i < ARRAY_COUNT(languages); i++)
		check(text, passages.items, passages.count, languages[i]);
	check(text, &(struct passage){.span = {0, text.length}}, 1, "en");
	vec_done(&passages);
	return 0;
}
