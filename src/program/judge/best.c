/* Insertion from the end. */
#include "config.h"

#include "program/judge/best.h"

void best_take(struct best *best, size_t most, uint32_t number, float score)
{
	size_t at = best->count;

	while (at && best->items[at - 1].score < score)
		at--;
	if (at >= most)
		return;
	best->count += best->count < most;
	for (size_t i = best->count - 1; i > at; i--)
		best->items[i] = best->items[i - 1];
	best->items[at].number = number;
	best->items[at].score = score;
}
