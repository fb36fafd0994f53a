/*
 * Numbers of one unit in one context that cannot be one value.
 *
 * Most false alarms are values of another year, another person or another item of a list.
 * So a value that the other article has anywhere drops out, as do pairs whose sentences
 * name different years, and each value must be the other's best counterpart.  Values of
 * very different size count different things.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "align/difference_search.h"
#include "align/tuning.h"
#include "base/mem.h"

/* "Three other women" counts other women. */
static const char *const other_words[] = {"other",	"others", "another", "more",
					  "additional", "extra",  NULL};

/* A four-digit number that is a year, whatever noun stands behind it. */
static bool is_year(const struct search *search, int side, const struct number *number)
{
	struct str word = difference_search_word(search, side, number->first);

	return number->first == number->last && word.length == 4 &&
	       number->value >= 1800 && number->value < 2100;
}

/* The years that a sentence names; "last year" is one that is not known. */
struct years {
	double first, last;
	bool is_last; /* "last year" or "this year" */
};

static struct years find_years(const struct search *search, int side)
{
	static const char *const near[] = {"last", "this", "past", NULL};
	static const char *const year[] = {"year", NULL};
	const struct profile *profile = search->sides[side];
	struct years years = {0};

	for (size_t i = 0; i < profile->number_count; i++) {
		double value = profile->numbers[i].value;

		if (!is_year(search, side, &profile->numbers[i]))
			continue;
		years.first = years.first > 0 ? fmin(years.first, value) : value;
		years.last = fmax(years.last, value);
	}
	for (size_t i = 1; i < profile->tokens.count; i++)
		years.is_last |= difference_search_is_word(search, side, i, year) &&
				 difference_search_is_word(search, side, i - 1, near);
	return years;
}

/* Whether the sentences speak of other years, or one of a year and one of many. */
static bool has_other_year(const struct search *search)
{
	struct years a = find_years(search, 0), b = find_years(search, 1);

	if (a.first > 0 && b.first > 0)
		return a.first != b.first || a.last != b.last;
	return (a.is_last && b.first < b.last) || (b.is_last && a.first < a.last);
}

static double distance(const struct number *x, const struct number *y)
{
	double most = fmax(x->value, y->value);

	return most > 0 ? fabs(x->value - y->value) / most : 0;
}

/* Whether OTHER may be NUMBER; "more than 100" agrees with much that it does not mean. */
static bool settles(const struct number *other, const struct number *number)
{
	return number_agrees(other, number) && distance(other, number) <= 0.1;
}

/* Whether the article of SIDE has a number that agrees with NUMBER, of the same unit. */
static bool is_settled(const struct search *search, int side, const struct number *number)
{
	uint32_t article = search->sides[side]->article;

	for (uint32_t i = search->profiles->first[article];
	     i < search->profiles->first[article + 1]; i++) {
		const struct profile *profile = &search->profiles->items[i];

		for (size_t k = 0; k < profile->number_count; k++)
			if ((profile->numbers[k].unit == number->unit ||
			     profile == search->sides[side]) &&
			    settles(&profile->numbers[k], number))
				return true;
	}
	return false;
}

static bool is_of_others(const struct search *search, int side,
			 const struct number *number)
{
	size_t from = number->first ? number->first - 1 : 0;

	for (size_t i = from; i <= number->last + 1; i++)
		if (difference_search_is_word(search, side, i, other_words))
			return true;
	return false;
}

/* Whether each number of a side is one that the other article does not have. */
static bool *find_open(const struct search *search, int side)
{
	const struct profile *profile = search->sides[side];
	bool *is_open = mem_zero(profile->number_count, sizeof *is_open);

	for (size_t k = 0; k < profile->number_count; k++) {
		const struct number *number = &profile->numbers[k];

		is_open[k] = !is_year(search, side, number) &&
			     !is_settled(search, 1 - side, number) &&
			     !is_of_others(search, side, number);
	}
	return is_open;
}

/* Of "47 people" the unit belongs to what is shown. */
static struct stretch shown(const struct search *search, int side,
			    const struct number *number)
{
	const struct token_list *tokens = &search->sides[side]->tokens;
	struct stretch shown = {number->first, number->last};

	if (shown.first && tokens->items[shown.first - 1].term == number->unit)
		shown.first--;
	while (shown.last + 1 < tokens->count &&
	       tokens->items[shown.last + 1].term == number->unit)
		shown.last++;
	return shown;
}

/* How well two numbers of one unit belong together, 0 if they do not at all. */
static double fit(const struct search *search, const struct number *x,
		  const struct number *y)
{
	if (x->unit != y->unit || number_agrees(x, y) ||
	    distance(x, y) > (x->unit == NUMBER_NO_UNIT ? 0.1 : tuning.number_other))
		return 0;
	return difference_search_context(search, x->first, y->first);
}

/* The open number of SIDE that fits NUMBER of the other side best, or NULL. */
static const struct number *best_for(const struct search *search, int side,
				     const bool *is_open, const struct number *number,
				     double *weight)
{
	const struct profile *profile = search->sides[side];
	const struct number *best = NULL;

	*weight = 0;
	for (size_t k = 0; k < profile->number_count; k++) {
		const struct number *other = &profile->numbers[k];
		double here;

		if (!is_open[k])
			continue;
		here = side ? fit(search, number, other) : fit(search, other, number);
		if (here > *weight) {
			*weight = here;
			best = other;
		}
	}
	return best;
}

void difference_number(struct search *search)
{
	const struct profile *a = search->sides[0];
	bool *open_a, *open_b;

	if (has_other_year(search))
		return;
	open_a = find_open(search, 0);
	open_b = find_open(search, 1);
	for (size_t i = 0; i < a->number_count; i++) {
		const struct number *x = &a->numbers[i], *y;
		double weight, back;

		if (!open_a[i])
			continue;
		y = best_for(search, 1, open_b, x, &weight);
		if (!y || weight < tuning.number_context_maybe ||
		    best_for(search, 0, open_a, y, &back) != x)
			continue;
		difference_search_report(
		    search, DIFFERENCE_NUMBER,
		    weight >= tuning.number_context_yes ? MATTERS_YES : MATTERS_MAYBE,
		    shown(search, 0, x), shown(search, 1, y));
	}
	free(open_a);
	free(open_b);
}
