/* A hash table with open addressing over numbers; the strings live in an arena. */
#include "config.h"

#include "base/intern.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/mem.h"
#include "base/vec.h"

struct entry {
	struct str text;
	uint32_t hash, realm;
};

struct intern {
	struct arena *arena;
	VEC(struct entry) entries;
	uint32_t *slots;   /* number + 1, 0 where free */
	size_t slot_count; /* a power of two, at least twice the entries */
	uint32_t realm;	   /* of what is added */
};

struct intern *intern_new(void)
{
	struct intern *intern = mem_zero(1, sizeof *intern);

	intern->arena = arena_new();
	intern->slot_count = 256;
	intern->slots = mem_zero(intern->slot_count, sizeof *intern->slots);
	return intern;
}

void intern_free(struct intern *intern)
{
	if (!intern)
		return;
	arena_free(intern->arena);
	vec_done(&intern->entries);
	free(intern->slots);
	free(intern);
}

/* FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
static uint32_t hash_of(struct str text)
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < text.length; i++)
		hash = (hash ^ (unsigned char)text.bytes[i]) * 16777619u;
	return hash;
}

static void grow(struct intern *intern)
{
	free(intern->slots);
	intern->slot_count *= 2;
	intern->slots = mem_zero(intern->slot_count, sizeof *intern->slots);
	for (size_t i = 0; i < intern->entries.count; i++) {
		size_t slot = intern->entries.items[i].hash & (intern->slot_count - 1);

		while (intern->slots[slot])
			slot = (slot + 1) & (intern->slot_count - 1);
		intern->slots[slot] = (uint32_t)i + 1;
	}
}

void intern_use(struct intern *intern, uint32_t realm)
{
	intern->realm = realm;
}

uint32_t intern_add(struct intern *intern, struct str text)
{
	uint32_t hash = hash_of(text) ^ intern->realm;
	size_t slot = hash & (intern->slot_count - 1);

	for (; intern->slots[slot]; slot = (slot + 1) & (intern->slot_count - 1)) {
		const struct entry *entry =
		    &intern->entries.items[intern->slots[slot] - 1];

		if (entry->hash == hash && entry->realm == intern->realm &&
		    str_equal(entry->text, text))
			return intern->slots[slot] - 1;
	}
	vec_push(&intern->entries,
		 (struct entry){
		     .text = {arena_string(intern->arena, text.bytes, text.length),
			      text.length},
		     .hash = hash,
		     .realm = intern->realm,
		 });
	intern->slots[slot] = (uint32_t)intern->entries.count;
	if (2 * intern->entries.count > intern->slot_count)
		grow(intern);
	return (uint32_t)intern->entries.count - 1;
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
