/*
 * The feature matrix: a row for each pair of sentences that was weighed, a column for
 * each feature; and a row for each sentence, with what tells whether it has a
 * counterpart. The linking model is fitted to both (tests/align/fit.py).
 */
#ifndef CROSSREAD_ALIGN_WHY_FEATURE_MATRIX_H
#define CROSSREAD_ALIGN_WHY_FEATURE_MATRIX_H

#include "align/story.h"
#include "align/link/model.h"

struct feature_matrix_row {
	struct place a, b;
	double probability;  /* by the model, whatever verdicts say */
	const float *values; /* by column; they live as long as the story */
};

size_t feature_matrix_columns(void);
const char *feature_matrix_name(size_t column);

/* How many rows STORY has, and row INDEX of them. */
size_t feature_matrix_rows(const struct story *story);
struct feature_matrix_row feature_matrix_row(const struct story *story, size_t index);

struct sentence_row {
	struct place place;
	double chance;			  /* of a counterpart, by the model */
	double values[COUNTERPART_COUNT]; /* by column */
};

/* The same of sentences. */
size_t feature_matrix_sentences(const struct story *story);
struct sentence_row feature_matrix_sentence(const struct story *story, size_t index);

#endif
