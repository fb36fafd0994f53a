/*
 * Blocks form a list, newest first; a request that does not fit the newest opens a
 * larger one.  Sizes double up to a limit, so a small story stays small.
 */
#include "config.h"

#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { FIRST_BLOCK = 4096, LARGEST_BLOCK = 1 << 20, ALIGNMENT = 16 };

struct block {
	struct block *older;
	size_t used, capacity;
	_Alignas(ALIGNMENT) char bytes[];
};

struct arena {
	struct block *newest;
};

struct arena *arena_new(void)
{
	return mem_zero(1, sizeof(struct arena));
}

void arena_free(struct arena *arena)
{
	if (!arena)
		return;
	for (struct block *block = arena->newest, *older; block; block = older) {
		older = block->older;
		free(block);
	}
	free(arena);
}

static void open_block(struct arena *arena, size_t least)
{
	size_t capacity = arena->newest ? arena->newest->capacity * 2 : FIRST_BLOCK;
	struct block *block;

	if (capacity > LARGEST_BLOCK)
		capacity = LARGEST_BLOCK;
	if (capacity < least)
		capacity = least;
	block = mem_alloc(sizeof *block + capacity);
	block->older = arena->newest;
	block->used = 0;
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
	return memset(out, 0, bytes);
}

char *arena_string(struct arena *arena, const char *bytes, size_t length)
{
	char *copy = arena_zero(arena, length + 1, 1);

	if (length)
		memcpy(copy, bytes, length);
	return copy;
}
