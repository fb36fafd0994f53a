/*
 * Each look is p = 1 / (1 + exp(-(b + sum of w (f - mean) / sd))), each standardised
 * feature cut off at 5 deviations, so that none can decide about a pair alone.
 */
#include "config.h"

#include "align/link/model.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static const double widest = 5;
static const char decimal[] = "+-.0123456789eE";
static const double largest = 1e9; /* number in a file: beyond it sums lose their sense */

static const struct {
	const char *name, *meaning;
} features[FEATURE_COUNT] = {
#define FIRST(id, aspect, name, meaning) [FEATURE_##id] = {name, meaning},
#define SECOND FIRST
#include "align/link/features.def"
#undef FIRST
#undef SECOND
};

static const char *const counterparts[COUNTERPART_COUNT] = {
#define COUNTERPART(id, name, meaning) [COUNTERPART_##id] = name,
#include "align/link/counterpart.def"
#undef COUNTERPART
};

static const char default_text[] =
#include "linking-model.inc"
    ;

static const char judged_text[] =
#include "judged-model.inc"
    ;

const char *model_feature_name(enum feature feature)
{
	return features[feature].name;
}

const char *model_feature_meaning(enum feature feature)
{
	return features[feature].meaning;
}

const char *model_counterpart_name(enum counterpart counterpart)
{
	return counterparts[counterpart];
}

enum { MOST_WORDS = 6 /* of a line: one more than there may be */ };

enum key {
	KEY_INTERCEPT,
	KEY_CUT,
	KEY_SURE,
	KEY_UNLIKE,
	KEY_NEEDED, /* how many a model must have */
	KEY_COUNTERPART_INTERCEPT = KEY_NEEDED,
	KEY_COUNT
};

static const char *const keys[KEY_COUNT] = {
    [KEY_INTERCEPT] = "intercept",
    [KEY_CUT] = "cut",
    [KEY_SURE] = "sure",
    [KEY_UNLIKE] = "unlike",
    [KEY_COUNTERPART_INTERCEPT] = "counterpart_intercept",
};

/* A model while it is read. */
struct reading {
	struct model *model;
	const char *name; /* of the file */
	struct err *err;
	int line;
	int features[FEATURE_COUNT]; /* the line of each, 0: not yet */
	int keys[KEY_COUNT];
	int counterparts[COUNTERPART_COUNT];
};

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

/* Reads COUNT decimal numbers; says which word is none. */
static bool read_values(const struct reading *reading, double *const values[],
			char *const *words, int count)
{
	for (int i = 0; i < count; i++) {
		char *end;

		*values[i] = strtod(words[i], &end);
		/* strtod would take "0x1p-3", "nan" and "inf" too. */
		if (end == words[i] || *end || words[i][strspn(words[i], decimal)] ||
		    !(fabs(*values[i]) <= largest))
			return err_set(reading->err,
				       "%s: line %d: '%.40s' is not a decimal number",
				       reading->name, reading->line, words[i]);
	}
	return true;
}

/* Notes in SEEN, that of NAME, where it was said; it may be said once. */
static bool note_line(const struct reading *reading, int *seen, const char *name)
{
	if (*seen)
		return err_set(reading->err,
			       "%s: line %d: '%s' was said in line %d already",
			       reading->name, reading->line, name, *seen);
	*seen = reading->line;
	return true;
}

static bool refuse(const struct reading *reading, const char *what)
{
	return err_set(reading->err, "%s: line %d: %s", reading->name, reading->line,
		       what);
}

static bool read_feature(struct reading *reading, enum feature feature,
			 char *const *numbers)
{
	struct model *model = reading->model;
	double *const values[] = {&model->mean[feature], &model->deviation[feature],
				  &model->first.weights[feature],
				  &model->second.weights[feature]};

	if (!note_line(reading, &reading->features[feature], features[feature].name) ||
	    !read_values(reading, values, numbers, 4))
		return false;
	if (!(model->deviation[feature] > 0))
		return refuse(reading, "a deviation must be above 0");
	/* cppcheck-suppress arrayIndexOutOfBoundsCond ; misses what the enum includes */
	if (feature >= FEATURE_FIRST_COUNT && model->first.weights[feature] != 0)
		return refuse(reading, "the first look cannot know this feature");
	return true;
}

/* Reads WORDS, a line about what COUNTERPART is worth, behind the name. */
static bool read_counterpart(struct reading *reading, enum counterpart counterpart,
			     char *const *numbers)
{
	struct counterpart_look *look = &reading->model->counterpart;
	double *const values[] = {&look->mean[counterpart], &look->deviation[counterpart],
				  &look->weights[counterpart]};

	if (!note_line(reading, &reading->counterparts[counterpart],
		       counterparts[counterpart]) ||
	    !read_values(reading, values, numbers, 3))
		return false;
	return look->deviation[counterpart] > 0 ||
	       refuse(reading, "a deviation must be above 0");
}

static bool read_key(struct reading *reading, enum key key, char *const *numbers)
{
	struct model *model = reading->model;
	double *const values[KEY_COUNT][2] = {
	    [KEY_INTERCEPT] = {&model->first.intercept, &model->second.intercept},
	    [KEY_CUT] = {&model->cut},
	    [KEY_SURE] = {&model->sure},
	    [KEY_UNLIKE] = {&model->unlike},
	    [KEY_COUNTERPART_INTERCEPT] = {&model->counterpart.intercept},
	};

	if (!note_line(reading, &reading->keys[key], keys[key]) ||
	    !read_values(reading, values[key], numbers, key == KEY_INTERCEPT ? 2 : 1))
		return false;
	if (key != KEY_INTERCEPT && key < KEY_NEEDED &&
	    !(*values[key][0] >= 0 && *values[key][0] <= 1))
		return refuse(reading, "a probability is from 0 to 1");
	if (key == KEY_CUT && !(model->cut > 0))
		return refuse(reading, "a cut of 0 would link everything");
	return true;
}

static bool read_line(struct reading *reading, char *line)
{
	char *words[MOST_WORDS];
	int count;

	line[strcspn(line, "#")] = '\0';
	count = split(line, words);
	if (!count)
		return true;
	for (int key = 0; key < KEY_COUNT; key++)
		if (!strcmp(words[0], keys[key]) &&
		    count == (key == KEY_INTERCEPT ? 3 : 2))
			return read_key(reading, (enum key)key, words + 1);
	for (int i = 0; i < FEATURE_COUNT; i++)
		if (!strcmp(words[0], features[i].name) && count == 5)
			return read_feature(reading, (enum feature)i, words + 1);
	for (int i = 0; i < COUNTERPART_COUNT; i++)
		if (!strcmp(words[0], "counterpart") && count == 5 &&
		    !strcmp(words[1], counterparts[i]))
			return read_counterpart(reading, (enum counterpart)i, words + 2);
	return refuse(reading, "neither a feature with four numbers nor a known key "
			       "with its own");
}

/* Whether FEATURE is one of those that a model may lack. */
static bool is_judges(enum feature feature)
{
	return feature == FEATURE_JUDGE || feature == FEATURE_JUDGE_LIKELY;
}

/* Whether the model has the regression of counterparts, or some of it. */
static bool knows_counterparts(const struct reading *reading)
{
	int lines = reading->keys[KEY_COUNTERPART_INTERCEPT];

	for (int i = 0; i < COUNTERPART_COUNT; i++)
		lines += reading->counterparts[i];
	return lines != 0;
}

/* An empty file would be a model that links whatever it sees; so would half a one. */
static bool is_whole(const struct reading *reading)
{
	bool has_judges = reading->features[FEATURE_JUDGE] != 0;
	bool has_counterparts = knows_counterparts(reading);
	const char *missing = NULL;

	for (int i = FEATURE_COUNT - 1; i >= 0; i--)
		if (!reading->features[i] && (!is_judges((enum feature)i) || has_judges))
			missing = features[i].name;
	for (int i = COUNTERPART_COUNT - 1; i >= 0 && has_counterparts; i--)
		missing = reading->counterparts[i] ? missing : counterparts[i];
	for (int key = (has_counterparts ? KEY_COUNT : KEY_NEEDED) - 1; key >= 0; key--)
		missing = reading->keys[key] ? missing : keys[key];
	return !missing || err_set(reading->err, "%s: no linking model: it has no '%s'",
				   reading->name, missing);
}

static bool is_in_order(struct reading *reading)
{
	const struct model *model = reading->model;

	reading->line = reading->keys[KEY_SURE];
	if (model->sure < model->cut)
		return refuse(reading, "sure is below the cut");
	reading->line = reading->keys[KEY_UNLIKE];
	return model->unlike <= model->cut || refuse(reading, "unlike is above the cut");
}

/* Makes the chance of a counterpart that of the likeliest pair. */
static void take_best_alone(struct counterpart_look *look)
{
	*look = (struct counterpart_look){0};
	for (int i = 0; i < COUNTERPART_COUNT; i++)
		look->deviation[i] = 1;
	look->weights[COUNTERPART_BEST] = 1;
}

bool model_read(struct model *model, struct str text, const char *name, struct err *err)
{
	char *copy = mem_string(text.bytes, text.length), *rest = copy;
	struct reading reading = {.model = model, .name = name, .err = err};
	bool done = true;

	*model = (struct model){0};
	for (int i = 0; i < FEATURE_COUNT; i++)
		model->deviation[i] = 1; /* of a feature that the file lacks */
	while (rest && done) {
		char *line = rest;

		rest = strchr(line, '\n');
		if (rest)
			*rest++ = '\0';
		reading.line++;
		done = read_line(&reading, line);
	}
	free(copy);
	model->knows_judge = reading.features[FEATURE_JUDGE] != 0;
	if (!knows_counterparts(&reading))
		take_best_alone(&model->counterpart);
	return done && is_whole(&reading) && is_in_order(&reading);
}

/* Reads TEXT, which was compiled in from the file NAME. */
static void read_own(struct model *model, const char *text, const char *name)
{
	struct err err = ERR_NONE;
	bool done = model_read(model, str_of(text), name, &err);

	assert(done);
	err_done(&err);
}

void model_default(struct model *model)
{
	read_own(model, default_text, "linking.model");
}

void model_default_judged(struct model *model)
{
	read_own(model, judged_text, "judged.model");
}

static double held(double distance)
{
	return fmax(-widest, fmin(widest, distance));
}

static double standardised(const struct model *model, enum feature feature, double value)
{
	return held((value - model->mean[feature]) / model->deviation[feature]);
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

bool model_has(const struct model *model, enum feature feature)
{
	return model->knows_judge || !is_judges(feature);
}

double model_first_odds(const struct model *model, const float values[FEATURE_COUNT])
{
	return odds(model, &model->first, values, FEATURE_FIRST_COUNT);
}

double model_odds(const struct model *model, const float values[FEATURE_COUNT])
{
	return odds(model, &model->second, values, FEATURE_COUNT);
}

double model_probability(const struct model *model, const float values[FEATURE_COUNT])
{
	return model_chance(model_odds(model, values));
}

double model_counterpart(const struct model *model,
			 const double values[COUNTERPART_COUNT])
{
	const struct counterpart_look *look = &model->counterpart;
	double sum = look->intercept;

	for (int i = 0; i < COUNTERPART_COUNT; i++)
		sum += look->weights[i] *
		       held((values[i] - look->mean[i]) / look->deviation[i]);
	return model_chance(sum);
}

/* What one of the first look's log-odds adds to the second's. */
static double passed_on(const struct model *model)
{
	return model->second.weights[FEATURE_ODDS] / model->deviation[FEATURE_ODDS];
}

double model_pull(const struct model *model, enum feature feature, double value)
{
	/* The first look's odds are a sum: each part is told at its own feature. */
	if (feature == FEATURE_ODDS)
		return 0;
	return (model->second.weights[feature] +
		passed_on(model) * model->first.weights[feature]) *
	       standardised(model, feature, value);
}

double model_constant(const struct model *model)
{
	return model->second.intercept +
	       passed_on(model) * (model->first.intercept - model->mean[FEATURE_ODDS]);
}
