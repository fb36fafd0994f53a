/*
 * A search for differences: two linked sentences, and what all detectors ask of them.
 *
 * All detectors measure the context of two words, one of each side: the weight of the
 * rare words that stand near both.  It is smaller where a clause ends between them.  Two
 * different values in the same context are a disagreement; in different contexts they are
 * two facts.
 *
 * Each detector is in the file of its name and adds what it finds to `out`.
 */
#ifndef CROSSREAD_ALIGN_DIFFERENCE_SEARCH_H
#define CROSSREAD_ALIGN_DIFFERENCE_SEARCH_H

#include "align/link.h"
#include "align/word_match.h"
#include "align/link/profile.h"

/* Tokens FIRST..LAST of a side. */
struct stretch {
	size_t first, last;
};

struct finding; /* finding.h */

struct search {
	const struct profiles *profiles;
	const struct profile *sides[2];
	const struct article *articles[2];
	struct word_matches words; /* that stand for each other; side 0 is A */
	struct arena *arena;
	VEC(struct finding) findings;
	difference_list *out;
};

/* The folded word of token AT of a side, "" beyond its ends. */
struct str difference_search_word(const struct search *search, int side, size_t at);

/* Whether token AT of a side, which may lie beyond its ends, is one of WORDS, which ends
 * with NULL. */
bool difference_search_is_word(const struct search *search, int side, size_t at,
			       const char *const *words);

/* Whether token AT of a side, which may lie beyond its ends, is of one of CLASSES. */
bool difference_search_is(const struct search *search, int side, size_t at,
			  unsigned classes);

/* The value of token AT of a side as a word of one of CLASSES; -1 if it is none. */
double difference_search_value(const struct search *search, int side, size_t at,
			       unsigned classes);

/* The year, 1800 to 2099, that WORD is in four digits; 0 if it is none. */
int difference_search_year(struct str word);

/* The weight of the rare words near token I of one side and token J of the other. */
double difference_search_context(const struct search *search, size_t i, size_t j);

/* Whether token AT of a side is in the same clause as the token before it. */
bool difference_search_goes_on(const struct search *search, int side, size_t at);

bool difference_search_is_quoted(const struct search *search, int side, size_t at);

/* Whether token AT of a side, which may lie beyond its ends, looks like a past tense. */
bool difference_search_is_past(const struct search *search, int side, size_t at);

/* Whether side OTHER has a word of NAME, which is of SIDE. */
bool difference_search_is_named(const struct search *search, int side,
				struct stretch name, int other);

/*
 * Whether what happens at token I of one side and J of the other is named by a common
 * word: right behind it ("on Friday apologised"), else before it in its own clause; and
 * not by two other verbs in the past tense.
 */
bool difference_search_has_event(const struct search *search, size_t i, size_t j);

/* Whether a difference that meets both A and B is reported already. */
bool difference_search_is_reported(const struct search *search, struct stretch a,
				   struct stretch b);

/* Whether a word of A stands for one of B; true where the judge told no words. */
bool difference_search_may_match(const struct search *search, struct stretch a,
				 struct stretch b);

/* Reports what stands in A and B. */
void difference_search_report(struct search *search, enum difference_kind kind,
			      enum matters matters, struct stretch a, struct stretch b);

/* The detectors. */
void difference_contrast(struct search *search);
void difference_date(struct search *search);
void difference_exchange(struct search *search);
void difference_negation(struct search *search);
void difference_number(struct search *search);
void difference_place(struct search *search);
void difference_quote(struct search *search);
void difference_role(struct search *search);

#endif
