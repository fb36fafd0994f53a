/*
 * Repeats: which sentences are paired for words in a row, and that their pairs leave all
 * others as they are.  Pairs are written as "a-b", numbers running through all articles
 * in canonical order, by text.
 */
#include "config.h"

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/link/repeat.h"

static const struct {
	const char *texts[4];
	const char *pairs; /* each as often as a run begins */
} cases[] = {
    {{"so it is as it was", "and it is as it was then"}, "0-1 "},
    {{"so it is as it was now", "and it is as it was now"}, "0-1 0-1 "},
    /* Four words are too few, but not in quotation marks. */
    {{"so is it as it was", "and it as it was then"}, ""},
    {{"he said \"as it was then\"", "\"as it was then\" he said"}, "0-1 "},
    {{"he said \"as it was then\"", "as it was then he said"}, ""},
    /* Case and typography do not count. */
    {{"\"Who are you now?\"", "\u201cwho ARE you, now\u201d"}, "0-1 "},
    /* Nor do sentences of one article, which are no pairs. */
    {{"it is as it was|it is as it was", "of"}, ""},
    {{"it is as it was|of", "of|it is as it was", "it is as it was"}, "0-1 1-4 0-4 "},
    {{"it is as", "it is as"}, ""},
    {{"", "it is as it was"}, ""},
};

START_TEST(finds_words_in_a_row)
{
	struct tiny tiny;
	struct matcher *matcher;
	candidate_list found = {0};
	struct buf pairs = BUF_EMPTY;

	tiny_open(&tiny, cases[_i].texts);
	matcher = tiny_match(&tiny);
	repeat_find(&found, matcher->profiles);
	buf_text(&pairs, "");
	for (size_t i = 0; i < found.count; i++)
		buf_format(&pairs, "%u-%u ", found.items[i].a, found.items[i].b);
	ck_assert_str_eq(pairs.bytes, cases[_i].pairs);
	vec_done(&found);
	buf_done(&pairs);
	matcher_free(matcher);
	tiny_close(&tiny);
}
END_TEST

static const char *const quoted[] = {
    "The ferry Zorbak struck a barge off Hafn.|\"Tell us what you were,\" he said.",
    "A ferry struck a barge near Hafn.|\"Tell us what you were now,\" he said.", NULL};

static const char *const unquoted[] = {
    "The ferry Zorbak struck a barge off Hafn.|He said no more.",
    "A ferry struck a barge near Hafn.|They were not there.", NULL};

/* Features of the first sentences of both articles. */
static struct pair first_pair(struct tiny *tiny, const char *const *texts, size_t *count)
{
	struct matcher *matcher;
	struct pair pair;

	tiny_open(tiny, texts);
	matcher = tiny_match(tiny);
	ck_assert(
	    matcher_pair(matcher, (struct place){0, 0}, (struct place){1, 0}, &pair));
	*count = matcher->pairs->count;
	matcher_free(matcher);
	tiny_close(tiny);
	return pair;
}

START_TEST(makes_pairs_that_change_no_other)
{
	struct tiny tiny;
	size_t with, without;
	struct pair more = first_pair(&tiny, quoted, &with);
	struct pair less = first_pair(&tiny, unquoted, &without);

	ck_assert_uint_eq(without, 1);
	ck_assert_uint_eq(with, 2);
	ck_assert_int_eq(more.features[FEATURE_RANK] > 0,
			 less.features[FEATURE_RANK] > 0);
	ck_assert(more.features[FEATURE_THIRD] == less.features[FEATURE_THIRD]);
	ck_assert(more.features[FEATURE_BESIDE] == less.features[FEATURE_BESIDE]);
	ck_assert(more.features[FEATURE_AROUND] == less.features[FEATURE_AROUND]);
}
END_TEST

/* What was quoted alike has a nearest sentence, however common its words. */
START_TEST(weighs_what_was_quoted)
{
	struct tiny tiny;
	struct story *story;
	const struct standing *standing;

	tiny_open(&tiny, quoted);
	story = tiny_build(&tiny);
	standing = story_standing(story, (struct place){0, 1});
	ck_assert(standing->has_nearest);
	ck_assert_uint_eq(standing->nearest.sentence, 1);
	ck_assert(standing->status != STATUS_UNIQUE || !standing->sure);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("repeat");

	unit_add_rows(suite, "runs", finds_words_in_a_row, (int)ARRAY_COUNT(cases));
	unit_add(suite, "pairs", makes_pairs_that_change_no_other);
	unit_add(suite, "standing", weighs_what_was_quoted);
	return unit_main(suite);
}
