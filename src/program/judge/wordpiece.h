/*
 * Text as word pieces, numbered, which is how the network reads it.
 *
 * A word is folded to small letters without accents; a sign of punctuation is a word of
 * its own.  It is then the longest piece of the vocabulary that it begins with, the
 * longest that the rest begins with, and so on: "unlinked" may be "un" "##link" "##ed".
 * These are BERT's uncased rules (Devlin et al. 2018, https://arxiv.org/abs/1810.04805).
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_WORDPIECE_H
#define CROSSREAD_PROGRAM_JUDGE_WORDPIECE_H

#include "base/err.h"
#include "base/hash_index.h"
#include "base/str.h"
#include "base/vec.h"

/* The pieces that are known, by number; PIECES are slices of the vocabulary. */
struct wordpiece {
	struct hash_index index;
	VEC(struct str) pieces;
	size_t longest; /* in bytes */
};

/*
 * Reads VOCABULARY, COUNT pieces each ended by LF, which stays as long as WORDPIECE.
 * False with a message where it has another number of pieces or one of them twice; in
 * any case wordpiece_done frees it.
 */
bool wordpiece_init(struct wordpiece *wordpiece, struct str vocabulary, uint32_t count,
		    struct err *err);
void wordpiece_done(struct wordpiece *wordpiece);

/* A piece of a word; FROM up to TO are the bytes of the whole word in its text. */
struct token {
	uint32_t number;
	uint32_t from, to;
};

typedef VEC(struct token) token_list;

/*
 * Adds the first MOST pieces of TEXT to OUT.  A word of which some part is in no piece,
 * or of more than 100 characters, is the one piece UNKNOWN.
 */
void wordpiece_split(token_list *out, const struct wordpiece *wordpiece, struct str text,
		     size_t most, uint32_t unknown);

#endif
