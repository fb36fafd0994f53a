/*
 * A growing array of any type, the one container written as macros.
 *
 *     VEC(struct span) spans = {0};
 *     vec_push(&spans, (struct span){0, 4});
 *     for (size_t i = 0; i < spans.count; i++) use(spans.items[i]);
 *     vec_done(&spans);
 */
#ifndef CROSSREAD_BASE_VEC_H
#define CROSSREAD_BASE_VEC_H

#include <stdlib.h>

#include "base/mem.h"

#define VEC(type)                       \
	struct {                        \
		type *items;            \
		size_t count, capacity; \
	}

/* Makes room for one more item and returns its address, uninitialised. */
#define vec_add(vec)                                                                \
	((vec)->count == (vec)->capacity                                            \
	     ? (void)((vec)->capacity = (vec)->capacity ? 2 * (vec)->capacity : 16, \
		      (vec)->items = mem_resize((vec)->items, (vec)->capacity,      \
						sizeof *(vec)->items))              \
	     : (void)0,                                                             \
	 &(vec)->items[(vec)->count++])

#define vec_push(vec, ...) (*vec_add(vec) = (__VA_ARGS__))

/* Frees the items; the array is empty afterwards. */
#define vec_done(vec) \
	(free((vec)->items), (vec)->items = NULL, (vec)->count = (vec)->capacity = 0)

#endif
