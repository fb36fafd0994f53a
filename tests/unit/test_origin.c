/*
 * What ties articles into one origin, what is one disagreement, and what is counted of a
 * story.  Origins are written as a letter for each article.
 */
#include "config.h"

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"

#define BRIDGE \
	"Engineers closed the old bridge over the river at noon because cracks had "
#define CRACKS "opened in eleven of its hangers after the heavy storms of last week"
#define DENIAL \
	"said \xE2\x80\x9CI have never seen so many cracks in all my years with the "
#define YEARS "department and I hope that I shall never see them again\xE2\x80\x9D"

static const struct {
	const char *texts[4];
	const char *agencies[3];
	const char *urls[3];
	const char *origins;
	int kind; /* of the first tie, -1: none */
} cases[] = {
    /* The same words in a row, but for the end. */
    {.texts = {BRIDGE CRACKS ", the town says", BRIDGE CRACKS " and spring"},
     .origins = "aa",
     .kind = TIE_WORDING},
    /* Each has half of the other's words, in another order: no long run. */
    {.texts = {"Cracks had opened, so engineers closed the bridge at noon",
	       "At noon engineers closed the bridge since cracks had opened"},
     .origins = "ab",
     .kind = -1},
    /* Two reporters heard one speech. */
    {.texts = {"The mayor " DENIAL YEARS, "Mrs Lee " DENIAL YEARS},
     .origins = "ab",
     .kind = -1},
    /* One agency, whatever the words. */
    {.texts = {"A zorbak fell", "Some plimor vastok", "More of it"},
     .agencies = {"NPA", NULL, "NPA"},
     .origins = "aba",
     .kind = TIE_CREDIT},
    /* One address is one article. */
    {.texts = {"A zorbak fell", "Some plimor vastok"},
     .urls = {"https://orle.example/1", "https://orle.example/1"},
     .origins = "aa",
     .kind = TIE_VERSION},
    /* "two" is the name of the second outlet: it is a source, or only spoken of. */
    {.texts = {"Engineers closed the bridge on Monday, according to Two",
	       "Engineers closed the bridge on Monday"},
     .origins = "aa",
     .kind = TIE_CITATION},
    {.texts = {"Engineers closed the bridge on Monday, Two reported",
	       "Engineers closed the bridge on Monday"},
     .origins = "aa",
     .kind = TIE_CITATION},
    {.texts = {"Engineers closed the bridge on Monday near the office of Two",
	       "Engineers closed the bridge on Monday"},
     .origins = "ab",
     .kind = -1},
    {.texts = {"Engineers closed the bridge on Monday, according to New Two",
	       "Engineers closed the bridge on Monday"},
     .origins = "ab",
     .kind = -1},
    /* A source of one sentence of three is not where the article comes from. */
    {.texts = {"Engineers closed the bridge on Monday, according to Two|A zorbak|Plimor",
	       "Engineers closed the bridge on Monday"},
     .origins = "ab",
     .kind = -1},
};

START_TEST(finds_origins)
{
	struct buf origins = BUF_EMPTY;
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, cases[_i].texts);
	for (size_t a = 0; a < tiny.count && a < ARRAY_COUNT(cases[_i].urls); a++) {
		tiny.articles[a]->agency = cases[_i].agencies[a];
		tiny.articles[a]->url = cases[_i].urls[a];
	}
	story = tiny_build(&tiny);
	for (size_t a = 0; a < tiny.count; a++)
		buf_char(&origins, (char)('a' + story->origins[a]));
	ck_assert_str_eq(origins.bytes, cases[_i].origins);
	ck_assert_int_eq(story->tie_count ? (int)story->ties[0].kind : -1,
			 cases[_i].kind);
	buf_done(&origins);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* Wording has its share, counted in the shorter article; a citation names the source. */
START_TEST(tells_what_ties)
{
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, cases[0].texts);
	story = tiny_build(&tiny);
	ck_assert_double_gt(story->ties[0].share, 0.9);
	ck_assert_double_le(story->ties[0].share, 1);
	ck_assert_uint_eq(story->ties[0].a, 0);
	ck_assert_uint_eq(story->ties[0].b, 1);
	story_free(story);
	tiny_close(&tiny);
	tiny_open(&tiny, cases[5].texts);
	story = tiny_build(&tiny);
	ck_assert_str_eq(story->ties[0].name, "two");
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* Shares of sentences and of words, each way. */
START_TEST(tells_what_is_in_common)
{
	static const char *const texts[] = {BRIDGE CRACKS
					    "|A zorbak fell|Some plimor|A vastok",
					    BRIDGE CRACKS, "Grindle", NULL};
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, texts);
	story = tiny_build(&tiny);
	ck_assert_double_eq(story_overlap(story, 0, 1).linked, 0.25);
	ck_assert_double_eq(story_overlap(story, 1, 0).linked, 1);
	ck_assert_double_eq(story_overlap(story, 1, 0).verbatim, 1);
	ck_assert_double_gt(story_overlap(story, 0, 1).verbatim, 0.5);
	ck_assert_double_lt(story_overlap(story, 0, 1).verbatim, 0.9);
	for (uint32_t a = 0; a < 3; a++) {
		ck_assert_double_eq(story_overlap(story, a, 2).linked, 0);
		ck_assert_double_eq(story_overlap(story, 2, a).verbatim, 0);
	}
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

static const struct {
	const char *dates[2];
	int order;
} orders[] = {
    {{"2025-07-10", "2025-07-11"}, ORIGIN_EARLIER},
    {{"2025-08-10", "2025-07-11"}, ORIGIN_LATER},
    {{"2025-07-10", "2025-07-10"}, ORIGIN_SAME_DAY},
    {{"2025-07-10", NULL}, ORIGIN_UNKNOWN},
    {{NULL, NULL}, ORIGIN_UNKNOWN},
};

START_TEST(tells_the_order)
{
	struct article a = {.date = orders[_i].dates[0]};
	struct article b = {.date = orders[_i].dates[1]};

	ck_assert_int_eq(origin_order_of(&a, &b), orders[_i].order);
}
END_TEST

static const struct {
	const char *texts[5];
	size_t disagreements, places, details;
} disagreements[] = {
    {{"Inspectors counted 48 cracked hangers", "Inspectors counted 48 cracked hangers"},
     0,
     0,
     0},
    {{"Inspectors counted 48 cracked hangers", "Inspectors counted 47 cracked hangers"},
     1,
     2,
     1},
    /* One number against two: told once. */
    {{"Inspectors counted 48 cracked hangers", "Inspectors counted 47 cracked hangers",
      "Inspectors counted 48 cracked hangers today"},
     1,
     3,
     2},
};

START_TEST(joins_differences)
{
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, disagreements[_i].texts);
	story = tiny_build(&tiny);
	ck_assert_uint_eq(story->disagreement_count, disagreements[_i].disagreements);
	if (story->disagreement_count) {
		ck_assert_uint_eq(story->disagreements[0].place_count,
				  disagreements[_i].places);
		ck_assert_uint_eq(story->disagreements[0].detail_count,
				  disagreements[_i].details);
		ck_assert_int_eq(story->disagreements[0].kind, DIFFERENCE_NUMBER);
	}
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* Models that believe in nothing, and in every candidate, but surely in none. */
static const char never[] = "intercept -50 -50\ncut 0.5\nsure 0.9\nunlike 0.1\n";
static const char perhaps[] = "intercept 0 0\ncut 0.4\nsure 0.9\nunlike 0.1\n";

/* Reach is written as a letter for each statement (All, Some, One, Uncompared), "?"
 * behind it where it is not sure. */
static const struct {
	const char *model;
	const char *texts[4];
	const char *reaches;
} reaches[] = {
    {never, {"A zorbak fell"}, "u"},
    {never, {"A zorbak fell", "A zorbak fell"}, "a"},
    {never, {"A zorbak fell|A plimor rose", "A zorbak fell"}, "ao"},
    {never, {"A zorbak fell|A plimor rose", "A zorbak fell", "A plimor rose"}, "ss"},
    {perhaps, {"A zorbak vastok", "A zorbak plimor"}, "a?"},
    {perhaps, {"A zorbak vastok", "A zorbak vastok", "A zorbak plimor"}, "a?"},
    {perhaps, {"A zorbak vastok", "A zorbak vastok", "Some plimor rose"}, "so"},
};

START_TEST(counts_what_is_carried)
{
	static const char letters[] = "asou";
	struct buf found = BUF_EMPTY;
	struct tiny tiny;
	struct story *story;
	size_t doubtful = 0, told = 0;

	tiny_open(&tiny, reaches[_i].texts);
	tiny_model(&tiny.model, reaches[_i].model);
	story = tiny_build(&tiny);
	for (size_t i = 0; i < story->statement_count; i++) {
		buf_char(&found, letters[story->statements[i].reach]);
		buf_text(&found, story->statements[i].sure ? "" : "?");
		doubtful += !story->statements[i].sure;
	}
	ck_assert_str_eq(found.bytes, reaches[_i].reaches);
	for (int reach = 0; reach < REACH_COUNT; reach++) {
		ck_assert_uint_le(story->totals.doubtful_statements[reach],
				  story->totals.statements[reach]);
		told += story->totals.doubtful_statements[reach];
	}
	ck_assert_uint_eq(told, doubtful);
	buf_done(&found);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("origin");

	unit_add_rows(suite, "origins", finds_origins, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "ties", tells_what_ties, 1);
	unit_add(suite, "common", tells_what_is_in_common);
	unit_add_rows(suite, "order", tells_the_order, (int)ARRAY_COUNT(orders));
	unit_add_rows(suite, "disagreements", joins_differences,
		      (int)ARRAY_COUNT(disagreements));
	unit_add_rows(suite, "reach", counts_what_is_carried, (int)ARRAY_COUNT(reaches));
	return unit_main(suite);
}
