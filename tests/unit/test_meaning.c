/*
 * Relatives: which words of a story can mean the same, and how strongly.  Lists are
 * written "stem strength" in byte order of the stems.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/vec.h"
#include "align/tuning.h"
#include "align/words/meaning.h"
#include "align/link/profile_build.h"

/*
 * aba and abo share sense 0 (the same); abi is of sense 1, of which 0 is a kind
 * (related); abu of sense 2, of which 1 is a kind (two steps from 0: nothing); abk has
 * senses 0 and 1 (the same as aba, and as abi); "#5" would be related, but is a number.
 */
static const char words[] = "#5:0 aba:0 abi:1 abk:0,1 abo:0 abu:2";
static const char related[] = "0:1 1:2";

static const struct {
	const char *text, *stem, *relatives;
} cases[] = {
    {"aba", "aba", ""}, /* not of itself */
    {"aba abo", "aba", "abo 0.8"},
    {"aba abo", "abo", "aba 0.8"},
    {"aba abi", "aba", "abi 0.4"},
    {"aba abi", "abi", "aba 0.4"}, /* told at one end, known at both */
    {"aba abu", "aba", ""},
    {"aba abu", "abu", ""},
    {"abi abu", "abu", "abi 0.4"},
    {"aba abk", "aba", "abk 0.8"}, /* the stronger of same and related */
    {"abi abk", "abk", "abi 0.8"},
    {"aba abi abo abu abk", "aba", "abi 0.4 abk 0.8 abo 0.8"},
    {"aba abi abo abu abk", "abu", "abi 0.4 abk 0.4"},
    {"aba unknown words", "aba", ""},
    {"aba 5", "aba", ""}, /* numbers have no meaning */
    {"aba aba abo abo", "aba", "abo 0.8"},
};

static struct lexicon *make_lexicon(void)
{
	struct buf bytes = BUF_EMPTY;
	struct lexicon *lexicon;
	char path[64];

	tiny_lexicon(&bytes, words, related, 3);
	tiny_write(path, buf_str(&bytes));
	lexicon = lexicon_open(path);
	ck_assert_int_eq(unlink(path), 0);
	ck_assert_ptr_nonnull(lexicon);
	buf_done(&bytes);
	return lexicon;
}

static int string_order(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The relatives of STEM, as strings in their order. */
static void write_relatives(struct buf *out, const struct profiles *profiles,
			    const char *stem)
{
	VEC(char *) lines = {0};

	for (uint32_t t = 0; t < term_count(profiles->vocabulary); t++) {
		const struct relative_list *list = &profiles->relatives[t];

		if (!str_equal(term_text(profiles->vocabulary, t), str_of(stem)))
			continue;
		for (uint32_t i = 0; i < list->count; i++) {
			struct buf line = BUF_EMPTY;

			buf_slice(&line,
				  term_text(profiles->vocabulary, list->items[i].term));
			buf_format(&line, " %.1f", list->items[i].strength);
			vec_push(&lines, buf_take(&line));
		}
	}
	if (lines.count)
		qsort(lines.items, lines.count, sizeof *lines.items, string_order);
	for (size_t i = 0; i < lines.count; i++) {
		buf_format(out, "%s%s", i ? " " : "", lines.items[i]);
		free(lines.items[i]);
	}
	buf_text(out, "");
	vec_done(&lines);
}

static void check_relatives(const struct lexicon *lexicon, const char *text,
			    const char *stem, const char *expected)
{
	struct article *article = tiny_article("a", "en", text);
	const struct article *articles[] = {article};
	struct profiles *profiles = profile_build(articles, 1, lexicon, NULL);
	struct buf out = BUF_EMPTY;

	write_relatives(&out, profiles, stem);
	ck_assert_str_eq(out.bytes, expected);
	buf_done(&out);
	profile_free(profiles);
	article_free(article);
}

START_TEST(finds_relatives)
{
	struct lexicon *lexicon = make_lexicon();

	ck_assert_double_eq(tuning.meaning_same, 0.8);
	ck_assert_double_eq(tuning.meaning_related, 0.4);
	check_relatives(lexicon, cases[_i].text, cases[_i].stem, cases[_i].relatives);
	lexicon_close(lexicon);
}
END_TEST

START_TEST(finds_none_without_lexicon)
{
	check_relatives(NULL, cases[_i].text, cases[_i].stem, "");
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("meaning");

	unit_add_rows(suite, "relatives", finds_relatives, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "none", finds_none_without_lexicon, (int)ARRAY_COUNT(cases));
	return unit_main(suite);
}
