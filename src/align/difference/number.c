/*
 * Numbers of one unit in one context that cannot be one value.
 *
 * Most false alarms are values of another year, another person or another item of a list.
 * So a value is left out if the other article has it anywhere, and a pair of sentences if
 * they name different years; and each of two values must be the best counterpart of the
 * other.  Values of very different size are taken to count different things.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "align/tuning.h"
#include "align/values/quantity_compare.h"
#include "align/difference/search.h"

/* The years that a sentence names; "last year" is one that is not known. */
struct years {
	int first, last; /* 0: none */
	bool is_last;	 /* "last year" or "this year" */
};

static struct years find_years(const struct search *search, int side)
{
	static const char *const near[] = {"last", "this", "past", NULL};
	static const char *const year[] = {"year", NULL};
	const struct profile *profile = search->sides[side];
	struct years years = {0};

	for (size_t i = 0; i < profile->tokens.count; i++) {
		int named =
		    difference_search_year(difference_search_word(search, side, i));

		if (named && (!years.first || named < years.first))
			years.first = named;
		if (named > years.last)
			years.last = named;
		years.is_last |= i && difference_search_is_word(search, side, i, year) &&
				 difference_search_is_word(search, side, i - 1, near);
	}
	return years;
}

/* Whether the sentences speak of other years, or one of a year and one of many. */
static bool has_other_year(const struct search *search)
{
	struct years a = find_years(search, 0), b = find_years(search, 1);

	if (a.first && b.first)
		return a.first != b.first || a.last != b.last;
	return (a.is_last && b.first < b.last) || (b.is_last && a.first < a.last);
}

/* Whether OTHER may be QUANTITY; "more than 100" agrees with much that it does not mean.
 */
static bool settles(const struct quantity *other, const struct quantity *quantity)
{
	return quantity_compare(other, quantity) == QUANTITIES_AGREE &&
	       quantity_compare_distance(other, quantity) <= tuning.number_settled;
}

/* Whether number AT of RANKING is near enough to settle QUANTITY. */
static bool is_near(const struct quantity_ranking *ranking, size_t at,
		    const struct quantity *quantity)
{
	return quantity_compare_distance(ranking->items[at].quantity, quantity) <=
	       tuning.number_settled;
}

/* In the sentence itself a number settles its like whatever it counts: where the same
 * numbers count other things, they changed places (exchange.c). */
static bool is_settled_here(const struct search *search, int side,
			    const struct quantity *quantity)
{
	const struct profile *profile = search->sides[side];

	for (size_t k = 0; k < profile_quantities_compared(profile); k++) {
		const struct quantity *other = &profile->quantities[k];

		if (settles(other, quantity) && other->written == quantity->written)
			return true;
		if (quantity->dimension == DIMENSION_COUNT &&
		    other->dimension == DIMENSION_COUNT &&
		    other->value == quantity->value)
			return true;
	}
	return false;
}

/* Whether ENTRY, of another sentence of SIDE's article, may be QUANTITY. */
static bool is_settled_by(const struct search *search, int side,
			  const struct ranked_quantity *entry,
			  const struct quantity *quantity)
{
	return &search->profiles->items[entry->sentence] != search->sides[side] &&
	       settles(entry->quantity, quantity) &&
	       !entry->quantity->noun_count == !quantity->noun_count;
}

/* Whether the article of SIDE has a quantity that may be QUANTITY of the other side.
 * Only those of about its value are looked at, its equals first. */
static bool is_settled(const struct search *search, int side,
		       const struct quantity *quantity)
{
	const struct quantity_ranking *ranking =
	    &search->profiles->rankings[search->sides[side]->article];
	size_t from = quantity_ranking_from(ranking, quantity->value);

	if (is_settled_here(search, side, quantity))
		return true;
	for (size_t i = from; i < ranking->count && is_near(ranking, i, quantity); i++)
		if (is_settled_by(search, side, &ranking->items[i], quantity))
			return true;
	for (size_t i = from; i-- && is_near(ranking, i, quantity);)
		if (is_settled_by(search, side, &ranking->items[i], quantity))
			return true;
	return false;
}

/* Whether each quantity of a side is one that the other article does not have. */
static bool *find_open(const struct search *search, int side)
{
	const struct profile *profile = search->sides[side];
	bool *is_open = mem_zero(profile->quantity_count, sizeof *is_open);

	for (size_t k = 0; k < profile_quantities_compared(profile); k++)
		is_open[k] = !is_settled(search, 1 - side, &profile->quantities[k]);
	return is_open;
}

/* Of "47 people" the noun belongs to what is shown, of "more than 500" the bound only
 * where the other side's is another one. */
static struct stretch shown(const struct search *search, int side,
			    const struct quantity *quantity, bool with_bound)
{
	const struct token_list *tokens = &search->sides[side]->tokens;
	struct stretch shown = {with_bound ? quantity->bound_first : quantity->first,
				quantity->last};

	if (quantity->noun_count && shown.last + 1 < tokens->count &&
	    tokens->items[shown.last + 1].term == quantity->nouns[0])
		shown.last++;
	return shown;
}

/* A misprint of a nought, too, makes values of very different size. */
static bool is_power_of_ten(const struct quantity *x, const struct quantity *y)
{
	double power = log10(fabs(x->value / y->value));

	return x->value != 0 && y->value != 0 && fabs(power) >= 1 && fabs(power) <= 3 &&
	       fabs(power - round(power)) < 1e-9;
}

/* Whether the two are of a size and measured alike, so that they can be versions of one
 * number. */
static bool is_of_size(const struct quantity *x, const struct quantity *y)
{
	bool has_noun = x->dimension != DIMENSION_COUNT || x->noun_count;

	if (x->unit && y->unit && !unit_is_same(x->unit, y->unit))
		return false;
	if (x->dimension >= DIMENSION_CLOCK)
		return true;
	return quantity_compare_distance(x, y) <=
	       (has_noun ? tuning.number_other : tuning.number_bare);
}

/* How two quantities differ, and how much speaks for their being about one thing. */
struct fit {
	enum quantity_comparison comparison;
	double weight;
};

/* Values of very different size count different things, unless all around is alike. */
static void weigh_far(struct fit *fit, const struct quantity *x, const struct quantity *y)
{
	bool is_possible = quantity_compare_distance(x, y) <= tuning.number_farthest ||
			   x->value == 0 || y->value == 0 || is_power_of_ten(x, y);

	fit->comparison = QUANTITIES_CLOSE;
	if (!is_possible || fit->weight < tuning.number_context_far)
		fit->weight = 0;
}

static struct fit fit(const struct search *search, const struct quantity *x,
		      const struct quantity *y)
{
	struct fit fit = {.comparison = quantity_compare(x, y)};

	if (fit.comparison == QUANTITIES_APART || x->is_of_others != y->is_of_others)
		return fit;
	fit.weight = difference_search_context(search, x->at, y->at);
	if (fit.comparison == QUANTITIES_AGREE)
		return fit;
	/* "5 km" and "5 miles", "-5" and "5": a slip with the unit or the sign. */
	if (fabs(x->written) == fabs(y->written))
		fit.comparison = QUANTITIES_CLOSE;
	else if (!is_of_size(x, y))
		weigh_far(&fit, x, y);
	else if (quantity_compare_distance(x, y) > tuning.number_near &&
		 fit.weight < tuning.number_context_yes)
		fit.weight = 0;
	return fit;
}

/* The open quantity of SIDE that fits QUANTITY of the other side best, or NULL. */
static const struct quantity *best_for(const struct search *search, int side,
				       const bool *is_open,
				       const struct quantity *quantity, struct fit *best)
{
	const struct profile *profile = search->sides[side];
	const struct quantity *found = NULL;

	*best = (struct fit){0};
	for (size_t k = 0; k < profile_quantities_compared(profile); k++) {
		const struct quantity *other = &profile->quantities[k];
		struct fit here;

		if (!is_open[k])
			continue;
		here = side ? fit(search, quantity, other) : fit(search, other, quantity);
		if (here.weight > best->weight) {
			*best = here;
			found = other;
		}
	}
	return found;
}

static void report(struct search *search, const struct quantity *x,
		   const struct quantity *y, struct fit fit)
{
	bool is_sure = fit.comparison == QUANTITIES_DIFFER &&
		       fit.weight >= tuning.number_context_yes;
	bool with_bound = x->bound != y->bound && x->bound != BOUND_RANGE &&
			  y->bound != BOUND_RANGE && x->bound != BOUND_EXACT &&
			  y->bound != BOUND_EXACT;

	difference_search_report(
	    search, DIFFERENCE_NUMBER, is_sure ? MATTERS_YES : MATTERS_MAYBE,
	    shown(search, 0, x, with_bound), shown(search, 1, y, with_bound));
}

/* "From 3 percent to 5 percent". */
struct change {
	const struct quantity *from, *to;
};

static bool find_change(struct change *change, const struct search *search, int side)
{
	static const char *const from[] = {"from", NULL}, *const to[] = {"to", NULL};
	const struct profile *profile = search->sides[side];

	for (size_t k = 0; k + 1 < profile_quantities_compared(profile); k++) {
		*change =
		    (struct change){&profile->quantities[k], &profile->quantities[k + 1]};
		if (change->from->first && change->to->first == change->from->last + 2 &&
		    difference_search_is_word(search, side, change->from->first - 1,
					      from) &&
		    difference_search_is_word(search, side, change->to->first - 1, to))
			return true;
	}
	return false;
}

/* What rose on one side fell on the other, by the same two numbers. */
static void compare_changes(struct search *search)
{
	struct change a, b;

	if (!find_change(&a, search, 0) || !find_change(&b, search, 1) ||
	    a.from->value == a.to->value || a.from->value != b.to->value ||
	    a.to->value != b.from->value)
		return;
	if (difference_search_context(search, a.from->at, b.to->at) >=
	    tuning.number_context_maybe)
		difference_search_report(search, DIFFERENCE_NUMBER, MATTERS_MAYBE,
					 (struct stretch){a.from->first, a.to->last},
					 (struct stretch){b.from->first, b.to->last});
}

void difference_number(struct search *search)
{
	const struct profile *a = search->sides[0];
	bool *open_a, *open_b;

	if (!a->quantity_count || !search->sides[1]->quantity_count ||
	    has_other_year(search))
		return;
	open_a = find_open(search, 0);
	open_b = find_open(search, 1);
	for (size_t i = 0; i < profile_quantities_compared(a); i++) {
		const struct quantity *x = &a->quantities[i], *y;
		struct fit there, back;

		if (!open_a[i])
			continue;
		y = best_for(search, 1, open_b, x, &there);
		if (y && there.comparison != QUANTITIES_AGREE &&
		    there.weight >= tuning.number_context_maybe &&
		    best_for(search, 0, open_a, y, &back) == x)
			report(search, x, y, there);
	}
	free(open_a);
	free(open_b);
	compare_changes(search);
}
