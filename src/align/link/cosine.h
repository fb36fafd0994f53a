/*
 * Cosines of one sentence with many: its sparse vector is laid out as a full array, by
 * id, so that each cosine is one walk over the other vector.
 *
 * Pairs are ordered by their first sentence, so that each sentence is laid out once.
 */
#ifndef CROSSREAD_ALIGN_LINK_COSINE_H
#define CROSSREAD_ALIGN_LINK_COSINE_H

#include "align/link/profile.h"

struct cosine_layout {
	enum space space;
	float *weights;		     /* by id, 0 where the vector has none */
	const struct vector *vector; /* NULL: none is laid out */
};

/* Begins with nothing laid out; to be freed with cosine_done. */
void cosine_begin(struct cosine_layout *layout, const struct profiles *profiles,
		  enum space space);
void cosine_done(struct cosine_layout *layout);

/* Lays out the vector of PROFILE, or none where it is NULL, instead of the last one. */
void cosine_lay_out(struct cosine_layout *layout, const struct profile *profile);

/* The cosine of the sentence laid out with PROFILE; 0 where one of them is NULL. */
float cosine_with(const struct cosine_layout *layout, const struct profile *profile);

#endif
