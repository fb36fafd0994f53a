/*
 * Numbers of one unit in one place that cannot be one value.
 *
 * A number that the other sentence has too is settled, whatever it counts there; where
 * the sentences name different years nothing is compared.  Of what is left each two
 * numbers are a finding; that the other text has one of them elsewhere speaks against it.
 */
#include "config.h"

#include <math.h>

#include "align/tuning.h"
#include "align/values/quantity_compare.h"
#include "align/difference/finding.h"

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
static bool is_settled(const struct search *search, int side,
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
static bool may_be(const struct search *search, int side,
		   const struct ranked_quantity *entry, const struct quantity *quantity)
{
	return &search->profiles->items[entry->sentence] != search->sides[side] &&
	       settles(entry->quantity, quantity) &&
	       !entry->quantity->noun_count == !quantity->noun_count;
}

/* Whether another sentence of the article of SIDE has a quantity that may be QUANTITY.
 * Only those of about its value are looked at, its equals first. */
static bool is_elsewhere(const struct search *search, int side,
			 const struct quantity *quantity)
{
	const struct quantity_ranking *ranking =
	    &search->profiles->rankings[search->sides[side]->article];
	size_t from = quantity_ranking_from(ranking, quantity->value);

	for (size_t i = from; i < ranking->count && is_near(ranking, i, quantity); i++)
		if (may_be(search, side, &ranking->items[i], quantity))
			return true;
	for (size_t i = from; i-- && is_near(ranking, i, quantity);)
		if (may_be(search, side, &ranking->items[i], quantity))
			return true;
	return false;
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

/* A misprint of a nought makes values of very different size. */
static bool is_power_of_ten(const struct quantity *x, const struct quantity *y)
{
	double power = log10(fabs(x->value / y->value));

	return x->value != 0 && y->value != 0 && fabs(power - round(power)) < 1e-9;
}

/* Whether the two can be versions of one number: of a size, and whole numbers both, as
 * people are counted, or nearly the same. */
static bool is_of_kind(const struct quantity *x, const struct quantity *y)
{
	static const double nearly = 0.3, farthest = 0.95;
	double distance = quantity_compare_distance(x, y);
	bool is_whole_x = x->value == floor(x->value);
	bool is_whole_y = y->value == floor(y->value);

	if (x->dimension == DIMENSION_COUNT && is_whole_x != is_whole_y)
		return distance <= nearly;
	return distance <= farthest || is_power_of_ten(x, y);
}

/* "Three other women" are not the three; and rates between currencies are not known. */
static bool can_be_compared(const struct quantity *x, const struct quantity *y)
{
	return x->dimension == y->dimension && is_of_kind(x, y) &&
	       x->is_of_others == y->is_of_others &&
	       (x->dimension != DIMENSION_MONEY || unit_is_same(x->unit, y->unit) ||
		x->written == y->written);
}

/* Adds quantities X and Y as a finding, if they can be versions of one that differ. */
static void compare(struct search *search, const struct quantity *x,
		    const struct quantity *y)
{
	enum quantity_comparison comparison = quantity_compare(x, y);
	bool with_bound = x->bound != y->bound && x->bound != BOUND_RANGE &&
			  y->bound != BOUND_RANGE && x->bound != BOUND_EXACT &&
			  y->bound != BOUND_EXACT;

	if (comparison == QUANTITIES_AGREE || !can_be_compared(x, y))
		return;
	finding_add(search, (struct finding){
				.kind = DIFFERENCE_NUMBER,
				.values = {{x->first, x->last}, {y->first, y->last}},
				.shown = {shown(search, 0, x, with_bound),
					  shown(search, 1, y, with_bound)},
				.features = {
				    [FINDING_CONTEXT] = log1p(
					difference_search_context(search, x->at, y->at)),
				    [FINDING_DISTANCE] = quantity_compare_distance(x, y),
				    [FINDING_APART] = comparison == QUANTITIES_APART,
				    [FINDING_ELSEWHERE] = is_elsewhere(search, 1, x) ||
							  is_elsewhere(search, 0, y),
				}});
}

void difference_number(struct search *search)
{
	const struct profile *a = search->sides[0], *b = search->sides[1];

	if (!a->quantity_count || !b->quantity_count || has_other_year(search))
		return;
	for (size_t i = 0; i < profile_quantities_compared(a); i++) {
		if (is_settled(search, 1, &a->quantities[i]))
			continue;
		for (size_t j = 0; j < profile_quantities_compared(b); j++)
			if (!is_settled(search, 0, &b->quantities[j]))
				compare(search, &a->quantities[i], &b->quantities[j]);
	}
}
