/* The strings in order of their numbers, kept in an arena, and a hash index of them. */
#include "config.h"

#include "base/intern.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/hash_index.h"
#include "base/mem.h"
#include "base/vec.h"

struct entry {
	struct str text;
	uint32_t realm;
};

struct intern {
	struct arena *arena;
	VEC(struct entry) entries;
	struct hash_index index;
	uint32_t realm; /* of what is added */
};

struct intern *intern_new(void)
{
	struct intern *intern = mem_zero(1, sizeof *intern);

	intern->arena = arena_new();
	hash_index_init(&intern->index);
	return intern;
}

void intern_free(struct intern *intern)
{
	if (!intern)
		return;
	arena_free(intern->arena);
	vec_done(&intern->entries);
	hash_index_done(&intern->index);
	free(intern);
}

void intern_use(struct intern *intern, uint32_t realm)
{
	intern->realm = realm;
}

/* Takes PROBE to the number of TEXT; false where it has none. */
static inline bool find(const struct intern *intern, struct str text,
			struct hash_index_probe *probe)
{
	*probe = hash_index_probe(&intern->index, str_hash(text) ^ intern->realm);
	while (hash_index_next(&intern->index, probe)) {
		const struct entry *entry = &intern->entries.items[probe->number];

		if (entry->realm == intern->realm && str_equal(entry->text, text))
			return true;
	}
	return false;
}

uint32_t intern_add(struct intern *intern, struct str text)
{
	struct hash_index_probe probe;

	if (find(intern, text, &probe))
		return probe.number;
	vec_push(&intern->entries,
		 (struct entry){
		     .text = {arena_string(intern->arena, text.bytes, text.length),
			      text.length},
		     .realm = intern->realm,
		 });
	return hash_index_add(&intern->index, &probe);
}

bool intern_has(const struct intern *intern, struct str text)
{
	struct hash_index_probe probe;

	return find(intern, text, &probe);
}

uint32_t intern_count(const struct intern *intern)
{
	return (uint32_t)intern->entries.count;
}

struct str intern_text(const struct intern *intern, uint32_t number)
{
	return intern->entries.items[number].text;
}

uint32_t intern_realm(const struct intern *intern, uint32_t number)
{
	return intern->entries.items[number].realm;
}
