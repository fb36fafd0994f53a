/*
 * Average link: groups are merged while the mean over all pairs across them is high
 * enough.  Groups are written as one letter a sentence: "aab" puts the first two
 * together.
 */
#include "config.h"

#include <stdbool.h>

#include "unit/unit.h"

#include "base/array.h"
#include "align/link/statement.h"

enum { MOST = 12 /* sentences and edges of a case */ };

static const double least = 0.5;

static const struct {
	uint32_t count;
	struct statement_edge edges[MOST];
	const char *groups;
} cases[] = {
    {0, {{0}}, ""},
    {1, {{0}}, "a"},
    {3, {{0}}, "abc"},
    {2, {{0, 1, 0.5}}, "aa"}, /* the least mean is enough */
    {2, {{0, 1, 0.49}}, "ab"},
    /* A chain: 0-1 merge at 0.9; then (0.8 + 0) / 2 = 0.4 keeps 2 out. */
    {3, {{0, 1, 0.9}, {1, 2, 0.8}}, "aac"},
    /* The same with a weak third side: (0.8 + 0.2) / 2 = 0.5 lets it in. */
    {3, {{0, 1, 0.9}, {1, 2, 0.8}, {0, 2, 0.2}}, "aaa"},
    {3, {{0, 1, 0.9}, {1, 2, 0.8}, {0, 2, 0.1}}, "aac"},
    /* The best pair goes first, wherever it stands: 1-2, then (0.8 + 0) / 2. */
    {3, {{0, 1, 0.8}, {1, 2, 0.9}}, "abb"},
    /* Ties go to the smaller numbers: 0-1 before 1-2. */
    {3, {{1, 2, 0.8}, {0, 1, 0.8}}, "aac"},
    /* A chain of four falls into its two strong halves: 0.7 / 4 across. */
    {4, {{0, 1, 0.9}, {1, 2, 0.7}, {2, 3, 0.9}}, "aacc"},
    /* Two halves with all four pairs across: (4 * 0.55) / 4 = 0.55. */
    {4,
     {{0, 1, 0.9}, {2, 3, 0.9}, {0, 2, 0.55}, {0, 3, 0.55}, {1, 2, 0.55}, {1, 3, 0.55}},
     "aaaa"},
    /* Three of the four: (3 * 0.6) / 4 = 0.45. */
    {4, {{0, 1, 0.9}, {2, 3, 0.9}, {0, 2, 0.6}, {0, 3, 0.6}, {1, 2, 0.6}}, "aacc"},
    /* A hub touches four that have nothing in common: it takes the likeliest only. */
    {5, {{0, 1, 0.6}, {0, 2, 0.7}, {0, 3, 0.9}, {0, 4, 0.8}}, "abcae"},
    /* Five copies of one sentence. */
    {5,
     {{0, 1, 1},
      {0, 2, 1},
      {0, 3, 1},
      {0, 4, 1},
      {1, 2, 1},
      {1, 3, 1},
      {1, 4, 1},
      {2, 3, 1},
      {2, 4, 1},
      {3, 4, 1}},
     "aaaaa"},
};

static size_t edge_count(const struct statement_edge *edges)
{
	size_t count = 0;

	while (count < MOST && edges[count].probability > 0)
		count++;
	return count;
}

static void group(char out[MOST + 1], uint32_t count, const struct statement_edge *edges,
		  size_t edges_count)
{
	uint32_t groups[MOST] = {0};

	statement_group(groups, count, edges, edges_count, least);
	for (uint32_t i = 0; i < count; i++)
		out[i] = (char)('a' + groups[i]);
	out[count] = '\0';
}

START_TEST(groups_as_by_hand)
{
	char out[MOST + 1];

	group(out, cases[_i].count, cases[_i].edges, edge_count(cases[_i].edges));
	ck_assert_str_eq(out, cases[_i].groups);
}
END_TEST

/* The order of the edges, and the direction of each, is without effect. */
START_TEST(order_does_not_matter)
{
	size_t count = edge_count(cases[_i].edges);
	char out[MOST + 1];

	for (size_t turn = 1; turn < 2 * count; turn++) {
		struct statement_edge edges[MOST];

		for (size_t i = 0; i < count; i++) {
			size_t from = turn % 2 ? (i + turn) % count
					       : (2 * count - 1 - i + turn) % count;

			edges[i] = cases[_i].edges[from];
			if ((i + turn) % 3 == 0) {
				uint32_t end = edges[i].a;

				edges[i].a = edges[i].b;
				edges[i].b = end;
			}
		}
		group(out, cases[_i].count, edges, count);
		ck_assert_str_eq(out, cases[_i].groups);
	}
}
END_TEST

/*
 * The textbook: all sums in a table, the best pair of groups merged again and again.  A
 * merged group gets the next number; ties go to smaller numbers.
 */
struct textbook {
	double sums[2 * MOST][2 * MOST];
	uint32_t size[2 * MOST], into[2 * MOST], smallest[2 * MOST], count;
};

static bool is_alive(const struct textbook *book, uint32_t group)
{
	return book->into[group] == group;
}

static double mean_of(const struct textbook *book, uint32_t a, uint32_t b)
{
	return book->sums[a][b] / ((double)book->size[a] * (double)book->size[b]);
}

/* Merges the best pair; false where none is good enough. */
static bool merge_best(struct textbook *book)
{
	uint32_t best_a = 0, best_b = 0, to = book->count;
	double best = 0;

	for (uint32_t a = 0; a < book->count; a++)
		for (uint32_t b = a + 1; b < book->count; b++)
			if (is_alive(book, a) && is_alive(book, b) &&
			    mean_of(book, a, b) > best) {
				best = mean_of(book, a, b);
				best_a = a;
				best_b = b;
			}
	if (best < least)
		return false;
	for (uint32_t i = 0; i < book->count; i++)
		book->sums[to][i] = book->sums[i][to] =
		    book->sums[best_a][i] + book->sums[best_b][i];
	book->size[to] = book->size[best_a] + book->size[best_b];
	book->smallest[to] = book->smallest[best_a] < book->smallest[best_b]
				 ? book->smallest[best_a]
				 : book->smallest[best_b];
	book->into[to] = book->into[best_a] = book->into[best_b] = to;
	book->count++;
	return true;
}

static void group_by_textbook(uint32_t groups[MOST], uint32_t count,
			      const struct statement_edge *edges, size_t edges_count)
{
	static const struct textbook empty;
	struct textbook book = empty;

	book.count = count;
	for (uint32_t i = 0; i < count; i++) {
		book.size[i] = 1;
		book.smallest[i] = book.into[i] = i;
	}
	for (size_t e = 0; e < edges_count; e++)
		book.sums[edges[e].a][edges[e].b] = book.sums[edges[e].b][edges[e].a] =
		    edges[e].probability;
	while (merge_best(&book))
		;
	for (uint32_t i = 0; i < count; i++) {
		groups[i] = i;
		while (!is_alive(&book, groups[i]))
			groups[i] = book.into[groups[i]];
		groups[i] = book.smallest[groups[i]];
	}
}

static uint32_t draw(uint32_t *state, uint32_t below)
{
	*state = *state * 1664525u + 1013904223u;
	return (*state >> 16) % below;
}

/* Probabilities are multiples of 1/64, so that sums are exact and ties are ties. */
START_TEST(agrees_with_the_textbook)
{
	uint32_t state = (uint32_t)_i, groups[MOST], expected[MOST];

	for (int turn = 0; turn < 100; turn++) {
		struct statement_edge edges[MOST * MOST];
		uint32_t count = 2 + draw(&state, MOST - 1), density = draw(&state, 5);
		size_t edges_count = 0;

		for (uint32_t a = 0; a < count; a++)
			for (uint32_t b = a + 1; b < count; b++)
				if (draw(&state, 4) < density)
					edges[edges_count++] = (struct statement_edge){
					    a, b, (1 + draw(&state, 64)) / 64.0};
		statement_group(groups, count, edges, edges_count, least);
		group_by_textbook(expected, count, edges, edges_count);
		for (uint32_t i = 0; i < count; i++)
			ck_assert_uint_eq(groups[i], expected[i]);
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("statement");

	unit_add_rows(suite, "hand", groups_as_by_hand, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "order", order_does_not_matter, (int)ARRAY_COUNT(cases));
	unit_add_rows(suite, "textbook", agrees_with_the_textbook, 10);
	return unit_main(suite);
}
