/* A hash table with open addressing over numbers. */
#include "config.h"

#include "base/keys.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/vec.h"

enum { FIRST_BITS = 10 };

struct keys {
	VEC(uint64_t) items;
	uint32_t *slots; /* number + 1, 0 where free; at least twice the keys */
	unsigned bits;	 /* of a slot's number */
};

struct keys *keys_new(void)
{
	struct keys *keys = mem_zero(1, sizeof *keys);

	keys->bits = FIRST_BITS;
	keys->slots = mem_zero((size_t)1 << keys->bits, sizeof *keys->slots);
	return keys;
}

void keys_free(struct keys *keys)
{
	if (!keys)
		return;
	vec_done(&keys->items);
	free(keys->slots);
	free(keys);
}

/*
 * The slot of KEY, or the free one where it belongs.  Multiplicative hashing (Knuth, The
 * Art of Computer Programming 3, section 6.4): the factor is 2^64 / golden ratio.
 */
static uint32_t *find_slot(const struct keys *keys, uint64_t key)
{
	size_t last = ((size_t)1 << keys->bits) - 1;
	size_t slot = (size_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> (64 - keys->bits));

	while (keys->slots[slot] && keys->items.items[keys->slots[slot] - 1] != key)
		slot = (slot + 1) & last;
	return &keys->slots[slot];
}

static void grow(struct keys *keys)
{
	free(keys->slots);
	keys->bits++;
	keys->slots = mem_zero((size_t)1 << keys->bits, sizeof *keys->slots);
	for (size_t i = 0; i < keys->items.count; i++)
		*find_slot(keys, keys->items.items[i]) = (uint32_t)i + 1;
}

uint32_t keys_add(struct keys *keys, uint64_t key)
{
	uint32_t *slot = find_slot(keys, key);

	if (*slot)
		return *slot - 1;
	vec_push(&keys->items, key);
	*slot = (uint32_t)keys->items.count;
	if (2 * keys->items.count > (size_t)1 << keys->bits)
		grow(keys);
	return (uint32_t)keys->items.count - 1;
}

uint32_t keys_count(const struct keys *keys)
{
	return (uint32_t)keys->items.count;
}

uint64_t keys_at(const struct keys *keys, uint32_t number)
{
	return keys->items.items[number];
}
