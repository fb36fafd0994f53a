/*
 * A naming: a sentence as a file names it, so that it is found again in articles that are
 * read anew: by a hash of its text as it is compared, by those of the sentences before
 * and behind it, and, for people, by the outlet's label and its first words.
 */
#ifndef CROSSREAD_ALIGN_DECIDE_NAMING_H
#define CROSSREAD_ALIGN_DECIDE_NAMING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "read/article.h"

enum {
	NAMING_HASH = 16,  /* hexadecimal digits, the first of the digest */
	NAMING_WORDS = 16, /* first words of the sentence, at most */
};

struct naming {
	char text[NAMING_HASH + 1];
	char before[NAMING_HASH + 1], after[NAMING_HASH + 1]; /* "-": there is none */
	struct str label, words; /* as they may be shown; no TAB, no line end */
};

/* Writes the hash of sentence AT of ARTICLE, "-" where it has none. */
void naming_hash(char hash[NAMING_HASH + 1], const struct article *article, size_t at);

/* Names sentence AT of ARTICLE; label and words live in ARENA. */
void naming_make(struct naming *naming, struct arena *arena,
		 const struct article *article, size_t at);

/* Adds the label of ARTICLE as files have it. */
void naming_label(struct buf *out, const struct article *article);

/* Adds NAMING as a line: TAB, three hashes, TAB, label, TAB, words. */
void naming_write(struct buf *out, const struct naming *naming);

/* Reads such a LINE, without its end; label and words point into it.  False where it is
 * none. */
bool naming_read(struct naming *naming, struct str line);

/* Whether two files name the same sentence of the same articles. */
bool naming_is_same(const struct naming *a, const struct naming *b);

#endif
