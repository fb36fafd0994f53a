/*
 * Explanations: the parts sum up to what the model says, and the reasons name what they
 * should, in the sentences' own words.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/evidence.h"
#include "align/story_build.h"
#include "align/link/scores.h"
#include "align/why/explain.h"

/* All features but the judge's, whom these models do not know; of the second look also
 * but the first one's odds, whose parts are parts themselves. */
enum { FIRST_PARTS = FEATURE_FIRST_COUNT - 2, SECOND_PARTS = FEATURE_COUNT - 3 };

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

/* Sums the parts of a pair in three ways; returns whether it had its second look. */
static bool check_sum(const struct story *built, const struct pair *pair, struct place a,
		      struct place b)
{
	struct explanation explanation;
	double p = pair->probability, parts = 0, aspects = 0;
	bool looked_twice = pair_has_second_look(pair);

	explain_pair(&explanation, built, a, b);
	ck_assert_int_eq(explanation.looked_twice, looked_twice);
	ck_assert_uint_eq(explanation.parts.count,
			  looked_twice ? SECOND_PARTS : FIRST_PARTS);
	ck_assert(explanation.scored == p && explanation.probability == p);
	ck_assert(explanation.first == pair->first);
	for (size_t k = 0; k < explanation.parts.count; k++)
		parts += explanation.parts.items[k].pull;
	for (int k = 0; k < ASPECT_COUNT; k++)
		aspects += explanation.aspects[k];
	ck_assert_double_eq_tol(parts, aspects, near);
	ck_assert_double_eq_tol(explanation.constant + parts + explanation.held,
				explanation.odds, near);
	ck_assert_double_eq_tol(explanation.odds, log(p / (1 - p)), near);
	ck_assert_double_eq_tol(explanation.chance, p, near);
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

			matcher_pair(built->scores->matcher, a, b, &pair);
			if (check_sum(built, &pair, a, b))
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

/* First odds of 50 are held at 9.2 and again at 5 deviations: the rest is told. */
START_TEST(tells_what_is_held_back)
{
	struct tiny tiny;
	struct story *built;
	struct explanation explanation;

	tiny_open(&tiny, story);
	tiny_model(&tiny.model, "intercept 50 1\ncut 0.3\nsure 0.9\nunlike 0.1\n"
				"odds 0 1 0 2\n");
	built = tiny_build(&tiny);
	explain_pair(&explanation, built, (struct place){0, 0}, (struct place){1, 0});
	ck_assert_double_eq_tol(explanation.constant, 1 + 2 * 50, near);
	ck_assert_double_eq_tol(explanation.odds, 1 + 2 * 5, near);
	ck_assert_double_eq_tol(explanation.held, -2 * 45, near);
	explain_done(&explanation);
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
	ck_assert_uint_eq(explanation.parts.count, FIRST_PARTS);
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
	for (size_t k = 1; k < explanation.reasons.count; k++) {
		const struct reason *reasons = explanation.reasons.items;

		ck_assert_int_le(reasons[k - 1].kind, reasons[k].kind);
		if (reasons[k - 1].kind == reasons[k].kind)
			ck_assert(fabs(reasons[k - 1].pull) >= fabs(reasons[k].pull));
		if (reasons[k].kind == REASON_FOR)
			ck_assert(reasons[k].pull >= 0);
		if (reasons[k].kind == REASON_AGAINST)
			ck_assert(reasons[k].pull <= 0);
	}
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
	const char *has[4], *has_not[5]; /* in the reasons, for the first sentences */
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
    {{"the grey Zorbak of Lena Haddo and Vaclav Orme in Hafn",
      "a man saw Zorbak and Maren Vold in Orlan"},
     {"names in common: Zorbak", "names only in the first: ", "; only in the second: "},
     {"numbers in common", "words in common"}},
    /* What one has and the other has not, where it pulled. */
    {{"Zorbak fell with 47 men", "Zorbak fell with 52 men"},
     {"numbers only in the first: 47; only in the second: 52"},
     {NULL}},
    {{"Zorbak fell on Tuesday", "Zorbak fell"},
     {"days only in the first: Tuesday"},
     {"days in common", "only in the second"}},
    {{"Zorbak fell on Tuesday", "Zorbak fell on Tuesday, at last"},
     {"days in common: Tuesday"},
     {"days only"}},
    {{"He said \"nobody saw the grey zorbak fall\" there.", "The zorbak was there."},
     {"only the first quotes: \"nobody saw the grey zorbak fall\""},
     {"they quote other words"}},
    {{"The zorbak was there.", "He said \"all but one of us knew the zorbak\" there."},
     {"only the second quotes: \"all but one of us knew ...\""},
     {"they quote other words"}},
    {{"\"We saw the zorbak fall\", he said.", "\"It rose like a zorbak\", she said."},
     {"they quote other words: \"We saw the zorbak fall\" / \"It rose like a zorbak\""},
     {"only the"}},
    {{"The zorbak did not fall.", "The zorbak did fall at last."},
     {"only the first denies: not (not counted)"},
     {NULL}},
    {{"The zorbak did not fall.", "The zorbak did not fall at last."},
     {NULL},
     {"denies"}},
    {{"The zorbak was sold to a miller for a song and a loaf of bread",
      "A vastok and the zorbak crossed a frozen plimor by night with lanterns lit"},
     {"said only in the first: ", "; only in the second: "},
     {NULL}},
    /* The rarest six, then an ellipsis; each word once. */
    {{"zaba zabi zabo zabu zaca zaci zaco zaba", "zaco zaci zaca zabu zabo zabi zaba"},
     {"words in common: zaba, zabi, zabo, zabu, zaca, zaci, ..."},
     {"zaco"}},
    {{"a zorbak fell", "some vastok rose"},
     {"not weighed: no rare word in common"},
     {"words in common", "the same words", "next", "the cut"}},
    /* Who else comes near, on both sides; a pair knows how far it is from the cut. */
    {{"zorbak vastok plimor fell", "zorbak vastok plimor rose|some zorbak fell"},
     {" the cut of 0.", "next: sentence 2 of two at ", " behind)"},
     {"of one at"}},
    {{"zorbak vastok plimor fell|zorbak vastok rose",
      "zorbak vastok plimor fell|zorbak vastok fell"},
     {"next: sentence 2 of two at ", "next: sentence 2 of one at "},
     {"nearer", "the cut"}},
    {{"zorbak rose by night|zorbak vastok plimor fell down",
      "zorbak vastok plimor fell|a plimor rose by night"},
     {"nearer: sentence 2 of two at ", "nearer: sentence 2 of one at ", " ahead)"},
     {"next"}},
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
		buf_format(&reasons, "%s\n", explanation.reasons.items[i].text);
	for (int i = 0; i < (int)ARRAY_COUNT(cases[0].has) && cases[_i].has[i]; i++)
		ck_assert_msg(strstr(reasons.bytes, cases[_i].has[i]) != NULL,
			      "not named: %s, in: %s", cases[_i].has[i], reasons.bytes);
	for (int i = 0; i < (int)ARRAY_COUNT(cases[0].has_not) && cases[_i].has_not[i];
	     i++)
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
	for (int side = 0; side < 2; side++) {
		const struct rival *x = &there.rivals[side], *y = &back.rivals[1 - side];

		ck_assert_int_eq(x->exists, y->exists);
		ck_assert(link_same_place(x->place, y->place));
		ck_assert(x->probability == y->probability);
	}
	explain_done(&there);
	explain_done(&back);
	story_free(built);
	tiny_close(&tiny);
}
END_TEST

START_TEST(tells_another_language)
{
	struct tiny tiny;
	struct story *built;
	struct explanation why;

	tiny_open(&tiny, (const char *const[]){"Zorbak fell.", "A zorbak rose.", NULL});
	article_free(tiny.articles[1]);
	tiny.articles[1] = tiny_article("two", "de", "Zorbak sank.");
	built = tiny_build(&tiny);
	explain_pair(&why, built, (struct place){0, 0}, (struct place){1, 0});
	ck_assert(!why.is_candidate && !why.is_linked);
	ck_assert_str_eq(why.reasons.items[0].text,
			 "not weighed: their articles are in different languages");
	explain_done(&why);
	story_free(built);
	tiny_close(&tiny);
}
END_TEST

/* A verdict goes before the score, which is still told; and before the cut. */
START_TEST(tells_a_verdict)
{
	struct tiny tiny;
	struct story *built, *judged;
	struct evidence *evidence = evidence_new();
	struct explanation why;
	struct place a = {0, 0}, b = {1, 0};

	tiny_open(&tiny, story);
	built = tiny_build(&tiny);
	ck_assert_ptr_nonnull(story_link(built, a, b));
	evidence_add(evidence, &(struct verdict){.a = a, .b = b, .probability = 0.05});
	judged = story_build_again(built, evidence);
	explain_pair(&why, judged, a, b);
	ck_assert(why.is_judged && !why.is_linked && why.is_candidate);
	ck_assert_double_eq(why.probability, 0.05);
	ck_assert_double_gt(why.scored, tiny.model.cut);
	ck_assert_int_eq(why.reasons.items[0].kind, REASON_VERDICT);
	ck_assert_ptr_nonnull(strstr(why.reasons.items[0].text, "judged 0.05, by the "));
	for (size_t i = 0; i < why.reasons.count; i++)
		ck_assert_int_ne(why.reasons.items[i].kind, REASON_CUT);
	explain_done(&why);
	story_free(judged);
	story_free(built);
	evidence_free(evidence);
	tiny_close(&tiny);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("explain");

	unit_add(suite, "parts", has_parts_that_sum_up);
	unit_add(suite, "parts", tells_what_is_held_back);
	unit_add(suite, "language", tells_another_language);
	unit_add(suite, "verdict", tells_a_verdict);
	unit_add(suite, "parts", tells_no_look_that_was_not_taken);
	unit_add(suite, "parts", has_the_strongest_part_first);
	unit_add_rows(suite, "reasons", names_reasons, (int)ARRAY_COUNT(cases));
	unit_add(suite, "ends", is_the_same_from_both_ends);
	return unit_main(suite);
}
