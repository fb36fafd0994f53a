/*
 * Any text, cut into articles at each form feed, made a story.  Links, relations and
 * statements are whatever they are, but statements must partition the sentences.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/unicode.h"
#include "read/format/plain.h"
#include "align/story.h"
#include "align/story_build.h"
#include "align/link/model.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct str text = {(const char *)bytes, length};
	struct article *articles[4];
	const struct article *borrowed[4];
	size_t count = 0, sentences = 0, members = 0;
	struct model model;
	struct story *story;

	text.length = unicode_check(text);
	for (size_t from = 0, to; count < 4 && from <= text.length; from = to + 1) {
		for (to = from; to < text.length && text.bytes[to] != '\f';)
			to++;
		articles[count] = plain_read(str_slice(text, from, to), "fuzz.txt", "en");
		borrowed[count] = articles[count];
		sentences += articles[count++]->sentence_count;
	}
	model_default(&model);
	story = story_build(borrowed, count, &model, NULL);
	for (size_t i = 0; i < story->statement_count; i++)
		members += story->statements[i].member_count;
	if (members != sentences)
		abort();
	story_free(story);
	while (count)
		article_free(articles[--count]);
	return 0;
}
