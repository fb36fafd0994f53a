/*
 * Each look is p = 1 / (1 + exp(-(b + sum of w (f - mean) / sd))), each standardised
 * feature held within 5 deviations so that no single one can carry a pair.
 */
#include "config.h"

#include "align/model.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static const double widest = 5;
static const double largest = 1e9; /* number in a file: beyond it sums lose their sense */

static const struct {
	const char *name, *meaning;
} features[FEATURE_COUNT] = {
#define FEATURE(id, name, meaning) [FEATURE_##id] = {name, meaning},
#define AGAIN FEATURE
#include "align/features.def"
#undef FEATURE
#undef AGAIN
};

static const char default_text[] =
#include "linking-model.inc"
    ;

const char *model_feature_name(enum feature feature)
{
	return features[feature].name;
}

const char *model_feature_meaning(enum feature feature)
{
	return features[feature].meaning;
}

enum { MOST_WORDS = 6 /* of a line: one more than there may be */ };

/* Splits a line into words; returns how many there are. */
static int split(char *line, char *words[MOST_WORDS])
{
	int count = 0;
	char *rest = NULL;

	for (char *word = strtok_r(line, " \t\r", &rest); word && count < MOST_WORDS;
	     word = strtok_r(NULL, " \t\r", &rest))
		words[count++] = word;
	return count;
}

static bool read_value(double *value, const char *word)
{
	char *end;

	*value = strtod(word, &end);
	return end != word && !*end && fabs(*value) <= largest;
}

static bool read_share(double *value, const char *word)
{
	return read_value(value, word) && *value >= 0 && *value <= 1;
}

static bool read_feature(struct model *model, char *words[MOST_WORDS], int count)
{
	for (int i = 0; i < FEATURE_COUNT; i++)
		if (!strcmp(words[0], features[i].name))
			return count == 5 && read_value(&model->mean[i], words[1]) &&
			       read_value(&model->deviation[i], words[2]) &&
			       model->deviation[i] > 0 &&
			       read_value(&model->first.weights[i], words[3]) &&
			       (i < FEATURE_AGAIN || model->first.weights[i] == 0) &&
			       read_value(&model->second.weights[i], words[4]);
	return false;
}

static bool read_line(struct model *model, char *line)
{
	struct {
		const char *key;
		double *value;
	} keys[] = {
	    {"cut", &model->cut},
	    {"sure", &model->sure},
	    {"unlike", &model->unlike},
	};
	char *words[MOST_WORDS];
	int count;

	line[strcspn(line, "#")] = '\0';
	count = split(line, words);
	if (!count)
		return true;
	if (!strcmp(words[0], "intercept"))
		return count == 3 && read_value(&model->first.intercept, words[1]) &&
		       read_value(&model->second.intercept, words[2]);
	for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
		if (!strcmp(words[0], keys[i].key))
			return count == 2 && read_share(keys[i].value, words[1]);
	return read_feature(model, words, count);
}

bool model_read(struct model *model, struct str text, const char *name, struct err *err)
{
	char *copy = mem_string(text.bytes, text.length), *rest = copy;
	bool done = true;

	*model = (struct model){
	    .first = {.intercept = NAN}, .cut = 0.5, .sure = 0.9, .unlike = 0.1};
	for (int i = 0; i < FEATURE_COUNT; i++)
		model->deviation[i] = 1;
	for (int number = 1; rest && done; number++) {
		char *line = rest;

		rest = strchr(line, '\n');
		if (rest)
			*rest++ = '\0';
		done = read_line(model, line) ||
		       err_set(err,
			       "%s: line %d: neither a feature with four numbers nor "
			       "a known key with one",
			       name, number);
	}
	free(copy);
	/* An empty file would be a model that links whatever it sees. */
	if (done && isnan(model->first.intercept))
		return err_set(err, "%s: no linking model: it has no intercept", name);
	return done;
}

void model_default(struct model *model)
{
	struct err err = ERR_NONE;
	bool done = model_read(model, str_of(default_text), "linking.model", &err);

	assert(done);
	err_done(&err);
}

static double standardised(const struct model *model, enum feature feature, double value)
{
	double distance = (value - model->mean[feature]) / model->deviation[feature];

	return fmax(-widest, fmin(widest, distance));
}

static double odds(const struct model *model, const struct look *look,
		   const float *values, int count)
{
	double sum = look->intercept;

	for (int i = 0; i < count; i++)
		sum += look->weights[i] * standardised(model, (enum feature)i, values[i]);
	return sum;
}

double model_chance(double odds)
{
	return 1 / (1 + exp(-odds));
}

double model_first_odds(const struct model *model, const float values[FEATURE_COUNT])
{
	return odds(model, &model->first, values, FEATURE_AGAIN);
}

double model_probability(const struct model *model, const float values[FEATURE_COUNT])
{
	return model_chance(odds(model, &model->second, values, FEATURE_COUNT));
}

double model_pull(const struct model *model, enum feature feature, double value)
{
	double through =
	    model->second.weights[FEATURE_ODDS] / model->deviation[FEATURE_ODDS];
	double weight = model->second.weights[feature];

	/* The first look's odds are a sum: each part is told at its own feature. */
	if (feature == FEATURE_ODDS)
		return 0;
	return (weight + through * model->first.weights[feature]) *
	       standardised(model, feature, value);
}
