/* Which pairs are compared, and which are the best. */
#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "unit/unit.h"

#include "base/array.h"
#include "program/judge/best.h"
#include "program/judge/candidate.h"

START_TEST(keeps_the_best_few)
{
	static const float scores[] = {1, 5, 5, -2, 7, 5, 0};
	static const uint32_t right[] = {4, 1, 2};
	struct best best = {0};

	for (uint32_t i = 0; i < ARRAY_COUNT(scores); i++)
		best_take(&best, 3, i, scores[i]);
	ck_assert_uint_eq(best.count, 3);
	for (size_t i = 0; i < 3; i++)
		ck_assert_uint_eq(best.items[i].number, right[i]);
}
END_TEST

START_TEST(sorts_and_joins)
{
	static const struct scored pairs[] = {
	    {.s = 2, .t = 1}, {.s = 0, .t = 3}, {.s = 2, .t = 1, .is_wanted = true},
	    {.s = 2, .t = 0}, {.s = 0, .t = 3},
	};
	scored_list list = {0};

	for (size_t i = 0; i < ARRAY_COUNT(pairs); i++)
		vec_push(&list, pairs[i]);
	candidate_sort(&list);
	ck_assert_uint_eq(list.count, 3);
	ck_assert(list.items[0].s == 0 && list.items[0].t == 3);
	ck_assert(list.items[1].s == 2 && list.items[1].t == 0);
	ck_assert(list.items[2].t == 1 && list.items[2].is_wanted);
	ck_assert(!list.items[0].is_wanted && !list.items[1].is_wanted);
	vec_done(&list);
}
END_TEST

enum { COUNT = 40, MATCHING = 2 };

/* An article of COUNT sentences of a token each, whose vectors point all around. */
static void make(struct passage *passage, struct reading *reading, float angle)
{
	for (uint32_t i = 0; i < COUNT; i++) {
		vec_push(&passage->begins, i);
		vec_push(&passage->tokens, 1);
	}
	reading_init(reading, passage, MATCHING, false);
	for (size_t i = 0; i < COUNT; i++) {
		reading->sentences[2 * i] = cosf(angle + 0.1f * (float)i);
		reading->sentences[2 * i + 1] = sinf(angle + 0.1f * (float)i);
	}
}

/* How many of PAIRS have sentence S, or T where IS_OTHER, NUMBER. */
static size_t count(const scored_list *pairs, uint32_t number, bool is_other)
{
	size_t found = 0;

	for (size_t i = 0; i < pairs->count; i++)
		found += (is_other ? pairs->items[i].t : pairs->items[i].s) == number;
	return found;
}

START_TEST(takes_near_pairs_of_both)
{
	struct passage passages[2] = {0};
	struct reading readings[2];
	scored_list pairs = {0};

	make(&passages[0], &readings[0], 0);
	make(&passages[1], &readings[1], 1);
	candidate_near(&pairs, &readings[0], &readings[1]);
	candidate_sort(&pairs);
	ck_assert_uint_lt(pairs.count, COUNT * COUNT / 2);
	for (uint32_t i = 0; i < COUNT; i++) {
		ck_assert_uint_ge(count(&pairs, i, false), CANDIDATE_NEAR);
		ck_assert_uint_ge(count(&pairs, i, true), CANDIDATE_NEAR);
	}
	for (size_t i = 0; i < pairs.count; i++)
		if (pairs.items[i].s == 20) /* at 2 radians, as t 10 */
			ck_assert(pairs.items[i].t >= 6 && pairs.items[i].t <= 14);
	pairs.count = 0;
	candidate_all(&pairs, &readings[0], &readings[1]);
	ck_assert_uint_eq(pairs.count, COUNT * COUNT);
	vec_done(&pairs);
	for (int i = 0; i < 2; i++) {
		reading_done(&readings[i]);
		passage_done(&passages[i]);
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("candidate");

	unit_add(suite, "best", keeps_the_best_few);
	unit_add(suite, "sort", sorts_and_joins);
	unit_add(suite, "near", takes_near_pairs_of_both);
	return unit_main(suite);
}
