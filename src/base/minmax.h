/* The lesser and the larger of two doubles, without the calls that fmin and fmax cost. */
#ifndef CROSSREAD_BASE_MINMAX_H
#define CROSSREAD_BASE_MINMAX_H

static inline double minmax_least(double a, double b)
{
	return a < b ? a : b;
}

static inline double minmax_most(double a, double b)
{
	return a > b ? a : b;
}

#endif
