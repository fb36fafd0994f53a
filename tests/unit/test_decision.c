/*
 * What decisions make of a story: links, statuses, statements and counts that follow from
 * them.  Standings are written as in test_story.c, "!" behind what the reader decided.
 */
#include "config.h"

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/decision.h"
#include "align/story_build.h"

static const char never[] = "intercept -50 -50\ncut 0.5\nsure 0.9\nunlike 0.1\n";
static const char always[] = "intercept 50 50\ncut 0.5\nsure 0.9\nunlike 0.1\n";
static const char perhaps[] = "intercept 0 0\ncut 0.4\nsure 0.9\nunlike 0.1\n";

#define REJECT(x, i, y, j)                                          \
	{                                                           \
		.kind = DECISION_REJECT, .a = {x, i}, .b = { y, j } \
	}
#define LINK(x, i, y, j, how)                                    \
	{                                                        \
		.kind = DECISION_LINK, .a = {x, i}, .b = {y, j}, \
		.relation = RELATION_##how                       \
	}
#define STATUS(x, i, what)                                                    \
	{                                                                     \
		.kind = DECISION_STATUS, .a = {x, i}, .status = STATUS_##what \
	}

enum { MOST = 3 };

static const struct {
	const char *model;
	const char *texts[4];
	struct decision decisions[MOST];
	size_t count;
	const char *signs, *statements;
	size_t links;
} cases[] = {
    /* A link is taken away, and one that is not sure, whichever sentence comes first. */
    {always,
     {"A zorbak vastok", "A zorbak plimor"},
     {REJECT(0, 0, 1, 0)},
     1,
     "+!|+!",
     "a|b",
     0},
    {perhaps,
     {"A zorbak vastok", "A zorbak plimor"},
     {REJECT(1, 0, 0, 0)},
     1,
     "+!|+!",
     "a|b",
     0},
    /* Equal sentences stay linked: who rejects that is not followed. */
    {never, {"A zorbak", "A zorbak"}, {REJECT(0, 0, 1, 0)}, 1, "=|=", "a|a", 1},
    /* A link is made where there is a pair, and where nothing is in common. */
    {never,
     {"A zorbak vastok", "A zorbak plimor"},
     {LINK(0, 0, 1, 0, SAME)},
     1,
     "=!|=!",
     "a|a",
     1},
    {never,
     {"A zorbak fell", "Some plimor vastok"},
     {LINK(1, 0, 0, 0, SAME)},
     1,
     "=!|=!",
     "a|a",
     1},
    {never,
     {"A zorbak fell", "Some plimor vastok"},
     {LINK(0, 0, 1, 0, CONFLICT)},
     1,
     "~!|~!",
     "a|a",
     1},
    /* A link that is there is confirmed. */
    {perhaps,
     {"A zorbak vastok", "A zorbak plimor"},
     {LINK(0, 0, 1, 0, OVERLAP)},
     1,
     "=!|=!",
     "a|a",
     1},
    /* Three of one statement: with two apart they cannot all be in it. */
    {always,
     {"A zorbak vastok", "A zorbak plimor", "A zorbak gremil"},
     {REJECT(0, 0, 2, 0)},
     1,
     "=|=|=",
     "a|b|b",
     2},
    /* A link by hand joins its two sentences first; the others follow or do not. */
    {never,
     {"A zorbak fell", "A zorbak fell|A plimor sank", "A plimor sank"},
     {LINK(0, 0, 2, 0, SAME)},
     1,
     "=!|==|=!",
     "a|ab|a",
     3},
    /* A corrected status is shown, its links stay. */
    {never,
     {"A zorbak fell|A vastok sank", "A zorbak fell"},
     {STATUS(0, 0, UNIQUE)},
     1,
     "+!+|=",
     "ab|a",
     1},
    {never,
     {"A zorbak fell", "Some plimor vastok"},
     {STATUS(0, 0, DIVERGENT)},
     1,
     "~!|+",
     "a|b",
     0},
    /* Where nothing is compared no status can be corrected. */
    {never, {"A zorbak fell"}, {STATUS(0, 0, SHARED)}, 1, ".", "a", 0},
};

static void write_standings(struct buf *signs, struct buf *statements,
			    const struct story *story)
{
	for (uint32_t a = 0; a < story->article_count; a++) {
		buf_text(signs, a ? "|" : "");
		buf_text(statements, a ? "|" : "");
		for (uint32_t s = 0; s < story->articles[a]->sentence_count; s++) {
			const struct standing *standing =
			    story_standing(story, (struct place){a, s});
			char mark = story_mark(standing->sure, standing->decided);

			buf_char(signs, story_status_sign(standing->status));
			if (mark != ' ')
				buf_char(signs, mark);
			buf_char(statements, (char)('a' + standing->statement));
		}
	}
}

/* The story of TINY with COUNT decisions. */
static struct story *decide(const struct tiny *tiny, const struct decision *decisions,
			    size_t count)
{
	struct story *plain = tiny_build(tiny), *story;
	struct evidence *evidence = evidence_new();
	decision_list list = {0};

	for (size_t i = 0; i < count; i++)
		vec_push(&list, decisions[i]);
	evidence->decisions = &list;
	story = story_build_again(plain, evidence);
	story_free(plain);
	evidence_free(evidence);
	vec_done(&list);
	return story;
}

START_TEST(stands_as_decided)
{
	struct tiny tiny;
	struct story *story;
	struct buf signs = BUF_EMPTY, statements = BUF_EMPTY;

	tiny_open(&tiny, cases[_i].texts);
	tiny_model(&tiny.model, cases[_i].model);
	story = decide(&tiny, cases[_i].decisions, cases[_i].count);
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

/* A conflict in which nothing is named is one disagreement all the same; two of one
 * sentence are one. */
START_TEST(conflict_is_a_disagreement)
{
	static const char *const texts[] = {"A zorbak fell", "Some plimor", "Gremil sank",
					    NULL};
	static const struct decision decisions[] = {LINK(0, 0, 1, 0, CONFLICT),
						    LINK(0, 0, 2, 0, CONFLICT)};
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, texts);
	tiny_model(&tiny.model, never);
	story = decide(&tiny, decisions, 2);
	ck_assert_uint_eq(story->disagreement_count, 1);
	ck_assert(story->disagreements[0].sure);
	ck_assert_int_eq(story->disagreements[0].kind, DIFFERENCE_READER);
	ck_assert_uint_eq(story->disagreements[0].place_count, 3);
	ck_assert_uint_eq(story->totals.statements[REACH_ALL], 1);
	ck_assert_uint_eq(story->totals.doubtful_disagreements, 0);
	ck_assert(story->statements[0].sure && story->statements[0].decided);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* The reader's "same" takes a difference that was found for a rewording. */
START_TEST(same_settles_differences)
{
	static const char *const texts[] = {"The storm killed 12 people in Alden.",
					    "The storm killed 19 people in Alden.", NULL};
	static const struct decision same[] = {LINK(0, 0, 1, 0, SAME)};
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, texts);
	tiny_model(&tiny.model, always);
	story = tiny_build(&tiny);
	ck_assert_int_eq(story->links[0].relation, RELATION_CONFLICT);
	story_free(story);
	story = decide(&tiny, same, 1);
	ck_assert_int_eq(story->links[0].relation, RELATION_SAME);
	ck_assert_uint_eq(story->disagreement_count, 0);
	ck_assert_uint_eq(story->links[0].difference_count, 1);
	ck_assert_int_eq(story->links[0].differences[0].matters, MATTERS_NO);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* A judge's verdict on a pair does not count where the reader decided. */
START_TEST(counts_before_a_judge)
{
	static const char *const texts[] = {"A zorbak vastok", "A zorbak plimor", NULL};
	struct verdict verdict = {
	    .a = {0, 0}, .b = {1, 0}, .is_link = true, .probability = 1};
	struct evidence *evidence = evidence_new();
	decision_list list = {0};
	struct tiny tiny;
	struct story *plain, *story;

	tiny_open(&tiny, texts);
	tiny_model(&tiny.model, never);
	plain = tiny_build(&tiny);
	evidence_add(evidence, &verdict);
	vec_push(&list, (struct decision)REJECT(0, 0, 1, 0));
	evidence->decisions = &list;
	story = story_build_again(plain, evidence);
	ck_assert_uint_eq(story->link_count, 0);
	ck_assert(!story_standing(story, verdict.a)->judged);
	ck_assert_ptr_nonnull(decision_on_pair(story, verdict.b, verdict.a));
	story_free(story);
	story_free(plain);
	evidence_free(evidence);
	vec_done(&list);
	tiny_close(&tiny);
}
END_TEST

/* One sentence alone counts as what the reader says it is. */
START_TEST(counts_a_corrected_sentence)
{
	static const char *const texts[] = {"A zorbak fell", "Some plimor", NULL};
	static const struct decision shared[] = {STATUS(0, 0, SHARED)};
	struct tiny tiny;
	struct story *story;

	tiny_open(&tiny, texts);
	tiny_model(&tiny.model, never);
	story = decide(&tiny, shared, 1);
	ck_assert_uint_eq(story_count(story, 0, STATUS_SHARED), 1);
	ck_assert_uint_eq(story->totals.statements[REACH_SOME], 1);
	ck_assert_uint_eq(story->totals.statements[REACH_ONE], 1);
	ck_assert_int_eq(story_standing(story, (struct place){0, 0})->found,
			 STATUS_UNIQUE);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* What cannot be decided, and why. */
START_TEST(names_obstacles)
{
	struct article *made[] = {tiny_article("a", "en", "A zorbak|A vastok"),
				  tiny_article("b", "de", "A zorbak"),
				  tiny_article("c", "en", "a  Zorbak")};
	const struct article *articles[] = {made[0], made[1], made[2]};
	struct decision within = LINK(0, 0, 0, 1, SAME), foreign = LINK(0, 0, 1, 0, SAME),
			equal = REJECT(0, 0, 2, 0), good = LINK(0, 1, 2, 0, SAME),
			alone = STATUS(1, 0, SHARED);

	ck_assert_ptr_nonnull(decision_obstacle(&within, articles, 3));
	ck_assert_ptr_nonnull(decision_obstacle(&foreign, articles, 3));
	ck_assert_ptr_nonnull(decision_obstacle(&equal, articles, 3));
	ck_assert_ptr_nonnull(decision_obstacle(&alone, articles, 3));
	ck_assert_ptr_null(decision_obstacle(&good, articles, 3));
	for (size_t i = 0; i < ARRAY_COUNT(made); i++)
		article_free(made[i]);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("decision");

	unit_add_rows(suite, "stands", stands_as_decided, ARRAY_COUNT(cases));
	unit_add(suite, "stands", conflict_is_a_disagreement);
	unit_add(suite, "stands", same_settles_differences);
	unit_add(suite, "stands", counts_before_a_judge);
	unit_add(suite, "stands", counts_a_corrected_sentence);
	unit_add(suite, "obstacle", names_obstacles);
	return unit_main(suite);
}
