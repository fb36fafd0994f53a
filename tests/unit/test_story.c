/*
 * Stories made by hand, sentence by sentence: what is linked, which status follows, what
 * is sure and what is nearest.  Standings are written as a sign for each sentence, "?"
 * behind it where it is not sure, articles parted by "|"; statements as a letter for each
 * sentence.
 */
#include "config.h"

#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/story_build.h"

/* Models that believe in nothing, and in every candidate. */
static const char never[] = "intercept -50 -50\ncut 0.5\nsure 0.9\nunlike 0.1\n";
static const char always[] = "intercept 50 50\ncut 0.5\nsure 0.9\nunlike 0.1\n";
static const char perhaps[] = "intercept 0 0\ncut 0.4\nsure 0.9\nunlike 0.1\n";
static const char hardly[] = "intercept -1 -1\ncut 0.5\nsure 0.9\nunlike 0.1\n";

static const struct {
	const char *model;
	const char *texts[4];
	const char *signs, *statements;
	size_t links;
} cases[] = {
    /* No article, an article without sentences, a single one. */
    {never, {NULL}, "", "", 0},
    {never, {""}, "", "", 0},
    {never, {"", ""}, "|", "|", 0},
    {always, {"The zorbak fell. "}, ".", "a", 0},
    {always, {"The zorbak fell|The zorbak fell"}, "..", "ab", 0},
    /* The same sentence is linked whatever the model says; case and marks do not count.
     */
    {never, {"The zorbak fell.", "The zorbak fell."}, "=|=", "a|a", 1},
    {never,
     {"The zorbak \"fell\".", "the ZORBAK  \xE2\x80\x9C"
			      "fell\xE2\x80\x9D."},
     "=|=",
     "a|a",
     1},
    {never, {"of the", "of the"}, "=|=", "a|a", 1}, /* not even a word of content */
    {never, {"The zorbak fell.", "The zorbak fell!"}, "+|+", "a|b", 0},
    /* Two copies: all shared; three: one statement each, three links. */
    {never, {"A zorbak|A vastok", "A zorbak|A vastok"}, "==|==", "ab|ab", 2},
    {never, {"A zorbak", "A zorbak", "A zorbak"}, "=|=|=", "a|a|a", 3},
    /* Twice in one article, once in the other: two links, one statement. */
    {never, {"A zorbak|A zorbak", "A zorbak"}, "==|=", "aa|a", 2},
    /* Nothing in common: unique, surely, with nothing near. */
    {always, {"A zorbak fell", "Some plimor vastok"}, "+|+", "a|b", 0},
    /* Of common words there is nothing to compare: that is not sure. */
    {never, {"Who is that?", "It was all of us.|..."}, "+?|+?+?", "a|bc", 0},
    /* A word in common is a candidate; the model decides. */
    {never, {"A zorbak vastok", "A zorbak plimor"}, "+|+", "a|b", 0},
    {always, {"A zorbak vastok", "A zorbak plimor"}, "=|=", "a|a", 1},
    {perhaps, {"A zorbak vastok", "A zorbak plimor"}, "=?|=?", "a|a", 1},
    {hardly, {"A zorbak vastok", "A zorbak plimor"}, "+?|+?", "a|b", 0},
    /* A formula is linked only where links stand beside it, unless it is the same. */
    {always, {"Guess again", "Guess what"}, "+?|+?", "a|b", 0},
    {always,
     {"Guess again|The zorbak fell", "Guess what|The zorbak fell"},
     "==|==",
     "ab|ab",
     2},
    {never, {"Guess again", "Guess again"}, "=|=", "a|a", 1},
    /* One sure link makes the status sure, others besides or not. */
    {perhaps,
     {"A zorbak vastok", "A zorbak plimor", "A zorbak vastok"},
     "=|=?|=",
     "a|a|a",
     3},
};

static void write_standings(struct buf *signs, struct buf *statements,
			    const struct story *story)
{
	buf_text(signs, "");
	buf_text(statements, "");
	for (uint32_t a = 0; a < story->article_count; a++) {
		buf_text(signs, a ? "|" : "");
		buf_text(statements, a ? "|" : "");
		for (uint32_t s = 0; s < story->articles[a]->sentence_count; s++) {
			const struct standing *standing =
			    story_standing(story, (struct place){a, s});

			buf_char(signs, story_status_sign(standing->status));
			buf_text(signs, standing->sure ? "" : "?");
			buf_char(statements, (char)('a' + standing->statement));
		}
	}
}

START_TEST(stands_as_by_hand)
{
	struct tiny tiny;
	struct story *story;
	struct buf signs = BUF_EMPTY, statements = BUF_EMPTY;

	tiny_open(&tiny, cases[_i].texts);
	tiny_model(&tiny.model, cases[_i].model);
	story = tiny_build(&tiny);
	write_standings(&signs, &statements, story);
	ck_assert_str_eq(signs.bytes, cases[_i].signs);
	ck_assert_str_eq(statements.bytes, cases[_i].statements);
	ck_assert_uint_eq(story->link_count, cases[_i].links);
	buf_done(&signs);
	buf_done(&statements);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* Equal sentences: all figures are 1, nothing differs, each is the other's nearest. */
START_TEST(links_equal_sentences)
{
	static const char *const texts[] = {"Of 47 ships none sank on Tuesday.|A zorbak.",
					    "A vastok.|of 47 Ships none sank on TUESDAY.",
					    NULL};
	struct place a = {0, 0}, b = {1, 1};
	const struct link *link;
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, texts);
	tiny_model(&tiny.model, never);
	story = tiny_build(&tiny);
	link = story_link(story, a, b);
	ck_assert_ptr_nonnull(link);
	ck_assert_ptr_eq(link, story_link(story, b, a));
	ck_assert_double_eq(link->similarity, 1);
	ck_assert_double_eq(link->probability, 1);
	ck_assert_double_eq(link->verbatim, 1);
	ck_assert(link->sure);
	ck_assert_int_eq(link->relation, RELATION_SAME);
	ck_assert_uint_eq(link->difference_count, 0);
	ck_assert(link_same_place(link_other_end(link, a), b));
	ck_assert(link_same_place(link_other_end(link, b), a));
	ck_assert(story_standing(story, a)->has_nearest);
	ck_assert(link_same_place(story_standing(story, a)->nearest, b));
	ck_assert_double_eq(story_standing(story, a)->nearest_probability, 1);
	ck_assert(!story_standing(story, (struct place){0, 1})->has_nearest);
	ck_assert_ptr_null(story_link(story, (struct place){0, 1}, b));
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* Words in common runs of four, over those of the shorter sentence. */
static const struct {
	const char *texts[3];
	double verbatim;
} copies[] = {
    {{"one two", "one two"}, 1}, /* equal, though no run of four */
    {{"one two three four five", "one two three four six seven eight"}, 4.0 / 5},
    {{"one two three x four five six", "one two three y four five six"}, 0},
    {{"one two three four", "one two three four five six"}, 1},
    {{"one two three four x one two three four", "one two three four y z v w u one two"},
     8.0 / 9},
};

START_TEST(measures_what_is_copied)
{
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, copies[_i].texts);
	tiny_model(&tiny.model, always);
	story = tiny_build(&tiny);
	ck_assert_uint_eq(story->link_count, 1);
	ck_assert_double_eq_tol(story->links[0].verbatim, copies[_i].verbatim, 1e-9);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* Only articles in one language are compared. */
START_TEST(compares_within_a_language)
{
	struct article *made[3] = {tiny_article("a", "en", "A zorbak fell"),
				   tiny_article("b", "de", "A zorbak fell"),
				   tiny_article("c", "en", "A zorbak fell")};
	const struct article *articles[3] = {made[0], made[1], made[2]};
	struct model model;
	struct story *story;
	struct buf signs = BUF_EMPTY, statements = BUF_EMPTY;

	tiny_fixed_model(&model);
	for (size_t count = 2; count <= 3; count++) {
		story = story_build(articles, count, &model, NULL);
		buf_cut(&signs, 0);
		buf_cut(&statements, 0);
		write_standings(&signs, &statements, story);
		ck_assert_str_eq(signs.bytes, count == 2 ? ".|." : "=|.|=");
		ck_assert_str_eq(statements.bytes, count == 2 ? "a|b" : "a|b|a");
		ck_assert_int_eq(story->statements[1].status, STATUS_UNCOMPARED);
		story_free(story);
	}
	buf_done(&signs);
	buf_done(&statements);
	for (int i = 0; i < 3; i++)
		article_free(made[i]);
}
END_TEST

/* A number that differs in the same surroundings: a conflict, with both sides' words. */
START_TEST(tells_a_conflict)
{
	static const char *const texts[] = {
	    "The harbour inspectors found 47 cracked hangers under the northern bridge.|"
	    "A zorbak.",
	    "The harbour inspectors found 52 cracked hangers under the northern bridge.",
	    NULL};
	struct tiny tiny;
	struct story *story;
	const struct link *link;

	tiny_open(&tiny, texts);
	story = tiny_build(&tiny);
	link = story_link(story, (struct place){0, 0}, (struct place){1, 0});
	ck_assert_ptr_nonnull(link);
	ck_assert_int_eq(link->relation, RELATION_CONFLICT);
	ck_assert_uint_eq(link->difference_count, 1);
	ck_assert_int_eq(link->differences[0].kind, DIFFERENCE_NUMBER);
	ck_assert_ptr_nonnull(strstr(link->differences[0].a, "47"));
	ck_assert_ptr_nonnull(strstr(link->differences[0].b, "52"));
	ck_assert_int_eq(story_standing(story, link->a)->status, STATUS_DIVERGENT);
	ck_assert_int_eq(story_standing(story, link->b)->status, STATUS_DIVERGENT);
	ck_assert_int_eq(story->statements[0].status, STATUS_DIVERGENT);
	ck_assert_uint_eq(story->statements[0].member_count, 2);
	ck_assert_uint_eq(story->statements[0].article_count, 2);
	ck_assert_int_eq(story->statements[1].status, STATUS_UNIQUE);
	ck_assert_uint_eq(story_count(story, 0, STATUS_DIVERGENT), 1);
	ck_assert_uint_eq(story_count(story, 0, STATUS_UNIQUE), 1);
	ck_assert_uint_eq(story_count(story, 1, STATUS_UNIQUE), 0);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* A sentence's links come likeliest first, and point back at it. */
START_TEST(orders_links)
{
	static const char *const texts[] = {"A zorbak vastok fell",
					    "A zorbak plimor|A zorbak vastok fell|"
					    "The zorbak vastok rose",
					    NULL};
	const struct standing *standing;
	struct tiny tiny;
	struct story *story;
	double last = 1;

	tiny_open(&tiny, texts);
	tiny.model.cut = 0; /* every candidate is a link */
	story = tiny_build(&tiny);
	standing = story_standing(story, (struct place){0, 0});
	ck_assert_uint_eq(standing->link_count, 3);
	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &story->links[standing->links[i]];

		ck_assert(link_same_place(link->a, (struct place){0, 0}));
		ck_assert(link->probability <= last);
		last = link->probability;
	}
	ck_assert_uint_eq(story->links[standing->links[0]].b.sentence, 1);
	ck_assert_double_eq(standing->nearest_probability, 1);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

START_TEST(has_words_for_everything)
{
	static const char signs[] = "=~+.";

	for (int status = 0; status < STATUS_COUNT; status++) {
		ck_assert_ptr_nonnull(story_status_name((enum status)status));
		ck_assert_int_eq(story_status_sign((enum status)status), signs[status]);
	}
	ck_assert_str_eq(link_relation_name(RELATION_CONFLICT), "conflict");
	ck_assert_str_eq(link_difference_name(DIFFERENCE_NUMBER), "number");
	ck_assert_str_eq(link_difference_name(DIFFERENCE_QUOTE), "quote");
	ck_assert_str_eq(link_matters_name(MATTERS_MAYBE), "maybe");
}
END_TEST

/* Of like sentences each is linked with the likeliest, and with whom it is that for. */
START_TEST(links_the_likeliest_of_a_crowd)
{
	static const char *const texts[] = {"A zorbak a|A zorbak b|A zorbak c|A zorbak "
					    "d|A zorbak e|A zorbak f|A zorbak g",
					    "A zorbak h|A zorbak i|A zorbak j|A zorbak "
					    "k|A zorbak l|A zorbak m|A zorbak n",
					    NULL};
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, texts);
	tiny_model(&tiny.model, always);
	story = tiny_build(&tiny);
	/* All are as likely: of 7 times 7 those where both are the 6th or 7th are not. */
	ck_assert_uint_eq(story->link_count, 7 * 7 - 2 * 2);
	ck_assert_ptr_null(story_link(story, (struct place){0, 5}, (struct place){1, 6}));
	ck_assert_ptr_nonnull(
	    story_link(story, (struct place){0, 5}, (struct place){1, 4}));
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("story");

	unit_add_rows(suite, "standing", stands_as_by_hand, (int)ARRAY_COUNT(cases));
	unit_add(suite, "equal", links_equal_sentences);
	unit_add_rows(suite, "verbatim", measures_what_is_copied,
		      (int)ARRAY_COUNT(copies));
	unit_add(suite, "language", compares_within_a_language);
	unit_add(suite, "conflict", tells_a_conflict);
	unit_add(suite, "links", orders_links);
	unit_add(suite, "names", has_words_for_everything);
	unit_add(suite, "crowd", links_the_likeliest_of_a_crowd);
	return unit_main(suite);
}
