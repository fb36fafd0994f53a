/*
 * Why two sentences are linked, or not: every part of the score, and reasons in words.
 */
#ifndef CROSSREAD_ALIGN_WHY_EXPLAIN_H
#define CROSSREAD_ALIGN_WHY_EXPLAIN_H

#include "base/vec.h"
#include "align/story.h"
#include "align/why/reason.h"

/* One feature of the pair, and what it adds to the score. */
struct part {
	const char *name, *meaning; /* of the feature */
	enum aspect aspect;	    /* that the feature is of */
	double value;
	double average; /* its value in the pairs that the model was learned from */
	double pull;	/* what it adds to the log-odds, beside that average */
};

/* The likeliest other sentence that one of the two could be linked with. */
struct rival {
	bool exists;
	struct place place;
	double probability;
};

struct explanation {
	double similarity;
	double probability; /* with a verdict on the pair, if there is one */
	double cut;	    /* the probability from which on a pair is a link */
	bool is_linked;
	bool is_equal;	   /* the same sentence after folding: linked in any case */
	bool is_hollow;	   /* a formula, and nothing around it is linked: never linked */
	bool is_judged;	   /* there is a verdict */
	bool is_decided;   /* the reader decided on the pair: no verdict counts */
	bool is_candidate; /* else it was not weighed; these are what it would have had */
	bool looked_twice; /* else it is far from being a link and had one look only */
	double first, scored; /* probability after the first look, after the last */

	/* constant + the sum of all pulls + held = odds, in logarithms; chance is the
	 * probability that they say, which is `scored` unless it is settled by the
	 * sentences' being equal or hollow. */
	double constant, held, odds, chance;
	VEC(struct part) parts;	      /* strongest pull first, whichever way */
	double aspects[ASPECT_COUNT]; /* sums of their parts' pulls */

	struct rival rivals[2]; /* for a in the article of b, for b in the article of a */
	reason_list reasons;	/* in the order of their kinds */
};

/*
 * Explains the pair of sentences A and B of two articles of STORY.  Free what is filled
 * with explain_done.
 */
void explain_pair(struct explanation *explanation, const struct story *story,
		  struct place a, struct place b);

/*
 * The likeliest sentence of ARTICLE for PLACE, linked or not, among the pairs that were
 * weighed.  False where there was none.
 */
bool explain_nearest(const struct story *story, struct place place, uint32_t article,
		     struct place *nearest, double *probability);

/* Whether the sentence OTHER has WORD, which is of PLACE, somewhere and in some form. */
bool explain_is_said(const struct story *story, struct place place, struct span word,
		     struct place other);

void explain_done(struct explanation *explanation);

#endif
