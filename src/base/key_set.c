/* The keys in order of their numbers, and a hash index of them. */
#include "config.h"

#include "base/key_set.h"

#include <stdlib.h>

#include "base/hash_index.h"
#include "base/mem.h"
#include "base/vec.h"

struct key_set {
	VEC(uint64_t) keys;
	struct hash_index index;
};

struct key_set *key_set_new(void)
{
	struct key_set *set = mem_zero(1, sizeof *set);

	hash_index_init(&set->index);
	return set;
}

void key_set_free(struct key_set *set)
{
	if (!set)
		return;
	vec_done(&set->keys);
	hash_index_done(&set->index);
	free(set);
}

uint32_t key_set_add(struct key_set *set, uint64_t key)
{
	struct hash_index_probe probe = hash_index_probe(&set->index, key);

	while (hash_index_next(&set->index, &probe))
		if (set->keys.items[probe.number] == key)
			return probe.number;
	vec_push(&set->keys, key);
	return hash_index_add(&set->index, &probe);
}

uint32_t key_set_count(const struct key_set *set)
{
	return (uint32_t)set->keys.count;
}

uint64_t key_set_at(const struct key_set *set, uint32_t number)
{
	return set->keys.items[number];
}
