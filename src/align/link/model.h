/*
 * The linking model: from the features of a pair to the probability that it is a link.
 *
 * Two logistic regressions, learned from stories whose links people set (see
 * tests/align/fit.py).  The first look sees the texts; the second sees them again
 * together with what the first made of the pair's rivals, neighbours and third sentences.
 * They stand in a small commented text file that is compiled in and can be replaced; its
 * lines are "NAME MEAN SD FIRST SECOND" for each feature, "intercept FIRST SECOND" and
 * "KEY VALUE" for cut, sure and unlike, each once.
 */
#ifndef CROSSREAD_ALIGN_LINK_MODEL_H
#define CROSSREAD_ALIGN_LINK_MODEL_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

struct background;
struct lexicon;

/* Those of the first look come first, FEATURE_AGAIN in number. */
enum feature {
#define FEATURE(id, aspect, name, meaning) FEATURE_##id,
#define AGAIN(id, aspect, name, meaning)
#include "align/link/features.def"
#undef FEATURE
#undef AGAIN
	FEATURE_AGAIN,
	FEATURE_BEFORE_AGAIN = FEATURE_AGAIN - 1,
#define FEATURE(id, aspect, name, meaning)
#define AGAIN(id, aspect, name, meaning) FEATURE_##id,
#include "align/link/features.def"
#undef FEATURE
#undef AGAIN
	FEATURE_COUNT
};

/* One regression. */
struct look {
	double intercept;
	double weights[FEATURE_COUNT];
};

struct model {
	double mean[FEATURE_COUNT], deviation[FEATURE_COUNT];
	struct look first, second; /* of the first, weights from FEATURE_AGAIN on are 0 */
	double cut;		   /* probability from which on a pair is a link */
	double sure;		   /* from which on nine in ten pairs are links */
	double unlike;		   /* best probability below which "unique" is sure */
	const struct lexicon *lexicon; /* borrowed; NULL: no word has a like meaning */
	const struct background *background; /* borrowed; NULL: the one compiled in */
};

const char *model_feature_name(enum feature feature);
const char *model_feature_meaning(enum feature feature);

/* Reads a model from TEXT; NAME begins the messages. */
bool model_read(struct model *model, struct str text, const char *name, struct err *err);

/* Reads the model that is compiled in. */
void model_default(struct model *model);

/* The probability that log-odds say. */
double model_chance(double odds);

/* The log-odds of a link by the first look. */
double model_first_odds(const struct model *model, const float features[FEATURE_COUNT]);

/* The log-odds of a link by both looks, and the probability that they say. */
double model_odds(const struct model *model, const float features[FEATURE_COUNT]);
double model_probability(const struct model *model, const float features[FEATURE_COUNT]);

/*
 * What FEATURE with VALUE adds to the log-odds of a link, beside its value for an average
 * pair: in the second look and, by way of the first look's odds, in the first.
 */
double model_pull(const struct model *model, enum feature feature, double value);

/*
 * The log-odds of an average pair.  With the pulls of all features they make those of a
 * pair, but where the first look's odds are so far out that they are held.
 */
double model_constant(const struct model *model);

#endif
