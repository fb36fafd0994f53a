/*
 * The longest common subsequence: the most items that two lists have in common in the
 * same order, others between them or not.
 */
#ifndef CROSSREAD_BASE_SUBSEQUENCE_H
#define CROSSREAD_BASE_SUBSEQUENCE_H

#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"

/* The same item in both, as indices. */
struct subsequence_match {
	size_t a, b;
};

typedef VEC(struct subsequence_match) subsequence_match_list;

/*
 * Adds the longest common subsequence of A and B to OUT.  Lists that are too large for
 * the table (a text without stops, not a sentence) have none.
 */
void subsequence_find(subsequence_match_list *out, const uint32_t *a, size_t a_count,
		      const uint32_t *b, size_t b_count);

#endif
