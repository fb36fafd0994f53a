/*
 * What a sentence hands on to its copies is listed once: its likeliest pairs, one for
 * each class at the other end.  A copy takes those that lead out of its own article.
 */
#include "config.h"

#include "align/link/copied.h"

#include <stdlib.h>

enum { MOST_HANDED_ON = 16 /* pairs; whoever has more is like everything */ };

/* The pairs that a sentence hands on, likeliest first. */
struct handed_on {
	const struct neighbour *items[MOST_HANDED_ON];
	size_t count;
};

static uint32_t article_of(const struct pairs *pairs, uint32_t sentence)
{
	return pairs->profiles->items[sentence].article;
}

static double chance_of(const struct pairs *pairs, const struct neighbour *neighbour)
{
	return pairs->items[neighbour->pair].probability;
}

/* Whether both are the same sentence or equal ones. */
static bool is_one(const struct pairs *pairs, uint32_t i, uint32_t j)
{
	const uint32_t *classes = pairs->profiles->copies.classes_of;

	return i == j || (classes[i] && classes[i] == classes[j]);
}

/* Where in LIST the pair with OTHER's class stands, or its end. */
static size_t find_class(const struct handed_on *list, const struct pairs *pairs,
			 uint32_t other)
{
	size_t at = 0;

	while (at < list->count && !is_one(pairs, list->items[at]->other, other))
		at++;
	return at;
}

/* Puts NEIGHBOUR into LIST, instead of a less likely one of its class or the last. */
static void hand_on(struct handed_on *list, const struct pairs *pairs,
		    const struct neighbour *neighbour)
{
	double chance = chance_of(pairs, neighbour);
	size_t at = find_class(list, pairs, neighbour->other);

	if (at == MOST_HANDED_ON)
		at--;
	if (at < list->count && chance_of(pairs, list->items[at]) >= chance)
		return;
	if (at == list->count)
		list->count++;
	for (; at && chance_of(pairs, list->items[at - 1]) < chance; at--)
		list->items[at] = list->items[at - 1];
	list->items[at] = neighbour;
}

/* Lists what STAND_IN hands on: what may be a link, or be the nearest to it. */
static void list_handed_on(struct handed_on *list, const struct pairs *pairs,
			   uint32_t stand_in)
{
	const struct neighbour *end = pair_neighbours_end(pairs, stand_in);

	list->count = 0;
	for (const struct neighbour *n = pairs->neighbours[stand_in]; n < end; n++)
		if (!is_one(pairs, n->other, stand_in))
			hand_on(list, pairs, n);
	while (list->count > 1 &&
	       !pair_has_second_look(&pairs->items[list->items[list->count - 1]->pair]))
		list->count--;
}

static void add(copied_list *out, uint32_t i, uint32_t j, bool is_equal)
{
	vec_push(out, (struct pair){.a = i < j ? i : j,
				    .b = i < j ? j : i,
				    .is_equal = is_equal,
				    .is_copied = true});
}

/* The pair of COPY with the first member of its CLASS that is compared, in another
 * article: so that copies of one article are paired with one article. */
static void add_equal(copied_list *out, const struct pairs *pairs,
		      const struct copies_class *class, uint32_t copy)
{
	for (uint32_t m = 0; m < class->compared_count; m++)
		if (article_of(pairs, class->members[m]) != article_of(pairs, copy)) {
			add(out, copy, class->members[m], true);
			return;
		}
}

static void add_class(copied_list *out, const struct pairs *pairs,
		      const struct copies_class *class)
{
	const uint32_t *stand_ins = pairs->profiles->copies.stand_ins;
	struct handed_on list;

	for (uint32_t m = 0; m < class->compared_count; m++) {
		list_handed_on(&list, pairs, class->members[m]);
		for (uint32_t c = class->compared_count; c < class->count; c++) {
			uint32_t copy = class->members[c];

			if (stand_ins[copy] != class->members[m])
				continue;
			add_equal(out, pairs, class, copy);
			for (size_t k = 0; k < list.count; k++)
				if (article_of(pairs, list.items[k]->other) !=
				    article_of(pairs, copy))
					add(out, copy, list.items[k]->other, false);
		}
	}
}

void copied_find(copied_list *out, const struct pairs *pairs)
{
	const struct copies *copies = &pairs->profiles->copies;

	for (size_t c = 0; c < copies->count; c++)
		if (copies_has_some(&copies->classes[c]))
			add_class(out, pairs, &copies->classes[c]);
}

/* The pair that PAIR, which is copied, is as.  A copy that is paired with its own
 * stand-in is as that one is with the next member of their class. */
static const struct pair *source_of(const struct pairs *pairs, const struct pair *pair)
{
	const struct copies *copies = &pairs->profiles->copies;
	uint32_t i = copies->stand_ins[pair->a], j = copies->stand_ins[pair->b];

	if (i == j)
		j = copies->classes[copies->classes_of[i] - 1].members[1];
	return pair_find(pairs, i, j);
}

/* Words stand where they stand in a sentence, so those are its own. */
void copied_take(struct pairs *pairs)
{
	for (size_t p = 0; p < pairs->count; p++) {
		struct pair *pair = &pairs->items[p];
		const struct pair *source;
		struct word_matches words = pair->words;
		uint32_t a = pair->a, b = pair->b;

		if (!pair->is_copied)
			continue;
		source = source_of(pairs, pair);
		*pair = *source;
		pair->a = a;
		pair->b = b;
		pair->words = words;
		pair->is_copied = true;
		pair->source = (size_t)(source - pairs->items);
	}
}
