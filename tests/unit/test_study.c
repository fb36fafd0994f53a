/*
 * Output for study: what --explain, --features and --score-pairs write, and which of
 * their inputs are refused, by which message.
 */
#include "config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/tuning.h"
#include "align/link/scores.h"
#include "align/why/feature_matrix.h"
#include "align/why/named_pair.h"
#include "align/why/pair_scores.h"
#include "show/report/explanation.h"
#include "show/report/features.h"
#include "show/report/findings.h"
#include "show/report/scored_pairs.h"

static const char *const texts[] = {
    "The harbour inspectors found 47 cracked hangers under the bridge.|A zorbak fell.",
    "The harbour inspectors found 52 cracked hangers under the bridge.", "A zorbak fell.",
    NULL};

static const struct {
	const char *spec, *message; /* or what the output has, behind "=" */
} specs[] = {
    {"one:1,two:1", "=one 1: The harbour inspectors found 47 cracked"},
    {"one:1,two:1", "=, sure: probability 0.9"},
    {"one:1,two:1", "= above the cut of 0."},
    {"one:1,two:1",
     "=\ndifferences:\n  number: 47 / 52, matters maybe, not sure\nreasons:\n  for: "},
    {"two:1,one:1", "=\ndifferences:\n  number: 52 / 47, matters maybe, not sure\n"},
    {"one:1,two:1",
     "=\n  for: the same words in a row: \"cracked hangers under the bridge\" (5 words)"},
    {"one:1,two:1",
     "=\n  against: numbers only in the first: 47; only in the second: 52"},
    {"one:1,two:1", "=\nTwo looks.  The first, at the texts, says 0."},
    {"one:1,two:1", "= constant: an average pair\n"},
    {"one:1,two:1", "= in all: log-odds of 0.9"},
    {"one:2,three:1", "=same, sure: probability 1.0000; similarity 1.0000\n"},
    {"one:2,three:1", "=\nEqual sentences are linked in any case."},
    {"one:1,three:1", "=not linked, not weighed: probability 0.0"},
    {"one:1,three:1", "= if it had been, 0.2"},
    {"one:1,three:1", "=\n  not weighed: no rare word in common"},
    {"one:1,three:1", "=\n  nearer: sentence 2 of one at 1.00 (1.00 ahead)"},
    {"1:1,2:1", "=two 1: The harbour inspectors found 52 cracked"},
    {"two:1,one:1", "=conflict, "},
    {"one:1,two:1", "=number: "},
    {"one:2,three:1", "=the same sentence, but for case and typography"},
    {"one:2,two:1", "=not linked, not weighed: probability "},
    {"one:1,two:1", "=cosine_rare"},
    {"", "is not A:N,B:M"},
    {"one:1", "is not A:N,B:M"},
    {"one,two", "is not ARTICLE:SENTENCE"},
    {":1,two:1", "is not ARTICLE:SENTENCE"},
    {"four:1,two:1", "no article 'four'"},
    {"4:1,two:1", "no article '4'"},
    {"0:1,two:1", "no article '0'"},
    {"one:3,two:1", "one has sentences 1 to 2, not '3'"},
    {"one:0,two:1", "one has sentences 1 to 2, not '0'"},
    {"one:-1,two:1", "one has sentences 1 to 2, not '-1'"},
    {"one:1x,two:1", "not '1x'"},
    {"one:,two:1", "not ''"},
    {"one:1,two:99999999999999999999", "two has sentences 1 to 1"},
    {"one:1,one:2", "both sentences are of one"},
};

/* As main does: false where SPEC names no pair. */
static bool explain(struct buf *out, const struct story *story, const char *spec,
		    struct err *err)
{
	struct place pair[2];

	if (!named_pair_find(pair, story, spec, "--explain", err))
		return false;
	explanation_write(out, story, pair[0], pair[1]);
	return true;
}

/* A toll may have grown between two reports, so their dates stand by the difference. */
START_TEST(tells_when_articles_that_differ_were_written)
{
	struct tiny tiny;
	struct story *story;
	struct buf out = BUF_EMPTY;
	struct err err = ERR_NONE;

	tiny_open(&tiny, texts);
	tiny.articles[0]->date = "2025-03-04";
	tiny.articles[1]->date = "2025-03-06";
	story = tiny_build(&tiny);
	ck_assert(explain(&out, story, "one:1,two:1", &err));
	ck_assert_ptr_nonnull(
	    strstr(out.bytes, "\n  the articles are of 2025-03-04 / 2025-03-06\n"));
	tiny.articles[1]->date = tiny.articles[0]->date;
	buf_cut(&out, 0);
	ck_assert(explain(&out, story, "one:1,two:1", &err));
	ck_assert_ptr_null(strstr(out.bytes, "the articles are of"));
	buf_done(&out);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

START_TEST(explains_or_says_why_not)
{
	struct tiny tiny;
	struct story *story;
	struct buf out = BUF_EMPTY;
	struct err err = ERR_NONE;
	const char *expected = specs[_i].message;
	bool is_good = *expected == '=';

	tiny_open(&tiny, texts);
	story = tiny_build(&tiny);
	ck_assert_int_eq(explain(&out, story, specs[_i].spec, &err), is_good);
	expected += is_good;
	ck_assert_msg(strstr(is_good ? out.bytes : err.message, expected) != NULL,
		      "'%s' is not in: %.2000s", expected,
		      is_good ? out.bytes : err.message);
	buf_done(&out);
	err_done(&err);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

static size_t count_bytes(const char *text, size_t length, char byte)
{
	size_t count = 0;

	for (size_t i = 0; i < length; i++)
		count += text[i] == byte;
	return count;
}

/* A head line with the names, then one line a candidate, all with as many columns. */
/* Checks that TABLE begins with HEAD and has so many lines, each with so many fields. */
static void check_table(struct buf *table, const char *head, size_t lines, size_t fields)
{
	size_t found = 0;

	ck_assert(str_starts(buf_str(table), head));
	for (const char *line = table->bytes, *end; *line; line = end + 1, found++) {
		end = strchr(line, '\n');
		ck_assert_ptr_nonnull(end);
		ck_assert_uint_eq(count_bytes(line, (size_t)(end - line), '\t') + 1,
				  fields);
	}
	ck_assert_uint_eq(found, lines);
	buf_done(table);
}

/* A row a finding: numbers that both have are none. */
START_TEST(prints_what_may_differ)
{
	struct tiny tiny;
	struct story *story;
	struct buf out = BUF_EMPTY;

	tiny_open(&tiny, texts);
	story = tiny_build(&tiny);
	findings_write(&out, story);
	ck_assert_uint_eq(count_bytes(out.bytes, out.length, '\n'), 2);
	ck_assert_ptr_nonnull(strstr(out.bytes, "\tnumber\t47\t52\t0\t"));
	buf_done(&out);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

START_TEST(prints_the_features)
{
	struct tiny tiny;
	struct story *story;
	struct buf out = BUF_EMPTY;

	tiny_open(&tiny, texts);
	story = tiny_build(&tiny);
	features_write(&out, story);
	check_table(&out,
		    "a_article\ta_sentence\tb_article\tb_sentence\tprobability\t"
		    "cosine_words\t",
		    1 + story->scores->matcher->pairs->count, 5 + FEATURE_COUNT);
	features_write_sentences(&out, story);
	check_table(&out, "article\tsentence\tchance\tbest\t", 1 + 4,
		    3 + COUNTERPART_COUNT);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* What is told of a sentence, worked out by hand: the second of three in an article that
 * is compared with one of two. */
START_TEST(tells_of_a_sentence)
{
	static const char *const stories[] = {
	    "A zorbak fell.|Some \"vastok\" rose.|A plimor sank.",
	    "A zorbak fell.|A plimor sank.", NULL};
	struct sentence_row row;
	struct story *story;
	struct tiny tiny;
	uint32_t number;

	tiny_open(&tiny, stories);
	story = tiny_build(&tiny);
	number = matcher_number(story->scores->matcher, (struct place){0, 1});
	row = feature_matrix_sentence(story, number);
	ck_assert_uint_eq(row.place.sentence, 1);
	ck_assert_double_eq(row.values[COUNTERPART_PAIRS], 0);
	ck_assert_double_lt(row.values[COUNTERPART_BEST], -9);
	ck_assert_double_lt(row.values[COUNTERPART_ANY], -9);
	ck_assert_double_gt(row.values[COUNTERPART_AROUND], 9); /* both are linked */
	ck_assert_double_eq(row.values[COUNTERPART_FEW], 2);
	ck_assert_double_eq_tol(row.values[COUNTERPART_WORDS], log1p(3), 1e-9);
	ck_assert_double_eq_tol(row.values[COUNTERPART_CONTENT], log1p(2), 1e-9);
	ck_assert_double_eq_tol(row.values[COUNTERPART_QUOTED], 1 / 3.0, 1e-9);
	ck_assert_double_eq(row.values[COUNTERPART_PLACE], 0.5);
	ck_assert_double_eq(row.values[COUNTERPART_ARTICLES], 1);
	ck_assert_double_eq_tol(row.values[COUNTERPART_SENTENCES], log1p(2), 1e-9);
	ck_assert(row.chance >= 0 && row.chance <= 1);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

static const struct {
	const char *input,
	    *output; /* "*": a fraction, "&": what follows; NULL: refused */
} pairs[] = {
    {"", ""},
    {"A zorbak fell.\tA zorbak fell.\n", "1.0000\tsame\t\n"},
    {"A zorbak fell.\tA zorbak fell.", "1.0000\tsame\t\n"}, /* no end of line */
    {"A zorbak fell.\tSome vastok rose.\n", "0.0000\tnone\t\n"},
    {"\t\n", "1.0000\tsame\t\n"}, /* two empty ones are equal */
    {"A zorbak fell.\t\n", "0.0000\tnone\t\n"},
    {"The inspectors found 47 cracked hangers under it.\t"
     "The inspectors found 52 cracked hangers under it.\n",
     "*\tconflict\tnumber: 47&\n"},
    {"no tab here\n", NULL},
    {"one\ttwo\tthree\n", NULL},
    {"one\ttwo\n\n", NULL},
};

/* Whether TEXT is PATTERN, "*" standing for a fraction, "&" for the rest of a line. */
static bool matches(const char *text, const char *pattern)
{
	for (; *pattern; pattern++) {
		if (*pattern == '*')
			text += strspn(text, "0123456789.");
		else if (*pattern == '&')
			text += strcspn(text, "\n");
		else if (*text++ != *pattern)
			return false;
	}
	return !*text;
}

/* As main does; false where TEXT is no list of pairs. */
static bool score_pairs(struct buf *out, const char *text, struct err *err)
{
	struct pair_table table = {str_of(text), "pairs.tsv", "en"};
	struct pair_scores *scores;
	struct model model;

	tiny_fixed_model(&model);
	scores = pair_scores_new(&table, &model, err);
	if (scores)
		scored_pairs_write(out, scores);
	pair_scores_free(scores);
	return scores != NULL;
}

START_TEST(scores_pairs)
{
	struct buf out = BUF_EMPTY;
	struct err err = ERR_NONE;
	bool done = score_pairs(&out, pairs[_i].input, &err);

	ck_assert_int_eq(done, pairs[_i].output != NULL);
	if (done)
		ck_assert_msg(matches(out.bytes ? out.bytes : "", pairs[_i].output), "%s",
			      out.bytes);
	else
		ck_assert_msg(str_starts(str_of(err.message), "pairs.tsv: line "), "%s",
			      err.message);
	buf_done(&out);
	err_done(&err);
}
END_TEST

/* Odds go as far as they count, and beyond that no further; equal ones stay equal. */
START_TEST(weighs_what_the_judge_says)
{
	struct pair_table table = {.text = str_of("A zorbak fell.\tSome vastok rose.\n"
						  "A zorbak fell.\tSome vastok rose.\n"
						  "A zorbak fell.\tSome vastok rose.\n"
						  "A zorbak fell.\tA zorbak fell.\n"),
				   .name = "pairs.tsv",
				   .language = "en"};
	static const double odds[] = {-1000, 0, 7, -7};
	struct pair_scores *scores;
	struct err err = ERR_NONE;
	struct model model;

	tiny_fixed_model(&model);
	scores = pair_scores_new(&table, &model, &err);
	ck_assert_ptr_nonnull(scores);
	ck_assert(str_equal(scores->items.items[3].b, str_of("A zorbak fell.")));
	pair_scores_weigh(scores, odds);
	ck_assert_double_eq(scores->items.items[0].similarity, 0);
	ck_assert_double_eq_tol(scores->items.items[1].similarity,
				tuning.similarity_judged / 2, 1e-9);
	ck_assert_double_eq_tol(scores->items.items[2].similarity,
				tuning.similarity_judged, 1e-9);
	ck_assert_double_eq(scores->items.items[3].similarity, 1);
	pair_scores_free(scores);
}
END_TEST

/* One line out for each in, in their order, repeats too; both columns turned: the same.
 */
START_TEST(scores_line_by_line)
{
	static const char there[] = "A zorbak fell.\tA zorbak rose.\n"
				    "A zorbak rose.\tA vastok fell.\n"
				    "A zorbak fell.\tA zorbak rose.\n";
	static const char back[] = "A zorbak rose.\tA zorbak fell.\n"
				   "A vastok fell.\tA zorbak rose.\n"
				   "A zorbak rose.\tA zorbak fell.\n";
	struct buf one = BUF_EMPTY, other = BUF_EMPTY;
	struct err err = ERR_NONE;
	const char *second;

	ck_assert(score_pairs(&one, there, &err));
	ck_assert(score_pairs(&other, back, &err));
	ck_assert_str_eq(one.bytes, other.bytes);
	ck_assert_uint_eq(count_bytes(one.bytes, one.length, '\n'), 3);
	second = strchr(strchr(one.bytes, '\n') + 1, '\n') + 1;
	ck_assert_int_eq(strncmp(one.bytes, second, strlen(second)), 0);
	buf_done(&one);
	buf_done(&other);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("study");

	unit_add_rows(suite, "explain", explains_or_says_why_not,
		      (int)ARRAY_COUNT(specs));
	unit_add(suite, "explain", tells_when_articles_that_differ_were_written);
	unit_add(suite, "features", prints_the_features);
	unit_add(suite, "features", prints_what_may_differ);
	unit_add(suite, "features", tells_of_a_sentence);
	unit_add_rows(suite, "pairs", scores_pairs, (int)ARRAY_COUNT(pairs));
	unit_add(suite, "pairs", scores_line_by_line);
	unit_add(suite, "pairs", weighs_what_the_judge_says);
	return unit_main(suite);
}
