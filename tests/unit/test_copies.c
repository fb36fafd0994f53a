/*
 * Very many equal sentences: who is compared, what the others have from them, and that a
 * story looks the same to whoever asks it.  The sentence that is repeated is "A wendlow
 * zorbak".
 */
#include "config.h"

#include <stdio.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "align/story_build.h"
#include "align/tuning.h"

static const char never[] = "intercept -50 -50\ncut 0.5\nsure 0.9\nunlike 0.1\n";
static const char always[] = "intercept 50 50\ncut 0.5\nsure 0.9\nunlike 0.1\n";

enum { MOST = 40 };

/* Articles, of which there are more than in a tiny story. */
struct crowd {
	struct article *articles[MOST];
	size_t count;
	struct model model;
	struct story *story;
};

static void add_article(struct crowd *crowd, const char *sentences)
{
	char name[16];

	snprintf(name, sizeof name, "a%02zu", crowd->count);
	crowd->articles[crowd->count++] = tiny_article(name, "en", sentences);
}

/* Adds an article that has nothing to do with the others, so that what they have in
 * common is rare in the story. */
static void add_foreign(struct crowd *crowd)
{
	struct buf text = BUF_EMPTY;

	for (int i = 0; i < 300; i++)
		buf_format(&text, "%sKolp%d", i ? "|" : "", i);
	add_article(crowd, text.bytes);
	buf_done(&text);
}

/* Adds an article that says "A wendlow zorbak" so many TIMES, then REST. */
static void add_repeated(struct crowd *crowd, size_t times, const char *rest)
{
	struct buf text = BUF_EMPTY;

	for (size_t i = 0; i < times; i++)
		buf_text(&text, i ? "|A wendlow zorbak" : "A wendlow zorbak");
	buf_text(&text, rest);
	add_article(crowd, text.bytes);
	buf_done(&text);
}

static void build(struct crowd *crowd, const char *model)
{
	tiny_model(&crowd->model, model);
	crowd->story = story_build((const struct article *const *)crowd->articles,
				   crowd->count, &crowd->model, NULL);
}

static void close_crowd(struct crowd *crowd)
{
	story_free(crowd->story);
	for (size_t i = 0; i < crowd->count; i++)
		article_free(crowd->articles[i]);
}

static const struct standing *standing_at(const struct crowd *crowd, uint32_t article,
					  uint32_t sentence)
{
	return story_standing(crowd->story, (struct place){article, sentence});
}

START_TEST(links_every_two_of_a_few)
{
	size_t count = tuning.copies_compared;
	struct crowd crowd = {0};

	for (size_t i = 0; i < count; i++)
		add_article(&crowd, "A wendlow zorbak");
	build(&crowd, never);
	ck_assert_uint_eq(crowd.story->link_count, count * (count - 1) / 2);
	ck_assert_uint_eq(crowd.story->equals_count, 0);
	ck_assert_uint_eq(standing_at(&crowd, 0, 0)->equals, 0);
	close_crowd(&crowd);
}
END_TEST

/* All are shared, surely, and of one statement; every two are linked for who asks. */
START_TEST(links_many_by_reference)
{
	size_t compared = tuning.copies_compared;
	struct crowd crowd = {0};
	struct link room;

	for (size_t i = 0; i < MOST; i++)
		add_article(&crowd, "A wendlow zorbak");
	build(&crowd, never);
	ck_assert_uint_eq(crowd.story->link_count,
			  compared * (compared - 1) / 2 + MOST - compared);
	ck_assert_uint_eq(crowd.story->statement_count, 1);
	ck_assert_uint_eq(crowd.story->equals_count, 1);
	ck_assert_uint_eq(crowd.story->equals[0].member_count, MOST);
	for (uint32_t a = 0; a < MOST; a++) {
		const struct standing *standing = standing_at(&crowd, a, 0);
		struct place here = {a, 0}, there = {(a + 1) % MOST, 0};

		ck_assert_int_eq(standing->status, STATUS_SHARED);
		ck_assert(standing->sure);
		ck_assert_uint_ge(standing->link_count, 1);
		ck_assert(standing->nearest_probability >= 1);
		ck_assert_uint_eq(standing->equals, 1);
		ck_assert_uint_eq(crowd.story->equals[0].members[a].article, a);
		ck_assert_ptr_nonnull(story_link_in(crowd.story, here, there, &room));
		ck_assert_ptr_nonnull(
		    story_link_into(crowd.story, here, there.article, &room));
		ck_assert(link_same_place(link_other_end(&room, here), there));
		ck_assert(room.a.article < room.b.article);
		ck_assert_ptr_null(story_link_into(crowd.story, here, a, &room));
	}
	close_crowd(&crowd);
}
END_TEST

/* What is linked to one is linked to all, but not within an article. */
START_TEST(hands_on_what_is_linked)
{
	struct crowd crowd = {0};
	uint32_t last = MOST - 1;
	struct place like = {last, 1};

	for (uint32_t i = 0; i < last; i++)
		add_article(&crowd, "A wendlow zorbak");
	add_article(&crowd, "A wendlow zorbak|Zorbak plimor vastok");
	build(&crowd, always);
	for (uint32_t a = 0; a < last; a++)
		ck_assert_ptr_nonnull(
		    story_link(crowd.story, (struct place){a, 0}, like));
	ck_assert_ptr_null(story_link(crowd.story, (struct place){last, 0}, like));
	ck_assert_uint_eq(standing_at(&crowd, last, 1)->link_count, last);
	ck_assert_uint_eq(crowd.story->statement_count, 1);
	close_crowd(&crowd);
}
END_TEST

/* A refrain: of each article one is compared. */
START_TEST(compares_one_of_each_article)
{
	struct crowd crowd = {0};

	add_repeated(&crowd, 30, "|Plimor vastok");
	add_repeated(&crowd, 2, "");
	build(&crowd, never);
	/* The two that are compared; 29 and 1 others with the other article's. */
	ck_assert_uint_eq(crowd.story->link_count, 1 + 29 + 1);
	ck_assert_uint_eq(crowd.story->statement_count, 2);
	for (uint32_t s = 0; s < 30; s++)
		ck_assert_int_eq(standing_at(&crowd, 0, s)->status, STATUS_SHARED);
	ck_assert_int_eq(standing_at(&crowd, 0, 30)->status, STATUS_UNIQUE);
	close_crowd(&crowd);
}
END_TEST

/* A refrain that nobody else has: nothing is linked, so there is nothing to say of it. */
START_TEST(leaves_a_lonely_refrain)
{
	struct crowd crowd = {0};

	add_repeated(&crowd, 30, "");
	add_article(&crowd, "Plimor vastok");
	build(&crowd, never);
	ck_assert_uint_eq(crowd.story->link_count, 0);
	ck_assert_uint_eq(crowd.story->statement_count, 31);
	ck_assert_uint_eq(crowd.story->equals_count, 0);
	for (uint32_t s = 0; s < 30; s++) {
		ck_assert_int_eq(standing_at(&crowd, 0, s)->status, STATUS_UNIQUE);
		ck_assert(standing_at(&crowd, 0, s)->sure);
	}
	close_crowd(&crowd);
}
END_TEST

/* A lonely refrain that is like something: all of it is. */
START_TEST(hands_on_to_a_refrain)
{
	struct crowd crowd = {0};

	add_repeated(&crowd, 30, "");
	add_article(&crowd, "Zorbak plimor vastok");
	add_foreign(&crowd);
	build(&crowd, always);
	ck_assert_uint_eq(crowd.story->link_count, 30);
	ck_assert_uint_eq(crowd.story->statement_count, 1 + 300);
	ck_assert_uint_eq(crowd.story->equals_count, 1);
	close_crowd(&crowd);
}
END_TEST

/* What a judge denies of the one that is compared holds for the others. */
START_TEST(hands_on_verdicts)
{
	struct crowd crowd = {0};
	struct evidence *evidence = evidence_new();
	struct place like = {1, 0};
	const struct link *link;

	add_repeated(&crowd, 30, "");
	add_article(&crowd, "Zorbak plimor vastok");
	add_foreign(&crowd);
	build(&crowd, always);
	evidence_add(evidence,
		     &(struct verdict){.a = like, .b = {0, 0}, .probability = 0.125});
	link = story_link(crowd.story, (struct place){0, 29}, like);
	ck_assert_ptr_nonnull(link);
	story_free(crowd.story);
	crowd.story = story_build((const struct article *const *)crowd.articles,
				  crowd.count, &crowd.model, evidence);
	ck_assert_uint_eq(crowd.story->link_count, 0);
	ck_assert_double_eq(standing_at(&crowd, 0, 29)->nearest_probability, 0.125);
	ck_assert(standing_at(&crowd, 0, 29)->judged);
	evidence_free(evidence);
	close_crowd(&crowd);
}
END_TEST

/* The differences that a verdict names keep their sides, whichever of them is a copy. */
START_TEST(hands_on_differences)
{
	static const struct difference difference = {.kind = DIFFERENCE_NUMBER,
						     .matters = MATTERS_YES,
						     .a = "plimor",
						     .b = "zorbak"};
	struct crowd crowd = {0};
	struct evidence *evidence = evidence_new();

	add_article(&crowd, "Zorbak plimor vastok");
	add_repeated(&crowd, 30, "");
	add_foreign(&crowd);
	build(&crowd, always);
	evidence_add(evidence, &(struct verdict){.a = {0, 0},
						 .b = {1, 0},
						 .is_link = true,
						 .probability = 1,
						 .relation = RELATION_CONFLICT,
						 .differences = &difference,
						 .difference_count = 1});
	story_free(crowd.story);
	crowd.story = story_build((const struct article *const *)crowd.articles,
				  crowd.count, &crowd.model, evidence);
	ck_assert_uint_eq(crowd.story->link_count, 30);
	for (size_t l = 0; l < crowd.story->link_count; l++) {
		ck_assert_str_eq(crowd.story->links[l].differences[0].a, "plimor");
		ck_assert_str_eq(crowd.story->links[l].differences[0].b, "zorbak");
	}
	for (uint32_t s = 0; s < 30; s++)
		ck_assert_int_eq(standing_at(&crowd, 1, s)->status, STATUS_DIVERGENT);
	evidence_free(evidence);
	close_crowd(&crowd);
}
END_TEST

/* The same story from behind: the same links, turned round. */
START_TEST(does_not_know_the_order)
{
	static const char *const rests[] = {"|Plimor vastok", "|Zorbak vastok", ""};
	struct crowd crowd = {0}, turned = {0};

	for (uint32_t i = 0; i < MOST; i++)
		add_repeated(&crowd, 1 + i % 2, rests[i % 3]);
	build(&crowd, always);
	for (uint32_t i = MOST; i-- > 0;)
		add_repeated(&turned, 1 + i % 2, rests[i % 3]);
	/* Articles of the same text stand by their names. */
	for (uint32_t i = 0; i < MOST; i++)
		turned.articles[i]->source = crowd.articles[MOST - 1 - i]->source;
	build(&turned, always);
	ck_assert_uint_eq(crowd.story->link_count, turned.story->link_count);
	ck_assert_uint_eq(crowd.story->statement_count, turned.story->statement_count);
	ck_assert_uint_eq(crowd.story->equals_count, turned.story->equals_count);
	for (size_t l = 0; l < crowd.story->link_count; l++) {
		const struct link *link = &crowd.story->links[l];
		struct place a = {MOST - 1 - link->a.article, link->a.sentence};
		struct place b = {MOST - 1 - link->b.article, link->b.sentence};

		ck_assert_ptr_nonnull(story_link(turned.story, a, b));
	}
	close_crowd(&turned);
	close_crowd(&crowd);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("copies");

	unit_add(suite, "few", links_every_two_of_a_few);
	unit_add(suite, "many", links_many_by_reference);
	unit_add(suite, "like", hands_on_what_is_linked);
	unit_add(suite, "refrain", compares_one_of_each_article);
	unit_add(suite, "refrain", leaves_a_lonely_refrain);
	unit_add(suite, "refrain", hands_on_to_a_refrain);
	unit_add(suite, "verdict", hands_on_verdicts);
	unit_add(suite, "verdict", hands_on_differences);
	unit_add(suite, "order", does_not_know_the_order);
	return unit_main(suite);
}
