/*
 * Questions to a judge and what is made of the answers: which are asked and in what
 * order, what a line says, which lines are refused, and that a story by evidence is still
 * one.
 */
#include "config.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "unit/tiny.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/digest.h"
#include "base/split.h"
#include "align/story_build.h"
#include "align/link/scores.h"
#include "align/why/question.h"

static const char *const texts[] = {
    "The ferry struck the barge at the harbour mouth on Tuesday evening.|"
    "Forty-eight sailors were treated in the hospital at Ellerwick.|"
    "Inspectors counted 48 cracked hangers\non the Tallow Bridge.|"
    "A brass band played waltzes in the village square.",
    "The ferry struck the barge at the harbour mouth on Tuesday evening.|"
    "The hospital at Ellerwick treated sailors after the accident.|"
    "On the Tallow Bridge 47 hangers were cracked, inspectors found.|"
    "Rain is expected over the mountains from Sunday on.",
    "Forty-eight sailors were brought to the hospital at Ellerwick.|"
    "Cracked hangers on the Tallow Bridge were counted by inspectors.",
    NULL,
};

struct stage {
	struct tiny tiny;
	struct story *story;
	question_list questions;
	struct evidence *evidence;
};

static void stage_open(struct stage *stage)
{
	*stage = (struct stage){0};
	tiny_open(&stage->tiny, texts);
	stage->story = tiny_build(&stage->tiny);
	stage->evidence = evidence_new();
	question_choose(&stage->questions, stage->story, 100);
	ck_assert_uint_gt(stage->questions.count, 2);
}

static void stage_close(struct stage *stage)
{
	evidence_free(stage->evidence);
	vec_done(&stage->questions);
	story_free(stage->story);
	tiny_close(&stage->tiny);
}

/* The number of the question about the two sentences that have WORDS. */
static size_t question_about(const struct stage *stage, struct place a, struct place b)
{
	for (size_t i = 0; i < stage->questions.count; i++) {
		const struct question *question = &stage->questions.items[i];

		if ((link_same_place(question->a, a) &&
		     link_same_place(question->b, b)) ||
		    (link_same_place(question->a, b) && link_same_place(question->b, a)))
			return i;
	}
	ck_abort_msg("nothing is asked about %u:%u and %u:%u", a.article, a.sentence,
		     b.article, b.sentence);
	return 0;
}

static const struct place bridge_a = {0, 2}, bridge_b = {1, 2};

START_TEST(reads_what_a_judge_tells)
{
	static const struct {
		const char *line, *notice;
	} lines[] = {
	    {"{\"version\":1,\"notice\":\"away\"}", "away"},
	    {"{\"notice\":\"caf\\u00e9\"}", "caf\xC3\xA9"},
	    {"{\"notice\":\"\"}", NULL},
	    {"{\"notice\":1}", NULL},
	    {"{\"id\":0,\"notice\":\"an answer may say more\"}", NULL},
	    {"\"notice\"", NULL},
	    {"", NULL},
	};

	for (size_t i = 0; i < ARRAY_COUNT(lines); i++) {
		struct buf notice = BUF_EMPTY;
		bool is_notice = question_read_notice(&notice, str_of(lines[i].line));

		ck_assert_int_eq(is_notice, lines[i].notice != NULL);
		ck_assert(str_is(buf_str(&notice), lines[i].notice));
		buf_done(&notice);
	}
}
END_TEST

/* What is too long is cut, and not in a character. */
START_TEST(cuts_what_a_judge_tells)
{
	struct buf line = BUF_EMPTY, notice = BUF_EMPTY;

	buf_text(&line, "{\"notice\":\"x");
	for (int i = 0; i < 300; i++)
		buf_text(&line, "\xC3\xA9");
	buf_text(&line, "\"}");
	ck_assert(question_read_notice(&notice, buf_str(&line)));
	ck_assert_uint_eq(notice.length, 399);
	ck_assert(question_read_notice(&notice, str_of("{\"notice\":\"later\"}")));
	ck_assert_str_eq(notice.bytes, "later");
	buf_done(&line);
	buf_done(&notice);
}
END_TEST

START_TEST(asks_the_best_first)
{
	struct stage stage;
	question_list few = {0};

	stage_open(&stage);
	for (size_t i = 1; i < stage.questions.count; i++)
		ck_assert(stage.questions.items[i - 1].value >=
			  stage.questions.items[i].value);
	question_choose(&few, stage.story, 2);
	ck_assert_uint_eq(few.count, 2);
	for (size_t i = 0; i < few.count; i++)
		ck_assert_uint_eq(few.items[i].pair, stage.questions.items[i].pair);
	vec_done(&few);
	stage_close(&stage);
}
END_TEST

START_TEST(asks_nothing_about_equal_sentences)
{
	struct stage stage;

	stage_open(&stage);
	for (size_t i = 0; i < stage.questions.count; i++)
		ck_assert(stage.questions.items[i].a.sentence ||
			  stage.questions.items[i].b.sentence ||
			  stage.questions.items[i].a.article == 2 ||
			  stage.questions.items[i].b.article == 2);
	stage_close(&stage);
}
END_TEST

/* Nobody is asked about what the reader has decided. */
START_TEST(asks_nothing_that_is_decided)
{
	question_list left = {0};
	decision_list list = {0};
	struct stage stage;
	struct story *story;
	struct question first;

	stage_open(&stage);
	first = stage.questions.items[0];
	vec_push(&list,
		 (struct decision){.kind = DECISION_REJECT, .a = first.b, .b = first.a});
	stage.evidence->decisions = &list;
	story = story_build_again(stage.story, stage.evidence);
	question_choose(&left, story, 100);
	ck_assert_uint_gt(left.count, 0);
	for (size_t i = 0; i < left.count; i++)
		ck_assert_uint_ne(left.items[i].pair, first.pair);
	vec_done(&left);
	vec_done(&list);
	story_free(story);
	stage_close(&stage);
}
END_TEST

/* What is asked, and in what order, does not hang on the order of the articles. */
START_TEST(asks_the_same_in_any_order)
{
	const char *const turned[] = {texts[2], texts[0], texts[1], NULL};
	static const uint32_t here[] = {1, 2, 0};
	question_list questions = {0};
	struct stage stage;
	struct tiny tiny;
	struct story *story;

	stage_open(&stage);
	tiny_open(&tiny, turned);
	story = tiny_build(&tiny);
	question_choose(&questions, story, 100);
	ck_assert_uint_eq(questions.count, stage.questions.count);
	for (size_t i = 0; i < questions.count; i++) {
		struct question x = stage.questions.items[i], y = questions.items[i];

		ck_assert_uint_eq(here[x.a.article], y.a.article);
		ck_assert_uint_eq(x.a.sentence, y.a.sentence);
		ck_assert_uint_eq(here[x.b.article], y.b.article);
		ck_assert_uint_eq(x.b.sentence, y.b.sentence);
	}
	vec_done(&questions);
	story_free(story);
	tiny_close(&tiny);
	stage_close(&stage);
}
END_TEST

static json_t *load(const struct buf *line)
{
	json_t *value = json_loads(buf_str(line).bytes, JSON_REJECT_DUPLICATES, NULL);

	ck_assert_ptr_nonnull(value);
	return value;
}

START_TEST(says_all_in_one_line)
{
	struct buf line = BUF_EMPTY;
	const char *text, *before;
	struct stage stage;
	json_t *value, *side;
	size_t id;

	stage_open(&stage);
	id = question_about(&stage, bridge_a, bridge_b);
	ck_assert(question_write(&line, stage.story, &stage.questions.items[id], id));
	for (size_t i = 0; i < line.length; i++)
		ck_assert(line.bytes[i] >= ' ' && line.bytes[i] < 0x7F);
	value = load(&line);
	ck_assert_int_eq(json_integer_value(json_object_get(value, "id")), (int)id);
	side = json_object_get(value, stage.questions.items[id].a.article ? "b" : "a");
	text = json_string_value(json_object_get(side, "text"));
	before = json_string_value(json_object_get(side, "before"));
	ck_assert_str_eq(text, "Inspectors counted 48 cracked hangers on the Tallow "
			       "Bridge.");
	ck_assert_ptr_nonnull(strstr(before, "ferry"));
	ck_assert_ptr_nonnull(strstr(before, "sailors"));
	ck_assert_str_eq(json_string_value(json_object_get(side, "after")),
			 "A brass band played waltzes in the village square.");
	ck_assert_str_eq(json_string_value(json_object_get(side, "outlet")), "one");
	ck_assert(json_is_null(json_object_get(side, "title")));
	json_decref(value);
	buf_done(&line);
	stage_close(&stage);
}
END_TEST

/* A sentence of a megabyte is none: the question is not asked rather than cut. */
START_TEST(refuses_to_write_what_is_too_long)
{
	struct buf text = BUF_EMPTY, line = BUF_EMPTY;
	const char *articles[] = {NULL, "The ferry struck a long barge.", NULL};
	struct question question = {.a = {0, 0}, .b = {1, 0}};
	struct tiny tiny;
	struct story *story;

	buf_text(&text, "The ferry struck a barge");
	while (text.length <= QUESTION_BYTES)
		buf_text(&text, ", and then another barge");
	articles[0] = text.bytes;
	tiny_open(&tiny, articles);
	story = tiny_build(&tiny);
	ck_assert_uint_gt(story->scores->matcher->pairs->count, 0);
	buf_text(&line, "x");
	ck_assert(!question_write(&line, story, &question, 0));
	ck_assert_uint_eq(line.length, 1);
	buf_done(&line);
	buf_done(&text);
	story_free(story);
	tiny_close(&tiny);
}
END_TEST

/* Key: command, sentences, context; not the number of the question or an outlet's name.
 */
START_TEST(names_a_question_by_its_content)
{
	char one[DIGEST_LENGTH + 1], other[DIGEST_LENGTH + 1];
	struct stage stage;

	stage_open(&stage);
	question_key(one, stage.story, &stage.questions.items[0], "judge");
	question_key(other, stage.story, &stage.questions.items[0], "judge");
	ck_assert_str_eq(one, other);
	question_key(other, stage.story, &stage.questions.items[0], "judge2");
	ck_assert_str_ne(one, other);
	question_key(other, stage.story, &stage.questions.items[1], "judge");
	ck_assert_str_ne(one, other);
	stage.tiny.articles[stage.questions.items[0].a.article]->label = "renamed";
	question_key(other, stage.story, &stage.questions.items[0], "judge");
	ck_assert_str_eq(one, other);
	stage_close(&stage);
}
END_TEST

static bool reads(struct stage *stage, const char *line, size_t *id)
{
	struct err err = ERR_NONE;
	bool done = question_read(stage->evidence, id,
				  &(struct asked){stage->story, &stage->questions},
				  str_of(line), &err);

	ck_assert(done == !err.message);
	err_done(&err);
	return done;
}

static const char *const good[] = {
    "{\"id\":0,\"probability\":1,\"relation\":\"same\"}",
    "{\"id\":0,\"probability\":0,\"relation\":\"none\",\"differences\":[]}",
    "{\"id\":0,\"probability\":0.75,\"relation\":\"overlap\",\"why\":\"so\"}",
    " { \"relation\" : \"same\" , \"probability\" : 1.0 , \"id\" : 0 } ",
    "{\"id\":1,\"probability\":0.9,\"relation\":\"same\",\"model\":{\"deep\":[1,2]}}",
};

START_TEST(takes_good_answers)
{
	struct stage stage;
	size_t id = 99;

	stage_open(&stage);
	ck_assert_msg(reads(&stage, good[_i], &id), "%s", good[_i]);
	ck_assert_uint_lt(id, 2);
	ck_assert_uint_eq(stage.evidence->verdicts.count, 1);
	stage_close(&stage);
}
END_TEST

static const char *const bad[] = {
    "",
    " ",
    "null",
    "7",
    "[]",
    "{}",
    "{",
    "{\"id\":0}",
    "{\"id\":0,\"probability\":1}",
    "{\"id\":0,\"relation\":\"same\"}",
    "{\"id\":0,\"probability\":1,\"relation\":\"same\"} {}",
    "{\"id\":0,\"id\":1,\"probability\":1,\"relation\":\"same\"}",
    "{\"id\":0.5,\"probability\":1,\"relation\":\"same\"}",
    "{\"id\":-1,\"probability\":1,\"relation\":\"same\"}",
    "{\"id\":4294967296,\"probability\":1,\"relation\":\"same\"}",
    "{\"id\":18446744073709551616,\"probability\":1,\"relation\":\"same\"}",
    "{\"id\":\"0\",\"probability\":1,\"relation\":\"same\"}",
    "{\"id\":0,\"probability\":1.0001,\"relation\":\"same\"}",
    "{\"id\":0,\"probability\":-0.0001,\"relation\":\"none\"}",
    "{\"id\":0,\"probability\":NaN,\"relation\":\"same\"}",
    "{\"id\":0,\"probability\":1e400,\"relation\":\"same\"}",
    "{\"id\":0,\"probability\":null,\"relation\":\"same\"}",
    "{\"id\":0,\"probability\":1,\"relation\":\"\"}",
    "{\"id\":0,\"probability\":1,\"relation\":\"SAME\"}",
    "{\"id\":0,\"probability\":1,\"relation\":[\"same\"]}",
    /* Contradictions. */
    "{\"id\":0,\"probability\":0.1,\"relation\":\"same\"}",
    "{\"id\":0,\"probability\":0.8,\"relation\":\"none\"}",
    "{\"id\":0,\"probability\":1,\"relation\":\"conflict\"}",
    "{\"id\":0,\"probability\":1,\"relation\":\"conflict\",\"differences\":[]}",
    "{\"id\":0,\"probability\":1,\"relation\":\"same\",\"differences\":{}}",
    "{\"id\":0,\"probability\":1,\"relation\":\"same\",\"differences\":[7]}",
    "\xFF",
    "{\"id\":0,\"probability\":1,\"relation\":\"same\",\"x\":\"\xC3\x28\"}",
};

START_TEST(refuses_bad_answers)
{
	struct stage stage;
	size_t id;

	stage_open(&stage);
	ck_assert_msg(!reads(&stage, bad[_i], &id), "%s", bad[_i]);
	ck_assert_uint_eq(stage.evidence->verdicts.count, 0);
	stage_close(&stage);
}
END_TEST

START_TEST(refuses_long_and_deep_answers)
{
	static const char *const starts[] = {
	    "{\"id\":0,\"probability\":1,\"relation\":\"same\",\"x\":\"",
	    "{\"id\":0,\"probability\":1,\"relation\":\"same\",\"x\":"};
	static const char fills[] = {'x', '['};
	struct buf line = BUF_EMPTY;
	struct stage stage;
	size_t id;

	stage_open(&stage);
	buf_text(&line, starts[_i]);
	buf_fill(&line, fills[_i], QUESTION_BYTES - (_i ? 1000 : 0));
	buf_text(&line, _i ? "" : "\"}");
	ck_assert(!reads(&stage, line.bytes, &id));
	buf_done(&line);
	stage_close(&stage);
}
END_TEST

/* Differences of the pair about the bridge, side a first or side b. */
static const struct {
	bool is_good;
	const char *relation, *kind, *one, *two, *matters;
} differences[] = {
    {true, "conflict", "number", "48", "47", "yes"},
    {true, "conflict", "number", "48", "47", "maybe"},
    {true, "same", "quote", "48", "47", "no"},
    {true, "conflict", "entity", "cracked hangers on the Tallow", "hangers", "yes"},
    {true, "conflict", "attribution", "", "inspectors", "yes"},
    {true, "conflict", "place", "Inspectors", "", "yes"},
    {true, "conflict", "direction", "4", "cracked, inspectors found.", "yes"},
    {false, "conflict", "number", "", "", "yes"},
    {false, "conflict", "number", "49", "47", "yes"},
    {false, "conflict", "number", "47", "48", "yes"},
    {false, "conflict", "colour", "48", "47", "yes"},
    {false, "conflict", "number", "48", "47", "often"},
    {false, "conflict", "number", "48", "47", "no"},
    {false, "same", "number", "48", "47", "yes"},
    {false, "none", "number", "48", "47", "no"},
    {false, "conflict", "number", "48  cracked", "47", "yes"},
    {false, "conflict", "number", "\\u001b[31m", "47", "yes"},
};

START_TEST(takes_only_differences_in_the_sentences_words)
{
	struct buf line = BUF_EMPTY;
	struct stage stage;
	size_t id, about;
	bool turned;

	stage_open(&stage);
	about = question_about(&stage, bridge_a, bridge_b);
	turned = stage.questions.items[about].a.article == 1;
	buf_format(&line,
		   "{\"id\":%zu,\"probability\":%s,\"relation\":\"%s\",\"differences\":"
		   "[{\"kind\":\"%s\",\"a\":\"%s\",\"b\":\"%s\",\"matters\":\"%s\"}]}",
		   about, strcmp(differences[_i].relation, "none") ? "0.9" : "0.1",
		   differences[_i].relation, differences[_i].kind,
		   turned ? differences[_i].two : differences[_i].one,
		   turned ? differences[_i].one : differences[_i].two,
		   differences[_i].matters);
	ck_assert_msg(reads(&stage, line.bytes, &id) == differences[_i].is_good, "%s",
		      line.bytes);
	buf_done(&line);
	stage_close(&stage);
}
END_TEST

/* What an answer says stands in the story by it, wherever its sides come to stand. */
START_TEST(makes_a_story_by_the_answer)
{
	struct buf line = BUF_EMPTY;
	struct stage stage;
	struct story *story;
	const struct link *link;
	struct str words;
	size_t id, about;
	bool turned;

	stage_open(&stage);
	about = question_about(&stage, bridge_a, bridge_b);
	turned = stage.questions.items[about].a.article == 1;
	buf_format(&line,
		   "{\"id\":%zu,\"probability\":0.96875,\"relation\":\"conflict\","
		   "\"differences\":[{\"kind\":\"place\",\"a\":\"%s\",\"b\":\"%s\"}]}",
		   about, turned ? "47" : "hangers on", turned ? "hangers on" : "47");
	ck_assert(reads(&stage, line.bytes, &id));
	story = story_build_again(stage.story, stage.evidence);
	evidence_free(stage.evidence);
	stage.evidence = NULL;
	link = story_link(story, bridge_a, bridge_b);
	ck_assert_ptr_nonnull(link);
	ck_assert(link->judged);
	ck_assert(link->probability == 0.96875);
	ck_assert_int_eq(link->relation, RELATION_CONFLICT);
	ck_assert_uint_eq(link->difference_count, 1);
	ck_assert_int_eq(link->differences[0].kind, DIFFERENCE_PLACE);
	ck_assert_int_eq(link->differences[0].matters, MATTERS_YES);
	ck_assert_str_eq(link->differences[0].a, "hangers on");
	ck_assert_str_eq(link->differences[0].b, "47");
	words = article_slice(story->articles[0], link->differences[0].span_a);
	ck_assert(str_equal(words, str_of("hangers\non")));
	ck_assert_int_eq(story_standing(story, bridge_a)->status, STATUS_DIVERGENT);
	ck_assert(story_standing(story, bridge_a)->judged);
	ck_assert_uint_eq(story->judged_count, 1);
	buf_done(&line);
	story_free(story);
	stage_close(&stage);
}
END_TEST

/* An echo changes nothing but that links were judged; the marks are as they were. */
START_TEST(echo_changes_nothing)
{
	struct stage stage;
	struct story *story;

	stage_open(&stage);
	for (size_t i = 0; i < stage.questions.count; i++) {
		struct buf line = BUF_EMPTY;
		size_t id;

		question_write(&line, stage.story, &stage.questions.items[i], i);
		ck_assert_msg(reads(&stage, line.bytes, &id), "%s", line.bytes);
		ck_assert_uint_eq(id, i);
		buf_done(&line);
	}
	story = story_build_again(stage.story, stage.evidence);
	ck_assert_uint_eq(story->link_count, stage.story->link_count);
	for (size_t i = 0; i < story->link_count; i++) {
		const struct link *x = &story->links[i], *y = &stage.story->links[i];

		ck_assert(link_same_place(x->a, y->a) && link_same_place(x->b, y->b));
		ck_assert(x->probability == y->probability && x->sure == y->sure);
		ck_assert_int_eq(x->relation, y->relation);
		ck_assert_uint_eq(x->difference_count, y->difference_count);
		ck_assert(!y->judged);
	}
	for (uint32_t a = 0; a < story->article_count; a++)
		for (uint32_t i = 0; i < story->articles[a]->sentence_count; i++)
			ck_assert(!story_standing(story, (struct place){a, i})->judged);
	story_free(story);
	stage_close(&stage);
}
END_TEST

/* Whatever a judge says, equal sentences are linked, `same`, with probability 1. */
START_TEST(equal_sentences_stay_linked)
{
	struct stage stage;
	struct story *story;
	struct verdict verdict = {.a = {0, 0}, .b = {1, 0}};
	const struct link *link;

	stage_open(&stage);
	evidence_add(stage.evidence, &verdict);
	story = story_build_again(stage.story, stage.evidence);
	link = story_link(story, verdict.a, verdict.b);
	ck_assert_ptr_nonnull(link);
	ck_assert(link->probability == 1 && link->sure && !link->judged);
	ck_assert_int_eq(link->relation, RELATION_SAME);
	ck_assert_uint_eq(story->judged_count, 0);
	story_free(story);
	stage_close(&stage);
}
END_TEST

/* A link that is denied is gone, and the sentences say that this was judged. */
START_TEST(a_link_can_be_denied)
{
	struct stage stage;
	struct story *story;

	stage_open(&stage);
	for (size_t i = 0; i < stage.questions.count; i++) {
		struct verdict verdict = {.a = stage.questions.items[i].b,
					  .b = stage.questions.items[i].a};

		evidence_add(stage.evidence, &verdict);
		evidence_add(stage.evidence, &verdict);
	}
	ck_assert_uint_eq(stage.evidence->verdicts.count, stage.questions.count);
	story = story_build_again(stage.story, stage.evidence);
	ck_assert_ptr_null(story_link(story, bridge_a, bridge_b));
	ck_assert(story_standing(story, bridge_a)->judged);
	ck_assert(!story_standing(story, (struct place){0, 3})->judged);
	story_free(story);
	stage_close(&stage);
}
END_TEST

/* What is written for the cache is read as what it was. */
START_TEST(keeps_answers)
{
	struct buf line = BUF_EMPTY;
	struct stage stage;
	struct evidence *again = evidence_new();
	const struct verdict *x, *y;
	struct err err = ERR_NONE;
	size_t id;

	stage_open(&stage);
	ck_assert(reads(
	    &stage, "{\"id\":1,\"probability\":0.123456789,\"relation\":\"none\"}", &id));
	question_write_answer(&line, stage.evidence, &stage.questions.items[1], 1);
	ck_assert(question_read(again, &id,
				&(struct asked){stage.story, &stage.questions},
				buf_str(&line), &err));
	x = &stage.evidence->verdicts.items[0];
	y = &again->verdicts.items[0];
	ck_assert(link_same_place(x->a, y->a) && link_same_place(x->b, y->b));
	ck_assert(x->probability == y->probability && x->is_link == y->is_link);
	buf_done(&line);
	evidence_free(again);
	stage_close(&stage);
}
END_TEST

/* FIPS 180-4's examples and the lengths around a block. */
static const struct {
	const char *unit;
	int times;
	const char *digest;
} digests[] = {
    {"", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    {"a", 55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"},
    {"a", 64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"},
    {"a", 1000000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
};

START_TEST(digests_are_the_standards)
{
	struct buf text = BUF_EMPTY;
	char digest[DIGEST_LENGTH + 1];

	for (int i = 0; i < digests[_i].times; i++)
		buf_text(&text, digests[_i].unit);
	digest_hex(digest, buf_str(&text));
	ck_assert_str_eq(digest, digests[_i].digest);
	buf_done(&text);
}
END_TEST

/* Words are written between | here; NULL: refused. */
static const struct {
	const char *text, *words;
} splits[] = {
    {"judge", "judge|"},
    {"  a \t b\nc ", "a|b|c|"},
    {"a 'b c' d", "a|b c|d|"},
    {"a \"b c\"d", "a|b cd|"},
    {"a '' b", "a||b|"},
    {"a 'it\\'", "a|it\\|"},
    {"a \"say \\\"hi\\\" \\\\ \\n\"", "a|say \"hi\" \\ \\n|"},
    {"a\\ b c\\", "a b|c\\|"},
    {"a $HOME *;|x", "a|$HOME|*;|x|"},
    {"", NULL},
    {"  ", NULL},
    {"''", NULL},
    {"a 'b", NULL},
    {"a \"b", NULL},
};

START_TEST(splits_words)
{
	struct err err = ERR_NONE;
	char **words = split_words(splits[_i].text, &err);
	struct buf joined = BUF_EMPTY;

	ck_assert(!words == !splits[_i].words);
	ck_assert(!words == !!err.message);
	for (char **word = words; word && *word; word++)
		buf_format(&joined, "%s|", *word);
	if (words)
		ck_assert_str_eq(joined.bytes, splits[_i].words);
	buf_done(&joined);
	err_done(&err);
	free(words);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("question");

	unit_add(suite, "telling", reads_what_a_judge_tells);
	unit_add(suite, "telling", cuts_what_a_judge_tells);
	unit_add(suite, "choosing", asks_the_best_first);
	unit_add(suite, "choosing", asks_nothing_about_equal_sentences);
	unit_add(suite, "choosing", asks_nothing_that_is_decided);
	unit_add(suite, "choosing", asks_the_same_in_any_order);
	unit_add(suite, "writing", says_all_in_one_line);
	unit_add(suite, "writing", refuses_to_write_what_is_too_long);
	unit_add(suite, "writing", names_a_question_by_its_content);
	unit_add_rows(suite, "reading", takes_good_answers, (int)ARRAY_COUNT(good));
	unit_add_rows(suite, "reading", refuses_bad_answers, (int)ARRAY_COUNT(bad));
	unit_add_rows(suite, "reading", refuses_long_and_deep_answers, 2);
	unit_add_rows(suite, "reading", takes_only_differences_in_the_sentences_words,
		      (int)ARRAY_COUNT(differences));
	unit_add(suite, "evidence", makes_a_story_by_the_answer);
	unit_add(suite, "evidence", echo_changes_nothing);
	unit_add(suite, "evidence", equal_sentences_stay_linked);
	unit_add(suite, "evidence", a_link_can_be_denied);
	unit_add(suite, "evidence", keeps_answers);
	unit_add_rows(suite, "digest", digests_are_the_standards,
		      (int)ARRAY_COUNT(digests));
	unit_add_rows(suite, "split", splits_words, (int)ARRAY_COUNT(splits));
	return unit_main(suite);
}
