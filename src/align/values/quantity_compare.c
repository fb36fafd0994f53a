/*
 * Two quantities of the same precision agree only where they are equal.  A rounded
 * quantity agrees with a more precise one from which it may have been rounded.
 */
#include "config.h"

#include "align/values/quantity_compare.h"

#include <math.h>

static const double half_a_day = 720; /* minutes */

double quantity_compare_distance(const struct quantity *a, const struct quantity *b)
{
	double most = fmax(fabs(a->value), fabs(b->value));

	return most > 0 ? fmin(fabs(a->value - b->value) / most, 1) : 0;
}

static bool has_noun(const struct quantity *quantity, uint32_t noun)
{
	for (size_t i = 0; i < quantity->noun_count; i++)
		if (quantity->nouns[i] == noun)
			return true;
	return false;
}

/* Whether the two count the same, as far as they say what. */
static bool counts_same(const struct quantity *a, const struct quantity *b)
{
	if (!a->noun_count || !b->noun_count)
		return true;
	return has_noun(a, b->nouns[0]) || has_noun(b, a->nouns[0]);
}

/* What a rounded quantity may stand for beside one that is written to a finer step. */
static void widen(const struct quantity *quantity, double *low, double *high)
{
	double most = fabs(quantity->value) * quantity->rounding;
	double half = fmin(quantity->step / 2, most), cut = fmin(quantity->step, most);

	*low = quantity->low - half;
	*high = quantity->high + (quantity->is_small ? half : cut);
}

/* Whether two scores are one, told from either side. */
static bool is_same_score(const struct quantity *a, const struct quantity *b)
{
	return (a->low == b->low && a->high == b->high) ||
	       (a->low == b->high && a->high == b->low);
}

static bool is_near(double a, double b)
{
	return fabs(a - b) <= 1e-9 * fmax(fabs(a), fabs(b));
}

static enum quantity_comparison compare_clocks(const struct quantity *a,
					       const struct quantity *b)
{
	bool if_half = a->step > 1 || b->step > 1;

	return is_near(if_half ? fmod(a->value, half_a_day) : a->value,
		       if_half ? fmod(b->value, half_a_day) : b->value)
		   ? QUANTITIES_AGREE
		   : QUANTITIES_DIFFER;
}

/* Of two ranges one must hold the other; "more than 500" is not "fewer than 400". */
static enum quantity_comparison compare_bounds(const struct quantity *a,
					       const struct quantity *b)
{
	bool holds = (a->low <= b->low && a->high >= b->high) ||
		     (b->low <= a->low && b->high >= a->high);

	if (a->bound == BOUND_RANGE && b->bound == BOUND_RANGE)
		return holds ? QUANTITIES_AGREE : QUANTITIES_DIFFER;
	if ((a->bound == BOUND_MORE && b->bound == BOUND_LESS && a->value >= b->value) ||
	    (b->bound == BOUND_MORE && a->bound == BOUND_LESS && b->value >= a->value))
		return QUANTITIES_DIFFER;
	/* Hedged alike, each must be what the other may stand for. */
	if (a->bound == b->bound && a->bound != BOUND_EXACT)
		return a->low <= b->value && b->value <= a->high && b->low <= a->value &&
			       a->value <= b->high
			   ? QUANTITIES_AGREE
			   : QUANTITIES_CLOSE;
	return QUANTITIES_APART;
}

static enum quantity_comparison
compare_values(const struct quantity *a, const struct quantity *b, bool is_converted)
{
	enum quantity_comparison bounds = compare_bounds(a, b);
	double low_a = a->low, high_a = a->high, low_b = b->low, high_b = b->high;
	bool is_finer_a = a->step < b->step * 0.999,
	     is_finer_b = b->step < a->step * 0.999;

	if (bounds != QUANTITIES_APART)
		return bounds;
	if (is_finer_b || is_converted)
		widen(a, &low_a, &high_a);
	if (is_finer_a || is_converted)
		widen(b, &low_b, &high_b);
	if (low_a <= high_b && low_b <= high_a)
		return QUANTITIES_AGREE;
	/* "2,400" could be rounded to "2,000", though hardly anybody would. */
	if ((is_finer_a && fabs(a->value - b->value) < b->step / 2) ||
	    (is_finer_b && fabs(a->value - b->value) < a->step / 2))
		return QUANTITIES_CLOSE;
	return QUANTITIES_DIFFER;
}

/* Quantities of which the numerals alone can be compared: "$5 million", "£5 million". */
static enum quantity_comparison compare_written(const struct quantity *a,
						const struct quantity *b)
{
	return is_near(a->written, b->written) && a->bound == b->bound ? QUANTITIES_CLOSE
								       : QUANTITIES_APART;
}

enum quantity_comparison quantity_compare(const struct quantity *a,
					  const struct quantity *b)
{
	bool is_share_a =
	    a->dimension == DIMENSION_SHARE || a->dimension == DIMENSION_POINT;
	bool is_share_b =
	    b->dimension == DIMENSION_SHARE || b->dimension == DIMENSION_POINT;
	bool is_same_unit = a->unit && b->unit && unit_is_same(a->unit, b->unit);
	bool is_converted = a->unit && b->unit && !is_same_unit;
	/* "12 people were killed", "15 were killed". */
	bool is_loose = is_converted || !a->noun_count != !b->noun_count;
	enum quantity_comparison comparison;

	if (a->dimension != b->dimension)
		return is_share_a && is_share_b ? compare_written(a, b)
						: QUANTITIES_APART;
	if (a->dimension == DIMENSION_SCORE)
		return is_same_score(a, b) ? QUANTITIES_AGREE : QUANTITIES_DIFFER;
	if (a->dimension == DIMENSION_CLOCK)
		return compare_clocks(a, b);
	if (a->dimension == DIMENSION_MONEY && !is_same_unit)
		return compare_written(a, b);
	if (!counts_same(a, b))
		return QUANTITIES_APART;
	comparison = compare_values(a, b, is_converted);
	return comparison == QUANTITIES_DIFFER && is_loose ? QUANTITIES_CLOSE
							   : comparison;
}
