/*
 * Lines between crossread and its built-in judge: what is said of an article, under which
 * key its scores are kept, and which answers are believed.
 */
#include "config.h"

#include <jansson.h>
#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "align/why/pair_scores.h"
#include "align/why/score_line.h"

static const char *const texts[] = {"Bees hum.|A ferry  sank.", "Bees sing loudly.",
				    NULL};
static const char *const turned[] = {"Bees sing loudly.", "Bees hum.|A ferry  sank.",
				     NULL};

struct stage {
	struct tiny tiny;
	struct evidence *evidence;
	struct story *story;
};

static void stage_open(struct stage *stage, const char *const *articles)
{
	tiny_open(&stage->tiny, articles);
	stage->evidence = evidence_new();
	stage->story = tiny_build(&stage->tiny);
}

static void stage_close(struct stage *stage)
{
	story_free(stage->story);
	evidence_free(stage->evidence);
	tiny_close(&stage->tiny);
}

/* The line is JSON that a judge can read, with the sentences as they are shown. */
START_TEST(writes_an_article)
{
	struct buf line = BUF_EMPTY;
	const json_t *sentences;
	struct stage stage;
	json_t *value;

	stage_open(&stage, texts);
	score_line_write(&line, stage.story, 0);
	value = json_loadb(line.bytes, line.length, 0, NULL);
	ck_assert_int_eq(json_integer_value(json_object_get(value, "version")), 2);
	ck_assert_int_eq(json_integer_value(json_object_get(value, "article")), 0);
	ck_assert_str_eq(json_string_value(json_object_get(value, "language")), "en");
	ck_assert(json_is_null(json_object_get(value, "title")));
	sentences = json_object_get(value, "sentences");
	ck_assert_uint_eq(json_array_size(sentences), 2);
	ck_assert_str_eq(json_string_value(json_array_get(sentences, 1)),
			 "A ferry sank.");
	json_decref(value);
	buf_done(&line);
	stage_close(&stage);
}
END_TEST

/* The judge sees the same under each number whatever the order of the articles. */
START_TEST(numbers_do_not_depend_on_the_order)
{
	struct stage one, other;

	stage_open(&one, texts);
	stage_open(&other, turned);
	for (uint32_t i = 0; i < 2; i++) {
		struct buf a = BUF_EMPTY, b = BUF_EMPTY;

		score_line_write(&a, one.story, i);
		score_line_write(&b, other.story, i);
		ck_assert_str_eq(a.bytes, b.bytes);
		buf_done(&a);
		buf_done(&b);
	}
	stage_close(&one);
	stage_close(&other);
}
END_TEST

/* Scores are kept by what the judge reads, not by an outlet's name. */
START_TEST(digests_name_what_is_read)
{
	char one[DIGEST_LENGTH + 1], other[DIGEST_LENGTH + 1];
	struct stage stage;

	stage_open(&stage, texts);
	score_line_digest(one, stage.story, 0);
	stage.tiny.articles[0]->label = "renamed";
	score_line_digest(other, stage.story, 0);
	ck_assert_str_eq(one, other);
	score_line_digest(other, stage.story, 1);
	ck_assert_str_ne(one, other);
	stage.tiny.articles[0]->title = stage.tiny.articles[1]->title = "A title";
	score_line_digest(other, stage.story, 0);
	ck_assert_str_ne(one, other);
	stage_close(&stage);
}
END_TEST

static bool reads(struct stage *stage, const char *line)
{
	struct err err = ERR_NONE;
	bool done =
	    score_line_read(stage->evidence, stage->story, 0, 1, str_of(line), &err);

	ck_assert(done == !err.message);
	err_done(&err);
	return done;
}

START_TEST(believes_good_scores)
{
	struct stage stage;

	stage_open(&stage, texts);
	ck_assert(reads(&stage, "{\"a\":7,\"b\":9,\"floor\":-6.5,\"scores\":"
				"[[0,0,-0.25],[1,0,3]],\"more\":{}}"));
	ck_assert_uint_eq(stage.evidence->articles.count, 1);
	ck_assert_double_eq_tol(stage.evidence->articles.items[0].floor, -6.5, 1e-9);
	ck_assert_uint_eq(stage.evidence->scores.count, 2);
	ck_assert_uint_eq(stage.evidence->scores.items[1].a.sentence, 1);
	ck_assert_double_eq_tol(stage.evidence->scores.items[0].odds, -0.25, 1e-9);
	ck_assert(reads(&stage, "{\"floor\":0,\"scores\":[]}"));
	stage_close(&stage);
}
END_TEST

/* Words are told by their bytes in the folded sentence and kept by those in the text. */
START_TEST(believes_good_words)
{
	static const char *const expected[] = {"ferry/Bees", "sank/loudly"};
	const struct word_matches *words;
	struct stage stage;

	stage_open(&stage, texts);
	ck_assert(reads(&stage, "{\"floor\":-2,\"scores\":[[0,0,1,[]],"
				"[1,0,1.5,[[2,7,0,4,0.5,2.25],[8,12,10,16,0.33,1]]]]}"));
	ck_assert_uint_eq(stage.evidence->scores.items[0].words.count, 0);
	words = &stage.evidence->scores.items[1].words;
	ck_assert_uint_eq(words->count, ARRAY_COUNT(expected));
	for (size_t i = 0; i < words->count; i++) {
		const struct word_match *match = &words->items[i];
		struct str a = article_slice(stage.tiny.articles[0], match->a);
		struct str b = article_slice(stage.tiny.articles[1], match->b);
		struct buf found = BUF_EMPTY;

		buf_format(&found, "%.*s/%.*s", (int)a.length, a.bytes, (int)b.length,
			   b.bytes);
		ck_assert_str_eq(found.bytes, expected[i]);
		buf_done(&found);
	}
	ck_assert_double_eq_tol(words->items[0].likeness, 0.5, 1e-9);
	ck_assert_double_eq_tol(words->items[0].weight, 2.25, 1e-9);
	stage_close(&stage);
}
END_TEST

/* A score of the last sentence of the first article, its words to be filled in. */
#define WORDS(words) "{\"floor\":-6,\"scores\":[[1,0,1," words "]]}"

static const char *const bad[] = {
    "",
    "[]",
    "{",
    "{}",
    "{\"scores\":[]}",
    "{\"floor\":-6}",
    "{\"floor\":\"-6\",\"scores\":[]}",
    "{\"floor\":1e4,\"scores\":[]}",
    "{\"floor\":-6,\"scores\":{}}",
    "{\"floor\":-6,\"scores\":[0]}",
    "{\"floor\":-6,\"scores\":[[0,0]]}",
    "{\"floor\":-6,\"scores\":[[0,0,1,1]]}",
    "{\"floor\":-6,\"scores\":[[2,0,1]]}",
    "{\"floor\":-6,\"scores\":[[0,1,1]]}",
    "{\"floor\":-6,\"scores\":[[-1,0,1]]}",
    "{\"floor\":-6,\"scores\":[[4294967296,0,1]]}",
    "{\"floor\":-6,\"scores\":[[0.5,0,1]]}",
    "{\"floor\":-6,\"scores\":[[0,0,null]]}",
    "{\"floor\":-6,\"scores\":[[0,0,2000]]}",
    "{\"floor\":-6,\"scores\":[[0,0,1],[0,0,1]]}",
    "{\"floor\":-6,\"scores\":[[1,0,1],[0,0,1]]}",
    WORDS("{}"),
    WORDS("null"),
    WORDS("[],[]"),
    WORDS("[3]"),
    WORDS("[[2,7,0,4,0.5]]"),
    WORDS("[[2,7,0,4,0.5,1,1]]"),
    WORDS("[[2,7,0,4,0.5,-1]]"),
    WORDS("[[2,7,0,4,0.5,1e9]]"),
    WORDS("[[2,7,0,4,1.5,1]]"),
    WORDS("[[2,7,0,4,-0.5,1]]"),
    WORDS("[[2,7,0,4,null,1]]"),
    /* Nothing, a blank, beyond the end. */
    WORDS("[[2,2,0,4,0.5,1]]"),
    WORDS("[[7,2,0,4,0.5,1]]"),
    WORDS("[[1,2,0,4,0.5,1]]"),
    WORDS("[[1,7,0,4,0.5,1]]"),
    WORDS("[[2,8,0,4,0.5,1]]"),
    WORDS("[[8,14,0,4,0.5,1]]"),
    WORDS("[[2,7,0,4294967295,0.5,1]]"),
    WORDS("[[2,7,18,19,0.5,1]]"),
    WORDS("[[2,7,-1,4,0.5,1]]"),
    /* Out of order, twice. */
    WORDS("[[8,12,0,4,0.5,1],[2,7,10,16,0.5,1]]"),
    WORDS("[[2,7,0,4,0.5,1],[2,7,10,16,0.5,1]]"),
    WORDS("[[2,7,0,4,0.5,1],[6,12,10,16,0.5,1]]"),
};

START_TEST(refuses_bad_scores)
{
	struct stage stage;

	stage_open(&stage, texts);
	ck_assert_msg(!reads(&stage, bad[_i]), "%s", bad[_i]);
	ck_assert_uint_eq(stage.evidence->articles.count, 0);
	ck_assert_uint_eq(stage.evidence->scores.count, 0);
	stage_close(&stage);
}
END_TEST

/* A word does not begin or end inside a character: "s" is behind one of two bytes. */
START_TEST(refuses_half_a_character)
{
	static const char *const accents[] = {"Bees sing.", "Caf\303\251s hum.", NULL};
	static const char line[] =
	    "{\"floor\":-6,\"scores\":[[0,0,1,[[0,4,%d,%d,0.5,1]]]]}";
	struct stage stage;

	stage_open(&stage, accents);
	for (int from = 0; from < 6; from++)
		for (int to = from + 1; to <= 6; to++) {
			struct buf text = BUF_EMPTY;

			buf_format(&text, line, from, to);
			ck_assert(reads(&stage, text.bytes) == (from != 4 && to != 4));
			buf_done(&text);
		}
	stage_close(&stage);
}
END_TEST

static const struct {
	const char *line;
	bool is_good, is_greeting;
	const char *languages;
	uint32_t a, b;
} lines[] = {
    {"{\"version\":2,\"languages\":[\"en\",\"fr\"]}", true, true, " en fr", 0, 0},
    {"{\"languages\":[3,\"de\",{}]}", true, true, " de", 0, 0},
    {"{\"a\":3,\"b\":4,\"scores\":[]}", true, false, "", 3, 4},
    {"{\"a\":3}", false, false, "", 0, 0},
    {"{\"a\":-1,\"b\":2}", false, false, "", 0, 0},
    {"4", false, false, "", 0, 0},
};

START_TEST(tells_what_a_line_is_of)
{
	struct score_line told;
	struct err err = ERR_NONE;

	ck_assert(score_line_tell(&told, str_of(lines[_i].line), &err) ==
		  lines[_i].is_good);
	ck_assert(lines[_i].is_good == !err.message);
	err_done(&err);
	if (!lines[_i].is_good)
		return;
	ck_assert(told.is_greeting == lines[_i].is_greeting);
	if (told.is_greeting) {
		ck_assert_str_eq(told.languages, lines[_i].languages);
		return;
	}
	ck_assert_uint_eq(told.a, lines[_i].a);
	ck_assert_uint_eq(told.b, lines[_i].b);
}
END_TEST

/* A text as long as may be is cut: the judge reads its beginning. */
START_TEST(writes_texts)
{
	static char endless[5001];
	struct pair_score pair = {.a = str_of("A \"caf\303\251\"."),
				  .b = {endless, 5000}};
	struct buf line = BUF_EMPTY;
	const json_t *both;
	json_t *value;

	memset(endless, 'x', 5000);
	score_line_write_texts(&line, &pair, 1, "en");
	ck_assert(!strchr(line.bytes, '\n'));
	value = json_loadb(line.bytes, line.length, 0, NULL);
	ck_assert_int_eq(json_integer_value(json_object_get(value, "version")), 2);
	ck_assert_str_eq(json_string_value(json_object_get(value, "language")), "en");
	both = json_array_get(json_object_get(value, "texts"), 0);
	ck_assert_uint_eq(json_array_size(both), 2);
	ck_assert_str_eq(json_string_value(json_array_get(both, 0)),
			 "A \"caf\303\251\".");
	ck_assert_uint_eq(json_string_length(json_array_get(both, 1)), 4000);
	json_decref(value);
	buf_done(&line);
}
END_TEST

static const struct {
	const char *line;
	bool is_good;
	size_t count;
} odds_lines[] = {
    {"{\"odds\":[]}", true, 0},
    {"{\"odds\":[1.5,-2,3],\"more\":1}", true, 3},
    {"{\"odds\":[1,\"2\"]}", false, 0},
    {"{\"odds\":[1,null]}", false, 0},
    {"{\"odds\":[1,1e9]}", false, 0},
    {"{\"odds\":1}", false, 0},
    {"{\"scores\":[]}", false, 0},
    {"[1]", false, 0},
    {"", false, 0},
};

START_TEST(reads_odds)
{
	odds_list odds = {0};
	struct err err = ERR_NONE;
	bool is_good = score_line_read_odds(&odds, str_of(odds_lines[_i].line), &err);

	ck_assert(is_good == odds_lines[_i].is_good);
	ck_assert(is_good == !err.message);
	if (is_good)
		ck_assert_uint_eq(odds.count, odds_lines[_i].count);
	vec_done(&odds);
	err_done(&err);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("score_line");

	unit_add(suite, "article", writes_an_article);
	unit_add(suite, "order", numbers_do_not_depend_on_the_order);
	unit_add(suite, "digests", digests_name_what_is_read);
	unit_add(suite, "good", believes_good_scores);
	unit_add(suite, "words", believes_good_words);
	unit_add(suite, "characters", refuses_half_a_character);
	unit_add_rows(suite, "bad", refuses_bad_scores, ARRAY_COUNT(bad));
	unit_add_rows(suite, "lines", tells_what_a_line_is_of, ARRAY_COUNT(lines));
	unit_add(suite, "texts", writes_texts);
	unit_add_rows(suite, "odds", reads_odds, ARRAY_COUNT(odds_lines));
	return unit_main(suite);
}
