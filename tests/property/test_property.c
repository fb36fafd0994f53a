/*
 * What must always hold, tried on texts and stories that a generator makes.
 *
 * Each case is one seed; the generator is a fixed one, so a case that fails fails again.
 * Texts are made of words, marks and oddities, or are the samples with bytes cut, doubled
 * and exchanged; stories are articles that share some of their sentences.
 */
#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "property/coverage.h"
#include "property/random.h"
#include "unit/unit.h"

#include "base/array.h"
#include "base/unicode.h"
#include "read/decode/encoding.h"
#include "read/format/plain.h"
#include "align/decision.h"
#include "align/evidence.h"
#include "align/silence.h"
#include "align/story.h"
#include "align/story_build.h"
#include "align/link/model.h"
#include "align/link/scores.h"
#include "align/why/hang.h"

enum { TEXTS = 120, MUTATIONS = 120, STORIES = 25, MOST_ARTICLES = 6, HARBOUR = 5 };

static const char *const pieces[] = {" ",
				     " ",
				     " ",
				     " ",
				     ", ",
				     ". ",
				     ".\n\n",
				     ".\n",
				     "\n\n",
				     "\n",
				     "the",
				     "The",
				     "harbour",
				     "ferry",
				     "Mr.",
				     "U.S.",
				     "J. R. R.",
				     "said",
				     "\"",
				     "\xE2\x80\x9C",
				     "\xE2\x80\x9D",
				     "\xE2\x80\x98",
				     "\xE2\x80\x99",
				     "'",
				     "(",
				     ")",
				     "[...]",
				     "...",
				     "\xE2\x80\xA6",
				     "!",
				     "?!",
				     "3.5",
				     "12,000",
				     "10 p.m.",
				     "1. ",
				     "(a) ",
				     "\xE2\x80\xA2 ",
				     "July 10, 2025",
				     "07-11-2025",
				     "Title: ",
				     "URL: ",
				     "Date: ",
				     "By ",
				     "(AP)",
				     "PORT ALDEN, March 4: ",
				     "(AP) --",
				     "Photo: ",
				     "Related article: ",
				     "Original url: ",
				     "https://example.com/a.B",
				     "Outlet: ",
				     "\xC3\xA9",
				     "\xE4\xB8\xAD\xE3\x80\x82",
				     "\xF0\x9F\x9A\xA2",
				     "\xC2\xA0",
				     "\xE2\x80\xA8",
				     "\xE2\x80\x8B",
				     "\xE2\x80\xAE",
				     "\t",
				     "\x1B[31m",
				     "\xC2\x85",
				     "\xE3\x80\x80",
				     "e\xCC\x81",
				     "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80",
				     "-",
				     "/",
				     "Subscribe",
				     "Friday",
				     "Image source from: ",
				     "not",
				     "A",
				     "Maren",
				     "@",
				     ":",
				     ";"};

static void make_text(struct buf *out, struct random *random)
{
	for (uint32_t count = random_draw(random, 200); count; count--) {
		buf_text(out, pieces[random_draw(random, ARRAY_COUNT(pieces))]);
		if (random_draw(random, 2))
			buf_char(out, ' ');
	}
}

static void read_file(struct buf *out, const char *name)
{
	const char *folder = getenv("srcdir");
	struct buf path = BUF_EMPTY;
	char bytes[4096];
	FILE *stream;
	size_t length;

	buf_format(&path, "%s/data/sample/%s", folder ? folder : ".", name);
	stream = fopen(path.bytes, "r");
	ck_assert_msg(stream != NULL, "%s cannot be opened", path.bytes);
	while ((length = fread(bytes, 1, sizeof bytes, stream)) > 0)
		buf_add(out, bytes, length);
	fclose(stream);
	buf_done(&path);
}

/* Bytes cut, doubled, exchanged, and oddities put in between. */
static void mutate(struct buf *bytes, struct random *random)
{
	for (uint32_t count = 1 + random_draw(random, 30); count && bytes->length > 2;
	     count--) {
		size_t from = random_draw(random, (uint32_t)bytes->length);
		size_t length = 1 + random_draw(random, 60);
		const char *piece = pieces[random_draw(random, ARRAY_COUNT(pieces))];
		struct buf out = BUF_EMPTY;

		if (length > bytes->length - from)
			length = bytes->length - from;
		buf_add(&out, bytes->bytes, from);
		switch (random_draw(random, 4)) {
		case 0:
			break;
		case 1:
			buf_add(&out, bytes->bytes + from, length);
			buf_add(&out, bytes->bytes + from, length);
			break;
		case 2:
			buf_char(&out, (char)(1 + random_draw(random, 255)));
			break;
		default:
			buf_text(&out, piece);
			buf_add(&out, bytes->bytes + from, length);
		}
		buf_add(&out, bytes->bytes + from + length,
			bytes->length - from - length);
		buf_done(bytes);
		*bytes = out;
	}
}

static struct article *read_bytes(struct str bytes, const char *source)
{
	struct err err = ERR_NONE;
	struct buf text = BUF_EMPTY;
	struct article *article = NULL;

	if (encoding_decode(&text, NULL, &(struct input){.bytes = bytes, .name = source},
			    &err))
		article = plain_read(buf_str(&text), source, "en");
	err_done(&err);
	buf_done(&text);
	return article;
}

/* 1. Every byte that is not white space is in exactly one span. */
static void check_coverage(struct str bytes)
{
	struct article *article = read_bytes(bytes, "generated.txt");
	struct err err = ERR_NONE;
	bool holds = !article || coverage_check(article, &err);

	article_free(article);
	ck_assert_msg(holds, "%s", err.message);
	err_done(&err);
}

START_TEST(spans_cover_made_texts)
{
	struct random random = random_seeded(_i);
	struct buf text = BUF_EMPTY;

	make_text(&text, &random);
	check_coverage(buf_str(&text));
	buf_done(&text);
}
END_TEST

static const char *const samples[] = {"harbour/berth.txt",   "harbour/gazette.txt",
				      "harbour/pilot.txt",   "harbour/sundtv.txt",
				      "harbour/whistle.txt", "bridge/courier.txt",
				      "bridge/standard.txt", "bridge/radio.txt"};

START_TEST(spans_cover_mutated_samples)
{
	struct random random = random_seeded(_i);
	struct buf text = BUF_EMPTY;

	read_file(&text, samples[(size_t)_i % ARRAY_COUNT(samples)]);
	if (_i >= (int)ARRAY_COUNT(samples))
		mutate(&text, &random);
	check_coverage(buf_str(&text));
	buf_done(&text);
}
END_TEST

START_TEST(spans_cover_short_texts)
{
	for (size_t i = 0; i < ARRAY_COUNT(pieces); i++)
		for (size_t j = 0; j < ARRAY_COUNT(pieces); j++) {
			struct buf text = BUF_EMPTY;

			buf_text(&text, pieces[i]);
			buf_text(&text, pieces[j]);
			check_coverage(buf_str(&text));
			buf_done(&text);
		}
}
END_TEST

/* A sentence of a made story; the same number gives nearly the same sentence. */
static void make_sentence(struct buf *out, uint32_t number, struct random *random)
{
	static const char *const who[] = {"The mayor", "Runa Fjeld", "The coastguard",
					  "A spokesman for the port", "Sound Lines"};
	static const char *const does[] = {"said", "reported", "denied", "confirmed",
					   "warned on Tuesday"};
	static const char *const what[] = {
	    "that the ferry struck the barge at the harbour entrance",
	    "that %u people were treated in hospital",
	    "that nearly %u litres of heavy oil ran into the sea",
	    "that the bridge would stay closed until July %u, 2026",
	    "that \"nobody was looking\" when it happened",
	    "that fishing was not banned within %u nautical miles",
	    "that the inspection had found %u cracked hangers"};
	uint32_t count = number * 37 % 28 + 1 + (random_draw(random, 4) == 0);

	buf_format(out, "%s %s ", who[number % ARRAY_COUNT(who)],
		   does[number / 3 % ARRAY_COUNT(does)]);
	if (random_draw(random, 5) == 0)
		buf_text(out, "again ");
	for (const char *at = what[number % ARRAY_COUNT(what)]; *at; at++) {
		if (*at == '%')
			buf_format(out, "%u", count);
		if (*at == '%')
			at++;
		else
			buf_char(out, *at);
	}
	buf_format(out, " near quay %u.", number);
	buf_text(out, random_draw(random, 3) ? " " : "\n\n");
}

struct made {
	struct article *articles[MOST_ARTICLES];
	size_t count;
};

static void make_articles(struct made *made, int seed)
{
	struct random random = random_seeded(seed);

	made->count = 1 + random_draw(&random, MOST_ARTICLES);
	for (size_t i = 0; i < made->count; i++) {
		struct buf text = BUF_EMPTY;
		char source[32];

		for (uint32_t sentences = 1 + random_draw(&random, 14); sentences;
		     sentences--)
			make_sentence(&text, random_draw(&random, 30), &random);
		if (i && random_draw(&random, 6) ==
			     0) { /* a copy, in capitals here and there */
			buf_cut(&text, 0);
			buf_slice(&text, made->articles[0]->text);
			if (random_draw(&random, 2))
				text.bytes[0] = 't';
		}
		snprintf(source, sizeof source, "outlet%zu.txt", i);
		made->articles[i] = read_bytes(buf_str(&text), source);
		ck_assert_ptr_nonnull(made->articles[i]);
		buf_done(&text);
	}
}

/* The samples are the first stories. */
static void make_story(struct made *made, int seed)
{
	size_t from = seed == 0 ? 0 : HARBOUR,
	       to = seed == 0 ? HARBOUR : ARRAY_COUNT(samples);

	if (seed > 1) {
		make_articles(made, seed);
		return;
	}
	made->count = 0;
	for (size_t i = from; i < to; i++) {
		struct buf text = BUF_EMPTY;

		read_file(&text, samples[i]);
		made->articles[made->count++] = read_bytes(buf_str(&text), samples[i]);
		buf_done(&text);
	}
}

static void free_story(struct made *made)
{
	for (size_t i = 0; i < made->count; i++)
		article_free(made->articles[i]);
}

static struct story *build(const struct made *made, const size_t order[MOST_ARTICLES],
			   const struct model *model)
{
	const struct article *articles[MOST_ARTICLES] = {NULL};

	for (size_t i = 0; i < made->count; i++)
		articles[i] = made->articles[order ? order[i] : i];
	return story_build(articles, made->count, model, NULL);
}

/* 2. Permuting the input permutes the story: HERE is where an article now stands. */
static void check_same_links(const struct story *first, const struct story *second,
			     const uint32_t here[MOST_ARTICLES])
{
	ck_assert_uint_eq(first->link_count, second->link_count);
	for (size_t i = 0; i < first->link_count; i++) {
		const struct link *link = &first->links[i], *other;
		struct place a = {here[link->a.article], link->a.sentence};
		struct place b = {here[link->b.article], link->b.sentence};

		other = story_link(second, a, b);
		ck_assert_msg(other != NULL, "link %zu is lost", i);
		ck_assert(other->similarity == link->similarity);
		ck_assert(other->probability == link->probability);
		ck_assert(other->verbatim == link->verbatim);
		ck_assert_int_eq(other->sure, link->sure);
		ck_assert_int_eq(other->relation, link->relation);
		ck_assert_uint_eq(other->difference_count, link->difference_count);
		for (size_t j = 0; j < link->difference_count; j++) {
			const struct difference *x = &link->differences[j];
			const struct difference *y = &other->differences[j];
			bool is_turned = a.article > b.article;

			ck_assert_int_eq(x->kind, y->kind);
			ck_assert_int_eq(x->matters, y->matters);
			ck_assert_str_eq(x->a, is_turned ? y->b : y->a);
			ck_assert_str_eq(x->b, is_turned ? y->a : y->b);
		}
	}
}

static void check_same_standings(const struct story *first, const struct story *second,
				 const uint32_t here[MOST_ARTICLES])
{
	ck_assert_uint_eq(first->statement_count, second->statement_count);
	for (uint32_t i = 0; i < first->article_count; i++)
		for (uint32_t j = 0; j < first->articles[i]->sentence_count; j++) {
			const struct standing *x =
			    story_standing(first, (struct place){i, j});
			const struct standing *y =
			    story_standing(second, (struct place){here[i], j});

			ck_assert_int_eq(x->status, y->status);
			ck_assert_int_eq(x->sure, y->sure);
			ck_assert_uint_eq(x->link_count, y->link_count);
			ck_assert_int_eq(x->has_nearest, y->has_nearest);
			if (!x->has_nearest)
				continue;
			ck_assert_uint_eq(here[x->nearest.article], y->nearest.article);
			ck_assert_uint_eq(x->nearest.sentence, y->nearest.sentence);
			ck_assert(x->nearest_probability == y->nearest_probability);
		}
}

START_TEST(order_does_not_matter)
{
	struct made made;
	struct model model;
	struct story *first;

	model_default(&model);
	make_story(&made, _i);
	first = build(&made, NULL, &model);
	for (size_t turn = 0; turn < made.count; turn++) {
		size_t order[MOST_ARTICLES];
		uint32_t here[MOST_ARTICLES] = {0};
		struct story *second;

		for (size_t i = 0; i < made.count; i++) {
			order[i] = turn % 2 ? (made.count - 1 - i + turn) % made.count
					    : (i + turn) % made.count;
			here[order[i]] = (uint32_t)i;
		}
		second = build(&made, order, &model);
		check_same_links(first, second, here);
		check_same_standings(first, second, here);
		story_free(second);
	}
	story_free(first);
	free_story(&made);
}
END_TEST

/* 3. Sentences equal after folding are linked, whatever the model says. */
static char *folded(const struct article *article, size_t sentence)
{
	struct buf spaced = BUF_EMPTY, out = BUF_EMPTY;

	article_fold_space(&spaced,
			   (struct excerpt){article, article->sentences[sentence].span});
	unicode_fold(&out, buf_str(&spaced));
	buf_done(&spaced);
	return buf_take(&out);
}

static void check_equal_pair(const struct story *story, struct place a, struct place b)
{
	char *text_a = folded(story->articles[a.article], a.sentence);
	char *text_b = folded(story->articles[b.article], b.sentence);

	if (!strcmp(text_a, text_b)) {
		const struct link *link = story_link(story, a, b);

		ck_assert_msg(link != NULL, "not linked: %s", text_a);
		ck_assert_double_eq(link->similarity, 1);
		ck_assert_double_eq(link->probability, 1);
		ck_assert_int_eq(link->relation, RELATION_SAME);
		ck_assert(link->sure);
	}
	free(text_a);
	free(text_b);
}

static void check_equal_sentences(const struct story *story)
{
	for (uint32_t a = 0; a < story->article_count; a++)
		for (uint32_t b = a + 1; b < story->article_count; b++)
			for (uint32_t i = 0; i < story->articles[a]->sentence_count; i++)
				for (uint32_t j = 0;
				     j < story->articles[b]->sentence_count; j++)
					check_equal_pair(story, (struct place){a, i},
							 (struct place){b, j});
}

START_TEST(equal_sentences_are_linked)
{
	struct made made;
	struct model model;
	struct story *story;

	model_default(&model);
	if (_i % 2) { /* a model that believes in nothing */
		model.first.intercept = model.second.intercept = -1000;
		model.cut = 0.99;
	}
	make_story(&made, _i);
	story = build(&made, NULL, &model);
	check_equal_sentences(story);
	story_free(story);
	free_story(&made);
}
END_TEST

/* 4. Statements partition the sentences; statuses are what the links say. */
static enum status status_from_links(const struct story *story, struct place place)
{
	const struct standing *standing = story_standing(story, place);
	enum status status = story->article_count > 1 ? STATUS_UNIQUE : STATUS_UNCOMPARED;

	for (size_t i = 0; i < standing->link_count; i++) {
		const struct link *link = &story->links[standing->links[i]];

		ck_assert(link_same_place(link->a, place) ||
			  link_same_place(link->b, place));
		if (link->relation == RELATION_CONFLICT)
			return STATUS_DIVERGENT;
		status = STATUS_SHARED;
	}
	return status;
}

static void check_statement(const struct story *story, size_t number, size_t *seen)
{
	const struct statement *statement = &story->statements[number];
	enum status status = STATUS_UNIQUE;

	if (story->article_count < 2)
		status = STATUS_UNCOMPARED;
	ck_assert_uint_gt(statement->member_count, 0);
	for (size_t i = 0; i < statement->member_count; i++) {
		struct place a = statement->members[i];

		(*seen)++;
		ck_assert_uint_eq(story_standing(story, a)->statement, number);
		for (size_t j = 0; j < i; j++) {
			struct place b = statement->members[j];
			const struct link *link;

			ck_assert(!link_same_place(a, b));
			if (a.article != b.article && status != STATUS_DIVERGENT)
				status = STATUS_SHARED;
			link = a.article != b.article ? story_link(story, a, b) : NULL;
			if (link && link->relation == RELATION_CONFLICT)
				status = STATUS_DIVERGENT;
		}
	}
	ck_assert_int_eq(statement->status, status);
}

static void check_links(const struct story *story)
{
	for (size_t i = 0; i < story->link_count; i++) {
		const struct link *link = &story->links[i];
		bool matters = false;

		ck_assert(link->a.article < link->b.article);
		ck_assert(link->similarity >= 0 && link->similarity <= 1);
		ck_assert(link->probability >= 0 && link->probability <= 1);
		ck_assert(link->verbatim >= 0 && link->verbatim <= 1);
		for (size_t j = 0; j < link->difference_count; j++)
			matters |= link->differences[j].matters != MATTERS_NO;
		ck_assert_int_eq(matters, link->relation == RELATION_CONFLICT);
	}
}

/* The status that a decision gives, else the one that the links say. */
static enum status corrected(const struct story *story, struct place place)
{
	enum status found = story_standing(story, place)->found;

	for (size_t i = 0; i < story->decision_count; i++)
		if (story->decisions[i].kind == DECISION_STATUS &&
		    link_same_place(story->decisions[i].a, place))
			return found == STATUS_UNCOMPARED ? found
							  : story->decisions[i].status;
	return found;
}

static void check_story(const struct story *story)
{
	size_t sentences = 0, seen = 0;

	check_links(story);
	for (size_t i = 0; i < story->statement_count; i++)
		check_statement(story, i, &seen);
	for (uint32_t i = 0; i < story->article_count; i++)
		for (uint32_t j = 0; j < story->articles[i]->sentence_count; j++) {
			struct place place = {i, j};

			sentences++;
			ck_assert_int_eq(story_standing(story, place)->found,
					 status_from_links(story, place));
			ck_assert_int_eq(story_standing(story, place)->status,
					 corrected(story, place));
		}
	ck_assert_uint_eq(seen, sentences);
}

START_TEST(statements_partition_the_sentences)
{
	struct made made;
	struct model model;
	struct story *story;

	model_default(&model);
	make_story(&made, _i);
	story = build(&made, NULL, &model);
	check_story(story);
	story_free(story);
	free_story(&made);
}
END_TEST

/* What the articles of STORY lack hangs in each of them once, and nothing else does. */
static void check_hangs(const struct story *story, uint32_t article)
{
	size_t *times = mem_zero(story->statement_count, sizeof *times);
	struct hangs *hangs = hang_find(story, article);
	silence_list lacked = {0};

	ck_assert_uint_eq(hangs->first.count,
			  story->articles[article]->sentence_count + 3);
	ck_assert_uint_eq(hangs->first.items[0], 0);
	for (size_t i = 1; i < hangs->first.count; i++)
		ck_assert_uint_le(hangs->first.items[i - 1], hangs->first.items[i]);
	ck_assert_uint_eq(hangs->first.items[hangs->first.count - 1],
			  hangs->additions.count);
	for (size_t i = 0; i < hangs->additions.count; i++) {
		struct hang_addition addition = hangs->additions.items[i];

		times[addition.statement]++;
		ck_assert_uint_eq(story_standing(story, addition.place)->statement,
				  addition.statement);
	}
	silence_find(&lacked, story, article);
	ck_assert_uint_eq(lacked.count, hangs->additions.count);
	for (size_t i = 0; i < lacked.count; i++)
		ck_assert_uint_eq(times[lacked.items[i]], 1);
	vec_done(&lacked);
	hang_free(hangs);
	free(times);
}

START_TEST(what_is_lacked_hangs_once)
{
	struct made made;
	struct model model;
	struct story *story;

	model_default(&model);
	make_story(&made, _i);
	story = build(&made, NULL, &model);
	for (uint32_t a = 0; a < story->article_count; a++)
		check_hangs(story, a);
	story_free(story);
	free_story(&made);
}
END_TEST

/* A verdict on every second pair or so, equal sentences and far ones among them. */
static void judge_at_random(struct evidence *evidence, const struct story *story,
			    struct random *random)
{
	static const struct difference difference = {
	    .kind = DIFFERENCE_PLACE, .matters = MATTERS_YES, .a = "here", .b = ""};
	const struct pairs *pairs = story->scores->matcher->pairs;

	for (size_t p = 0; p < pairs->count; p++) {
		struct verdict verdict = {
		    .a = matcher_place(story->scores->matcher, pairs->items[p].b),
		    .b = matcher_place(story->scores->matcher, pairs->items[p].a),
		    .is_link = random_draw(random, 2),
		    .probability = random_draw(random, 1001) / 1000.0,
		    .relation = (enum relation)random_draw(random, RELATION_CONFLICT + 1),
		};

		if (verdict.is_link && verdict.relation == RELATION_CONFLICT) {
			verdict.differences = &difference;
			verdict.difference_count = 1;
		}
		if (random_draw(random, 2))
			evidence_add(evidence, &verdict);
	}
}

/* Whatever a judge says, what must hold holds; without it all is as it was. */
START_TEST(evidence_keeps_the_rules)
{
	struct random random = random_seeded(_i + 1000);
	struct evidence *evidence = evidence_new();
	uint32_t here[MOST_ARTICLES];
	struct made made;
	struct model model;
	struct story *first, *judged, *again;

	model_default(&model);
	make_story(&made, _i);
	first = build(&made, NULL, &model);
	judge_at_random(evidence, first, &random);
	judged = story_build_again(first, evidence);
	check_story(judged);
	check_equal_sentences(judged);
	again = story_build_again(judged, NULL);
	for (uint32_t i = 0; i < MOST_ARTICLES; i++)
		here[i] = i;
	check_same_links(first, again, here);
	check_same_standings(first, again, here);
	story_free(first);
	story_free(judged);
	story_free(again);
	evidence_free(evidence);
	free_story(&made);
}
END_TEST

static struct place draw_place(const struct story *story, struct random *random)
{
	uint32_t article = random_draw(random, (uint32_t)story->article_count);
	uint32_t count = (uint32_t)story->articles[article]->sentence_count;

	return (struct place){article, random_draw(random, count)};
}

/* Any decisions, also on equal sentences and on two of one article, which are none; one
 * on each subject. */
static void decide_at_random(decision_list *list, const struct story *story,
			     struct random *random)
{
	for (int left = 24; left; left--) {
		struct decision decision = {
		    .kind = (enum decision_kind)random_draw(random, DECISION_COUNT),
		    .a = draw_place(story, random),
		    .b = draw_place(story, random),
		    .relation = (enum relation)random_draw(random, RELATION_CONFLICT + 1),
		    .status = (enum status)random_draw(random, STATUS_UNCOMPARED),
		    .text = "a note",
		};
		bool is_new = true;

		for (size_t i = 0; i < list->count; i++)
			is_new &= !decision_is_same_subject(&list->items[i], &decision);
		if (is_new)
			vec_push(list, decision);
	}
}

/* A rejected pair is no link, one that the reader linked is one, as the reader has it. */
static void check_decisions(const struct story *story)
{
	for (size_t i = 0; i < story->decision_count; i++) {
		const struct decision *decision = &story->decisions[i];
		const struct standing *standing = story_standing(story, decision->a);
		const struct link *link = story_link(story, decision->a, decision->b);

		if (decision->kind == DECISION_NOTE)
			ck_assert_str_eq(standing->note, "a note");
		if (decision->kind == DECISION_STATUS)
			ck_assert(standing->sure);
		if (!decision_is_pair(decision->kind) ||
		    decision_obstacle(decision, story->articles, story->article_count))
			continue;
		ck_assert_int_eq(link != NULL, decision->kind == DECISION_LINK);
		if (!link) {
			ck_assert_uint_ne(standing->statement,
					  story_standing(story, decision->b)->statement);
			continue;
		}
		ck_assert(link->decided && link->sure);
		ck_assert_int_eq(link->relation, decision->relation);
		ck_assert(standing->decided || standing->status == STATUS_DIVERGENT);
	}
}

/* Whatever a reader decides and a judge says, what must hold holds. */
START_TEST(decisions_keep_the_rules)
{
	struct random random = random_seeded(_i + 2000);
	struct evidence *evidence = evidence_new();
	decision_list list = {0};
	struct made made;
	struct model model;
	struct story *first, *decided;

	model_default(&model);
	make_story(&made, _i);
	first = build(&made, NULL, &model);
	decide_at_random(&list, first, &random);
	evidence->decisions = &list;
	if (_i % 2)
		judge_at_random(evidence, first, &random);
	decided = story_build_again(first, evidence);
	check_story(decided);
	check_equal_sentences(decided);
	check_decisions(decided);
	story_free(first);
	story_free(decided);
	evidence_free(evidence);
	vec_done(&list);
	free_story(&made);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("property");

	unit_add_rows(suite, "coverage", spans_cover_made_texts, TEXTS);
	unit_add_rows(suite, "coverage", spans_cover_mutated_samples, MUTATIONS);
	unit_add(suite, "coverage", spans_cover_short_texts);
	unit_add_rows(suite, "order", order_does_not_matter, STORIES);
	unit_add_rows(suite, "equal", equal_sentences_are_linked, STORIES);
	unit_add_rows(suite, "statements", statements_partition_the_sentences, STORIES);
	unit_add_rows(suite, "hangs", what_is_lacked_hangs_once, STORIES);
	unit_add_rows(suite, "evidence", evidence_keeps_the_rules, STORIES);
	unit_add_rows(suite, "decisions", decisions_keep_the_rules, STORIES);
	return unit_main(suite);
}
