/*
 * Which articles have something in common.  Strands are written as a letter for each
 * article, and a stop where it has none.
 */
#include "config.h"

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/strand.h"

#define BRIDGE "Engineers closed the old bridge over the river at noon"
#define CRACKS "Cracks had opened in eleven of its hangers"
#define FERRY "The ferry struck a fuel barge in thick fog"
#define OIL "Oil ran into the harbour all night"

static const struct {
	const char *texts[6];
	const char *languages[6]; /* NULL: English */
	const char *strands;
	const char *alone; /* articles without a link */
} cases[] = {
    {{BRIDGE}, {NULL}, "a", "a"},
    {{BRIDGE, BRIDGE}, {NULL}, "aa", ""},
    {{BRIDGE, FERRY}, {NULL}, "ab", "ab"},
    {{BRIDGE, FERRY, BRIDGE "|" CRACKS, OIL "|" FERRY}, {NULL}, "abab", ""},
    /* A third article is in between. */
    {{BRIDGE, CRACKS, CRACKS "|" BRIDGE}, {NULL}, "aaa", ""},
    {{FERRY, OIL, FERRY "|" BRIDGE, OIL "|" BRIDGE}, {NULL}, "aaaa", ""},
    {{BRIDGE, BRIDGE, FERRY}, {NULL}, "aab", "c"},
    /* What cannot be compared is no other story. */
    {{BRIDGE, FERRY, BRIDGE}, {NULL, "de", NULL}, "a.a", "b"},
    {{FERRY, BRIDGE, BRIDGE}, {"de", NULL, NULL}, ".aa", "a"},
};

/* Gives the articles of TINY the LANGUAGES that are named. */
static void set_languages(struct tiny *tiny, const char *const *languages)
{
	for (size_t i = 0; i < tiny->count; i++)
		if (languages[i])
			tiny->articles[i]->language = languages[i];
}

START_TEST(finds_strands)
{
	uint32_t strands[ARRAY_COUNT(cases[0].texts)], most = 0, count;
	struct buf letters = BUF_EMPTY, alone = BUF_EMPTY;
	struct story *story;
	struct tiny tiny;

	tiny_open(&tiny, cases[_i].texts);
	set_languages(&tiny, cases[_i].languages);
	story = tiny_build(&tiny);
	count = strand_find(strands, story);
	buf_text(&alone, "");
	for (uint32_t i = 0; i < tiny.count; i++) {
		bool has_none = strands[i] == STRAND_NONE;

		buf_char(&letters, has_none ? '.' : (char)('a' + strands[i]));
		if (!has_none && strands[i] >= most)
			most = strands[i] + 1;
		if (strand_is_alone(story, i))
			buf_char(&alone, (char)('a' + i));
	}
	ck_assert_str_eq(letters.bytes, cases[_i].strands);
	ck_assert_str_eq(alone.bytes, cases[_i].alone);
	ck_assert_uint_eq(count, most);
	buf_done(&letters);
	buf_done(&alone);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("strand");

	unit_add_rows(suite, "strands", finds_strands, ARRAY_COUNT(cases));
	return unit_main(suite);
}
