/*
 * Blocks form a list, newest first; a request that does not fit the newest opens a
 * larger one.  Sizes double up to a limit, so a small story stays small.  Blocks come
 * zeroed from the system, large ones with their pages in place: faulting them in one by
 * one would cost more than all else that is done with them.
 */
#include "config.h"

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "base/mem.h"

enum {
	FIRST_BLOCK = 4096,
	MAPPED_BLOCK = 1 << 17,
	LARGEST_BLOCK = 1 << 20,
	ALIGNMENT = 16
};

struct block {
	struct block *older;
	size_t used, capacity;
	bool is_mapped;
	_Alignas(ALIGNMENT) char bytes[];
};

/* What is to be done when the arena is freed. */
struct release {
	struct release *earlier;
	void (*release)(void *what);
	void *what;
};

struct arena {
	struct block *newest;
	struct release *releases; /* the last one first */
	size_t next; /* capacity of the next block, if a larger one is not asked for */
};

struct arena *arena_new(void)
{
	struct arena *arena = mem_zero(1, sizeof *arena);

	arena->next = FIRST_BLOCK;
	return arena;
}

void arena_free(struct arena *arena)
{
	if (!arena)
		return;
	for (struct release *last = arena->releases; last; last = last->earlier)
		last->release(last->what);
	for (struct block *block = arena->newest, *older; block; block = older) {
		older = block->older;
		if (block->is_mapped)
			munmap(block, sizeof *block + block->capacity);
		else
			free(block);
	}
	free(arena);
}

/* A zeroed block of SIZE bytes from the system; NULL if it is too small for that. */
static struct block *map_block(size_t size)
{
	struct block *block;

	if (size < MAPPED_BLOCK)
		return NULL;
	block = mmap(NULL, size, PROT_READ | PROT_WRITE,
		     MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
	if (block == MAP_FAILED)
		return NULL;
	block->is_mapped = true;
	return block;
}

static void open_block(struct arena *arena, size_t least)
{
	size_t capacity = arena->next;
	struct block *block;

	/* One large request does not make the small ones behind it large. */
	if (capacity < least)
		capacity = least;
	else if (arena->next < LARGEST_BLOCK)
		arena->next *= 2;
	block = map_block(sizeof *block + capacity);
	if (!block)
		block = mem_zero(1, sizeof *block + capacity);
	block->older = arena->newest;
	block->capacity = capacity;
	arena->newest = block;
}

void *arena_zero(struct arena *arena, size_t count, size_t size)
{
	size_t bytes;
	void *out;

	/* An impossible size is handed on to fail where all allocations fail. */
	if (size && count > (SIZE_MAX / 2 - ALIGNMENT) / size)
		count = SIZE_MAX / 4 / size;
	bytes = (count * size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	if (!bytes)
		bytes = ALIGNMENT;
	if (!arena->newest || arena->newest->capacity - arena->newest->used < bytes)
		open_block(arena, bytes);
	out = arena->newest->bytes + arena->newest->used;
	arena->newest->used += bytes;
	return out;
}

char *arena_string(struct arena *arena, const char *bytes, size_t length)
{
	char *copy = arena_zero(arena, length + 1, 1);

	if (length)
		memcpy(copy, bytes, length);
	return copy;
}

void arena_release(struct arena *arena, void (*release)(void *what), void *what)
{
	struct release *last = arena_zero(arena, 1, sizeof *last);

	*last = (struct release){arena->releases, release, what};
	arena->releases = last;
}
