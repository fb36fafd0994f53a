/* Turned matches are sorted anew, since what stands for each other need not stand in the
 * same order. */
#include "config.h"

#include "align/word_match.h"

#include <stdlib.h>

static int match_order(const void *x, const void *y)
{
	const struct word_match *one = x, *other = y;

	if (one->a.offset != other->a.offset)
		return one->a.offset < other->a.offset ? -1 : 1;
	return (one->b.offset > other->b.offset) - (one->b.offset < other->b.offset);
}

struct word_matches word_match_copy(struct arena *arena, struct word_matches matches,
				    bool turn)
{
	struct word_match *copies = arena_zero(arena, matches.count, sizeof *copies);

	for (size_t i = 0; i < matches.count; i++) {
		copies[i] = matches.items[i];
		if (turn) {
			copies[i].a = matches.items[i].b;
			copies[i].b = matches.items[i].a;
		}
	}
	if (turn && matches.count)
		qsort(copies, matches.count, sizeof *copies, match_order);
	return (struct word_matches){copies, matches.count};
}
