/*
 * Explanations: the parts sum up to what the model says, and the reasons name what they
 * should, in the sentences' own words.
 */
#include "config.h"

#include "unit/unit.h"
#include "unit/tiny.h"

#include <math.h>
#include <string.h>

#include "align/explain.h"
#include "align/tuning.h"

#define LENGTH(array) (int)(sizeof(array) / sizeof(array)[0])

static const double near = 1e-4;

static const char *const story[] = {
    "The ferry Zorbak struck a barge in thick fog off Hafn on Tuesday.|"
    "\"We saw nothing at all,\" captain Lena Vastok said after the collision.|"
    "Some 47 passengers were treated in hospital for minor injuries.",
    "A ferry collided with a fuel barge near Hafn harbour in dense fog.|"
    "Captain Vastok told reporters: \"We saw nothing at all.\"|"
    "Hospitals treated 47 people for minor injuries after the collision.|"
    "Fishing was banned along the coast.",
    "Fog closed the harbour of Hafn.|Passengers from the ferry were treated for "
    "injuries.",
    NULL};

/*
 * What an average pair has: of one look, its intercept; of both, the second one's and, by
 * way of the odds' weight, the first one's less the odds' mean.
 */
static double average_odds(const struct model *model, const struct pair *pair)
{
	double through =
	    model->second.weights[FEATURE_ODDS] / model->deviation[FEATURE_ODDS];

	return pair->first < tuning.near
		   ? model->first.intercept
		   : model->second.intercept +
			 through * (model->first.intercept - model->mean[FEATURE_ODDS]);
}

/* Equal pairs have no odds; those of others are held within 5 deviations. */
static bool is_sum(const struct model *model, const struct pair *pair)
{
	double odds = model_first_odds(model, pair->features);

	return !pair->is_equal && fabs(odds - model->mean[FEATURE_ODDS]) <
				      5 * model->deviation[FEATURE_ODDS];
}

/* Sums the parts of a pair; returns whether it had its second look. */
static bool check_sum(const struct story *built, const struct model *model,
		      const struct pair *pair, struct place a, struct place b)
{
	struct explanation explanation;
	double sum = average_odds(model, pair), p = pair->probability;
	bool looked_twice = pair_is_near(pair);

	explain_pair(&explanation, built, a, b);
	ck_assert_uint_eq(explanation.parts.count,
			  looked_twice ? FEATURE_COUNT : FEATURE_AGAIN);
	ck_assert(explanation.probability == p);
	for (size_t k = 0; k < explanation.parts.count; k++)
		sum += explanation.parts.items[k].pull;
	ck_assert_double_eq_tol(sum, log(p / (1 - p)), near);
	explain_done(&explanation);
	return looked_twice;
}

START_TEST(has_parts_that_sum_up)
{
	struct tiny tiny;
	struct story *built;
	size_t once = 0, twice = 0;

	tiny_open(&tiny, story);
	built = tiny_build(&tiny);
	for (uint32_t i = 0; i < 3; i++)
		for (uint32_t j = 0; j < 4; j++) {
			struct place a = {0, i}, b = {1, j};
			struct pair pair;

			matcher_pair(built->matcher, a, b, &pair);
			if (!is_sum(&tiny.model, &pair))
				continue;
			if (check_sum(built, &tiny.model, &pair, a, b))
				twice++;
			else
				once++;
		}
	ck_assert_uint_ge(once, 1);
	ck_assert_uint_ge(twice, 3);
	story_free(built);
	tiny_close(&tiny);
}
END_TEST

/* Sentences that are equal are linked without a second look, and none is told. */
START_TEST(tells_no_look_that_was_not_taken)
{
	struct tiny tiny;
	struct story *built;
	struct explanation explanation;

	tiny_open(&tiny, (const char *const[]){"The zorbak fell on Hafn.|A vastok rose.",
					       "The zorbak fell on Hafn.", NULL});
	built = tiny_build(&tiny);
	explain_pair(&explanation, built, (struct place){0, 0}, (struct place){1, 0});
	ck_assert(explanation.is_linked);
	ck_assert_uint_eq(explanation.parts.count, FEATURE_AGAIN);
	explain_done(&explanation);
	story_free(built);
	tiny_close(&tiny);
}
END_TEST

START_TEST(has_the_strongest_part_first)
{
	struct tiny tiny;
	struct story *built;
	struct explanation explanation;

	tiny_open(&tiny, story);
	built = tiny_build(&tiny);
	explain_pair(&explanation, built, (struct place){0, 2}, (struct place){1, 2});
	for (size_t k = 1; k < explanation.parts.count; k++)
		ck_assert(fabs(explanation.parts.items[k].pull) <=
			  fabs(explanation.parts.items[k - 1].pull));
	for (size_t k = 0; k < explanation.parts.count; k++)
		ck_assert_str_ne(explanation.parts.items[k].meaning, "");
	ck_assert_double_eq(explanation.cut, tiny.model.cut);
	ck_assert_int_eq(explanation.is_linked, story_link(built, (struct place){0, 2},
							   (struct place){1, 2}) != NULL);
	explain_done(&explanation);
	story_free(built);
	tiny_close(&tiny);
}
END_TEST

static const struct {
	const char *texts[4];
	const char *has[4], *has_not[3]; /* in the reasons, for the first sentences */
} cases[] = {
    {{"The zorbak fell.", "the ZORBAK fell."},
     {"the same sentence, but for case and typography"},
     {"the same words in a row", "both quote"}},
    {{"He said \"not one of us knew it\" and left.",
      "She wrote \"not one of us knew it\" too."},
     {"both quote: \"not one of us knew it\" (6 words)"},
     {"the same words in a row"}},
    {{"Then not one of us knew the zorbak.", "He said not one of us knew the vastok."},
     {"the same words in a row: \"not one of us knew the\" (6 words)"},
     {"both quote"}},
    /* Two quoted words are no quotation, three in a row no run. */
    {{"The \"old zorbak\" of it.", "An \"old zorbak\" in it."},
     {"words in common: zorbak, old"},
     {"both quote", "in a row"}},
    {{"some 47 plimor", "a vastok of forty-seven"},
     {"numbers in common: 47"},
     {"names in common", "words in common"}},
    {{"the grey Zorbak of Lena", "a man saw Zorbak and Maren"},
     {"names in common: Zorbak", "names only in the first: Lena",
      "names only in the second: Maren"},
     {"numbers in common", "words in common"}},
    /* The rarest six, then an ellipsis; each word once. */
    {{"zaba zabi zabo zabu zaca zaci zaco zaba", "zaco zaci zaca zabu zabo zabi zaba"},
     {"words in common: zaba, zabi, zabo, zabu, zaca, zaci, ..."},
     {"zaco"}},
    {{"a zorbak fell", "some vastok rose"}, {NULL}, {"in common", "in a row", "runner"}},
    {{"zorbak vastok plimor fell", "zorbak vastok plimor rose|zorbak vastok fell"},
     {"runner-up in two: sentence 2 at "},
     {NULL}},
};

START_TEST(names_reasons)
{
	struct tiny tiny;
	struct story *built;
	struct explanation explanation;
	struct buf reasons = BUF_EMPTY;

	tiny_open(&tiny, cases[_i].texts);
	built = tiny_build(&tiny);
	explain_pair(&explanation, built, (struct place){0, 0}, (struct place){1, 0});
	buf_text(&reasons, "");
	for (size_t i = 0; i < explanation.reasons.count; i++)
		buf_format(&reasons, "%s\n", explanation.reasons.items[i]);
	for (int i = 0; i < LENGTH(cases[0].has) && cases[_i].has[i]; i++)
		ck_assert_msg(strstr(reasons.bytes, cases[_i].has[i]) != NULL,
			      "not named: %s, in: %s", cases[_i].has[i], reasons.bytes);
	for (int i = 0; i < LENGTH(cases[0].has_not) && cases[_i].has_not[i]; i++)
		ck_assert_msg(strstr(reasons.bytes, cases[_i].has_not[i]) == NULL,
			      "named: %s, in: %s", cases[_i].has_not[i], reasons.bytes);
	buf_done(&reasons);
	explain_done(&explanation);
	story_free(built);
	tiny_close(&tiny);
}
END_TEST

/* The same figures either way round; what is of the first becomes of the second. */
START_TEST(is_the_same_from_both_ends)
{
	struct tiny tiny;
	struct story *built;
	struct explanation there, back;

	tiny_open(&tiny, story);
	built = tiny_build(&tiny);
	explain_pair(&there, built, (struct place){0, 0}, (struct place){1, 0});
	explain_pair(&back, built, (struct place){1, 0}, (struct place){0, 0});
	ck_assert(there.probability == back.probability);
	ck_assert(there.similarity == back.similarity);
	ck_assert_uint_eq(there.parts.count, back.parts.count);
	for (size_t i = 0; i < there.parts.count; i++) {
		ck_assert_str_eq(there.parts.items[i].name, back.parts.items[i].name);
		ck_assert(there.parts.items[i].pull == back.parts.items[i].pull);
	}
	explain_done(&there);
	explain_done(&back);
	story_free(built);
	tiny_close(&tiny);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("explain");

	unit_add(suite, "parts", has_parts_that_sum_up);
	unit_add(suite, "parts", tells_no_look_that_was_not_taken);
	unit_add(suite, "parts", has_the_strongest_part_first);
	unit_add_rows(suite, "reasons", names_reasons, LENGTH(cases));
	unit_add(suite, "ends", is_the_same_from_both_ends);
	return unit_main(suite);
}
