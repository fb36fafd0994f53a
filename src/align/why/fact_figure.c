/*
 * Figures: numbers with their unit and what they count.
 *
 * Two are the same if their values agree and are near each other; that the linking model
 * or a judge named a difference of number between them opposes them.
 */
#include "config.h"

#include "align/tuning.h"
#include "align/values/quantity_compare.h"
#include "align/why/fact_kind.h"

/* The last token of QUANTITY, with what it counts where that is known. */
static size_t last_token(const struct token_list *tokens, const struct quantity *quantity)
{
	size_t last = quantity->last;

	for (size_t i = 1; i <= quantity->noun_count && last + i < tokens->count; i++)
		if (tokens->items[last + i].term == quantity->nouns[0])
			return last + i;
	return last;
}

static size_t first_token(const struct quantity *quantity)
{
	bool has_words = quantity->bound == BOUND_ABOUT ||
			 quantity->bound == BOUND_MORE || quantity->bound == BOUND_LESS;

	return has_words ? quantity->bound_first : quantity->first;
}

/* "No deaths" has no figure, and the 8 of "Feb. 8" is a date. */
static bool is_figure(const struct token_list *tokens, const struct quantity *quantity)
{
	const struct token *token = &tokens->items[quantity->at];
	bool is_day =
	    (quantity->first && (tokens->items[quantity->first - 1].flags & TOKEN_DAY)) ||
	    (quantity->last + 1 < tokens->count &&
	     (tokens->items[quantity->last + 1].flags & TOKEN_DAY));

	if (quantity->dimension != DIMENSION_COUNT)
		return true;
	return !is_day && (quantity->value > 0 || (token->flags & TOKEN_NUMBER));
}

void fact_figure_list(mention_list *out, const struct profiles *profiles,
		      struct mention mention)
{
	const struct profile *profile = mention.profile;

	(void)profiles;
	for (size_t i = 0; i < profile_quantities_compared(profile); i++) {
		const struct quantity *quantity = &profile->quantities[i];

		if (!is_figure(&profile->tokens, quantity))
			continue;
		mention.quantity = quantity;
		mention.first = first_token(quantity);
		mention.last = last_token(&profile->tokens, quantity);
		vec_push(out, mention);
	}
}

static bool meets(struct span a, struct span b)
{
	return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

enum fact_comparison fact_figure_compare(const struct link *link, const struct mention *a,
					 const struct mention *b, bool *sure)
{
	for (size_t d = 0; d < link->difference_count; d++) {
		const struct difference *difference = &link->differences[d];

		if (difference->kind != DIFFERENCE_NUMBER ||
		    difference->matters == MATTERS_NO ||
		    !meets(difference->span_a, a->span) ||
		    !meets(difference->span_b, b->span))
			continue;
		*sure |= difference->sure;
		return FACT_IS_OPPOSED;
	}
	return quantity_compare(a->quantity, b->quantity) == QUANTITIES_AGREE &&
		       quantity_compare_distance(a->quantity, b->quantity) <=
			   tuning.number_settled
		   ? FACT_IS_SAME
		   : FACT_IS_ANOTHER;
}
