/*
 * The linking model: from the features of a pair to the probability that it is a link.
 *
 * One logistic regression, learned from stories whose links people set (see
 * tests/align/fit.py), in a small commented text file that is compiled in and can be
 * replaced.  Each line is "NAME MEAN SD WEIGHT" or "KEY VALUE".
 */
#ifndef CROSSREAD_ALIGN_MODEL_H
#define CROSSREAD_ALIGN_MODEL_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

enum feature {
#define FEATURE(id, name, meaning) FEATURE_##id,
#include "align/features.def"
#undef FEATURE
	FEATURE_COUNT
};

struct model {
	double intercept;
	double mean[FEATURE_COUNT], deviation[FEATURE_COUNT], weight[FEATURE_COUNT];
	double cut;    /* probability from which on a pair is a link */
	double sure;   /* from which on nine in ten pairs are links */
	double unlike; /* best probability below which "unique" is sure */
};

const char *model_feature_name(enum feature feature);
const char *model_feature_meaning(enum feature feature);

/* Reads a model from TEXT; NAME begins the messages. */
bool model_read(struct model *model, struct str text, const char *name, struct err *err);

/* Reads the model that is compiled in. */
void model_default(struct model *model);

/* What FEATURE with VALUE adds to the log-odds of a link. */
double model_pull(const struct model *model, enum feature feature, double value);

/* The probability of a link, 0..1. */
double model_probability(const struct model *model, const float features[FEATURE_COUNT]);

#endif
