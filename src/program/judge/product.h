/*
 * Products of matrices of floats: the door to the library that multiplies them (CBLAS,
 * https://www.netlib.org/blas/#_cblas).
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_PRODUCT_H
#define CROSSREAD_PROGRAM_JUDGE_PRODUCT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

/* A matrix in memory that somebody else owns: row r begins at r * STRIDE. */
struct view {
	float *at;
	size_t rows, columns, stride;
};

/* A matrix without gaps between its rows. */
static inline struct view view_of(float *at, size_t rows, size_t columns)
{
	return (struct view){at, rows, columns, columns};
}

static inline float *view_row(struct view view, size_t row)
{
	return view.at + row * view.stride;
}

/* Rows FROM up to, not including, TO. */
static inline struct view view_rows(struct view view, size_t from, size_t to)
{
	return (struct view){view_row(view, from), to - from, view.columns, view.stride};
}

/* Columns FROM up to, not including, TO. */
static inline struct view view_columns(struct view view, size_t from, size_t to)
{
	return (struct view){view.at + from, view.rows, to - from, view.stride};
}

typedef void product_function(struct view out, struct view a, struct view b);

/* OUT = A times B, whose rows are as many as A's columns. */
void product_plain(struct view out, struct view a, struct view b);

/* OUT = A times the transpose of B: scalar products of rows of A with rows of B. */
void product_rows(struct view out, struct view a, struct view b);

/*
 * Whether several threads may multiply at once; from now on the library makes none of
 * its own.
 */
bool product_begin(void);

/*
 * Multiplies a few matrices whose products are known exactly; false with a message where
 * one is wrong.
 */
bool product_check(product_function *plain, product_function *rows, struct err *err);

#endif
