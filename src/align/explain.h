/*
 * Why two sentences are linked, or not: every part of the score, and reasons in words.
 */
#ifndef CROSSREAD_ALIGN_EXPLAIN_H
#define CROSSREAD_ALIGN_EXPLAIN_H

#include "align/story.h"
#include "base/vec.h"

/* One feature of the pair and what it moved. */
struct part {
	const char *name;    /* of the feature, as in data/linking.model */
	const char *meaning; /* in a reader's words */
	double value;	     /* of the feature */
	double
	    pull; /* what it adds to the log-odds, beside its value for an average pair */
};

struct explanation {
	double similarity, probability;
	double cut;		  /* the probability from which on a pair is a link */
	bool is_linked, is_equal; /* equal: the same sentence after folding */
	VEC(struct part) parts;	  /* strongest pull first, whichever way */
	VEC(char *) reasons;	  /* lines for people, what speaks for it first */
	bool has_runner_up;	  /* the next likeliest sentence of b's article for a */
	struct place runner_up;
	double runner_up_probability;
};

/*
 * Explains the pair of sentences A and B of two articles of STORY.  Free what is filled
 * with explain_done.
 */
void explain_pair(struct explanation *explanation, const struct story *story,
		  struct place a, struct place b);
void explain_done(struct explanation *explanation);

#endif
