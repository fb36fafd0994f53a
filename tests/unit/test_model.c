/*
 * The linking model: probabilities worked out by hand, the file there and back, and lines
 * that must be refused.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/buf.h"
#include "align/link/model.h"

static const double near = 1e-9;

static double logistic(double odds)
{
	return 1 / (1 + exp(-odds));
}

/* Two features and the first look's odds. */
static const char small[] = "# a comment\n"
			    "intercept -1 0.5   # another\n"
			    "\n"
			    "cosine_rare 0.25 0.5 2 3\r\n"
			    "\trarest 4 2 -1 1\n"
			    "odds -2 4 0 8\n"
			    "cut 0.25\nsure 0.75\nunlike 0.125";

static void small_features(float features[FEATURE_COUNT])
{
	memset(features, 0, FEATURE_COUNT * sizeof *features);
	features[FEATURE_COSINE_RARE] = 1;
	features[FEATURE_RAREST] = 6;
	features[FEATURE_ODDS] = 2;
}

START_TEST(weighs_as_by_hand)
{
	float features[FEATURE_COUNT];
	struct model model;

	tiny_model(&model, small);
	small_features(features);
	ck_assert_double_eq(model.cut, 0.25);
	ck_assert_double_eq(model.sure, 0.75);
	ck_assert_double_eq(model.unlike, 0.125);
	/* Without lines of counterparts the likeliest pair tells. */
	ck_assert_double_eq_tol(
	    model_counterpart(&model,
			      (double[COUNTERPART_COUNT]){[COUNTERPART_BEST] = 0.5}),
	    logistic(0.5), near);
	/* Standardised: (1 - 0.25) / 0.5 = 1.5, (6 - 4) / 2 = 1, (2 + 2) / 4 = 1. */
	ck_assert_double_eq_tol(model_first_odds(&model, features), -1 + 2 * 1.5 - 1,
				near);
	ck_assert_double_eq_tol(model_probability(&model, features),
				logistic(0.5 + 3 * 1.5 + 1 + 8), near);
	/* Each is held within 5 deviations. */
	features[FEATURE_COSINE_RARE] = 1000;
	features[FEATURE_RAREST] = -1000;
	ck_assert_double_eq_tol(model_first_odds(&model, features), -1 + 2 * 5 + 1 * 5,
				near);
}
END_TEST

/*
 * The pulls sum up to the log-odds, but for what an average pair has: the intercepts, the
 * first one by way of the odds' weight, which is 8 / 4 here.
 */
START_TEST(tells_parts_that_sum_up)
{
	float features[FEATURE_COUNT];
	struct model model;
	double sum = 0, first;

	tiny_model(&model, small);
	small_features(features);
	first = model_first_odds(&model, features);
	features[FEATURE_ODDS] = (float)first;
	for (int f = 0; f < FEATURE_COUNT; f++)
		sum += model_pull(&model, (enum feature)f, features[f]);
	/* Log-odds = 0.5 + 3 * 1.5 + 1 + 8 * (first + 2) / 4, first = -1 + 3 - 1. */
	ck_assert_double_eq_tol(sum, (3 + 2 * 2) * 1.5 + (1 - 2 * 1) * 1, near);
	ck_assert_double_eq_tol(model_constant(&model), 0.5 + 2 * (-1 + 2), near);
	ck_assert_double_eq_tol(model_odds(&model, features),
				model_constant(&model) + sum, near);
	ck_assert_double_eq_tol(model_probability(&model, features),
				logistic(model_odds(&model, features)), near);
	/* Told at their own features, the odds have no part of their own. */
	ck_assert_double_eq(model_pull(&model, FEATURE_ODDS, 7), 0);
	ck_assert_double_eq_tol(model_pull(&model, FEATURE_RAREST, 4), 0, near);
}
END_TEST

static const struct {
	const char *text, *message;
	int line; /* of the message, 0: the file as a whole */
} bad[] = {
    {"", "it has no 'intercept'", 0},
    {"# nothing\n\n", "it has no 'intercept'", 0},
    {"cut 0.3\n", "it has no 'intercept'", 0},
    {"intercept 1 2\nno_such_feature 0 1 1 1\n", "neither", 2},
    {"intercept 1 2\n\n\ncosine_rare 0 1 1\n", "neither", 4},
    {"cosine_rare\nintercept 1 2\n", "neither", 1},
    {"intercept 1 2\ncosine_rare 0 1 1 1 1\n", "neither", 2},
    {"intercept 1 2\ncosine_rare 0 1 1 1 1 1 1 1 1\n", "neither", 2},
    {"intercept 1 2\ncosine_rare nan 1 1 1\n", "'nan' is not a decimal number", 2},
    {"intercept 1 2\ncosine_rare 0 nan 1 1\n", "'nan' is not", 2},
    {"intercept 1 2\ncosine_rare 0 1 inf 1\n", "'inf' is not", 2},
    {"intercept 1 2\ncosine_rare 0 1 1 -inf\n", "'-inf' is not", 2},
    {"intercept 1 2\ncosine_rare 0 1 1 1e999\n", "'1e999' is not", 2},
    {"intercept 1 2\ncosine_rare 0 1 1 1e300\n", "'1e300' is not", 2},
    {"intercept 1 2\ncosine_rare 0 -1 1 1\n", "deviation", 2},
    {"intercept 1 2\ncosine_rare 0 0 1 1\n", "deviation", 2},
    {"intercept 1 2\ncosine_rare 0 1 1 1x\n", "'1x' is not", 2},
    {"intercept 1 2\ncosine_rare 0 1 1 x1\n", "'x1' is not", 2},
    {"intercept 1 2\ncosine_rare 0 1 1,5 1\n", "'1,5' is not", 2},
    {"intercept 1 2\ncosine_rare 0x1 1 1 1\n", "'0x1' is not", 2},
    {"intercept 1 2\ncut 0x1p-2\n", "'0x1p-2' is not", 2},
    {"intercept 1 2\nCOSINE_RARE 0 1 1 1\n", "neither", 2},
    {"intercept 1 2\nodds 0 1 1 1\n", "the first look", 2},
    {"intercept 1\n", "neither", 1},
    {"intercept 1 2 3\n", "neither", 1},
    {"intercept nan 2\n", "'nan' is not", 1},
    {"intercept one two\n", "'one' is not", 1},
    {"intercept 1 2\ncut\n", "neither", 2},
    {"intercept 1 2\ncut 0.3 0.4\n", "neither", 2},
    {"intercept 1 2\ncut 1.5\n", "from 0 to 1", 2},
    {"intercept 1 2\ncut 0\n", "would link everything", 2},
    {"intercept 1 2\nsure -0.5\n", "from 0 to 1", 2},
    {"intercept 1 2\nunlike nan\n", "'nan' is not", 2},
    {"intercept 1 2\nmargin_of_error 0.3\n", "neither", 2},
    {"\x01\x02\x03", "neither", 1},
    {"counterpart best 0 0 1\n", "a deviation must be above 0", 1},
    {"counterpart bust 0 1 1\n", "neither a feature", 1},
    /* Each is there once. */
    {"counterpart best 0 1 1\ncounterpart best 0 1 1\n", "'best' was said", 2},
    {"intercept 1 2\ncut 0.3\nsure 0.9\nunlike 0.1\ncounterpart_intercept 1\n",
     "it has no 'best'", 0},
    {"intercept 1 2\ncut 0.3\nsure 0.9\nunlike 0.1\ncounterpart best 0 1 1\n",
     "it has no 'counterpart_intercept'", 0},
    {"intercept 1 2\ncut 0.3\nsure 0.9\n", "it has no 'unlike'", 0},
    {"intercept 1 2\nsure 0.9\nunlike 0.1\n", "it has no 'cut'", 0},
    {"intercept 1 2\ncut 0.3\nsure 0.9\nunlike 0.1\n", "it has no 'cosine_words'", 0},
    {"intercept 1 2\n\nintercept 1 2\n", "'intercept' was said in line 1 already", 3},
    {"cut 0.3\ncut 0.3\n", "'cut' was said in line 1 already", 2},
    {"rarest 0 1 1 1\n# again\nrarest 0 1 1 1\n", "'rarest' was said in line 1", 3},
};

START_TEST(refuses)
{
	struct err err = ERR_NONE;
	struct buf line = BUF_EMPTY;
	struct model model;

	ck_assert_msg(!model_read(&model, str_of(bad[_i].text), "my.model", &err),
		      "taken: %s", bad[_i].text);
	buf_text(&line, "my.model: ");
	if (bad[_i].line)
		buf_format(&line, "line %d: ", bad[_i].line);
	ck_assert_msg(str_starts(str_of(err.message), line.bytes) &&
			  strstr(err.message, bad[_i].message),
		      "%s, expected %s%s", err.message, line.bytes, bad[_i].message);
	buf_done(&line);
	err_done(&err);
}
END_TEST

/* The model that is compiled in, with three bands. */
static bool read_bands(const char *bands, struct err *err)
{
	struct buf text = BUF_EMPTY;
	struct model model;
	bool done;

	buf_format(&text, "%sintercept 1 2\n", bands);
	for (int f = 0; f < FEATURE_COUNT; f++)
		buf_format(&text, "%s 0 1 0 1\n", model_feature_name((enum feature)f));
	done = model_read(&model, buf_str(&text), "my.model", err);
	buf_done(&text);
	return done;
}

static const struct {
	const char *bands, *message; /* NULL: taken */
} bands[] = {
    {"cut 0.3\nsure 0.9\nunlike 0.1\n", NULL},
    {"unlike 0.3\nsure 0.3\ncut 0.3\n", NULL},
    {"cut 1e-3\nsure +.9\nunlike 0\n", NULL},
    {"cut 0.3\nsure 0.29\nunlike 0.1\n", "my.model: line 2: sure is below the cut"},
    {"unlike 0.31\ncut 0.3\nsure 0.9\n", "my.model: line 1: unlike is above the cut"},
};

START_TEST(keeps_the_bands_in_order)
{
	struct err err = ERR_NONE;

	ck_assert_int_eq(read_bands(bands[_i].bands, &err), bands[_i].message == NULL);
	if (bands[_i].message)
		ck_assert_str_eq(err.message, bands[_i].message);
	err_done(&err);
}
END_TEST

/* A line as long as a file: refused, not cut. */
START_TEST(refuses_a_huge_line)
{
	struct err err = ERR_NONE;
	struct buf text = BUF_EMPTY;
	struct model model;

	buf_text(&text, "intercept 1 2\ncosine_rare 0 1 1 1");
	buf_fill(&text, '0', 1 << 20);
	ck_assert(!model_read(&model, buf_str(&text), "huge", &err));
	ck_assert_ptr_nonnull(strstr(err.message, "line 2"));
	err_done(&err);
	buf_done(&text);
}
END_TEST

static void write_counterparts(struct buf *out, const struct counterpart_look *look)
{
	buf_format(out, "counterpart_intercept %.17g\n", look->intercept);
	for (int i = 0; i < COUNTERPART_COUNT; i++)
		buf_format(out, "counterpart %s %.17g %.17g %.17g\n",
			   model_counterpart_name((enum counterpart)i), look->mean[i],
			   look->deviation[i], look->weights[i]);
}

static void write_model(struct buf *out, const struct model *model)
{
	buf_format(out, "intercept %.17g %.17g\ncut %.17g\nsure %.17g\nunlike %.17g\n",
		   model->first.intercept, model->second.intercept, model->cut,
		   model->sure, model->unlike);
	for (int f = 0; f < FEATURE_COUNT; f++)
		buf_format(out, "%s %.17g %.17g %.17g %.17g\n",
			   model_feature_name((enum feature)f), model->mean[f],
			   model->deviation[f], model->first.weights[f],
			   model->second.weights[f]);
	write_counterparts(out, &model->counterpart);
}

/* Features anywhere within some deviations of the mean, the same on every run. */
static void draw_features(float features[FEATURE_COUNT], const struct model *model,
			  unsigned *state)
{
	for (int f = 0; f < FEATURE_COUNT; f++) {
		*state = *state * 1103515245u + 12345u;
		features[f] =
		    (float)(model->mean[f] +
			    model->deviation[f] *
				((double)(*state >> 16 & 0x7FFF) / 0x7FFF * 6 - 3));
	}
}

/* The model that is compiled in, as a text and back: the same to the last bit. */
START_TEST(survives_the_round_trip)
{
	struct buf text = BUF_EMPTY;
	struct model model, again;
	unsigned state = 1;

	model_default(&model);
	write_model(&text, &model);
	tiny_model(&again, text.bytes);
	ck_assert_double_eq(again.cut, model.cut);
	ck_assert_double_eq(again.sure, model.sure);
	ck_assert_double_eq(again.unlike, model.unlike);
	for (int i = 0; i < 500; i++) {
		float features[FEATURE_COUNT];

		draw_features(features, &model, &state);
		ck_assert_double_eq(model_first_odds(&again, features),
				    model_first_odds(&model, features));
		ck_assert_double_eq(model_probability(&again, features),
				    model_probability(&model, features));
	}
	for (int i = 0; i < COUNTERPART_COUNT; i++) {
		double values[COUNTERPART_COUNT] = {[0] = -2};

		values[i] += 3;
		ck_assert_double_eq(model_counterpart(&again, values),
				    model_counterpart(&model, values));
	}
	buf_done(&text);
}
END_TEST

/* The bands are in order, and each feature is weighed by the look that it is of. */
/* The models that are compiled in, and whether each knows the judge. */
static const struct {
	void (*read)(struct model *model);
	bool knows_judge;
} defaults[] = {{model_default, false}, {model_default_judged, true}};

START_TEST(has_sound_defaults)
{
	struct model model;

	defaults[_i].read(&model);
	ck_assert(model.knows_judge == defaults[_i].knows_judge);
	ck_assert_double_gt(model.unlike, 0);
	ck_assert_double_gt(model.cut, model.unlike);
	ck_assert_double_gt(model.sure, model.cut);
	ck_assert_double_lt(model.sure, 1);
	for (int f = 0; f < FEATURE_COUNT; f++) {
		const char *name = model_feature_name((enum feature)f);

		ck_assert_msg(model.deviation[f] > 0, "%s", name);
		ck_assert_msg((model.second.weights[f] != 0) ==
				  model_has(&model, (enum feature)f),
			      "%s is not in the model", name);
		ck_assert_msg(f < FEATURE_FIRST_COUNT || model.first.weights[f] == 0,
			      "%s is not known to the first look", name);
		ck_assert_uint_gt(strlen(model_feature_meaning((enum feature)f)), 0);
		for (int other = 0; other < f; other++)
			ck_assert_str_ne(name, model_feature_name((enum feature)other));
	}
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("model");

	unit_add(suite, "weights", weighs_as_by_hand);
	unit_add(suite, "pull", tells_parts_that_sum_up);
	unit_add_rows(suite, "bad", refuses, (int)ARRAY_COUNT(bad));
	unit_add_rows(suite, "bands", keeps_the_bands_in_order, (int)ARRAY_COUNT(bands));
	unit_add(suite, "bad", refuses_a_huge_line);
	unit_add(suite, "file", survives_the_round_trip);
	unit_add_rows(suite, "default", has_sound_defaults, ARRAY_COUNT(defaults));
	return unit_main(suite);
}
