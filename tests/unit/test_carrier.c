/*
 * Where a statement is reported, what an article lacks, and which words tell a statement.
 * Equal sentences are linked whatever the model says, others by what it believes.
 */
#include "config.h"

#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/carrier.h"
#include "align/silence.h"
#include "align/why/gist.h"
#include "align/why/nearest.h"

/* Models that believe in nothing; in every candidate, surely in none; and in those that
 * have much in common, so that three sentences in a row are linked one by one only. */
static const char never[] = "intercept -50 -50\ncut 0.5\nsure 0.9\nunlike 0.1\n";
static const char perhaps[] = "intercept 0 0\ncut 0.4\nsure 0.9\nunlike 0.1\n";

#define COUNTED(number) "Inspectors counted " number " cracked hangers"

/* Carriers are written as "article:sentence" from 1, "~" behind what differs, "?" behind
 * what is not sure, in brackets where they are no members. */
static const struct {
	const char *model; /* NULL: the tests' own */
	const char *texts[4];
	const char *carriers; /* of the first statement */
} carriers[] = {
    {never, {"A zorbak"}, "1:1"},
    {never, {"A zorbak|A plimor", "A plimor|A zorbak"}, "1:1 2:2"},
    {perhaps, {"A zorbak vastok", "A zorbak plimor"}, "1:1? 2:1?"},
    {NULL, {COUNTED("48"), COUNTED("47"), COUNTED("47")}, "1:1~ 2:1 3:1"},
    {NULL, {COUNTED("48"), COUNTED("47")}, "1:1~? 2:1~?"},
};

static void write_carriers(struct buf *out, const carrier_list *list)
{
	for (size_t i = 0; i < list->count; i++) {
		const struct carrier *carrier = &list->items[i];

		buf_format(out, "%s%s%u:%u%s%s%s", out->length ? " " : "",
			   carrier->is_member ? "" : "[", carrier->place.article + 1,
			   carrier->place.sentence + 1, carrier->differs ? "~" : "",
			   carrier->sure ? "" : "?", carrier->is_member ? "" : "]");
	}
}

START_TEST(finds_carriers)
{
	struct buf found = BUF_EMPTY;
	carrier_list list = {0};
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, carriers[_i].texts);
	if (carriers[_i].model)
		tiny_model(&tiny.model, carriers[_i].model);
	story = tiny_build(&tiny);
	carrier_find(&list, story, &story->statements[0]);
	write_carriers(&found, &list);
	ck_assert_str_eq(found.bytes, carriers[_i].carriers);
	buf_done(&found);
	vec_done(&list);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* What is linked into a statement is a carrier of it, unless its article has a member. */
START_TEST(takes_what_is_linked_for_a_carrier)
{
	static const char *const texts[] = {
	    "The mayor closed the old bridge at noon",
	    "The mayor closed the old bridge at noon because of cracks",
	    "The bridge had cracks",
	    NULL,
	};
	carrier_list list = {0};
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, texts);
	tiny_model(&tiny.model, perhaps);
	story = tiny_build(&tiny);
	for (size_t i = 0; i < story->statement_count; i++) {
		const struct statement *statement = &story->statements[i];

		carrier_find(&list, story, statement);
		ck_assert_uint_ge(list.count, statement->member_count);
		for (size_t c = 0; c < list.count; c++) {
			struct place place = list.items[c].place;
			bool is_inside = story_standing(story, place)->statement == i;

			ck_assert_int_eq(list.items[c].is_member, is_inside);
			ck_assert(c == 0 ||
				  link_place_order(list.items[c - 1].place, place) < 0);
			ck_assert(is_inside || story_standing(story, place)->link_count);
		}
	}
	vec_done(&list);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* Silences are written as numbers of statements, from 1. */
static const struct {
	const char *texts[5];
	const char *languages[4];
	const char *agencies[4];
	uint32_t article;
	const char *silences;
} silences[] = {
    {{"A zorbak", "A zorbak"}, {NULL}, {NULL}, 0, ""},
    {{"A zorbak", "A plimor"}, {NULL}, {NULL}, 0, "2"},
    /* What more origins report comes first, then what more outlets do. */
    {{"A zorbak|A plimor", "A plimor", "Some vastok"}, {NULL}, {NULL}, 2, "2 1"},
    {{"A zorbak|A plimor", "A plimor", "Some vastok"},
     {NULL},
     {"NPA", "NPA", NULL},
     2,
     "2 1"},
    {{"A zorbak|A plimor", "A zorbak", "A plimor", "Some vastok"},
     {NULL},
     {"NPA", "NPA", NULL, NULL},
     3,
     "2 1"},
    /* Nothing was looked for in another language. */
    {{"A zorbak", "Some vastok"}, {NULL, "de"}, {NULL}, 1, ""},
};

START_TEST(finds_silences)
{
	struct buf found = BUF_EMPTY;
	silence_list list = {0};
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, silences[_i].texts);
	tiny_model(&tiny.model, never);
	for (size_t a = 0; a < tiny.count; a++) {
		tiny.articles[a]->agency = silences[_i].agencies[a];
		if (silences[_i].languages[a])
			tiny.articles[a]->language = silences[_i].languages[a];
	}
	story = tiny_build(&tiny);
	silence_find(&list, story, silences[_i].article);
	buf_text(&found, "");
	for (size_t i = 0; i < list.count; i++)
		buf_format(&found, "%s%u", i ? " " : "", list.items[i] + 1);
	ck_assert(str_is(buf_str(&found), silences[_i].silences));
	buf_done(&found);
	vec_done(&list);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

static const struct {
	const char *texts[4];
	const char *gist; /* of the first statement */
	uint32_t article; /* that it is taken from */
} gists[] = {
    /* A sentence alone is told by itself. */
    {{"The mayor, who wore a hat, closed the bridge"},
     "The mayor, who wore a hat, closed the bridge",
     0},
    /* The clause in common, without what only one has. */
    {{"After a night of heavy rain, inspectors counted cracked hangers of "
      "steel, the band played on",
      "Inspectors counted cracked hangers of steel"},
     "inspectors counted cracked hangers of steel,",
     0},
    /* The one that has all of it, though it is the second. */
    {{"Cracked hangers", "Inspectors counted cracked hangers"},
     "Inspectors counted cracked hangers",
     1},
    /* A difference is told, too. */
    {{"Inspectors counted cracked hangers near the old mill, 48 of them",
      "Inspectors counted cracked hangers near the old mill, 47 of them"},
     "Inspectors counted cracked hangers near the old mill, 48 of them",
     0},
};

START_TEST(tells_the_gist)
{
	struct tiny tiny;
	struct story *story;
	struct place place;
	struct str gist;

	tiny_open(&tiny, gists[_i].texts);
	tiny_model(&tiny.model, perhaps);
	story = tiny_build(&tiny);
	place = gist_place(story, &story->statements[0]);
	gist = article_slice(story->articles[place.article],
			     gist_span(story, &story->statements[0], place));
	ck_assert_uint_eq(place.article, gists[_i].article);
	ck_assert_msg(str_is(gist, gists[_i].gist), "%.*s", (int)gist.length, gist.bytes);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* By how much less likely the nearest pair is than a link at 0.4 would be. */
static const struct {
	const char *model;
	int nearness;
} nearnesses[] = {
    {"intercept -1 -1\ncut 0.4\nsure 0.9\nunlike 0.1\n", NEARNESS_CLOSE},
    {"intercept -2 -2\ncut 0.4\nsure 0.9\nunlike 0.1\n", NEARNESS_FAR},
    {"intercept -4 -4\ncut 0.4\nsure 0.9\nunlike 0.1\n", NEARNESS_NOTHING},
};

START_TEST(tells_how_near_a_sentence_is)
{
	static const char *const texts[] = {"A zorbak vastok", "Plimor|A zorbak grindle",
					    NULL};
	struct nearest nearest;
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, texts);
	tiny_model(&tiny.model, nearnesses[_i].model);
	story = tiny_build(&tiny);
	nearest = nearest_find(story, &story->statements[0], 1);
	ck_assert_int_eq(nearest.nearness, nearnesses[_i].nearness);
	ck_assert_uint_eq(nearest.place.article, 1);
	ck_assert_uint_eq(nearest.place.sentence, 1);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("carrier");

	unit_add_rows(suite, "carriers", finds_carriers, (int)ARRAY_COUNT(carriers));
	unit_add(suite, "linked", takes_what_is_linked_for_a_carrier);
	unit_add_rows(suite, "silences", finds_silences, (int)ARRAY_COUNT(silences));
	unit_add_rows(suite, "nearest", tells_how_near_a_sentence_is,
		      (int)ARRAY_COUNT(nearnesses));
	unit_add_rows(suite, "gists", tells_the_gist, (int)ARRAY_COUNT(gists));
	return unit_main(suite);
}
