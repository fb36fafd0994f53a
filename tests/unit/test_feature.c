/*
 * The features that two sentences show by themselves, each against a value worked out by
 * hand; those of their neighbourhood are in test_neighbourhood.c.
 *
 * The words are made up, so none is in tests/background.en and each has the background
 * weight B = ln((6724 + 1) / (0 + 1)) = ln 6725; "the" is in 4901 sentences of it and has
 * T = ln(6725 / 4902).  In a story of n sentences a term that is in f of them has the
 * story weight s = ln((n + 1) / f) and the rare weight sqrt(s B).
 */
#include "config.h"

#include <math.h>
#include <unistd.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/words/background.h"
#include "align/words/lexicon.h"

static const double near = 1e-4;

/* Two articles, of which the first sentences are the pair; see the letters below. */
static const char *const story_w[] = {"zorbak vastok the plimor morvud|zorbak tuskol",
				      "the zorbak vastok grintak", NULL};

static double background(void)
{
	return log(6725);
}

static double background_the(void)
{
	return log(6725.0 / 4902);
}

/* Story weights in story W, of 3 sentences: zorbak is in 3, vastok in 2, others in 1. */
static double w3(void)
{
	return log(4.0 / 3);
}

static double w2(void)
{
	return log(4.0 / 2);
}

static double w1(void)
{
	return log(4.0 / 1);
}

/* The rare weight of a term whose story weight is STORY. */
static double rare(double story)
{
	return sqrt(story * background());
}

/* W: common are zorbak, vastok (B each) and "the" (T); 4 and 3 words of weight B. */
static double cosine_words(void)
{
	double b = background() * background(), t = background_the() * background_the();

	return (2 * b + t) / sqrt((4 * b + t) * (3 * b + t));
}

/* W: 2 of 4 and of 3 content words, all of weight B. */
static double cosine_content(void)
{
	return 2 / sqrt(4 * 3);
}

/* W: zorbak and vastok, over plimor and morvud on one side and grintak on the other. */
static double cosine_story(void)
{
	double common = w3() * w3() + w2() * w2(), alone = w1() * w1();

	return common / sqrt((common + 2 * alone) * (common + alone));
}

/* W: squares of rare weights are s B; B cancels. */
static double cosine_rare(void)
{
	return (w3() + w2()) / sqrt((w3() + w2() + 2 * w1()) * (w3() + w2() + w1()));
}

static double cover_least(void)
{
	double common = rare(w3()) + rare(w2());

	return common / (common + 2 * rare(w1()));
}

static double cover_most(void)
{
	double common = rare(w3()) + rare(w2());

	return common / (common + rare(w1()));
}

/* W: the larger side again, that of "the zorbak vastok grintak". */
static double cover_story(void)
{
	return (w3() + w2()) / (w3() + w2() + w1());
}

static double rarest(void)
{
	return rare(w2());
}

static double story_sum(void)
{
	return w3() + w2();
}

/* W: both sentences are shorter than a window. */
static double window(void)
{
	return rare(w3()) + rare(w2());
}

/*
 * Of 2 sentences; zorbak and vastok stand 14 words apart, so that no window of 12 has
 * both: windows begin at words 0, 4, 8 ... of each side.
 */
static const char *const story_window[] = {"zorbak a a a a a a a a a a a a a vastok",
					   "zorbak vastok", NULL};

static double window_apart(void)
{
	return rare(log(3.0 / 2));
}

/* W: zorbak is in 2 sentences of one article and 1 of the other, vastok in 1 and 1. */
static double anchors(void)
{
	return 1.0 / 2 + 1;
}

/* Of 2 sentences: zorbak and zorban begin alike, so "zorba" is in 2, the others in 1. */
static const char *const story_prefixes[] = {"zorbak plimor", "zorban tuskol", NULL};

static double prefixes(void)
{
	double common = log(3.0 / 2), alone = log(3.0 / 1);

	return common * common / (common * common + alone * alone);
}

/*
 * A word of two letters between blanks is one run of four.  zo and vu are in both, "the"
 * (the runs " the" and "the ") in the first, ki in the second.  The weight of a run in f
 * of n sentences is ln((n + 1) / (f + 1)) + 1: 1 for f = 2, ln(3 / 2) + 1 for f = 1.
 */
static const char *const story_letters[] = {"zo vu the", "zo vu ki", NULL};

static double letters(void)
{
	double alone = (log(3.0 / 2) + 1) * (log(3.0 / 2) + 1);

	return 2 / sqrt((2 + 2 * alone) * (2 + alone));
}

/* The same without "the"; weights are ln((n + 1) / f). */
static double letters_content(void)
{
	double common = 2 * log(3.0 / 2) * log(3.0 / 2), alone = log(3) * log(3);

	return common / sqrt(common * (common + alone));
}

/*
 * " zo vu the" has six runs of five, " zo vu ki" five; common are " zo v", "zo vu" and
 * "o vu ", and 3 and 2 are alone.
 */
static double letters_across(void)
{
	double common = 3 * log(3.0 / 2) * log(3.0 / 2), alone = log(3) * log(3);

	return common / sqrt((common + 3 * alone) * (common + 2 * alone));
}

/*
 * Of 2 sentences; zorbak, vastok and plimor are in both.  In a run each word is worth
 * 0.15 beside its rare weight.  The run of all three has "the" in it.
 */
static const char *const story_run[] = {"grintak zorbak the vastok plimor",
					"zorbak the vastok plimor zorbak", NULL};

static double run(void)
{
	return 3 * rare(log(3.0 / 2)) + 4 * 0.15;
}

/* The first quotes all three, the second the last two. */
static const char *const story_quoted[] = {"\"zorbak vastok plimor\" grintak",
					   "tuskol zorbak \"vastok plimor\"", NULL};

static double run_quoted(void)
{
	return 2 * (rare(log(3.0 / 2)) + 0.15);
}

static double run_half_quoted(void)
{
	return 3 * (rare(log(3.0 / 2)) + 0.15);
}

/* 3 of 4 words are quoted in the first, 2 of 4 in the second. */
static double quoted_least(void)
{
	return 2.0 / 4;
}

static double quoted_most(void)
{
	return 3.0 / 4;
}

/* All three words weigh the same; at most two of them are in the same order. */
static const char *const story_order[] = {"zorbak vastok plimor", "vastok zorbak plimor",
					  NULL};

static double order(void)
{
	return 2.0 / 3;
}

/*
 * Of 2 sentences.  Names: Zorbak (in both: ln 3/2) and Vastok (ln 3) in the first,
 * Zorbak, Plimor and Grintak in the second.  The smaller total less what is common is
 * ln 3.
 */
static const char *const story_names[] = {"the Zorbak Vastok fell",
					  "the Zorbak Plimor Grintak rose", NULL};

static double names_apart(void)
{
	return log(3);
}

/* 47 ships agree; 12 crates and 13 crates are apart. */
static const char *const story_numbers[] = {"47 ships and 12 crates",
					    "forty-seven ships and 13 crates", NULL};

static double one(void)
{
	return 1;
}

static double nothing(void)
{
	return 0;
}

/* Tuesday and July; the other "may" is no month. */
static const char *const story_days[] = {"zorbak may on Tuesday in July",
					 "vastok Tuesday in July and May", NULL};

static double two(void)
{
	return 2;
}

/*
 * The lexicon of these cases says that zorbak and vastok share a sense (strength 0.8).
 * Of 2 sentences: plimor is in both (x = ln 3/2), zorbak and vastok in one (y = ln 3).
 */
static const char *const story_meaning[] = {"zorbak plimor", "vastok plimor", NULL};

static double meaning(void)
{
	return 0.8 * rare(log(3)) / (rare(log(3)) + rare(log(3.0 / 2)));
}

static double meant_story(void)
{
	return (log(3.0 / 2) + 0.8 * log(3)) / (log(3.0 / 2) + log(3));
}

/* Squares of rare weights: (x + 0.8 y) B over sqrt(x + y) sqrt(x + y) B. */
static double soft(void)
{
	return meant_story();
}

/* One clause, whose weight counts with 1.5 beside it. */
static double meant_clause(void)
{
	double x = rare(log(3.0 / 2)), y = rare(log(3));

	return (x + 0.8 * y) / (1.5 + x + y);
}

/*
 * Two clauses of four and three words in the first sentence: only zorbak is found, and
 * the second clause takes nothing from it.  The second sentence has one, of zorbak alone.
 */
static const char *const story_clauses[] = {"the of and zorbak, morvud tuskol dremox",
					    "zorbak", NULL};

static double meant_clause_of_two(void)
{
	double x = rare(log(3.0 / 2));

	return x / (1.5 + x);
}

/*
 * Sentences of one word are vectors (1); with 0.35 of the neighbour, both have length
 * sqrt(1 + 0.35^2), and only zorbak is common.
 */
static const char *const story_context[] = {"zorbak|vastok", "zorbak|plimor", NULL};

static double context(void)
{
	return 1 / (1 + 0.35 * 0.35);
}

/* Of 4 sentences.  The next ones share vastok (ln 5/2) and have one word alone (ln 5). */
static const char *const story_diagonal[] = {"zorbak|vastok plimor",
					     "tuskol|vastok grintak", NULL};

static double diagonal(void)
{
	return log(5.0 / 2) / (log(5.0 / 2) + log(5));
}

/* Of 3 sentences: "vastok", the neighbour of the first, against "vastok grintak". */
static const char *const story_side[] = {"zorbak plimor|vastok", "vastok grintak", NULL};

static double side(void)
{
	return sqrt(log(4.0 / 2)) / sqrt(log(4.0 / 2) + log(4));
}

/* The second of five, at 1/4, and the last of three, at 1. */
static const char *const story_place[] = {"zorbak|vastok|plimor|grintak|morvud",
					  "tuskol|dremox|quorvan", NULL};

static double place_first(void)
{
	return 0.25;
}

static double place_apart(void)
{
	return 0.75;
}

/* Distinct content words: zorbak counts once, "the" not at all. */
static const char *const story_length[] = {"the zorbak vastok zorbak",
					   "plimor the grintak morvud tuskol", NULL};

static double four(void)
{
	return 4;
}

static const struct {
	enum feature feature;
	const char *const *story;
	uint32_t a, b; /* sentences of the first and second article */
	double (*expected)(void);
} cases[] = {
    {FEATURE_COSINE_WORDS, story_w, 0, 0, cosine_words},
    {FEATURE_COSINE_CONTENT, story_w, 0, 0, cosine_content},
    {FEATURE_COSINE_STORY, story_w, 0, 0, cosine_story},
    {FEATURE_COSINE_RARE, story_w, 0, 0, cosine_rare},
    {FEATURE_COVER_LEAST, story_w, 0, 0, cover_least},
    {FEATURE_COVER_MOST, story_w, 0, 0, cover_most},
    {FEATURE_COVER_STORY, story_w, 0, 0, cover_story},
    {FEATURE_RAREST, story_w, 0, 0, rarest},
    {FEATURE_STORY_SUM, story_w, 0, 0, story_sum},
    {FEATURE_WINDOW, story_w, 0, 0, window},
    {FEATURE_WINDOW, story_window, 0, 0, window_apart},
    {FEATURE_ANCHORS, story_w, 0, 0, anchors},
    {FEATURE_PREFIXES, story_prefixes, 0, 0, prefixes},
    {FEATURE_LETTERS, story_letters, 0, 0, letters},
    {FEATURE_LETTERS_CONTENT, story_letters, 0, 0, letters_content},
    {FEATURE_LETTERS_ACROSS, story_letters, 0, 0, letters_across},
    {FEATURE_RUN, story_run, 0, 0, run},
    {FEATURE_RUN_QUOTED, story_quoted, 0, 0, run_quoted},
    {FEATURE_RUN_QUOTED, story_run, 0, 0, nothing},
    {FEATURE_RUN_HALF_QUOTED, story_quoted, 0, 0, run_half_quoted},
    {FEATURE_RUN_HALF_QUOTED, story_run, 0, 0, nothing},
    {FEATURE_ORDER, story_order, 0, 0, order},
    {FEATURE_QUOTED_LEAST, story_quoted, 0, 0, quoted_least},
    {FEATURE_QUOTED_MOST, story_quoted, 0, 0, quoted_most},
    {FEATURE_NAMES_APART, story_names, 0, 0, names_apart},
    {FEATURE_NUMBERS_COMMON, story_numbers, 0, 0, one},
    {FEATURE_NUMBERS_APART, story_numbers, 0, 0, one},
    {FEATURE_DAYS_COMMON, story_days, 0, 0, two},
    {FEATURE_MEANING, story_meaning, 0, 0, meaning},
    {FEATURE_MEANING, story_w, 0, 0, nothing},
    {FEATURE_MEANT_STORY, story_meaning, 0, 0, meant_story},
    {FEATURE_MEANT_CLAUSE, story_meaning, 0, 0, meant_clause},
    {FEATURE_MEANT_CLAUSE, story_clauses, 0, 0, meant_clause_of_two},
    {FEATURE_SOFT, story_meaning, 0, 0, soft},
    {FEATURE_CONTEXT, story_context, 0, 0, context},
    {FEATURE_DIAGONAL, story_diagonal, 0, 0, diagonal},
    {FEATURE_DIAGONAL, story_diagonal, 1, 1, nothing},
    {FEATURE_SIDE, story_side, 0, 0, side},
    {FEATURE_PLACE_APART, story_place, 1, 2, place_apart},
    {FEATURE_PLACE_FIRST, story_place, 1, 2, place_first},
    {FEATURE_PLACE_LAST, story_place, 1, 2, one},
    {FEATURE_BOTH_LEAD, story_place, 1, 2, nothing},
    {FEATURE_BOTH_LEAD, story_place, 1, 1, one},
    {FEATURE_LENGTH_LEAST, story_length, 0, 0, two},
    {FEATURE_LENGTH_MOST, story_length, 0, 0, four},
};

/* Matches CASE's story, with the lexicon where meanings are asked for. */
static struct matcher *match(struct tiny *tiny, int number, struct lexicon **lexicon)
{
	struct buf bytes = BUF_EMPTY;
	char path[64];

	tiny_lexicon(&bytes, "vastok:0 zorbak:0", "", 1);
	tiny_write(path, buf_str(&bytes));
	*lexicon = lexicon_open(path);
	ck_assert_int_eq(unlink(path), 0);
	ck_assert_ptr_nonnull(*lexicon);
	buf_done(&bytes);
	tiny_open(tiny, cases[number].story);
	if (cases[number].story == story_meaning)
		tiny->model.lexicon = *lexicon;
	return tiny_match(tiny);
}

START_TEST(has_the_value_worked_out)
{
	struct tiny tiny;
	struct lexicon *lexicon;
	struct matcher *matcher = match(&tiny, _i, &lexicon);
	struct place a = {0, cases[_i].a}, b = {1, cases[_i].b};
	enum feature feature = cases[_i].feature;
	double expected = cases[_i].expected();
	struct pair pair, turned;

	matcher_pair(matcher, a, b, &pair);
	ck_assert_msg(fabs(pair.features[feature] - expected) < near,
		      "%s: %.6f, worked out %.6f", model_feature_name(feature),
		      pair.features[feature], expected);
	matcher_pair(matcher, b, a, &turned);
	for (int f = 0; f < FEATURE_COUNT; f++)
		ck_assert_msg(turned.features[f] == pair.features[f],
			      "%s depends on the direction",
			      model_feature_name((enum feature)f));
	matcher_free(matcher);
	lexicon_close(lexicon);
	tiny_close(&tiny);
}
END_TEST

/* The lexicon is English: elsewhere the same letters are other words. */
START_TEST(knows_english_meanings_only)
{
	static const char *const languages[] = {"en", "de"};
	static const char *const texts[] = {"das zorbak sank", "ein vastok stieg"};
	struct buf bytes = BUF_EMPTY;
	struct lexicon *lexicon;
	struct model model;
	char path[64];

	tiny_lexicon(&bytes, "vastok:0 zorbak:0", "", 1);
	tiny_write(path, buf_str(&bytes));
	lexicon = lexicon_open(path);
	ck_assert_int_eq(unlink(path), 0);
	tiny_fixed_model(&model);
	model.lexicon = lexicon;
	for (int l = 0; l < 2; l++) {
		struct article *articles[2];
		struct matcher *matcher;
		struct pair pair;

		for (int i = 0; i < 2; i++)
			articles[i] = tiny_article(i ? "b" : "a", languages[l], texts[i]);
		matcher = matcher_new((const struct article *const *)articles, 2, &model);
		matcher_pair(matcher, (struct place){0, 0}, (struct place){1, 0}, &pair);
		ck_assert_int_eq(pair.features[FEATURE_MEANT_STORY] > 0, !l);
		matcher_free(matcher);
		article_free(articles[0]);
		article_free(articles[1]);
	}
	lexicon_close(lexicon);
	buf_done(&bytes);
}
END_TEST

/* The features up to `third` are worked out here, the others in test_neighbourhood.c. */
START_TEST(leaves_no_feature_out)
{
	bool known[FEATURE_COUNT] = {false};

	for (int i = 0; i < (int)ARRAY_COUNT(cases); i++)
		known[cases[i].feature] = true;
	for (int f = 0; f < FEATURE_THIRD; f++)
		ck_assert_msg(known[f], "%s has no case",
			      model_feature_name((enum feature)f));
}
END_TEST

/* What the cases above take for granted of tests/background.en. */
START_TEST(stands_on_the_background)
{
	ck_assert_double_eq_tol(background_idf(tiny_background(), "en", str_of("zorbak")),
				background(), 1e-9);
	ck_assert_double_eq_tol(background_idf(tiny_background(), "en", str_of("the")),
				background_the(), 1e-9);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("feature");

	unit_add(suite, "background", stands_on_the_background);
	unit_add_rows(suite, "value", has_the_value_worked_out, (int)ARRAY_COUNT(cases));
	unit_add(suite, "all", leaves_no_feature_out);
	unit_add(suite, "language", knows_english_meanings_only);
	return unit_main(suite);
}
