/*
 * The lexicon: which words can mean the same, from WordNet.
 *
 * A file made by data/make-lexicon.py, mapped into memory; words are stems, senses are
 * synsets.  Where the file is missing or damaged nothing is related and all else works.
 */
#ifndef CROSSREAD_ALIGN_WORDS_LEXICON_H
#define CROSSREAD_ALIGN_WORDS_LEXICON_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct lexicon;

/* Maps the file PATH; NULL where it cannot be used. */
struct lexicon *lexicon_open(const char *path);

/*
 * Opens lexicon.en: in $CROSSREAD_DATA alone if that is set, else where it is installed,
 * else beside the folder of a program in its build tree.  NULL where it is nowhere.
 */
struct lexicon *lexicon_find(void);

/* NULL is allowed. */
void lexicon_close(struct lexicon *lexicon);

/* A list of synsets, rising; it lives as long as the lexicon. */
struct lexicon_list {
	const uint32_t *items;
	size_t count;
};

/* The senses of a stem; none if it is unknown. */
struct lexicon_list lexicon_senses(const struct lexicon *lexicon, struct str stem);

/* The synsets that SYNSET is a kind of, similar to or derived from. */
struct lexicon_list lexicon_related(const struct lexicon *lexicon, uint32_t synset);

#endif
