/*
 * Random numbers that are the same everywhere, so that a case that fails can be run
 * again.
 *
 * PCG32 (https://www.pcg-random.org), Apache License 2.0.
 */
#ifndef CROSSREAD_TESTS_RANDOM_H
#define CROSSREAD_TESTS_RANDOM_H

#include <stdint.h>

struct random {
	uint64_t state;
};

/* The next number, from 0 to BELOW - 1. */
static inline uint32_t random_draw(struct random *random, uint32_t below)
{
	uint64_t old = random->state;
	uint32_t mixed, turn = (uint32_t)(old >> 59);

	random->state = old * 6364136223846793005u + 1442695040888963407u;
	mixed = (uint32_t)(((old >> 18) ^ old) >> 27);
	return ((mixed >> turn) | (mixed << (-turn & 31))) % below;
}

static inline struct random random_seeded(int seed)
{
	struct random random = {(uint64_t)seed * 2654435761u + 88172645463325252u};

	random_draw(&random, 2);
	return random;
}

#endif
