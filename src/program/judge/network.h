/*
 * A network, as it was trained: sizes, vocabulary and weights, from a file.
 *
 * The file (data/judge/FORMAT.md) holds weights as whole numbers of 8 bits with a scale
 * for each row.  The two large tables stay so; all else is widened to floats.
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_NETWORK_H
#define CROSSREAD_PROGRAM_JUDGE_NETWORK_H

#include "base/arena.h"
#include "base/digest.h"
#include "base/err.h"
#include "base/str.h"
#include "program/judge/product.h"
#include "program/judge/wordpiece.h"

/* Numbers that the file begins with, in its order. */
struct network_sizes {
	uint32_t words, width, layers, heads, inner, positions, places;
	uint32_t matching; /* numbers in the vector of a token */
	uint32_t evidence; /* of a sentence in another; always 4 */
	uint32_t hidden;
	uint32_t sentence, title, before, after, own; /* tokens, see window.h */
	uint32_t unknown, class, separator; /* pieces with a meaning of their own */
	uint32_t word_bits; /* of a weight in the embeddings of words: 8 or 4 */
};

/*
 * ROWS x WIDTH weights: a scale times a whole number.  With 8 bits a row has one scale;
 * with 4 bits, two numbers a byte, each NETWORK_GROUP numbers have.
 */
struct network_table {
	const float *scales;
	const signed char *numbers;
	bool is_halved; /* it has 4 bits a number */
};

enum { NETWORK_GROUP = 32 };

struct network_linear {
	struct view weights;
	const float *summand;
};

struct network_norm {
	const float *factor, *summand;
	float epsilon;
};

struct network_layer {
	struct network_linear attend, attended;
	struct network_norm norm_attended;
	struct network_linear widen, narrow;
	struct network_norm norm;
};

struct network {
	struct arena *arena;		/* holds all that follows */
	char digest[DIGEST_LENGTH + 1]; /* of the file but its last 32 bytes */
	struct str note;		/* what it is, licence, "Language: en" */
	struct network_sizes sizes;
	float epsilon, good, close;
	struct wordpiece wordpiece;
	struct network_table word, position;
	struct view place;
	struct network_norm norm;
	struct network_layer *layers;
	struct view match, pool;
	struct network_linear weigh, judge, say;
};

/*
 * Reads PATH.  False with one line where it cannot be read or is no network that this
 * program can run; NETWORK then needs no network_free.
 */
bool network_read(struct network *network, const char *path, struct err *err);

/* The same for the BYTES of a file called NAME. */
bool network_parse(struct network *network, struct str bytes, const char *name,
		   struct err *err);

void network_free(struct network *network);

/* Whether NETWORK was trained on texts in LANGUAGE. */
bool network_knows(const struct network *network, struct str language);

/* Language INDEX of those that NETWORK was trained on; length 0 behind the last. */
struct str network_language(const struct network *network, size_t index);

/* Writes row ROW of TABLE, WIDTH floats, to OUT. */
void network_row(float *out, const struct network_table *table, uint32_t row,
		 size_t width);

#endif
