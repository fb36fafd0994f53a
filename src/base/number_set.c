/* A hash table with open addressing over numbers. */
#include "config.h"

#include "base/number_set.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/vec.h"

enum { FIRST_BITS = 10 };

struct number_set {
	VEC(uint64_t) items;
	uint32_t *slots; /* number + 1, 0 where free; at least twice the set */
	unsigned bits;	 /* of a slot's number */
};

struct number_set *number_set_new(void)
{
	struct number_set *set = mem_zero(1, sizeof *set);

	set->bits = FIRST_BITS;
	set->slots = mem_zero((size_t)1 << set->bits, sizeof *set->slots);
	return set;
}

void number_set_free(struct number_set *set)
{
	if (!set)
		return;
	vec_done(&set->items);
	free(set->slots);
	free(set);
}

/*
 * The slot of KEY, or the free one where it belongs.  Multiplicative hashing (Knuth, The
 * Art of Computer Programming 3, section 6.4): the factor is 2^64 / golden ratio.
 */
static uint32_t *find_slot(const struct number_set *set, uint64_t key)
{
	size_t last = ((size_t)1 << set->bits) - 1;
	size_t slot = (size_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> (64 - set->bits));

	while (set->slots[slot] && set->items.items[set->slots[slot] - 1] != key)
		slot = (slot + 1) & last;
	return &set->slots[slot];
}

static void grow(struct number_set *set)
{
	free(set->slots);
	set->bits++;
	set->slots = mem_zero((size_t)1 << set->bits, sizeof *set->slots);
	for (size_t i = 0; i < set->items.count; i++)
		*find_slot(set, set->items.items[i]) = (uint32_t)i + 1;
}

uint32_t number_set_add(struct number_set *set, uint64_t key)
{
	uint32_t *slot = find_slot(set, key);

	if (*slot)
		return *slot - 1;
	vec_push(&set->items, key);
	*slot = (uint32_t)set->items.count;
	if (2 * set->items.count > (size_t)1 << set->bits)
		grow(set);
	return (uint32_t)set->items.count - 1;
}

uint32_t number_set_count(const struct number_set *set)
{
	return (uint32_t)set->items.count;
}

uint64_t number_set_at(const struct number_set *set, uint32_t number)
{
	return set->items.items[number];
}
