/*
 * Output for study: the explanation of a pair, the scores of given pairs, the features.
 */
#ifndef CROSSREAD_SHOW_REPORT_STUDY_H
#define CROSSREAD_SHOW_REPORT_STUDY_H

#include "base/buf.h"
#include "base/err.h"
#include "align/story.h"
#include "align/link/model.h"

/* Explains the pair that SPEC ("A:N,B:M", labels or numbers, from 1) names. */
bool study_explain(struct buf *out, const struct story *story, const char *spec,
		   struct err *err);

/* The features of all candidate pairs as TSV, with a head line. */
void study_features(struct buf *out, const struct story *story);

/*
 * Scores the pairs in TEXT: two sentences a line, TAB between.  One line comes out for
 * each: similarity, relation or "none", differences.  NAME begins the messages.
 */
bool study_score_pairs(struct buf *out, struct str text, const char *name,
		       const char *language, const struct model *model, struct err *err);

#endif
