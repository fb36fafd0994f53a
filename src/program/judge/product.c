/*
 * OpenBLAS, one thread a product.  Each element is a sum that the library takes in an
 * order of its own, which depends on the processor and on nothing else here.
 *
 * The check multiplies whole numbers: as long as all sums stay below 2^24 floats hold
 * them exactly, so the library must give what integers give, bit by bit.
 */
#include "config.h"

#include "program/judge/product.h"

#include <cblas.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"

static void multiply(struct view out, struct view a, struct view b, CBLAS_TRANSPOSE how)
{
	if (!out.rows || !out.columns)
		return;
	cblas_sgemm(CblasRowMajor, CblasNoTrans, how, (blasint)out.rows,
		    (blasint)out.columns, (blasint)a.columns, 1, a.at, (blasint)a.stride,
		    b.at, (blasint)b.stride, 0, out.at, (blasint)out.stride);
}

void product_plain(struct view out, struct view a, struct view b)
{
	multiply(out, a, b, CblasNoTrans);
}

void product_rows(struct view out, struct view a, struct view b)
{
	multiply(out, a, b, CblasTrans);
}

bool product_begin(void)
{
	openblas_set_num_threads(1);
	/* One that was built without threads does not expect others, either. */
	return openblas_get_parallel() != OPENBLAS_SEQUENTIAL;
}

enum { GAP = 3 }; /* between the rows of what is multiplied */

/* Fills VIEW with whole numbers from -MOST to MOST, by Lehmer's generator. */
static void fill(struct view view, int32_t most, uint32_t *state)
{
	for (size_t i = 0; i < view.rows * view.stride; i++) {
		*state = (uint32_t)((uint64_t)*state * 48271 % 2147483647);
		view.at[i] = (float)((int32_t)(*state % (2 * most + 1)) - most);
	}
}

static struct view make(size_t rows, size_t columns, int32_t most, uint32_t *state)
{
	struct view view = {.rows = rows, .columns = columns, .stride = columns + GAP};

	view.at = mem_zero(rows * view.stride, sizeof *view.at);
	fill(view, most, state);
	return view;
}

/* Row ROW of A times column COLUMN of B, or times its row COLUMN. */
static int32_t element(struct view a, struct view b, size_t row, size_t column,
		       bool is_rows)
{
	int32_t sum = 0;

	for (size_t i = 0; i < a.columns; i++)
		sum +=
		    (int32_t)view_row(a, row)[i] *
		    (int32_t)(is_rows ? view_row(b, column)[i] : view_row(b, i)[column]);
	return sum;
}

static bool is_right(struct view out, struct view a, struct view b, bool is_rows)
{
	for (size_t r = 0; r < out.rows; r++)
		for (size_t c = 0; c < out.columns; c++)
			if (view_row(out, r)[c] != (float)element(a, b, r, c, is_rows))
				return false;
	return true;
}

/* A product to try: its size, and how large the numbers of either side are. */
struct trial {
	size_t rows, columns, inner;
	int32_t most_a, most_b;
};

static bool passes(const struct trial *trial, product_function *product, bool is_rows)
{
	uint32_t state = 1;
	struct view a = make(trial->rows, trial->inner, trial->most_a, &state);
	struct view b =
	    make(is_rows ? trial->columns : trial->inner,
		 is_rows ? trial->inner : trial->columns, trial->most_b, &state);
	struct view out = make(trial->rows, trial->columns, 1, &state);
	bool is_good;

	product(out, a, b);
	is_good = is_right(out, a, b, is_rows);
	free(a.at);
	free(b.at);
	free(out.at);
	return is_good;
}

bool product_check(product_function *plain, product_function *rows, struct err *err)
{
	/* Sizes that kernels are made for, and some that none is. */
	static const struct trial trials[] = {
	    {1, 1, 1, 100, 100},     {7, 5, 384, 8191, 5},   {27, 31, 128, 15, 8191},
	    {64, 48, 384, 200, 200}, {50, 32, 61, 500, 500}, {33, 129, 32, 700, 700},
	};

	for (size_t i = 0; i < ARRAY_COUNT(trials); i++)
		if (!passes(&trials[i], plain, false) || !passes(&trials[i], rows, true))
			return err_set(err,
				       "the library multiplies wrong "
				       "(%zu x %zu numbers by %zu x %zu)",
				       trials[i].rows, trials[i].inner, trials[i].inner,
				       trials[i].columns);
	return true;
}
