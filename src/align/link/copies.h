/*
 * Copies: many sentences that are equal after folding.
 *
 * Equal sentences are always linked, so that a story of 1,000 copies would have half a
 * million links that all say the same.  So equal sentences are a class.  While a class is
 * small each member is compared by itself, since where it stands counts, too.  Of a large
 * one the first member of each article stands in for the others of its article, and of
 * all articles beyond the first few the first of all.  Only those that stand in are
 * compared; the others, the copies, have their pairs from them.
 */
#ifndef CROSSREAD_ALIGN_LINK_COPIES_H
#define CROSSREAD_ALIGN_LINK_COPIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Sentences of one language that are equal after folding: two or more. */
struct copies_class {
	uint32_t
	    *members; /* those that are compared, then the copies; each part rising */
	uint32_t count, compared_count;
};

struct copies {
	struct copies_class *classes;
	size_t count;
	uint32_t *classes_of; /* by sentence: 1 + its class, 0: nothing is equal to it */
	uint32_t *stand_ins;  /* by sentence: itself, or of a copy who stands in for it */
};

/* Whether sentence I is a copy, that is not compared itself. */
static inline bool copies_is_copy(const struct copies *copies, uint32_t i)
{
	return copies->stand_ins[i] != i;
}

/* Whether CLASS has copies. */
static inline bool copies_has_some(const struct copies_class *class)
{
	return class->compared_count < class->count;
}

#endif
