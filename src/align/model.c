/*
 * p = 1 / (1 + exp(-(b + sum of w (f - mean) / sd))), each standardised feature held
 * within 5 deviations so that no single one can carry a pair.
 */
#include "config.h"

#include "align/model.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static const double widest = 5;

static const struct {
	const char *name, *meaning;
} features[FEATURE_COUNT] = {
#define FEATURE(id, name, meaning) [FEATURE_##id] = {name, meaning},
#include "align/features.def"
#undef FEATURE
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

/* Reads the words of a line; returns how many there are (5 at most are looked at). */
static int split(char *line, char *words[5])
{
	int count = 0;
	char *rest = NULL;

	for (char *word = strtok_r(line, " \t\r", &rest); word && count < 5;
	     word = strtok_r(NULL, " \t\r", &rest))
		words[count++] = word;
	return count;
}

static bool read_value(double *value, const char *word)
{
	char *end;

	*value = strtod(word, &end);
	return end != word && !*end && isfinite(*value);
}

static bool read_feature(struct model *model, char *words[5], int count)
{
	for (int i = 0; i < FEATURE_COUNT; i++)
		if (!strcmp(words[0], features[i].name))
			return count == 4 && read_value(&model->mean[i], words[1]) &&
			       read_value(&model->deviation[i], words[2]) &&
			       model->deviation[i] > 0 &&
			       read_value(&model->weight[i], words[3]);
	return false;
}

static bool read_line(struct model *model, char *line)
{
	struct {
		const char *key;
		double *value;
	} keys[] = {
	    {"intercept", &model->intercept},
	    {"cut", &model->cut},
	    {"sure", &model->sure},
	    {"unlike", &model->unlike},
	};
	char *words[5];
	int count;

	line[strcspn(line, "#")] = '\0';
	count = split(line, words);
	if (!count)
		return true;
	for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
		if (!strcmp(words[0], keys[i].key))
			return count == 2 && read_value(keys[i].value, words[1]);
	return read_feature(model, words, count);
}

bool model_read(struct model *model, struct str text, const char *name, struct err *err)
{
	char *copy = mem_string(text.bytes, text.length), *rest = copy;
	bool done = true;

	*model = (struct model){.cut = 0.5, .sure = 0.9, .unlike = 0.1};
	for (int i = 0; i < FEATURE_COUNT; i++)
		model->deviation[i] = 1;
	for (int number = 1; rest && done; number++) {
		char *line = rest;

		rest = strchr(line, '\n');
		if (rest)
			*rest++ = '\0';
		done = read_line(model, line) ||
		       err_set(err,
			       "%s: line %d: neither a feature with three numbers nor "
			       "a known key with one",
			       name, number);
	}
	free(copy);
	return done;
}

void model_default(struct model *model)
{
	struct err err = ERR_NONE;
	bool done = model_read(model, str_of(default_text), "linking.model", &err);

	assert(done);
	err_done(&err);
}

double model_pull(const struct model *model, enum feature feature, double value)
{
	double distance = (value - model->mean[feature]) / model->deviation[feature];

	return model->weight[feature] * fmax(-widest, fmin(widest, distance));
}

double model_probability(const struct model *model, const float values[FEATURE_COUNT])
{
	double sum = model->intercept;

	for (int i = 0; i < FEATURE_COUNT; i++)
		sum += model_pull(model, (enum feature)i, values[i]);
	return 1 / (1 + exp(-sum));
}
