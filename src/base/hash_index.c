/* Open addressing: an item is in the first slot that was free from its own on. */
#include "config.h"

#include "base/hash_index.h"

#include <stdlib.h>

#include "base/mem.h"

enum { FIRST_BITS = 10 };

static void make_slots(struct hash_index *index, unsigned bits)
{
	index->slots = mem_zero((size_t)1 << bits, sizeof *index->slots);
	index->last = UINT32_MAX >> (32 - bits);
	index->shift = 32 - bits;
}

void hash_index_init(struct hash_index *index)
{
	*index = (struct hash_index){0};
	make_slots(index, FIRST_BITS);
}

void hash_index_done(struct hash_index *index)
{
	free(index->slots);
	vec_done(&index->hashes);
}

static void grow(struct hash_index *index)
{
	free(index->slots);
	make_slots(index, 32 - index->shift + 1);
	for (size_t i = 0; i < index->hashes.count; i++) {
		uint32_t slot = index->hashes.items[i] >> index->shift;

		while (index->slots[slot])
			slot = (slot + 1) & index->last;
		index->slots[slot] = (uint32_t)i + 1;
	}
}

uint32_t hash_index_add(struct hash_index *index, const struct hash_index_probe *probe)
{
	vec_push(&index->hashes, probe->hash);
	index->slots[probe->slot] = (uint32_t)index->hashes.count;
	if (index->hashes.count > index->last / 2)
		grow(index);
	return (uint32_t)index->hashes.count - 1;
}
