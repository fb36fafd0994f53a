/* The best few of many numbered things, the first of equals first. */
#ifndef CROSSREAD_PROGRAM_JUDGE_BEST_H
#define CROSSREAD_PROGRAM_JUDGE_BEST_H

#include <stddef.h>
#include <stdint.h>

enum { BEST_MOST = 8 };

/* All zero is none; the best comes first. */
struct best {
	size_t count;
	struct {
		uint32_t number;
		float score;
	} items[BEST_MOST];
};

/* Takes thing NUMBER, whose score is SCORE, if it is among the best MOST of all so far.
 */
void best_take(struct best *best, size_t most, uint32_t number, float score);

#endif
