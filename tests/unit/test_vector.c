/*
 * Sparse vectors: counts, lengths, products and blends, small enough to check by hand.
 */
#include "config.h"

#include <math.h>

#include "unit/unit.h"

#include "base/array.h"
#include "align/words/vector.h"

static const double near = 1e-6;

/* Makes the vector of COUNT ids, all below 16, sorted. */
static struct vector made(struct arena *arena, const uint32_t *ids, size_t count)
{
	uint32_t places[16] = {0};
	struct vector vector = vector_of_ids(arena, ids, count, places);

	for (int i = 0; i < 16; i++)
		ck_assert_uint_eq(places[i], 0);
	vector_sort(&vector);
	return vector;
}

START_TEST(counts_repeats)
{
	static const uint32_t ids[] = {7, 3, 7, 9, 7, 3};
	uint32_t places[16] = {0};
	struct arena *arena = arena_new();
	struct vector vector = vector_of_ids(arena, ids, 6, places);

	/* In order of first appearance: 7 three times, 3 twice, 9 once. */
	ck_assert_uint_eq(vector.count, 3);
	ck_assert_uint_eq(vector.ids[0], 7);
	ck_assert_double_eq(vector.weights[0], 3);
	ck_assert_uint_eq(vector.ids[1], 3);
	ck_assert_double_eq(vector.weights[1], 2);
	ck_assert_uint_eq(vector.ids[2], 9);
	ck_assert_double_eq(vector.weights[2], 1);
	vector_sort(&vector);
	ck_assert_uint_eq(vector.ids[0], 3);
	ck_assert_double_eq(vector.weights[0], 2);
	ck_assert_uint_eq(vector.ids[2], 9);
	arena_free(arena);
}
END_TEST

START_TEST(has_length_one)
{
	static const uint32_t ids[] = {1, 1, 1, 2, 2, 2, 2};
	struct arena *arena = arena_new();
	struct vector vector = made(arena, ids, 7), empty = made(arena, ids, 0);

	/* (3, 4) has length 5. */
	vector_normalise(&vector);
	ck_assert_double_eq_tol(vector.weights[0], 0.6, near);
	ck_assert_double_eq_tol(vector.weights[1], 0.8, near);
	vector_normalise(&empty);
	ck_assert_uint_eq(empty.count, 0);
	ck_assert_double_eq(vector_product(&vector, &empty), 0);
	arena_free(arena);
}
END_TEST

/* Ids that repeat weigh as often; an id 15 ends each list. */
static const struct {
	uint32_t a[6], b[6];
	double product;
} products[] = {
    {{1, 2, 3, 15}, {1, 2, 3, 15}, 3},
    {{1, 2, 3, 15}, {4, 5, 6, 15}, 0},
    {{1, 3, 5, 15}, {2, 3, 4, 15}, 1},
    {{2, 2, 2, 15}, {2, 2, 15}, 6},		/* 3 * 2 */
    {{1, 1, 7, 7, 7, 15}, {1, 7, 7, 9, 15}, 8}, /* 2 * 1 + 3 * 2 */
    {{0, 15}, {0, 0, 0, 15}, 3},
    {{15}, {1, 15}, 0},
};

static size_t length_of(const uint32_t *ids)
{
	size_t length = 0;

	while (ids[length] != 15)
		length++;
	return length;
}

START_TEST(multiplies)
{
	struct arena *arena = arena_new();
	struct vector a = made(arena, products[_i].a, length_of(products[_i].a));
	struct vector b = made(arena, products[_i].b, length_of(products[_i].b));

	ck_assert_double_eq(vector_product(&a, &b), products[_i].product);
	ck_assert_double_eq(vector_product(&b, &a), products[_i].product);
	arena_free(arena);
}
END_TEST

START_TEST(blends)
{
	static const uint32_t x[] = {1}, y[] = {1, 2}, z[] = {5};
	struct arena *arena = arena_new();
	struct vector a = made(arena, x, 1), b = made(arena, y, 2), c = made(arena, z, 1);
	struct vector one = vector_blend(arena, &a, &b, NULL, 0.5);
	struct vector both = vector_blend(arena, &a, &b, &c, 0.5);
	struct vector none = vector_blend(arena, &a, NULL, NULL, 0.5);

	/* (1) + (1, 1) / 2 = (1.5, 0.5), of length sqrt(2.5). */
	ck_assert_uint_eq(one.count, 2);
	ck_assert_double_eq_tol(one.weights[0], 1.5 / sqrt(2.5), near);
	ck_assert_double_eq_tol(one.weights[1], 0.5 / sqrt(2.5), near);
	/* ... + 0.5 at 5: (1.5, 0.5, 0.5), of length sqrt(2.75). */
	ck_assert_uint_eq(both.count, 3);
	ck_assert_uint_eq(both.ids[2], 5);
	ck_assert_double_eq_tol(both.weights[0], 1.5 / sqrt(2.75), near);
	ck_assert_double_eq_tol(both.weights[2], 0.5 / sqrt(2.75), near);
	ck_assert_double_eq_tol(vector_product(&both, &both), 1, near);
	ck_assert_uint_eq(none.count, 1);
	ck_assert_double_eq_tol(none.weights[0], 1, near);
	arena_free(arena);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("vector");

	unit_add(suite, "counts", counts_repeats);
	unit_add(suite, "length", has_length_one);
	unit_add_rows(suite, "product", multiplies, (int)ARRAY_COUNT(products));
	unit_add(suite, "blend", blends);
	return unit_main(suite);
}
