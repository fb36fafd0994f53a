/*
 * A hash table that tells where an item is in an array of its owner's.
 *
 * Items are numbered from 0 as they are added.  The table holds their numbers and hashes
 * alone; the items, and when two are the same, are the owner's business:
 *
 *     struct hash_index_probe probe = hash_index_probe(&index, hash_of(wanted));
 *
 *     while (hash_index_next(&index, &probe))
 *             if (is_same(items[probe.number], wanted))
 *                     return probe.number;
 *     return hash_index_add(&index, &probe);
 */
#ifndef CROSSREAD_BASE_HASH_INDEX_H
#define CROSSREAD_BASE_HASH_INDEX_H

#include <stdbool.h>
#include <stdint.h>

#include "base/vec.h"

struct hash_index {
	uint32_t *slots;      /* an item's number and 1, or 0; at most half are taken */
	uint32_t last;	      /* slot: their count is a power of two */
	unsigned shift;	      /* what it leaves of a hash is a slot */
	VEC(uint32_t) hashes; /* by item */
};

/* A walk over the items that may be the one that is wanted. */
struct hash_index_probe {
	uint32_t hash;
	uint32_t slot;	 /* the next */
	uint32_t number; /* of the item reached */
};

void hash_index_init(struct hash_index *index);
void hash_index_done(struct hash_index *index);

/*
 * Begins a walk over the items whose hash is HASH, which any of its bits may tell from
 * others.  They are spread over the slots by multiplicative hashing (Knuth, The Art of
 * Computer Programming 3, section 6.4): the factor is 2^64 / golden ratio.
 */
static inline struct hash_index_probe hash_index_probe(const struct hash_index *index,
						       uint64_t hash)
{
	uint32_t spread = (uint32_t)(hash * UINT64_C(0x9E3779B97F4A7C15) >> 32);

	return (struct hash_index_probe){.hash = spread, .slot = spread >> index->shift};
}

/* Goes to the next item that may be the wanted; false where there is no other. */
static inline bool hash_index_next(const struct hash_index *index,
				   struct hash_index_probe *probe)
{
	uint32_t taken = index->slots[probe->slot];

	if (!taken)
		return false;
	probe->number = taken - 1;
	probe->slot = (probe->slot + 1) & index->last;
	return true;
}

/* Adds the item that PROBE, gone to its end, has not found; returns its number. */
uint32_t hash_index_add(struct hash_index *index, const struct hash_index_probe *probe);

#endif
