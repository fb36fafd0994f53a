/*
 * A question has all members that an answer has, with what the scores say, so that a
 * program which hands each line back unchanged is a judge that agrees with the scores.
 *
 * An answer is not trusted until it is checked: its numbers are in range, its words
 * known, nothing contradicts anything, and the words of each difference are in the
 * sentence.
 */
#include "config.h"

#include "align/why/question.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/minmax.h"
#include "base/unicode.h"
#include "align/decision.h"
#include "align/tuning.h"
#include "align/link/scores.h"

enum {
	PROTOCOL = 1, /* of the protocol */
	BEFORE = 2,   /* sentences of context */
	AFTER = 1,
	MOST_DIFFERENCES = 16, /* in one answer */
	MOST_NOTICE = 400,     /* bytes of what a judge tells the reader */
};

/* Choosing. */

static bool is_unsure_conflict(const struct link *link)
{
	for (size_t i = 0; link && i < link->difference_count; i++)
		if (link->differences[i].matters != MATTERS_NO &&
		    !link->differences[i].sure)
			return true;
	return false;
}

/* Whether the status of the sentence at HERE hangs on its pair with THERE. */
static bool decides_alone(const struct story *story, const struct link *link,
			  struct place here, struct place there)
{
	const struct standing *standing = story_standing(story, here);

	if (link)
		return standing->link_count == 1;
	return !standing->link_count && standing->has_nearest &&
	       link_same_place(standing->nearest, there);
}

static double value_of(const struct story *story, const struct question *question)
{
	const struct pair *pair = &story->scores->matcher->pairs->items[question->pair];
	const struct link *link = story_link(story, question->a, question->b);
	double cut = story->scores->matcher->model->cut, p = pair->probability;
	double value = link ? cut * (1 - p) : p * (1 - cut);
	int alone = decides_alone(story, link, question->a, question->b) +
		    decides_alone(story, link, question->b, question->a);

	value *= 1 + tuning.question_alone * alone;
	if (is_unsure_conflict(link))
		value += tuning.question_conflict;
	return value;
}

/* Best first; ties in canonical order. */
static int value_order(const void *a, const void *b)
{
	const struct question *x = a, *y = b;

	if (x->value != y->value)
		return x->value < y->value ? 1 : -1;
	return (x->pair > y->pair) - (x->pair < y->pair);
}

void question_choose(question_list *out, const struct story *story, size_t most)
{
	const struct pairs *pairs = story->scores->matcher->pairs;
	size_t first = out->count;

	for (uint32_t p = 0; p < pairs->count; p++) {
		const struct pair *pair = &pairs->items[p];
		struct question question = {.pair = p};

		if (pair->is_equal || pair->is_copied || pair->is_crowded)
			continue;
		question.a = matcher_place(story->scores->matcher, pair->a);
		question.b = matcher_place(story->scores->matcher, pair->b);
		question.value = value_of(story, &question);
		if (question.value >= tuning.question_least &&
		    !decision_on_pair(story, question.a, question.b))
			vec_push(out, question);
	}
	if (out->count > first)
		qsort(out->items + first, out->count - first, sizeof *out->items,
		      value_order);
	if (out->count - first > most)
		out->count = first + most;
}

/* Writing. */

/* TEXT, which may be NULL, as JSON; a file's name may hold bytes that are no UTF-8. */
static json_t *string_of(const char *text)
{
	struct buf clean = BUF_EMPTY;
	json_t *value;

	if (!text)
		return json_null();
	unicode_repair(&clean, str_of(text));
	value = json_stringn(buf_str(&clean).bytes, clean.length);
	buf_done(&clean);
	return value;
}

static void set(json_t *object, const char *name, json_t *value)
{
	json_object_set_new(object, name, value);
}

/* The sentences FROM up to, not including, TO of ARTICLE, blanks between. */
static json_t *sentences_of(const struct article *article, size_t from, size_t to)
{
	struct buf text = BUF_EMPTY;
	json_t *value;

	for (size_t i = from; i < to && i < article->sentence_count; i++) {
		buf_text(&text, i > from ? " " : "");
		article_fold_space(&text,
				   (struct excerpt){article, article->sentences[i].span});
	}
	value = json_stringn(buf_str(&text).bytes, text.length);
	buf_done(&text);
	return value;
}

/* One sentence with its context: all that an answer may hang on. */
static json_t *side_of(const struct story *story, struct place place)
{
	const struct article *article = story->articles[place.article];
	size_t at = place.sentence;
	json_t *side = json_object();

	set(side, "title", string_of(article->title));
	set(side, "date", string_of(article->date));
	set(side, "language", string_of(article->language));
	set(side, "before", sentences_of(article, at > BEFORE ? at - BEFORE : 0, at));
	set(side, "text", sentences_of(article, at, at + 1));
	set(side, "after", sentences_of(article, at + 1, at + 1 + AFTER));
	return side;
}

static json_t *differences_of(const struct difference *differences, size_t count,
			      bool is_swapped)
{
	json_t *list = json_array();

	for (size_t i = 0; i < count; i++) {
		const struct difference *difference = &differences[i];
		json_t *item = json_object();

		set(item, "kind", string_of(link_difference_name(difference->kind)));
		set(item, "a", string_of(is_swapped ? difference->b : difference->a));
		set(item, "b", string_of(is_swapped ? difference->a : difference->b));
		set(item, "matters", string_of(link_matters_name(difference->matters)));
		json_array_append_new(list, item);
	}
	return list;
}

/* Adds VALUE, which it takes, as one line of ASCII. */
static void write_line(struct buf *out, json_t *value)
{
	char *text = json_dumps(value, JSON_COMPACT | JSON_ENSURE_ASCII);

	buf_text(out, text ? text : "{}");
	free(text);
	json_decref(value);
}

bool question_write(struct buf *out, const struct story *story,
		    const struct question *question, size_t id)
{
	const struct pair *pair = &story->scores->matcher->pairs->items[question->pair];
	const struct link *link = story_link(story, question->a, question->b);
	json_t *line = json_object(), *a = side_of(story, question->a);
	json_t *b = side_of(story, question->b);
	size_t before = out->length;

	set(a, "outlet", string_of(story->articles[question->a.article]->label));
	set(b, "outlet", string_of(story->articles[question->b.article]->label));
	set(line, "version", json_integer(PROTOCOL));
	set(line, "id", json_integer((json_int_t)id));
	set(line, "a", a);
	set(line, "b", b);
	set(line, "cut", json_real(story->scores->matcher->model->cut));
	set(line, "probability", json_real(pair->probability));
	set(line, "relation",
	    string_of(link ? link_relation_name(link->relation) : "none"));
	set(line, "differences",
	    differences_of(link ? link->differences : NULL,
			   link ? link->difference_count : 0,
			   link && !link_same_place(link->a, question->a)));
	write_line(out, line);
	if (out->length - before <= QUESTION_BYTES)
		return true;
	buf_cut(out, before);
	return false;
}

void question_key(char out[DIGEST_LENGTH + 1], const struct story *story,
		  const struct question *question, const char *command)
{
	struct buf asked = BUF_EMPTY;

	buf_format(&asked, "%d %s\n", PROTOCOL, command);
	write_line(&asked, side_of(story, question->a));
	buf_char(&asked, '\n');
	write_line(&asked, side_of(story, question->b));
	digest_hex(out, buf_str(&asked));
	buf_done(&asked);
}

/* Reading. */

static bool is_wordlike(uint32_t character)
{
	return unicode_is_letter(character) || unicode_is_digit(character);
}

/* The bytes of TEXT from AT on that WORDS stands for, a blank being any white space; 0
 * if it does not stand there. */
static size_t match_at(struct str text, size_t at, struct str words)
{
	size_t from = at, step;

	for (size_t i = 0; i < words.length; i++) {
		if (words.bytes[i] != ' ') {
			if (at >= text.length || text.bytes[at++] != words.bytes[i])
				return 0;
			continue;
		}
		if (at >= text.length || !unicode_is_space(unicode_at(text, at, &step)))
			return 0;
		while (at < text.length && unicode_is_space(unicode_at(text, at, &step)))
			at += step;
	}
	return at - from;
}

/* Whether no word of TEXT is cut by the LENGTH bytes at AT. */
static bool is_whole(struct str text, size_t at, size_t length)
{
	size_t end = at + length, step;

	return !(at && is_wordlike(unicode_before(text, at)) &&
		 is_wordlike(unicode_at(text, at, &step))) &&
	       !(end < text.length && is_wordlike(unicode_before(text, end)) &&
		 is_wordlike(unicode_at(text, end, &step)));
}

/* Finds WORDS in the sentence at PLACE: whole words if it can be, else as they stand. */
static bool find_words(struct span *found, const struct story *story, struct place place,
		       struct str words)
{
	struct span span = story_sentence(story, place)->span;
	struct str text = article_slice(story->articles[place.article], span);
	bool is_there = false;

	for (size_t at = 0, step; at < text.length; at += step) {
		size_t length = match_at(text, at, words);

		unicode_at(text, at, &step);
		if (!length || (is_there && !is_whole(text, at, length)))
			continue;
		*found = (struct span){span.offset + at, length};
		if (is_whole(text, at, length))
			return true;
		is_there = true;
	}
	return is_there;
}

/* An answer while it is read. */
struct reading {
	struct evidence *evidence;
	const struct story *story;
	struct verdict verdict;
	struct err *err;
};

/* One side of a difference: words of its sentence, or none. */
static bool read_words(const char **words, struct span *span, struct reading *reading,
		       const json_t *value, struct place place)
{
	struct str text = {json_string_value(value), json_string_length(value)};

	*words = "";
	*span = (struct span){0};
	if (!json_is_string(value))
		return err_set(reading->err, "a difference without its two sides");
	if (!text.length)
		return true;
	if (!find_words(span, reading->story, place, text))
		return err_set(reading->err,
			       "a difference in words that the sentence has not");
	*words = arena_string(reading->evidence->arena, text.bytes, text.length);
	return true;
}

static bool read_kind(enum difference_kind *kind, const char *name)
{
	for (int i = 0; name && i < DIFFERENCE_COUNT; i++)
		if (!strcmp(link_difference_name((enum difference_kind)i), name)) {
			*kind = (enum difference_kind)i;
			return true;
		}
	return false;
}

/* Not said is yes: who names a difference thinks that it matters. */
static bool read_matters(enum matters *matters, const json_t *value)
{
	const char *name = json_string_value(value);

	*matters = MATTERS_YES;
	for (int i = MATTERS_NO; name && i <= MATTERS_YES; i++)
		if (!strcmp(link_matters_name((enum matters)i), name)) {
			*matters = (enum matters)i;
			return true;
		}
	return !value;
}

static bool read_difference(struct difference *difference, struct reading *reading,
			    const json_t *value)
{
	const char *kind = json_string_value(json_object_get(value, "kind"));

	*difference = (struct difference){0};
	if (!read_kind(&difference->kind, kind))
		return err_set(reading->err, "a difference of no known kind");
	if (!read_matters(&difference->matters, json_object_get(value, "matters")))
		return err_set(reading->err, "a difference that matters neither yes, "
					     "maybe nor no");
	if (!read_words(&difference->a, &difference->span_a, reading,
			json_object_get(value, "a"), reading->verdict.a) ||
	    !read_words(&difference->b, &difference->span_b, reading,
			json_object_get(value, "b"), reading->verdict.b))
		return false;
	if (!*difference->a && !*difference->b)
		return err_set(reading->err, "a difference between nothing and nothing");
	return true;
}

static bool read_differences(struct reading *reading, const json_t *list)
{
	size_t count = json_array_size(list);
	struct difference *differences;

	if (list && (!json_is_array(list) || count > MOST_DIFFERENCES))
		return err_set(reading->err, "differences are no list, or too many");
	differences = arena_zero(reading->evidence->arena, count, sizeof *differences);
	for (size_t i = 0; i < count; i++)
		if (!read_difference(&differences[i], reading, json_array_get(list, i)))
			return false;
	reading->verdict.differences = differences;
	reading->verdict.difference_count = count;
	return true;
}

static bool read_relation(struct verdict *verdict, const char *name)
{
	verdict->is_link = name && strcmp(name, "none") != 0;
	for (int i = RELATION_SAME; name && i <= RELATION_CONFLICT; i++)
		if (!strcmp(link_relation_name((enum relation)i), name)) {
			verdict->relation = (enum relation)i;
			return true;
		}
	return name && !verdict->is_link;
}

/* Relation, probability and differences have to agree. */
static bool check_verdict(const struct reading *reading)
{
	const struct verdict *verdict = &reading->verdict;
	double cut = reading->story->scores->matcher->model->cut;
	bool matters = false;

	for (size_t i = 0; i < verdict->difference_count; i++)
		matters |= verdict->differences[i].matters != MATTERS_NO;
	if (verdict->is_link && verdict->probability < cut)
		return err_set(reading->err, "a link with a probability below the cut");
	if (!verdict->is_link && verdict->probability > minmax_most(cut, 0.5))
		return err_set(reading->err, "no link, but a high probability");
	if (!verdict->is_link && verdict->difference_count)
		return err_set(reading->err, "no link, but differences");
	if (verdict->is_link && matters != (verdict->relation == RELATION_CONFLICT))
		return err_set(reading->err, matters
						 ? "a difference that matters, but no "
						   "conflict"
						 : "a conflict without a difference "
						   "that matters");
	return true;
}

static bool read_object(struct reading *reading, size_t *id,
			const question_list *questions, const json_t *object)
{
	const json_t *number = json_object_get(object, "id");
	const json_t *probability = json_object_get(object, "probability");
	struct verdict *verdict = &reading->verdict;
	json_int_t which = json_integer_value(number);

	if (!json_is_integer(number) || which < 0 || (uintmax_t)which >= questions->count)
		return err_set(reading->err, "an id that no question has");
	*id = (size_t)which;
	verdict->a = questions->items[*id].a;
	verdict->b = questions->items[*id].b;
	verdict->probability = json_number_value(probability);
	if (!json_is_number(probability) ||
	    !(verdict->probability >= 0 && verdict->probability <= 1))
		return err_set(reading->err, "a probability that is not from 0 to 1");
	if (!read_relation(verdict,
			   json_string_value(json_object_get(object, "relation"))))
		return err_set(reading->err,
			       "a relation that is not same, overlap, conflict or none");
	return read_differences(reading, json_object_get(object, "differences")) &&
	       check_verdict(reading);
}

/* LINE as a JSON object, or NULL. */
static json_t *object_of(struct str line)
{
	json_t *value = line.length <= QUESTION_BYTES
			    ? json_loadb(line.bytes ? line.bytes : "", line.length,
					 JSON_REJECT_DUPLICATES, NULL)
			    : NULL;

	if (json_is_object(value))
		return value;
	json_decref(value);
	return NULL;
}

bool question_read_notice(struct buf *notice, struct str line)
{
	json_t *object = object_of(line);
	const json_t *told = json_object_get(object, "notice");
	struct str text = str_of(json_string_value(told));
	bool is_notice = text.length && !json_object_get(object, "id");

	if (is_notice) {
		buf_cut(notice, 0);
		if (text.length > MOST_NOTICE)
			text.length = unicode_start_before(text, MOST_NOTICE);
		buf_slice(notice, text);
	}
	json_decref(object);
	return is_notice;
}

bool question_read(struct evidence *evidence, size_t *id, const struct asked *asked,
		   struct str line, struct err *err)
{
	struct reading reading = {
	    .evidence = evidence, .story = asked->story, .err = err};
	json_t *object = object_of(line);
	bool done;

	if (!object)
		done = err_set(err, "not a JSON object on one line");
	else
		done = read_object(&reading, id, asked->questions, object);
	json_decref(object);
	if (done)
		evidence_add(evidence, &reading.verdict);
	return done;
}

void question_write_answer(struct buf *out, const struct evidence *evidence,
			   const struct question *question, size_t id)
{
	const struct verdict *verdict = evidence_find(evidence, question->a, question->b);
	json_t *line = json_object();

	set(line, "id", json_integer((json_int_t)id));
	set(line, "probability", json_real(verdict->probability));
	set(line, "relation",
	    string_of(verdict->is_link ? link_relation_name(verdict->relation) : "none"));
	set(line, "differences",
	    differences_of(verdict->differences, verdict->difference_count,
			   !link_same_place(verdict->a, question->a)));
	write_line(out, line);
}
