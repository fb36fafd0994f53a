/*
 * What is kept of an article once the encoder has read it: of each token a vector and how
 * much it weighs, of each sentence a vector.  All vectors have length 1.
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_READING_H
#define CROSSREAD_PROGRAM_JUDGE_READING_H

#include "program/judge/window.h"

struct reading {
	const struct passage *passage; /* tells where sentences begin */
	size_t matching;	       /* numbers in a vector */
	bool is_coarse;		       /* vectors of tokens are kept in 8 bits, else 16 */
	int8_t *coarse;		       /* they, MATCHING whole numbers each: */
	int16_t *fine;		       /* one of these two is there */
	float *scales;		       /* of a token's whole numbers */
	float *weights;		       /* of tokens */
	float *sentences;	       /* vectors, MATCHING each */
};

/*
 * Makes room for what there is to keep of PASSAGE, which stays as long as READING, in
 * vectors of MATCHING numbers.  What IS_COARSE takes half the memory, and moves
 * probabilities by at most 0.006 (of 412 pairs).
 */
void reading_init(struct reading *reading, const struct passage *passage, size_t matching,
		  bool is_coarse);
void reading_done(struct reading *reading);

/* Keeps what is needed of STATES, those of the own tokens of WINDOW. */
void reading_keep(struct reading *reading, const struct network *network,
		  const struct window *window, struct view states);

/* How many tokens SENTENCE has. */
size_t reading_length(const struct reading *reading, size_t sentence);

/* Writes the vectors of SENTENCE's tokens to OUT, a row each. */
void reading_vectors(float *out, const struct reading *reading, size_t sentence);

/* The weights of SENTENCE's tokens. */
const float *reading_weights(const struct reading *reading, size_t sentence);

/* The vectors of the sentences FROM up to, not including, TO. */
struct view reading_sentences(const struct reading *reading, size_t from, size_t to);

#endif
