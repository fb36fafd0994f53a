/*
 * The finding matrix: a row for each two values that may differ in two sentences that may
 * be a link, a column for each feature.  data/conflict.model is fitted to it
 * (tests/align/fit_conflicts.py).
 */
#ifndef CROSSREAD_ALIGN_WHY_FINDING_MATRIX_H
#define CROSSREAD_ALIGN_WHY_FINDING_MATRIX_H

#include "align/story.h"

struct finding_row {
	struct place a, b;
	double probability; /* of the link, whatever verdicts say */
	bool is_judged;	    /* the judge told words of the two sentences */
	enum difference_kind kind;
	struct span span_a, span_b; /* the values, in the articles' texts */
	const double *values;	    /* by column */
};

size_t finding_matrix_columns(void);
const char *finding_matrix_name(size_t column);

/* Calls TAKE with TO and each row of STORY in order; the row lives until it returns. */
void finding_matrix_each(const struct story *story,
			 void (*take)(void *to, const struct finding_row *row), void *to);

#endif
