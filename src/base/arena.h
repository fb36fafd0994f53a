/*
 * An arena: many small allocations with one lifetime.
 *
 * What belongs together (an article, a story) is carved from a few large blocks and
 * freed by one call.  Nothing is freed singly and nothing moves.
 */
#ifndef CROSSREAD_BASE_ARENA_H
#define CROSSREAD_BASE_ARENA_H

#include <stddef.h>

struct arena;

struct arena *arena_new(void);

/* Frees all that was carved from ARENA, and ARENA.  NULL is allowed. */
void arena_free(struct arena *arena);

/* Returns COUNT items of SIZE zeroed bytes, aligned for any type. */
void *arena_zero(struct arena *arena, size_t count, size_t size)
    __attribute__((returns_nonnull));

/* Returns a copy of the first LENGTH bytes of BYTES, ended by NUL. */
char *arena_string(struct arena *arena, const char *bytes, size_t length)
    __attribute__((returns_nonnull));

/* Has RELEASE called with WHAT when ARENA is freed, for what it cannot hold itself. */
void arena_release(struct arena *arena, void (*release)(void *what), void *what);

#endif
