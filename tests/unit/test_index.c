/*
 * The index over rare words, in a story with more places of common words than it looks
 * at: what has a rare word in common is found all the same, and the rest is bounded.
 */
#include "config.h"

#include "unit/tiny.h"
#include "unit/unit.h"

#include "align/tuning.h"

/* Each common word is in about four of ten sentences, so that those of one sentence have
 * some 10,800 places. */
enum { SENTENCES = 4000 };

/* Sentences of four common words of eight, and a rare one that is in both articles. */
static struct article *make(const char *name, uint32_t random)
{
	static const char *const common[] = {"plimor", "vastok", "dremel", "kolpan",
					     "surwik", "tombra", "felgor", "nuspar"};
	struct buf text = BUF_EMPTY;
	struct article *article;

	for (int i = 0; i < SENTENCES; i++) {
		buf_format(&text, "%sThe", i ? "|" : "");
		for (int k = 0; k < 4; k++) {
			random = random * 1664525u + 1013904223u;
			buf_format(&text, " %s", common[random >> 29]);
		}
		buf_format(&text, " zorb%d", i);
	}
	article = tiny_article(name, "en", text.bytes);
	buf_done(&text);
	return article;
}

START_TEST(finds_by_rare_words)
{
	struct tiny tiny = {.count = 2};
	struct matcher *matcher;

	tiny_fixed_model(&tiny.model);
	tiny.articles[0] = make("one", 1);
	tiny.articles[1] = make("two", 2);
	matcher = tiny_match(&tiny);
	for (uint32_t s = 0; s < SENTENCES; s++)
		ck_assert_ptr_nonnull(pair_find(matcher->pairs, s, SENTENCES + s));
	ck_assert_uint_le(matcher->pairs->count,
			  2 * SENTENCES * (tuning.candidates_article + 32));
	matcher_free(matcher);
	tiny_close(&tiny);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("index");

	unit_add(suite, "rare", finds_by_rare_words);
	return unit_main(suite);
}
