/*
 * Meanings: which terms of a story can mean the same, by the lexicon.
 *
 * Two terms with a sense in common are close relatives.  Where a sense of one is a kind
 * of a sense of the other, similar to it or derived from it, they are distant relatives.
 */
#ifndef CROSSREAD_ALIGN_WORDS_MEANING_H
#define CROSSREAD_ALIGN_WORDS_MEANING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "align/words/lexicon.h"
#include "align/words/term.h"

struct relative {
	uint32_t term;
	float strength; /* 0..1: tuning.meaning_same or .meaning_related */
};

struct relative_list {
	struct relative *items;
	uint32_t count;
};

/*
 * Finds the relatives of each term of VOCABULARY for which IS_ORDINARY is set, among
 * those terms.  Returns a list for each term, in ARENA; all are empty where LEXICON is
 * NULL.
 */
struct relative_list *meaning_relatives(struct arena *arena,
					const struct lexicon *lexicon,
					const struct vocabulary *vocabulary,
					const bool *is_ordinary);

#endif
