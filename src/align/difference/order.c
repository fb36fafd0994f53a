/*
 * One side says "in anticipation of" what the other says "after" or "following".
 *
 * "Before" and "during" are not compared with "after": mostly the two sentences tell two
 * different things that happened around the same event, and do not disagree.
 */
#include "config.h"

#include "base/words.h"
#include "align/difference/search.h"

enum { OBJECT_WITHIN = 4 /* words behind the order word that name the event */ };

/* An order word with the event behind it. */
struct order {
	struct stretch words;
	bool is_before;
};

typedef VEC(struct order) order_list;

static bool read_order(const struct search *search, int side, size_t at,
		       struct order *order)
{
	static const char *const before[] = {"ahead", "anticipation", "prior", "advance",
					     NULL};
	static const char *const after[] = {"following", "after", NULL};
	static const char *const link[] = {"of", "to", NULL};

	*order = (struct order){.words = {at, at}};
	if (difference_search_is_word(search, side, at, before) &&
	    difference_search_is_word(search, side, at + 1, link)) {
		order->words.last++;
		order->is_before = true;
		return true;
	}
	return difference_search_is_word(search, side, at, after);
}

static void list_orders(const struct search *search, int side, order_list *out)
{
	struct order order;

	for (size_t at = 0; at < search->sides[side]->tokens.count; at++)
		if (read_order(search, side, at, &order))
			vec_push(out, order);
}

/* Whether the same name or rare word stands soon behind both. */
static bool has_same_event(const struct search *search, const struct order *x,
			   const struct order *y)
{
	const struct token_list *a = &search->sides[0]->tokens;
	const struct token_list *b = &search->sides[1]->tokens;

	for (size_t i = x->words.last + 1;
	     i < a->count && i <= x->words.last + OBJECT_WITHIN; i++)
		for (size_t j = y->words.last + 1;
		     j < b->count && j <= y->words.last + OBJECT_WITHIN; j++)
			if (a->items[i].term == b->items[j].term &&
			    (a->items[i].flags & TOKEN_CONTENT) &&
			    !difference_search_is(search, 0, i, WORD_TITLE))
				return true;
	return false;
}

void difference_order(struct search *search)
{
	order_list a = {0}, b = {0};

	list_orders(search, 0, &a);
	list_orders(search, 1, &b);
	for (size_t i = 0; i < a.count; i++)
		for (size_t j = 0; j < b.count; j++)
			if (a.items[i].is_before != b.items[j].is_before &&
			    has_same_event(search, &a.items[i], &b.items[j]))
				difference_search_report(search, DIFFERENCE_DATE,
							 MATTERS_MAYBE, a.items[i].words,
							 b.items[j].words);
	vec_done(&a);
	vec_done(&b);
}
