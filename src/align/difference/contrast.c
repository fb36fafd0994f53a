/*
 * Words of opposite sense in one context: "fell" and "rose", "resigned" and "dismissed".
 *
 * The pairs are in data/words.en, class contrast; the value of a word is the number of
 * its group, and the digit behind the point is the side of the group that it is on.
 * Nothing is reported where a sentence has words of both sides, or denies its word: it
 * may agree with the other.
 */
#include "config.h"

#include <math.h>

#include "base/words.h"
#include "align/tuning.h"
#include "align/difference/search.h"

enum {
	FIRST_STRENGTH = 20 /* groups from here on are of strength, before of direction */
};

/* A contrast word of a side. */
struct contrast {
	size_t at;
	int group, pole;
};

typedef VEC(struct contrast) contrast_list;

static bool is_denied(const struct search *search, int side, size_t at)
{
	for (size_t back = 1; back <= 4 && back <= at; back++)
		if ((search->sides[side]->tokens.items[at - back].flags &
		     TOKEN_NEGATOR) ||
		    difference_search_is(search, side, at - back, WORD_REFUSAL))
			return true;
	return false;
}

static const char *const steps[] = {"step", "stepped", "stepping", NULL};

/* "Stepped" tells before "down" or "aside" only; one is dismissed, but dismisses claims.
 */
static bool is_meant(const struct search *search, int side, size_t at)
{
	static const char *const down[] = {"down", "aside", NULL};
	static const char *const dismissed[] = {"dismissed", NULL};
	static const char *const was[] = {"was", "were", "been", "be", NULL};

	if (difference_search_is_word(search, side, at, steps))
		return difference_search_is_word(search, side, at + 1, down);
	return !difference_search_is_word(search, side, at, dismissed) ||
	       (at && difference_search_is_word(search, side, at - 1, was));
}

/* "Stepped down" is shown whole. */
static struct stretch shown(const struct search *search, int side, size_t at)
{
	return (struct stretch){at,
				at + difference_search_is_word(search, side, at, steps)};
}

static void list_contrasts(const struct search *search, int side, contrast_list *out)
{
	for (size_t at = 0; at < search->sides[side]->tokens.count; at++) {
		struct contrast contrast = {.at = at};
		double value = difference_search_value(search, side, at, WORD_CONTRAST);

		if (value < 0 || !is_meant(search, side, at) ||
		    is_denied(search, side, at))
			continue;
		contrast.group = (int)floor(value);
		contrast.pole = (int)lround(10 * (value - floor(value)));
		vec_push(out, contrast);
	}
}

static bool has_other_pole(const contrast_list *list, const struct contrast *contrast)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].group == contrast->group &&
		    list->items[i].pole != contrast->pole)
			return true;
	return false;
}

void difference_contrast(struct search *search)
{
	contrast_list a = {0}, b = {0};

	list_contrasts(search, 0, &a);
	list_contrasts(search, 1, &b);
	for (size_t i = 0; i < a.count; i++) {
		const struct contrast *x = &a.items[i];
		bool is_strength = x->group >= FIRST_STRENGTH;

		if (has_other_pole(&a, x))
			continue;
		for (size_t j = 0; j < b.count; j++) {
			const struct contrast *y = &b.items[j];

			if (x->group != y->group || x->pole == y->pole ||
			    has_other_pole(&b, y) ||
			    difference_search_context(search, x->at, y->at) <
				(is_strength ? tuning.strength_context
					     : tuning.direction_context))
				continue;
			difference_search_report(search,
						 is_strength ? DIFFERENCE_STRENGTH
							     : DIFFERENCE_DIRECTION,
						 MATTERS_MAYBE, shown(search, 0, x->at),
						 shown(search, 1, y->at));
		}
	}
	vec_done(&a);
	vec_done(&b);
}
