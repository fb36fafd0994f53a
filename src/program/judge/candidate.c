/* Products of whole articles would fill the memory, so they are taken some rows at a
 * time. */
#include "config.h"

#include "program/judge/candidate.h"

#include "program/judge/best.h"

_Static_assert((int)CANDIDATE_NEAR <= (int)BEST_MOST, "so many are kept");

enum { ROWS = 16 };

static size_t sentences_of(const struct reading *reading)
{
	return reading->passage->begins.count;
}

void candidate_all(scored_list *out, const struct reading *a, const struct reading *b)
{
	for (uint32_t s = 0; s < sentences_of(a); s++)
		for (uint32_t t = 0; t < sentences_of(b); t++)
			vec_push(out, (struct scored){.s = s, .t = t});
}

/* Adds the best of each sentence of A; those of B's gather in BACK. */
static void add_rows(scored_list *out, struct view likeness, size_t first,
		     struct best *back)
{
	for (size_t r = 0; r < likeness.rows; r++) {
		uint32_t s = (uint32_t)(first + r);
		struct best best = {0};

		for (size_t t = 0; t < likeness.columns; t++) {
			float score = view_row(likeness, r)[t];

			best_take(&best, CANDIDATE_NEAR, (uint32_t)t, score);
			best_take(&back[t], CANDIDATE_NEAR, s, score);
		}
		for (size_t i = 0; i < best.count; i++)
			vec_push(out, (struct scored){.s = s, .t = best.items[i].number});
	}
}

void candidate_near(scored_list *out, const struct reading *a, const struct reading *b)
{
	size_t rows = sentences_of(a), columns = sentences_of(b);
	struct best *back = mem_zero(columns, sizeof *back);
	float *numbers = mem_zero(ROWS * columns, sizeof *numbers);

	for (size_t from = 0; from < rows; from += ROWS) {
		size_t to = from + ROWS < rows ? from + ROWS : rows;
		struct view likeness = view_of(numbers, to - from, columns);

		product_rows(likeness, reading_sentences(a, from, to),
			     reading_sentences(b, 0, columns));
		add_rows(out, likeness, from, back);
	}
	for (uint32_t t = 0; t < columns; t++)
		for (size_t i = 0; i < back[t].count; i++)
			vec_push(out,
				 (struct scored){.s = back[t].items[i].number, .t = t});
	free(numbers);
	free(back);
}

static int pair_order(const void *a, const void *b)
{
	const struct scored *x = a, *y = b;

	if (x->s != y->s)
		return x->s < y->s ? -1 : 1;
	return (x->t > y->t) - (x->t < y->t);
}

void candidate_sort(scored_list *pairs)
{
	size_t kept = 0;

	if (pairs->count)
		qsort(pairs->items, pairs->count, sizeof *pairs->items, pair_order);
	for (size_t i = 0; i < pairs->count; i++) {
		if (kept && !pair_order(&pairs->items[kept - 1], &pairs->items[i]))
			pairs->items[kept - 1].is_wanted |= pairs->items[i].is_wanted;
		else
			pairs->items[kept++] = pairs->items[i];
	}
	pairs->count = kept;
}
