/*
 * Findings: two values, one of each sentence, that may stand for each other and differ,
 * with what speaks for a disagreement.
 *
 * Most such values belong to two facts and not to one, so a small model weighs what is
 * known of a finding: how alike the judge holds the two words where they stand, which of
 * their neighbours stand for each other, what the values are to each other.  Where the
 * judge told no words it is another model, over the rest.  Both are data/conflict.model.
 */
#ifndef CROSSREAD_ALIGN_DIFFERENCE_FINDING_H
#define CROSSREAD_ALIGN_DIFFERENCE_FINDING_H

#include "align/difference/search.h"

enum finding_weight {
	FINDING_LIKENESS,  /* of the two values' words, 0 where they match others */
	FINDING_NEAR,	   /* ln(1 + what matches around them) */
	FINDING_CONTEXT,   /* ln(1 + weight of the rare words that stand near both) */
	FINDING_DISTANCE,  /* 0..1, how far the values are from each other */
	FINDING_APART,	   /* they measure or count different things */
	FINDING_ELSEWHERE, /* one of them has its like elsewhere in the other text */
	FINDING_EVENT,	   /* a common word names what happened */
	FINDING_ADJACENT,  /* two days in a row */
	FINDING_FEATURES,
	FINDING_INTERCEPT = FINDING_FEATURES,
	FINDING_MAYBE, /* least probability of a difference that may matter, ... */
	FINDING_YES,   /* ... and of one that does: such are right 9 times in 10 */
	FINDING_WEIGHTS
};

struct finding {
	enum difference_kind kind;
	struct stretch values[2]; /* of each side */
	struct stretch shown[2];  /* with the words that belong to them */
	double features[FINDING_FEATURES];
	double probability; /* that it is a difference that matters */
};

typedef VEC(struct finding) finding_list;

/* Adds FINDING, whose `values`, `shown` and other features are set, to the search. */
void finding_add(struct search *search, struct finding finding);

/* Reports what is likely enough among the findings, each value once, the likeliest first.
 */
void finding_report(struct search *search);

/* The name of FEATURE, as data/conflict.model and --features=differences have it. */
const char *finding_feature_name(enum finding_weight feature);

#endif
