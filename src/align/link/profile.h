/*
 * Profiles: what is computed once for each sentence and used for all its pairs.
 *
 * The sentences of all articles are numbered in one row, in the order of the articles.
 * A space is one way to see a sentence as a vector; all vectors have length 1.
 */
#ifndef CROSSREAD_ALIGN_LINK_PROFILE_H
#define CROSSREAD_ALIGN_LINK_PROFILE_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "read/article.h"
#include "align/words/meaning.h"
#include "align/words/term.h"
#include "align/words/vector.h"
#include "align/words/window.h"
#include "align/values/quantity_ranking.h"
#include "align/link/copies.h"

enum space {
	SPACE_WORDS,	       /* all terms, by background rarity */
	SPACE_CONTENT,	       /* content terms, by background rarity */
	SPACE_STORY,	       /* content terms, by rarity in the story */
	SPACE_RARE,	       /* content terms, by both */
	SPACE_PREFIXES,	       /* first five letters of content words */
	SPACE_LETTERS,	       /* runs of four letters inside words */
	SPACE_LETTERS_CONTENT, /* the same of content words */
	SPACE_LETTERS_ACROSS,  /* runs of five letters across words */
	SPACE_CONTEXT,	       /* SPACE_RARE with a share of both neighbours */
	SPACE_COUNT
};

/* The distinct content terms of a sentence, rising, with what they are there. */
struct bag {
	uint32_t *terms;
	unsigned *flags; /* of enum token_flag, of all places of the term */
	float *anchors;	 /* 1 / how many sentences of its article have the term */
	uint32_t count;
};

struct profile {
	uint32_t article, sentence;
	uint32_t language; /* its number in the vocabulary */
	double place;	   /* 0 first of its article, 1 last */
	struct token_list tokens;
	const struct quantity *quantities;
	size_t quantity_count;
	struct bag bag;
	struct window_list windows;
	double rare_total, story_total; /* weight of the bag */
	double name_total; /* the same of its names, by rarity in the story */
	double quoted;	   /* share of the tokens inside quotation marks */
	double length;	   /* of the bag as a vector of rare weights */
	struct vector spaces[SPACE_COUNT];
};

struct profiles {
	struct arena *arena;
	struct vocabulary *vocabulary;
	const struct article *const *articles;
	size_t article_count;
	uint32_t
	    *first; /* number of each article's first sentence, and one past the last */
	struct profile *items;
	uint32_t count;
	struct quantity_ranking *rankings; /* of what is compared, by article */
	struct copies copies;		   /* which sentences are equal */
	uint32_t *in_language; /* by language, how many of the sentences are in it */
	double *background;    /* by term: rarity in the language, see background.h */
	double *story;	       /* by term: ln((n + 1) / sentences with it) */
	double *rare;	       /* by term: sqrt(background * story) */
	const struct relative_list *relatives; /* by term */
	uint32_t widest[SPACE_COUNT];	       /* how many ids each space has */
};

void profile_free(struct profiles *profiles);

/*
 * How many of a sentence's quantities are compared one by one: all of a sentence, but not
 * all of a table that was taken for one, since the work grows with their square.
 */
static inline size_t profile_quantities_compared(const struct profile *profile)
{
	enum { MOST = 64 };

	return profile->quantity_count < MOST ? profile->quantity_count : MOST;
}

bool profile_bag_has(const struct bag *bag, uint32_t term);

/* The article of sentence I. */
const struct article *profile_article(const struct profiles *profiles, uint32_t i);

/* Adds the text of sentence I, white space and letters folded. */
void profile_fold(struct buf *out, const struct profiles *profiles, uint32_t i);

/* Whether two sentences are the same but for case, typography and white space. */
bool profile_is_equal(const struct profiles *profiles, uint32_t i, uint32_t j);

/* Whether SENTENCE is a formula: of too few words of content to say anything alone. */
bool profile_is_formula(const struct profiles *profiles, uint32_t sentence);

/* Whether two sentences may be linked: their articles are compared. */
bool profile_is_comparable(const struct profiles *profiles, uint32_t i, uint32_t j);

#endif
