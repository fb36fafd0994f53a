/*
 * The features of the company that a pair keeps, each worked out by hand on one story.
 *
 * Five sentences in three articles, each of four made-up words, each word in exactly two
 * sentences.  So all words weigh alike, and a cosine is the number of common words over
 * four; a word of two letters is a single run of letters, so letters say the same:
 *
 *     A0  px uq qz sx      A0-B0  px uq  1/2     A0-C0  qz  1/4
 *     A1  tz wx yq fz      A1-B1  wx yq  1/2     B0-C0  rq  1/4
 *     B0  px uq rq tz      A0-B1  sx     1/4     A1-C0  fz  1/4
 *     B1  sx wx yq gx      A1-B0  tz     1/4     B1-C0  gx  1/4
 *     C0  qz rq fz gx
 *
 * The first look is made to see only these cosines: odds 8 cosine - 2, so that 1/2
 * becomes h = 1 / (1 + e^-2) and 1/4 becomes 1/2.
 */
#include "config.h"

#include <math.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"

static const double near = 1e-4;

static const char *const story[] = {"px uq qz sx|tz wx yq fz", "px uq rq tz|sx wx yq gx",
				    "qz rq fz gx", NULL};

static const char model[] = "intercept -2 0\ncut 0.5\nsure 0.9\nunlike 0.1\n"
			    "cosine_rare 0 1 8 0\n";

/* A pair of sentences, named as above. */
enum { A0B0, A0B1, A0C0, PAIRS };

static const struct {
	struct place a, b;
} pairs[PAIRS] = {
    [A0B0] = {{0, 0}, {1, 0}}, [A0B1] = {{0, 0}, {1, 1}}, [A0C0] = {{0, 0}, {2, 0}}};

static double high(void)
{
	return 1 / (1 + exp(-2));
}

static double quarter(void)
{
	return 0.25;
}

/* C0: 1/4 * 1/4. */
static double third_sum(void)
{
	return 1.0 / 16;
}

/* Two thirds: by B0 1/2 * 1/4, by B1 1/4 * 1/4. */
static double third_sum_of_two(void)
{
	return 1.0 / 8 + 1.0 / 16;
}

/*
 * 2 * 1/2 less the mean of the four likest of each end: of A0 in B, (1/2 + 1/4) / 4, and
 * the same of B0 in A.
 */
static double crowd(void)
{
	return 1 - 2 * 0.75 / 4;
}

/*
 * Mean cosines to the sentences of other articles: (1/2 + 1/4 + 1/4) / 3 = 1/3 for all
 * but C0, which has 4 * 1/4 / 4.  Their mean is (4/3 + 1/4) / 5; what A0 and B0 have
 * anyway is 1/3 * 1/3 over it.
 */
static double residue(void)
{
	return 0.5 - (1.0 / 9) / ((4.0 / 3 + 0.25) / 5);
}

static double two(void)
{
	return 2;
}

static double nothing(void)
{
	return 0;
}

static double half(void)
{
	return 0.5;
}

/* A0-C0: C has no other sentence; odds of nothing are held at those of 1/10,000. */
static double ahead_alone(void)
{
	return log((1 - 1e-4) / 1e-4);
}

/* A0-B0: C0 is 1/2 with both. */
static double bridges(void)
{
	return 1 - (1 - 0.25);
}

/* A0-C0: B0 is h with A0 and 1/2 with C0, B1 1/2 with both. */
static double bridges_of_two(void)
{
	return 1 - (1 - high() / 2) * (1 - 0.25);
}

/* B0 is h with A0 and not, by 1/2, with C0. */
static double one_sided(void)
{
	return high() / 2;
}

/* A0-B1, A1-B0 and A1-B1. */
static double around(void)
{
	return 0.5 + 0.5 + high();
}

static const struct {
	enum feature feature;
	int pair;
	double (*expected)(void);
} cases[] = {
    {FEATURE_THIRD, A0B0, quarter},	    /* the lesser of 1/4 and 1/4, by C0 */
    {FEATURE_THIRD, A0C0, quarter},	    /* of 1/2 and 1/4, by B0 */
    {FEATURE_THIRD_LETTERS, A0B0, quarter}, /* the same by letters */
    {FEATURE_THIRD_SUM, A0B0, third_sum},   /* by C0 alone */
    {FEATURE_THIRD_SUM, A0C0, third_sum_of_two},
    {FEATURE_MARGIN, A0B0, quarter}, /* 1/2 less 1/4, by A0-B1 or A1-B0 */
    {FEATURE_CROWD, A0B0, crowd},
    {FEATURE_RANK, A0B0, nothing},
    {FEATURE_RANK, A0B1, two}, /* A0-B0 and A1-B1 are more alike */
    {FEATURE_RESIDUE, A0B0, residue},
    {FEATURE_ODDS, A0B0, two}, /* 8 * 1/2 - 2 */
    {FEATURE_ODDS, A0C0, nothing},
    {FEATURE_AHEAD_LEAST, A0B0, two},	  /* rivals at both ends have odds 0 */
    {FEATURE_AHEAD_LEAST, A0C0, nothing}, /* A1-C0 is as likely */
    {FEATURE_AHEAD_MOST, A0C0, ahead_alone},
    {FEATURE_RIVALS_LEAST, A0C0, nothing}, /* none of A0 in C */
    {FEATURE_RIVALS_LEAST, A0B0, half},
    {FEATURE_RIVALS_MOST, A0C0, half}, /* A1 of C0 */
    {FEATURE_BRIDGE, A0B0, half},      /* C0 */
    {FEATURE_BRIDGES, A0B0, bridges},
    {FEATURE_BRIDGES, A0C0, bridges_of_two},
    {FEATURE_ONE_SIDED, A0B0, quarter}, /* C0: 1/2 (1 - 1/2) */
    {FEATURE_ONE_SIDED, A0C0, one_sided},
    {FEATURE_ALONG, A0B0, high},    /* A1-B1 */
    {FEATURE_ALONG, A0B1, nothing}, /* nothing before, nothing behind */
    {FEATURE_BESIDE, A0B0, half},   /* A0-B1 or A1-B0 */
    {FEATURE_BESIDE, A0B1, high},   /* A0-B0 or A1-B1 */
    {FEATURE_AROUND, A0B0, around},
    {FEATURE_AROUND, A0C0, half}, /* A1-C0 */
};

static struct matcher *match(struct tiny *tiny)
{
	tiny_open(tiny, story);
	tiny_model(&tiny->model, model);
	return tiny_match(tiny);
}

/* Both directions, and the articles turned. */
START_TEST(has_the_value_worked_out)
{
	struct tiny tiny;
	struct matcher *matcher = match(&tiny);
	struct place a = pairs[cases[_i].pair].a, b = pairs[cases[_i].pair].b;
	enum feature feature = cases[_i].feature;
	double expected = cases[_i].expected();
	struct pair pair;

	for (int turn = 0; turn < 2; turn++) {
		ck_assert(matcher_pair(matcher, turn ? b : a, turn ? a : b, &pair));
		ck_assert_msg(fabs(pair.features[feature] - expected) < near,
			      "%s: %.6f, worked out %.6f", model_feature_name(feature),
			      pair.features[feature], expected);
	}
	matcher_free(matcher);
	tiny_close(&tiny);
}
END_TEST

/* What the cases above stand on: the first look sees 1/2 and 1/4. */
START_TEST(sees_the_cosines_meant)
{
	static const double firsts[] = {2, 0, 0};
	struct tiny tiny;
	struct matcher *matcher = match(&tiny);
	struct pair pair;

	ck_assert_uint_eq(matcher->pairs->count, 8);
	for (int i = 0; i < PAIRS; i++) {
		ck_assert(matcher_pair(matcher, pairs[i].a, pairs[i].b, &pair));
		ck_assert_double_eq_tol(pair.first, 1 / (1 + exp(-firsts[i])), near);
		ck_assert_double_eq_tol(pair.features[FEATURE_LETTERS_CONTENT],
					pair.features[FEATURE_COSINE_RARE], near);
		/* The second look has no weights here: even odds. */
		ck_assert_double_eq_tol(pair.probability, 0.5, near);
	}
	matcher_free(matcher);
	tiny_close(&tiny);
}
END_TEST

START_TEST(leaves_no_feature_out)
{
	bool known[FEATURE_COUNT] = {false};

	for (int i = 0; i < (int)ARRAY_COUNT(cases); i++)
		known[cases[i].feature] = true;
	known[FEATURE_JUDGE] = known[FEATURE_JUDGE_LIKELY] = true; /* test_judged.c */
	for (int f = FEATURE_THIRD; f < FEATURE_COUNT; f++)
		ck_assert_msg(known[f], "%s has no case",
			      model_feature_name((enum feature)f));
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("neighbourhood");

	unit_add(suite, "cosines", sees_the_cosines_meant);
	unit_add_rows(suite, "value", has_the_value_worked_out, (int)ARRAY_COUNT(cases));
	unit_add(suite, "all", leaves_no_feature_out);
	return unit_main(suite);
}
