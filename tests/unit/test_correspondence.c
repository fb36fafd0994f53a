/*
 * What carries a link: which words of two sentences make phrases that stand for each
 * other, and how they are told.
 */
#include "config.h"

#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/story_build.h"
#include "align/why/correspondence.h"
#include "align/why/correspondence_text.h"

static const char by_judge[] =
    "intercept 0 0\njudge 0 1 1 1\ncut 0.5\nsure 0.9\nunlike 0.1\n";

/* Words of either sentence that the judge matched. */
struct matched {
	const char *a, *b;
	double likeness, weight;
};

enum { MOST_MATCHES = 6 };

static const struct row {
	const char *a, *b;
	struct matched words[MOST_MATCHES]; /* in the order of A */
	const char *told;
} rows[] = {
    {"The mayor expressed regret for the flood.",
     "For the flood the mayor apologised.",
     {{"mayor", "mayor", 0.9, 1},
      {"regret", "apologised", 0.8, 2},
      {"flood", "flood", 0.9, 1.5}},
     "regret = apologised; in both: flood, mayor"},
    /* What stands side by side in both is one phrase, and may have words inside that say
     * nothing by themselves. */
    {"Inspectors found 48 cracked hangers.",
     "It was 48 cracked hangers that inspectors saw.",
     {{"Inspectors", "inspectors", 0.9, 1},
      {"48", "48", 0.9, 1},
      {"cracked", "cracked", 0.9, 1},
      {"hangers", "hangers", 0.9, 1}},
     "in both: 48 cracked hangers, Inspectors"},
    {"Some doubt the war in Ukraine.",
     "Nobody likes war in the Ukraine.",
     {{"war", "war", 0.9, 1}, {"in", "in", 0.9, 1}, {"Ukraine", "Ukraine", 0.9, 1}},
     "in both: war in Ukraine"},
    /* But not what stands in another order. */
    {"A big red ferry sank.",
     "A ferry, red and very big, sank.",
     {{"big", "big", 0.9, 3}, {"red", "red", 0.9, 2}, {"ferry", "ferry", 0.9, 1}},
     "in both: big, red, ferry"},
    /* A name is told whole. */
    {"They met in Kuala Lumpur twice.",
     "They met in Malaysia twice.",
     {{"Kuala", "Malaysia", 0.8, 2}},
     "Kuala Lumpur = Malaysia"},
    /* Numbers that are not the same, and what is hardly alike. */
    {"Inspectors found 48 hangers.",
     "Experts saw 47 hangers.",
     {{"Inspectors", "Experts", 0.6, 9},
      {"found", "saw", 0.8, 1},
      {"48", "47", 0.9, 2},
      {"hangers", "hangers", 0.9, 1}},
     "found = saw; in both: hangers"},
    /* Words that say nothing, and what weighs nothing beside the rest. */
    {"The ferry sank there.",
     "The ferry sank then.",
     {{"The", "The", 0.9, 2}, {"ferry", "ferry", 0.9, 2}, {"sank", "sank", 0.9, 0.1}},
     "in both: ferry sank"},
    {"The ferry often sank there.",
     "The ferry now and again sank then.",
     {{"ferry", "ferry", 0.9, 2}, {"sank", "sank", 0.9, 0.1}},
     "in both: ferry"},
    /* Of one token the judge may have matched two parts; the stronger one counts. */
    {"A sunflower grew.",
     "The sun and a flower shone.",
     {{"sun", "sun", 0.8, 1}, {"flower", "flower", 0.9, 2}},
     "sunflower = flower"},
    /* Of what both have, how it begins. */
    {"Bees sing loudly whenever summer evenings return slowly everywhere.",
     "Why bees sing loudly whenever summer evenings return slowly everywhere.",
     {{"Bees", "bees", 0.9, 1},
      {"sing", "sing", 0.9, 1},
      {"loudly", "loudly", 0.9, 1},
      {"whenever", "whenever", 0.9, 1},
      {"summer", "summer", 0.9, 1},
      {"evenings", "evenings", 0.9, 1}},
     "in both: Bees sing loudly whenever ..."},
    {"Bees sing.", "Cats hum.", {{NULL, NULL, 0, 0}}, ""},
};

static struct span find(const char *text, const char *word)
{
	const char *found = strstr(text, word);

	ck_assert_ptr_nonnull(found);
	return (struct span){(size_t)(found - text), strlen(word)};
}

struct stage {
	struct tiny tiny;
	struct model judged;
	struct word_match matches[MOST_MATCHES];
	struct evidence *evidence;
	struct story *story;
};

/* The story of ROW, whose sentences the judge takes for a link. */
static void stage_open(struct stage *stage, const struct row *row)
{
	const char *const texts[] = {row->a, row->b, NULL};
	struct story *plain;
	size_t count = 0;

	tiny_open(&stage->tiny, texts);
	tiny_model(&stage->judged, by_judge);
	stage->tiny.model.judged = &stage->judged;
	for (; count < MOST_MATCHES && row->words[count].a; count++) {
		const struct matched *words = &row->words[count];

		stage->matches[count] =
		    (struct word_match){find(row->a, words->a), find(row->b, words->b),
					words->likeness, words->weight};
	}
	stage->evidence = evidence_new();
	vec_push(&stage->evidence->articles, (struct judged_articles){0, 1, -4});
	vec_push(
	    &stage->evidence->scores,
	    (struct score){
		.a = {0, 0}, .b = {1, 0}, .odds = 3, .words = {stage->matches, count}});
	plain = tiny_build(&stage->tiny);
	stage->story = story_build_again(plain, stage->evidence);
	story_free(plain);
}

static void stage_close(struct stage *stage)
{
	story_free(stage->story);
	evidence_free(stage->evidence);
	tiny_close(&stage->tiny);
}

START_TEST(tells_what_carries_a_link)
{
	const struct row *row = &rows[_i];
	struct buf told = BUF_EMPTY;
	struct stage stage;

	stage_open(&stage, row);
	correspondence_text_add(&told, stage.story, (struct place){0, 0},
				(struct place){1, 0});
	ck_assert_str_eq(told.length ? told.bytes : "", row->told);
	buf_done(&told);
	stage_close(&stage);
}
END_TEST

/* Whichever sentence is asked first, its side is the first. */
START_TEST(has_the_direction_asked_for)
{
	correspondence_list ahead = {0}, back = {0};
	struct place a = {0, 0}, b = {1, 0};
	struct stage stage;

	stage_open(&stage, &rows[0]);
	correspondence_find(&ahead, stage.story, a, b);
	correspondence_find(&back, stage.story, b, a);
	ck_assert_uint_eq(ahead.count, 3);
	ck_assert_uint_eq(back.count, 3);
	for (size_t i = 0; i < 3; i++) {
		ck_assert_uint_eq(ahead.items[i].a.offset, back.items[i].b.offset);
		ck_assert_uint_eq(ahead.items[i].b.length, back.items[i].a.length);
	}
	ck_assert(!ahead.items[0].is_same);
	ck_assert_double_eq_tol(ahead.items[0].likeness, 0.8, 1e-9);
	ck_assert_double_eq_tol(ahead.items[0].weight, 2, 1e-9);
	vec_done(&ahead);
	vec_done(&back);
	stage_close(&stage);
}
END_TEST

/* What is told as a difference is not told as the same in other words. */
START_TEST(leaves_differences_out)
{
	static const struct row row = {
	    "The bridge in Orle was closed on the eastern side by engineers.",
	    "The bridge in Orle was opened on the eastern side by engineers.",
	    {{"bridge", "bridge", 0.9, 1}, {"closed", "opened", 0.9, 3}},
	    "in both: bridge"};
	struct difference difference = {.kind = DIFFERENCE_DIRECTION,
					.matters = MATTERS_YES,
					.a = "closed",
					.b = "opened",
					.span_a = find(row.a, "closed"),
					.span_b = find(row.b, "opened")};
	struct verdict verdict = {.a = {0, 0},
				  .b = {1, 0},
				  .is_link = true,
				  .probability = 1,
				  .relation = RELATION_CONFLICT,
				  .differences = &difference,
				  .difference_count = 1};
	struct buf told = BUF_EMPTY;
	struct story *disputed;
	struct stage stage;

	stage_open(&stage, &row);
	evidence_add(stage.evidence, &verdict);
	disputed = story_build_again(stage.story, stage.evidence);
	story_free(stage.story);
	stage.story = disputed;
	correspondence_text_add(&told, stage.story, (struct place){0, 0},
				(struct place){1, 0});
	ck_assert_str_eq(told.bytes, row.told);
	buf_done(&told);
	stage_close(&stage);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("correspondence");

	unit_add_rows(suite, "told", tells_what_carries_a_link, ARRAY_COUNT(rows));
	unit_add(suite, "direction", has_the_direction_asked_for);
	unit_add(suite, "differences", leaves_differences_out);
	return unit_main(suite);
}
