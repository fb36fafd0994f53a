/*
 * What a network does with numbers beside multiplying matrices, a row at a time.
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_ARITHMETIC_H
#define CROSSREAD_PROGRAM_JUDGE_ARITHMETIC_H

#include "program/judge/network.h"

/* Adds SUMMAND to each row of OUT. */
void arithmetic_add(struct view out, const float *summand);

/* Adds to each row of OUT that of CHANGE and SUMMAND, then brings it to NORM. */
void arithmetic_change(struct view out, struct view change, const float *summand,
		       const struct network_norm *norm);

/* Brings each row of OUT to mean 0 and variance 1, then to NORM's factor and summand. */
void arithmetic_norm(struct view out, const struct network_norm *norm);

/* Each row of OUT as shares of 1: in proportion to the exponentials of FACTOR times it.
 */
void arithmetic_shares(struct view out, float factor);

/*
 * Each number x of OUT and SUMMAND's becomes x times the share of the normal
 * distribution below x: GELU (Hendrycks and Gimpel 2016,
 * https://arxiv.org/abs/1606.08415).
 */
void arithmetic_gelu(struct view out, const float *summand);

/* Adds FACTOR times each of COUNT numbers to OUT's. */
void arithmetic_add_times(float *out, const float *numbers, float factor, size_t count);

/* The scalar product of two vectors of COUNT numbers. */
float arithmetic_dot(const float *a, const float *b, size_t count);

/* The largest of COUNT numbers, at least one. */
float arithmetic_most(const float *numbers, size_t count);

/* Makes each of COUNT numbers that is below OTHER's the other's. */
void arithmetic_raise(float *out, const float *other, size_t count);

/* Multiplies COUNT numbers by FACTOR. */
void arithmetic_scale(float *out, float factor, size_t count);

/* Divides VECTOR by its length. */
void arithmetic_unit(float *vector, size_t count);

/* ln(1 + e^x). */
float arithmetic_softplus(float x);

#endif
