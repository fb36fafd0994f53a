/*
 * Sparse vectors: which terms, or runs of letters, a sentence has and with what weight.
 * Terms and runs are numbers here, ids.
 *
 * Vectors are brought to length 1, so that the product of two is their cosine.
 */
#ifndef CROSSREAD_ALIGN_WORDS_VECTOR_H
#define CROSSREAD_ALIGN_WORDS_VECTOR_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct vector {
	uint32_t *ids; /* distinct; rising where vector_sort put them so */
	float *weights;
	uint32_t count;
};

/*
 * The vector of COUNT ids, repeats counted: weights are the counts, ids in order of first
 * appearance.  PLACES holds a number for each id there can be, all 0 before and after.
 */
struct vector vector_of_ids(struct arena *arena, const uint32_t *ids, size_t count,
			    uint32_t *places);

/* Puts the ids in rising order, which products and blends need. */
void vector_sort(struct vector *vector);

/* Brings VECTOR to length 1; an empty one stays empty. */
void vector_normalise(struct vector *vector);

/* The scalar product; of two vectors of length 1, their cosine. */
double vector_product(const struct vector *a, const struct vector *b);

/* The sum A + SHARE * B + SHARE * C, brought to length 1; B and C may be NULL. */
struct vector vector_blend(struct arena *arena, const struct vector *a,
			   const struct vector *b, const struct vector *c, double share);

#endif
