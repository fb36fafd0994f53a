/* Articles are made by hand: no reader stands between a test and what it expects. */
#include "config.h"

#include "unit/tiny.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/vec.h"
#include "align/story_build.h"
#include "align/words/background.h"

typedef VEC(uint32_t) number_list;

struct article *tiny_article(const char *name, const char *language,
			     const char *sentences)
{
	struct arena *arena = arena_new();
	struct article *article = arena_zero(arena, 1, sizeof *article);
	size_t length = strlen(sentences), count = 0;
	char *text = arena_string(arena, sentences, length);
	struct sentence *spans = arena_zero(arena, length + 1, sizeof *spans);

	for (size_t from = 0, to; from < length; from = to + 1) {
		to = from + strcspn(text + from, "|");
		spans[count++] = (struct sentence){.span = {from, to - from}};
		if (to < length)
			text[to] = '\n';
	}
	*article = (struct article){
	    .arena = arena,
	    .text = {text, length},
	    .source = arena_string(arena, name, strlen(name)),
	    .label = arena_string(arena, name, strlen(name)),
	    .language = arena_string(arena, language, strlen(language)),
	    .sentences = spans,
	    .sentence_count = count,
	};
	return article;
}

void tiny_open(struct tiny *tiny, const char *const *texts)
{
	static const char *const names[TINY_MOST] = {"one",  "two", "three", "four",
						     "five", "six", "seven", "eight"};

	*tiny = (struct tiny){0};
	tiny_fixed_model(&tiny->model);
	for (; tiny->count < TINY_MOST && texts[tiny->count]; tiny->count++)
		tiny->articles[tiny->count] =
		    tiny_article(names[tiny->count], "en", texts[tiny->count]);
}

void tiny_close(struct tiny *tiny)
{
	for (size_t i = 0; i < tiny->count; i++)
		article_free(tiny->articles[i]);
}

/* Whether a line of TEXT begins with the word NAME. */
static bool has_line(const char *text, const char *name)
{
	size_t length = strlen(name);

	for (const char *at = strstr(text, name); at; at = strstr(at + 1, name))
		if ((at == text || strchr("\n\t", at[-1])) &&
		    strchr(" \t\r\n", at[length]))
			return true;
	return false;
}

/* Adds what the file NAME of tests/ says to OUT. */
static void read_own(struct buf *out, const char *name)
{
	const char *folder = getenv("srcdir");
	struct buf path = BUF_EMPTY;
	struct err err = ERR_NONE;

	buf_format(&path, "%s/tests/%s", folder ? folder : ".", name);
	ck_assert_msg(file_read(out, path.bytes, 1, &err), "%s", err.message);
	buf_done(&path);
}

struct background *tiny_background(void)
{
	static struct background *background;
	struct buf text = BUF_EMPTY;
	struct err err = ERR_NONE;

	if (background)
		return background;
	read_own(&text, "background.en");
	background = background_new();
	ck_assert_msg(background_read(background, buf_str(&text), "tests", &err), "%s",
		      err.message);
	buf_done(&text);
	return background;
}

/* Adds TEXT as a model that a file may hold: what it has no line for does not count. */
static void complete_model(struct buf *out, const char *text)
{
	buf_format(out, "%s\n", text);
	for (int f = 0; f < FEATURE_COUNT; f++) {
		const char *name = model_feature_name((enum feature)f);

		/* Without a line for the judge the model does not know it. */
		if (!has_line(text, name) &&
		    (strncmp(name, "judge", strlen("judge")) != 0 ||
		     has_line(text, "judge")))
			buf_format(out, "%s 0 1 0 0\n", name);
	}
}

void tiny_model(struct model *model, const char *text)
{
	struct buf whole = BUF_EMPTY;
	struct err err = ERR_NONE;

	complete_model(&whole, text);
	ck_assert_msg(model_read(model, buf_str(&whole), "test", &err), "%s",
		      err.message);
	model->background = tiny_background();
	buf_done(&whole);
}

void tiny_fixed_text(struct buf *out)
{
	struct buf text = BUF_EMPTY;

	read_own(&text, "linking.model");
	complete_model(out, text.bytes);
	buf_done(&text);
}

void tiny_fixed_model(struct model *model)
{
	struct buf text = BUF_EMPTY;

	tiny_fixed_text(&text);
	tiny_model(model, text.bytes);
	buf_done(&text);
}

static void list_articles(const struct tiny *tiny, const struct article *out[TINY_MOST])
{
	for (size_t i = 0; i < tiny->count; i++)
		out[i] = tiny->articles[i];
}

struct matcher *tiny_match(const struct tiny *tiny)
{
	const struct article *articles[TINY_MOST];

	list_articles(tiny, articles);
	return matcher_new(articles, tiny->count, &tiny->model);
}

struct story *tiny_build(const struct tiny *tiny)
{
	const struct article *articles[TINY_MOST];

	list_articles(tiny, articles);
	return story_build(articles, tiny->count, &tiny->model, NULL);
}

/* Reads "3,5,7" at *AT, and the blank behind it. */
static void read_numbers(number_list *out, const char **at)
{
	do {
		char *end;

		vec_push(out, (uint32_t)strtoul(*at, &end, 10));
		*at = end;
	} while (*(*at)++ == ',');
	(*at)--;
	*at += **at == ' ';
}

static void add_number(struct buf *out, size_t value)
{
	uint32_t number = (uint32_t)value;

	buf_add(out, (const char *)&number, sizeof number);
}

/* A word as it is written, with its own senses. */
struct word_line {
	const char *line;
	struct str stem;
	uint32_t hash;
};

static int word_order(const void *a, const void *b)
{
	const struct word_line *x = a, *y = b;

	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return str_compare(x->stem, y->stem);
}

typedef VEC(struct word_line) word_list;

static void read_words(word_list *out, const char *words)
{
	while (*words) {
		struct word_line word = {.line = words,
					 .stem = {words, strcspn(words, ":")}};

		word.hash = str_hash(word.stem);
		vec_push(out, word);
		words += strcspn(words, " ");
		words += *words == ' ';
	}
	if (out->count)
		qsort(out->items, out->count, sizeof *out->items, word_order);
}

/* The arrays of the file, in its order. */
enum { HASHES, TEXT_STARTS, SENSE_STARTS, RELATION_STARTS, SENSES, RELATIONS, ARRAYS };

static void fill_arrays(number_list arrays[ARRAYS], struct buf *text,
			const word_list *words, const char *related, uint32_t synsets)
{
	for (size_t i = 0; i < words->count; i++) {
		const char *senses = words->items[i].line + words->items[i].stem.length;

		vec_push(&arrays[HASHES], words->items[i].hash);
		vec_push(&arrays[TEXT_STARTS], (uint32_t)text->length);
		vec_push(&arrays[SENSE_STARTS], (uint32_t)arrays[SENSES].count);
		buf_slice(text, words->items[i].stem);
		senses++;
		read_numbers(&arrays[SENSES], &senses);
	}
	for (uint32_t synset = 0; synset < synsets; synset++) {
		vec_push(&arrays[RELATION_STARTS], (uint32_t)arrays[RELATIONS].count);
		if (*related && strtoul(related, NULL, 10) == synset) {
			related += strcspn(related, ":") + 1;
			read_numbers(&arrays[RELATIONS], &related);
		}
	}
	vec_push(&arrays[TEXT_STARTS], (uint32_t)text->length);
	vec_push(&arrays[SENSE_STARTS], (uint32_t)arrays[SENSES].count);
	vec_push(&arrays[RELATION_STARTS], (uint32_t)arrays[RELATIONS].count);
}

void tiny_lexicon(struct buf *out, const char *words, const char *related,
		  uint32_t synsets)
{
	number_list arrays[ARRAYS] = {{0}};
	word_list list = {0};
	struct buf text = BUF_EMPTY;

	read_words(&list, words);
	fill_arrays(arrays, &text, &list, related, synsets);
	buf_text(out, "crosslex");
	add_number(out, 2); /* the format */
	add_number(out, list.count);
	add_number(out, synsets);
	add_number(out, arrays[SENSES].count);
	add_number(out, arrays[RELATIONS].count);
	add_number(out, text.length);
	for (int i = 0; i < ARRAYS; i++) {
		for (size_t k = 0; k < arrays[i].count; k++)
			add_number(out, arrays[i].items[k]);
		vec_done(&arrays[i]);
	}
	buf_slice(out, buf_str(&text));
	buf_done(&text);
	vec_done(&list);
}

void tiny_write(char path[64], struct str bytes)
{
	int file;

	strcpy(path, "/tmp/crossread-tiny.XXXXXX");
	file = mkstemp(path);
	ck_assert_int_ge(file, 0);
	ck_assert_int_eq((int)write(file, bytes.bytes, bytes.length), (int)bytes.length);
	ck_assert_int_eq(close(file), 0);
}
