/*
 * Sparse vectors: what a sentence holds, by number of term or of letter run.
 *
 * Vectors of one space (a list of counts for each sentence) are weighted together and
 * brought to length 1, so their product is the cosine.
 */
#ifndef CROSSREAD_ALIGN_VECTOR_H
#define CROSSREAD_ALIGN_VECTOR_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct vector {
	uint32_t *ids; /* rising */
	float *weights;
	uint32_t count;
};

/* The vector of COUNT ids in any order, repeats counted: weights are the counts. */
struct vector vector_of_ids(struct arena *arena, uint32_t *ids, size_t count);

/* Brings VECTOR to length 1; an empty one stays empty. */
void vector_normalise(struct vector *vector);

/* The scalar product; of two vectors of length 1, their cosine. */
double vector_product(const struct vector *a, const struct vector *b);

/* The sum A + SHARE * B + SHARE * C, brought to length 1; B and C may be NULL. */
struct vector vector_blend(struct arena *arena, const struct vector *a,
			   const struct vector *b, const struct vector *c, double share);

#endif
