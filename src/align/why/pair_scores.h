/*
 * Scores of pairs of sentences that come from outside and are of no article.
 *
 * They are scored by the same code as articles: each distinct sentence of a column
 * becomes an article of one story, so that a word's rarity is that in the whole input,
 * and what other lines say settles nothing for this one.
 */
#ifndef CROSSREAD_ALIGN_WHY_PAIR_SCORES_H
#define CROSSREAD_ALIGN_WHY_PAIR_SCORES_H

#include "base/err.h"
#include "base/str.h"
#include "align/link.h"

struct model;

/* What is to be scored. */
struct pair_table {
	struct str text;      /* two sentences a line, a TAB between */
	const char *name;     /* begins the messages */
	const char *language; /* of all sentences */
};

struct pair_score {
	struct str a, b; /* slices of the table's text */
	double similarity;
	bool is_equal; /* but for case and typography */
	bool is_linked;
	enum relation relation;	     /* of a link */
	difference_list differences; /* of a link, the first column's side first */
};

struct pair_scores {
	struct arena *arena;	      /* for the texts of the differences */
	VEC(struct pair_score) items; /* by line */
};

/*
 * Scores the pairs of TABLE by MODEL.  NULL with the reason where a line is not two
 * sentences.  The text of TABLE must live as long as the scores; nothing else is kept.
 */
struct pair_scores *pair_scores_new(const struct pair_table *table,
				    const struct model *model, struct err *err);

/* Weighs in each similarity ODDS, the built-in judge's log-odds of each pair, in order.
 */
void pair_scores_weigh(struct pair_scores *scores, const double *odds);

/* Frees SCORES; NULL is allowed. */
void pair_scores_free(struct pair_scores *scores);

#endif
