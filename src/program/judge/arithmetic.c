/*
 * Four numbers at a time, in vectors that GCC and Clang know for every machine: compilers
 * leave such loops scalar by themselves, since a comparison might trap, and then half the
 * time of an article went here.  Sums are taken in a fixed order.
 *
 * The exponential is a polynomial of degree 6 on [-ln 2 / 2, ln 2 / 2] (as in Cephes'
 * expf, error below 2 units in the last place); the error function is 7.1.26 of
 * Abramowitz and Stegun, Handbook of Mathematical Functions, error below 1.5e-7.
 */
#include "config.h"

#include "program/judge/arithmetic.h"

#include <math.h>
#include <string.h>

enum { FOUR = 4 };
typedef float four __attribute__((vector_size(FOUR * sizeof(float))));
typedef int32_t four_whole __attribute__((vector_size(FOUR * sizeof(int32_t))));

static inline four all(float x)
{
	return (four){x, x, x, x};
}

/* The next four of LEFT numbers; what lacks is REST. */
static inline four load(const float *at, size_t left, float rest)
{
	four loaded = all(rest);

	if (left >= FOUR)
		memcpy(&loaded, at, sizeof loaded);
	else
		for (size_t i = 0; i < left; i++)
			loaded[i] = at[i];
	return loaded;
}

static inline void store(float *at, size_t left, four numbers)
{
	if (left >= FOUR)
		memcpy(at, &numbers, sizeof numbers);
	else
		for (size_t i = 0; i < left; i++)
			at[i] = numbers[i];
}

static inline four choose(four_whole which, four yes, four no)
{
	return (four)((which & (four_whole)yes) | (~which & (four_whole)no));
}

static inline four larger(four a, four b)
{
	return choose(a > b, a, b);
}

/* e^x for x <= 0. */
static inline four exponential(four x)
{
	const float ln2_high = 0.693359375f, ln2_low = -2.12194440e-4f;
	const float log2_e = 1.44269504f, least = -87;
	four_whole whole;
	four power;

	x = larger(x, all(least));
	whole = __builtin_convertvector(x * log2_e - 0.5f, four_whole);
	x -= __builtin_convertvector(whole, four) * ln2_high;
	x -= __builtin_convertvector(whole, four) * ln2_low;
	power = all(1.9875691500e-4f);
	power = power * x + 1.3981999507e-3f;
	power = power * x + 8.3334519073e-3f;
	power = power * x + 4.1665795894e-2f;
	power = power * x + 1.6666665459e-1f;
	power = power * x + 5.0000001201e-1f;
	power = power * x * x + x + 1.0f;
	return power * (four)((whole + 127) << 23);
}

static inline four gelu(four x)
{
	four size = larger(x, -x), z = size * 0.707106781f;
	four t = 1.0f / (1.0f + 0.3275911f * z), share = all(1.061405429f);

	share = share * t - 1.453152027f;
	share = share * t + 1.421413741f;
	share = share * t - 0.284496736f;
	share = share * t + 0.254829592f;
	share = 0.5f * share * t * exponential(-z * z); /* of what is above SIZE */
	return x * choose(x < 0.0f, share, 1.0f - share);
}

static inline float total(four sum)
{
	return (sum[0] + sum[2]) + (sum[1] + sum[3]);
}

float arithmetic_dot(const float *a, const float *b, size_t count)
{
	four sum = {0};

	for (size_t i = 0; i < count; i += FOUR)
		sum += load(a + i, count - i, 0) * load(b + i, count - i, 0);
	return total(sum);
}

static float sum_of(const float *numbers, size_t count)
{
	four sum = {0};

	for (size_t i = 0; i < count; i += FOUR)
		sum += load(numbers + i, count - i, 0);
	return total(sum);
}

float arithmetic_most(const float *numbers, size_t count)
{
	four most = all(*numbers);

	for (size_t i = 0; i < count; i += FOUR)
		most = larger(load(numbers + i, count - i, *numbers), most);
	most = larger(most, (four){most[2], most[3], most[0], most[1]});
	return most[0] > most[1] ? most[0] : most[1];
}

static void add_row(float *out, const float *summand, size_t count)
{
	for (size_t i = 0; i < count; i += FOUR)
		store(out + i, count - i,
		      load(out + i, count - i, 0) + load(summand + i, count - i, 0));
}

void arithmetic_raise(float *out, const float *other, size_t count)
{
	for (size_t i = 0; i < count; i += FOUR)
		store(out + i, count - i,
		      larger(load(out + i, count - i, 0), load(other + i, count - i, 0)));
}

void arithmetic_scale(float *out, float factor, size_t count)
{
	for (size_t i = 0; i < count; i += FOUR)
		store(out + i, count - i, load(out + i, count - i, 0) * factor);
}

void arithmetic_add_times(float *out, const float *numbers, float factor, size_t count)
{
	for (size_t i = 0; i < count; i += FOUR)
		store(out + i, count - i,
		      load(out + i, count - i, 0) +
			  factor * load(numbers + i, count - i, 0));
}

static void shift_row(float *out, float summand, size_t count)
{
	for (size_t i = 0; i < count; i += FOUR)
		store(out + i, count - i, load(out + i, count - i, 0) + summand);
}

static void norm_row(float *out, float factor, const struct network_norm *norm,
		     size_t count)
{
	for (size_t i = 0; i < count; i += FOUR) {
		size_t left = count - i;

		store(out + i, left,
		      load(out + i, left, 0) * factor * load(norm->factor + i, left, 0) +
			  load(norm->summand + i, left, 0));
	}
}

static void gelu_row(float *out, const float *summand, size_t count)
{
	for (size_t i = 0; i < count; i += FOUR)
		store(
		    out + i, count - i,
		    gelu(load(out + i, count - i, 0) + load(summand + i, count - i, 0)));
}

/* Makes each x of OUT the exponential of FACTOR times x - MOST; returns their sum. */
static float exponential_row(float *out, float most, float factor, size_t count)
{
	four sum = {0};

	for (size_t i = 0; i < count; i += FOUR) {
		size_t left = count - i;
		four made = exponential((load(out + i, left, most) - most) * factor);

		store(out + i, left, made);
		sum += left < FOUR ? load(out + i, left, 0) : made;
	}
	return total(sum);
}

void arithmetic_add(struct view out, const float *summand)
{
	for (size_t r = 0; r < out.rows; r++)
		add_row(view_row(out, r), summand, out.columns);
}

void arithmetic_change(struct view out, struct view change, const float *summand,
		       const struct network_norm *norm)
{
	for (size_t r = 0; r < out.rows; r++) {
		add_row(view_row(out, r), view_row(change, r), out.columns);
		add_row(view_row(out, r), summand, out.columns);
	}
	arithmetic_norm(out, norm);
}

void arithmetic_norm(struct view out, const struct network_norm *norm)
{
	float columns = (float)out.columns;

	for (size_t r = 0; r < out.rows; r++) {
		float *row = view_row(out, r), variance;

		shift_row(row, -sum_of(row, out.columns) / columns, out.columns);
		variance = arithmetic_dot(row, row, out.columns) / columns;
		norm_row(row, 1 / sqrtf(variance + norm->epsilon), norm, out.columns);
	}
}

void arithmetic_shares(struct view out, float factor)
{
	for (size_t r = 0; r < out.rows; r++) {
		float *row = view_row(out, r);
		float sum = exponential_row(row, arithmetic_most(row, out.columns),
					    factor, out.columns);

		arithmetic_scale(row, 1 / sum, out.columns);
	}
}

void arithmetic_gelu(struct view out, const float *summand)
{
	for (size_t r = 0; r < out.rows; r++)
		gelu_row(view_row(out, r), summand, out.columns);
}

void arithmetic_unit(float *vector, size_t count)
{
	const float least = 1e-12f;
	float length = sqrtf(arithmetic_dot(vector, vector, count));

	arithmetic_scale(vector, 1 / (length > least ? length : least), count);
}

float arithmetic_softplus(float x)
{
	return log1pf(expf(-fabsf(x))) + (x > 0 ? x : 0);
}
