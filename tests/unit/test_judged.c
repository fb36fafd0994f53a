/*
 * Stories with the built-in judge's scores: what they add to the links and take from
 * them, whatever the order of the articles, and that a story without them is as it was.
 */
#include "config.h"

#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/story_build.h"
#include "align/link/scores.h"
#include "align/why/explain.h"

/* Without the judge words alone decide, with it the judge alone. */
static const char words_alone[] =
    "intercept -3 -3\ncosine_rare 0 1 6 6\ncut 0.5\nsure 0.9\nunlike 0.1\n";
static const char judge_alone[] =
    "intercept 0 0\njudge 0 1 1 1\ncut 0.5\nsure 0.9\nunlike 0.1\n";

static const char *const texts[] = {
    "The zorbak sank in the harbour.|A quiet day in the hills.",
    "Rescuers found the wreck of the boat.|The zorbak sank in the harbour at noon.",
    NULL};

struct stage {
	struct tiny tiny;
	struct model judged;
	struct evidence *evidence;
	struct story *story;
};

static void stage_open(struct stage *stage)
{
	tiny_open(&stage->tiny, texts);
	tiny_model(&stage->tiny.model, words_alone);
	tiny_model(&stage->judged, judge_alone);
	stage->tiny.model.judged = &stage->judged;
	stage->evidence = evidence_new();
	stage->story = tiny_build(&stage->tiny);
}

static void stage_close(struct stage *stage)
{
	story_free(stage->story);
	evidence_free(stage->evidence);
	tiny_close(&stage->tiny);
}

/* The judge has read both articles: one pair has ODDS, the others at most -4. */
static void judge(struct stage *stage, struct place a, struct place b, double odds)
{
	vec_push(&stage->evidence->articles,
		 (struct judged_articles){a.article, b.article, -4});
	vec_push(&stage->evidence->scores, (struct score){.a = a, .b = b, .odds = odds});
}

/* Exchanges the story for one by the evidence. */
static void build_again(struct stage *stage)
{
	struct story *story = story_build_again(stage->story, stage->evidence);

	story_free(stage->story);
	stage->story = story;
}

static const struct link *link_of(const struct stage *stage, uint32_t s, uint32_t t)
{
	return story_link(stage->story, (struct place){0, s}, (struct place){1, t});
}

/* What words did not find is a link, and what only words found is none. */
START_TEST(scores_make_and_unmake_links)
{
	struct stage stage;

	stage_open(&stage);
	ck_assert_ptr_nonnull(link_of(&stage, 0, 1));
	ck_assert_ptr_null(link_of(&stage, 0, 0));
	judge(&stage, (struct place){0, 0}, (struct place){1, 0}, 3);
	build_again(&stage);
	ck_assert_ptr_nonnull(link_of(&stage, 0, 0));
	ck_assert_double_eq_tol(link_of(&stage, 0, 0)->probability, 0.952574, 1e-6);
	ck_assert(link_of(&stage, 0, 0)->sure);
	ck_assert_ptr_null(link_of(&stage, 0, 1));
	ck_assert_int_eq(story_standing(stage.story, (struct place){0, 1})->status,
			 STATUS_UNIQUE);
	stage_close(&stage);
}
END_TEST

/* A score may name its ends in either order. */
START_TEST(scores_have_no_direction)
{
	struct stage stage;

	stage_open(&stage);
	judge(&stage, (struct place){1, 0}, (struct place){0, 1}, 1);
	build_again(&stage);
	ck_assert_ptr_nonnull(link_of(&stage, 1, 0));
	ck_assert_double_eq_tol(link_of(&stage, 1, 0)->probability, 0.731059, 1e-6);
	stage_close(&stage);
}
END_TEST

/* Words go with the pair, in its own direction and order. */
START_TEST(pairs_have_the_words_of_their_scores)
{
	static const struct word_match matches[] = {
	    {.a = {0, 8}, .b = {11, 4}, .likeness = 0.5, .weight = 1},
	    {.a = {19, 5}, .b = {4, 6}, .likeness = 0.25, .weight = 2},
	};
	struct place a = {0, 0}, b = {1, 0};
	struct stage stage;
	struct pair pair;

	stage_open(&stage);
	judge(&stage, b, a, 3);
	stage.evidence->scores.items[0].words = (struct word_matches){matches, 2};
	build_again(&stage);
	matcher_pair(stage.story->scores->matcher, a, b, &pair);
	ck_assert_uint_eq(pair.words.count, 2);
	for (size_t i = 0; i < 2; i++) {
		bool is_turned =
		    pair.a == matcher_number(stage.story->scores->matcher, a);
		const struct word_match *match = &pair.words.items[is_turned ? 1 - i : i];

		ck_assert_uint_eq((is_turned ? match->b : match->a).offset,
				  matches[i].a.offset);
		ck_assert_uint_eq((is_turned ? match->a : match->b).length,
				  matches[i].b.length);
		ck_assert_double_eq_tol(match->likeness, matches[i].likeness, 1e-9);
	}
	stage_close(&stage);
}
END_TEST

/* Without scores a story is what it was, even one that had some. */
START_TEST(scores_can_be_taken_back)
{
	struct stage stage;

	stage_open(&stage);
	judge(&stage, (struct place){0, 0}, (struct place){1, 0}, 3);
	build_again(&stage);
	evidence_free(stage.evidence);
	stage.evidence = evidence_new();
	build_again(&stage);
	ck_assert_ptr_nonnull(link_of(&stage, 0, 1));
	ck_assert_ptr_null(link_of(&stage, 0, 0));
	stage_close(&stage);
}
END_TEST

/* Scores of a model that does not know the judge count for nothing. */
START_TEST(scores_need_a_model)
{
	struct stage stage;

	stage_open(&stage);
	stage.tiny.model.judged = NULL;
	judge(&stage, (struct place){0, 0}, (struct place){1, 0}, 3);
	build_again(&stage);
	ck_assert_ptr_null(link_of(&stage, 0, 0));
	stage_close(&stage);
}
END_TEST

/* An explanation adds up with the judge's part, for pairs without a score by the floor.
 */
START_TEST(explanations_tell_the_judge)
{
	struct explanation why;
	struct stage stage;

	stage_open(&stage);
	judge(&stage, (struct place){0, 0}, (struct place){1, 0}, 3);
	build_again(&stage);
	explain_pair(&why, stage.story, (struct place){0, 0}, (struct place){1, 0});
	ck_assert_double_eq_tol(why.aspects[ASPECT_MEANING], 3, 1e-6);
	ck_assert_double_eq_tol(why.odds, 3, 1e-6);
	explain_done(&why);
	explain_pair(&why, stage.story, (struct place){0, 1}, (struct place){1, 0});
	ck_assert_double_eq_tol(why.odds, -4, 1e-6);
	explain_done(&why);
	stage_close(&stage);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("judged");

	unit_add(suite, "links", scores_make_and_unmake_links);
	unit_add(suite, "direction", scores_have_no_direction);
	unit_add(suite, "words", pairs_have_the_words_of_their_scores);
	unit_add(suite, "back", scores_can_be_taken_back);
	unit_add(suite, "model", scores_need_a_model);
	unit_add(suite, "explain", explanations_tell_the_judge);
	return unit_main(suite);
}
