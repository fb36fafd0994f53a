/*
 * The matcher: profiles and pairs of a story.  A story keeps it, so that align/why can
 * explain a link.
 *
 * It numbers the articles in a canonical order (by text, then path), so that every sum
 * has the same order of its terms whatever the order of the input; `order` and `rank`
 * translate between the two numbers of an article.
 */
#ifndef CROSSREAD_ALIGN_LINK_MATCHER_H
#define CROSSREAD_ALIGN_LINK_MATCHER_H

#include "align/evidence.h"
#include "align/link/pair.h"

struct matcher {
	const struct model *model;
	const struct article **canonical; /* the articles in canonical order */
	uint32_t *order;		  /* canonical number -> the story's number */
	uint32_t *rank;			  /* the story's number -> canonical number */
	struct profiles *profiles;
	struct pairs *pairs;
	unsigned owners; /* stories that share it */

	/* Of matcher_judged: what it was made of, and for each two articles (canonical
	 * numbers) the odds of pairs without a score, NAN where the judge has not read
	 * both. */
	struct matcher *base;
	double *floors;
};

/* Matches ARTICLES by MODEL; both are borrowed. */
struct matcher *matcher_new(const struct article *const *articles, size_t count,
			    const struct model *model);

/* One more owner of MATCHER; each owner calls matcher_free, and the last call frees. */
struct matcher *matcher_share(struct matcher *matcher);
void matcher_free(struct matcher *matcher);

/*
 * A matcher of the same articles by the model for pairs with scores, those of EVIDENCE.
 * What the judge finds likely and words did not is a pair, too.  It shares the rest with
 * MATCHER, whose model has such a model, and is owned and freed like it.
 */
struct matcher *matcher_judged(struct matcher *matcher, const struct evidence *evidence);

/* A sentence's number in the profiles, and back. */
uint32_t matcher_number(const struct matcher *matcher, struct place place);
struct place matcher_place(const struct matcher *matcher, uint32_t number);

/*
 * Fills PAIR for any two comparable sentences, candidates or not.  Returns whether it is
 * a candidate.
 */
bool matcher_pair(const struct matcher *matcher, struct place a, struct place b,
		  struct pair *pair);

#endif
