/*
 * The linking model: from the features of a pair to the probability that it is a link.
 *
 * It is two logistic regressions, one on top of the other, learned from stories whose
 * links people set (see tests/align/fit.py).  The first look at a pair sees features of
 * the texts; the second sees them as well and, beside them, the first look's
 * probabilities of this pair and of its rivals, neighbours and third sentences.  The
 * weights are in a small commented text file that is compiled in and can be replaced. Its
 * lines are "NAME MEAN SD FIRST SECOND" for each feature, "intercept FIRST SECOND" and
 * "KEY VALUE" for cut, sure and unlike, each once.
 *
 * A third regression tells the chance that a sentence without a link has a counterpart
 * after all (align/link/counterpart.h).  Its lines are "counterpart NAME MEAN SD WEIGHT"
 * and "counterpart_intercept VALUE"; a model without them takes the likeliest pair alone.
 *
 * There are two of them: one for pairs that the built-in judge has scored, and one, which
 * lacks the lines of the judge's features, for others.
 */
#ifndef CROSSREAD_ALIGN_LINK_MODEL_H
#define CROSSREAD_ALIGN_LINK_MODEL_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

struct background;
struct lexicon;

/* Those of the first look come first; they are FEATURE_FIRST_COUNT. */
enum feature {
#define FIRST(id, aspect, name, meaning) FEATURE_##id,
#define SECOND(id, aspect, name, meaning)
#include "align/link/features.def"
#undef FIRST
#undef SECOND
	FEATURE_FIRST_COUNT,
	FEATURE_LAST_OF_FIRST = FEATURE_FIRST_COUNT - 1,
#define FIRST(id, aspect, name, meaning)
#define SECOND(id, aspect, name, meaning) FEATURE_##id,
#include "align/link/features.def"
#undef FIRST
#undef SECOND
	FEATURE_COUNT
};

enum counterpart {
#define COUNTERPART(id, name, meaning) COUNTERPART_##id,
#include "align/link/counterpart.def"
#undef COUNTERPART
	COUNTERPART_COUNT
};

/* One regression. */
struct look {
	double intercept;
	double weights[FEATURE_COUNT];
};

/* The regression of a sentence's counterpart. */
struct counterpart_look {
	double intercept;
	double mean[COUNTERPART_COUNT], deviation[COUNTERPART_COUNT];
	double weights[COUNTERPART_COUNT];
};

struct model {
	double mean[FEATURE_COUNT], deviation[FEATURE_COUNT];
	struct look first, second; /* the first has no weight for the second's features */
	double cut;		   /* probability from which on a pair is a link */
	double sure;		   /* from which on 95 in 100 pairs are links */
	double unlike; /* chance of a counterpart below which "unique" is sure */
	struct counterpart_look counterpart;
	bool knows_judge;	       /* it has the judge's features */
	const struct model *judged;    /* borrowed: for pairs with scores; NULL: none */
	const struct lexicon *lexicon; /* borrowed; NULL: no word has a like meaning */
	struct background *background; /* borrowed; NULL: all terms are as common */
};

const char *model_feature_name(enum feature feature);
const char *model_feature_meaning(enum feature feature);
const char *model_counterpart_name(enum counterpart counterpart);

/* Reads a model from TEXT; NAME begins the messages. */
bool model_read(struct model *model, struct str text, const char *name, struct err *err);

/* Reads the model that is compiled in, and the one for pairs with scores. */
void model_default(struct model *model);
void model_default_judged(struct model *model);

/* The probability that log-odds stand for. */
double model_chance(double odds);

/* Whether MODEL weighs FEATURE: the judge's are unknown to some. */
bool model_has(const struct model *model, enum feature feature);

/* The log-odds of a link after the first look. */
double model_first_odds(const struct model *model, const float features[FEATURE_COUNT]);

/* The log-odds of a link after both looks, and the probability that they stand for. */
double model_odds(const struct model *model, const float features[FEATURE_COUNT]);
double model_probability(const struct model *model, const float features[FEATURE_COUNT]);

/* The chance of a counterpart, 0..1, of a sentence with VALUES. */
double model_counterpart(const struct model *model,
			 const double values[COUNTERPART_COUNT]);

/*
 * How much higher the log-odds of a link are because FEATURE has VALUE and not its
 * average: by its weight in the second look, and by its weight in the first, whose odds
 * are a feature of the second.
 */
double model_pull(const struct model *model, enum feature feature, double value);

/*
 * The log-odds of an average pair.  They and the pulls of all features add up to the
 * log-odds of a pair, unless the first look's odds are so far from 0 that they were cut
 * off (`widest` in model.c).
 */
double model_constant(const struct model *model);

#endif
