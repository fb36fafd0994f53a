/*
 * Checks a JSON report without trusting the program that wrote it.
 *
 *     json_check FILE
 *         prints what is wrong: a field of schema 1 that is missing, a number out of
 *         range, statements that do not partition the sentences, a status that does not
 *         follow from the links, equal sentences that are not of one statement, an unsafe
 *         byte
 *
 *     json_check --same A B
 *         whether A and B say the same, whatever the order of the articles
 *
 *     json_check --labels FILE
 *         source TAB label, one article a line, in order
 *
 *     json_check --counts FILE
 *         label TAB shared divergent unique uncompared
 *
 *     json_check --field FILE N NAME
 *         a string of article N (from 0), "null" for null
 */
#include "config.h"

#include <jansson.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/unicode.h"
#include "base/vec.h"

typedef VEC(char *) text_list;

struct report {
	const char *path;
	struct buf bytes;
	json_t *root;
	json_t *articles, *links, *statements, *ties, *disagreements;
	json_t *equals; /* NULL: there is none */
	size_t problems;
};

static void problem(struct report *report, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void problem(struct report *report, const char *format, ...)
{
	va_list arguments;

	report->problems++;
	printf("%s: ", report->path);
	va_start(arguments, format);
	vprintf(format, arguments);
	va_end(arguments);
	printf("\n");
}

static _Noreturn void give_up(const char *path, const char *reason)
{
	printf("%s: %s\n", path, reason);
	exit(1);
}

static void report_open(struct report *report, const char *path)
{
	FILE *stream = fopen(path, "r");
	json_error_t error;
	char bytes[4096];
	size_t length;

	*report = (struct report){.path = path};
	if (!stream)
		give_up(path, "cannot be opened");
	while ((length = fread(bytes, 1, sizeof bytes, stream)) > 0)
		buf_add(&report->bytes, bytes, length);
	fclose(stream);
	report->root = json_loadb(buf_str(&report->bytes).bytes, report->bytes.length,
				  JSON_REJECT_DUPLICATES, &error);
	if (!report->root)
		give_up(path, error.text);
	report->articles = json_object_get(report->root, "articles");
	report->links = json_object_get(report->root, "links");
	report->statements = json_object_get(report->root, "statements");
	report->ties = json_object_get(report->root, "ties");
	report->disagreements = json_object_get(report->root, "disagreements");
	report->equals = json_object_get(report->root, "equals");
	if (!json_is_array(report->articles) || !json_is_array(report->links) ||
	    !json_is_array(report->statements) || !json_is_array(report->ties) ||
	    !json_is_array(report->disagreements))
		give_up(path, "articles, links, statements, ties or disagreements is "
			      "no array");
}

static void report_close(struct report *report)
{
	json_decref(report->root);
	buf_done(&report->bytes);
}

/* The types a field may have, by letters: s string, n null, i integer, r real or integer,
 * b boolean, a array, o object. */
static bool has_type(const json_t *value, const char *types)
{
	for (; *types; types++)
		if ((*types == 's' && json_is_string(value)) ||
		    (*types == 'n' && json_is_null(value)) ||
		    (*types == 'i' && json_is_integer(value)) ||
		    (*types == 'r' && json_is_number(value)) ||
		    (*types == 'b' && json_is_boolean(value)) ||
		    (*types == 'a' && json_is_array(value)) ||
		    (*types == 'o' && json_is_object(value)))
			return true;
	return false;
}

struct field {
	const char *name, *types;
};

static const struct field article_fields[] = {
    {"label", "s"},	{"source", "s"},    {"title", "sn"},	{"byline", "sn"},
    {"date", "sn"},	{"url", "sn"},	    {"agency", "sn"},	{"language", "s"},
    {"truncated", "b"}, {"furniture", "a"}, {"sentences", "a"}, {NULL, NULL}};
static const struct field tie_fields[] = {
    {"kind", "s"}, {"a", "i"}, {"b", "i"}, {NULL, NULL}};
static const struct field disagreement_fields[] = {
    {"kind", "s"}, {"sure", "b"}, {"differences", "a"}, {NULL, NULL}};
static const struct field furniture_fields[] = {{"kind", "s"},	 {"sure", "b"},
						{"text", "s"},	 {"offset", "i"},
						{"length", "i"}, {NULL, NULL}};
static const struct field sentence_fields[] = {
    {"text", "s"},	{"paragraph", "i"}, {"offset", "i"},
    {"length", "i"},	{"status", "s"},    {"sure", "b"},
    {"statement", "i"}, {"nearest", "on"},  {NULL, NULL}};
static const struct field place_fields[] = {
    {"article", "i"}, {"sentence", "i"}, {NULL, NULL}};
static const struct field link_fields[] = {
    {"a", "o"},		  {"b", "o"},		{"similarity", "r"},
    {"probability", "r"}, {"sure", "b"},	{"relation", "s"},
    {"verbatim", "r"},	  {"differences", "a"}, {NULL, NULL}};
static const struct field difference_fields[] = {
    {"kind", "s"}, {"a", "s"}, {"b", "s"}, {"matters", "s"}, {"sure", "b"}, {NULL, NULL}};
static const struct field words_fields[] = {
    {"a", "s"},	   {"offset_a", "i"}, {"b", "s"},      {"offset_b", "i"},
    {"same", "b"}, {"likeness", "r"}, {"weight", "r"}, {NULL, NULL}};
static const struct field statement_fields[] = {
    {"status", "s"},  {"sure", "b"},	{"reach", "s"}, {"outlets", "i"},
    {"origins", "i"}, {"members", "a"}, {NULL, NULL}};

static void check_fields(struct report *report, const json_t *object,
			 const struct field *fields, const char *what, size_t number)
{
	for (; fields->name; fields++) {
		const json_t *value = json_object_get(object, fields->name);

		if (!has_type(value, fields->types))
			problem(report, "%s %zu: \"%s\" is missing or of a wrong type",
				what, number, fields->name);
	}
}

static void check_word(struct report *report, const json_t *object, const char *name,
		       const char *words, const char *what, size_t number)
{
	const char *value = json_string_value(json_object_get(object, name));
	struct buf padded = BUF_EMPTY;

	buf_format(&padded, " %s ", value ? value : "(none)");
	if (!strstr(words, padded.bytes))
		problem(report, "%s %zu: \"%s\" is%s", what, number, name, padded.bytes);
	buf_done(&padded);
}

static void check_fraction(struct report *report, const json_t *object, const char *name,
			   const char *what, size_t number)
{
	double value = json_number_value(json_object_get(object, name));

	if (!(value >= 0 && value <= 1))
		problem(report, "%s %zu: \"%s\" is %g", what, number, name, value);
}

static size_t number_of(const json_t *object, const char *name)
{
	json_int_t value = json_integer_value(json_object_get(object, name));

	return value < 0 ? SIZE_MAX : (size_t)value;
}

static json_t *article_at(const struct report *report, size_t article)
{
	return json_array_get(report->articles, article);
}

static json_t *sentence_at(const struct report *report, const json_t *place)
{
	json_t *article = article_at(report, number_of(place, "article"));

	return json_array_get(json_object_get(article, "sentences"),
			      number_of(place, "sentence"));
}

static const char *text_of(const json_t *object, const char *name)
{
	const char *text = json_string_value(json_object_get(object, name));

	return text ? text : "";
}

static void check_sentences(struct report *report, const json_t *article)
{
	json_t *sentences = json_object_get(article, "sentences"), *sentence;
	size_t i, end = 0;

	json_array_foreach(sentences, i, sentence)
	{
		json_t *nearest = json_object_get(sentence, "nearest");

		check_fields(report, sentence, sentence_fields, "sentence", i);
		check_word(report, sentence, "status",
			   " shared divergent unique uncompared ", "sentence", i);
		if (!*text_of(sentence, "text"))
			problem(report, "sentence %zu has no text", i);
		if (number_of(sentence, "offset") < end)
			problem(report, "sentence %zu overlaps the one before", i);
		end = number_of(sentence, "offset") + number_of(sentence, "length");
		if (!json_is_object(nearest))
			continue;
		check_fields(report, nearest, place_fields, "nearest of sentence", i);
		check_fraction(report, nearest, "probability", "nearest of sentence", i);
		if (!sentence_at(report, nearest))
			problem(report, "nearest of sentence %zu is nowhere", i);
	}
}

static void check_articles(struct report *report)
{
	json_t *article, *piece;
	size_t i, j;

	json_array_foreach(report->articles, i, article)
	{
		check_fields(report, article, article_fields, "article", i);
		check_sentences(report, article);
		json_array_foreach(json_object_get(article, "furniture"), j, piece)
		    check_fields(report, piece, furniture_fields, "furniture", j);
	}
}

/* Whether the words KEY stand in the sentence of PLACE, where OFFSET says. */
static bool has_words(const struct report *report, const json_t *place,
		      const json_t *words, const char *key, const char *offset)
{
	const json_t *sentence = sentence_at(report, place);
	size_t from = number_of(sentence, "offset"), at = number_of(words, offset);

	return strstr(text_of(sentence, "text"), text_of(words, key)) && at >= from &&
	       at < from + number_of(sentence, "length");
}

static void check_words(struct report *report, const json_t *link, size_t i)
{
	json_t *words;
	size_t j;

	json_array_foreach(json_object_get(link, "words"), j, words)
	{
		check_fields(report, words, words_fields, "words", j);
		check_fraction(report, words, "likeness", "words", j);
		if (!has_words(report, json_object_get(link, "a"), words, "a",
			       "offset_a") ||
		    !has_words(report, json_object_get(link, "b"), words, "b",
			       "offset_b"))
			problem(report, "link %zu: words %zu are not in its sentences", i,
				j);
	}
}

static void check_link(struct report *report, const json_t *link, size_t i)
{
	const json_t *a = json_object_get(link, "a"), *b = json_object_get(link, "b");
	bool is_conflict = !strcmp(text_of(link, "relation"), "conflict");
	bool matters = false;
	json_t *difference;
	size_t j;

	check_fields(report, link, link_fields, "link", i);
	check_fields(report, a, place_fields, "end a of link", i);
	check_fields(report, b, place_fields, "end b of link", i);
	check_word(report, link, "relation", " same overlap conflict ", "link", i);
	check_fraction(report, link, "similarity", "link", i);
	check_fraction(report, link, "probability", "link", i);
	check_fraction(report, link, "verbatim", "link", i);
	if (!sentence_at(report, a) || !sentence_at(report, b) ||
	    number_of(a, "article") == number_of(b, "article"))
		problem(report, "link %zu is not between sentences of two articles", i);
	json_array_foreach(json_object_get(link, "differences"), j, difference)
	{
		check_fields(report, difference, difference_fields, "difference", j);
		check_word(report, difference, "matters", " yes maybe no ", "difference",
			   j);
		check_word(report, difference, "kind",
			   " number date place entity attribution negation direction "
			   "strength quote ",
			   "difference", j);
		matters |= strcmp(text_of(difference, "matters"), "no") != 0;
	}
	check_words(report, link, i);
	if (matters != is_conflict)
		problem(report,
			"link %zu: its relation does not follow from its differences", i);
}

static bool is_same_place(const json_t *a, const json_t *b)
{
	return number_of(a, "article") == number_of(b, "article") &&
	       number_of(a, "sentence") == number_of(b, "sentence");
}

/* What DESIGN says the status of a sentence is, from its links. */
static const char *status_from_links(const struct report *report, const json_t *place)
{
	const json_t *own = article_at(report, number_of(place, "article")), *other;
	const char *status = "uncompared";
	json_t *link;
	size_t i;

	json_array_foreach(report->articles, i,
			   other) if (other != own && !strcmp(text_of(other, "language"),
							      text_of(own, "language")))
	    status = "unique";
	json_array_foreach(report->links, i, link)
	{
		if (!is_same_place(place, json_object_get(link, "a")) &&
		    !is_same_place(place, json_object_get(link, "b")))
			continue;
		if (!strcmp(text_of(link, "relation"), "conflict"))
			return "divergent";
		status = "shared";
	}
	return status;
}

static void check_statements(struct report *report)
{
	json_t *statement, *member;
	size_t i, j, seen = 0, sentences = 0;

	json_array_foreach(report->articles, i, member) sentences +=
	    json_array_size(json_object_get(member, "sentences"));
	json_array_foreach(report->statements, i, statement)
	{
		json_t *members = json_object_get(statement, "members");

		check_fields(report, statement, statement_fields, "statement", i);
		check_word(report, statement, "reach", " all some one uncompared ",
			   "statement", i);
		if (number_of(statement, "origins") > number_of(statement, "outlets"))
			problem(report, "statement %zu has more origins than outlets", i);
		if (!json_array_size(members))
			problem(report, "statement %zu has no members", i);
		json_array_foreach(members, j, member)
		{
			json_t *sentence = sentence_at(report, member);

			seen++;
			if (number_of(sentence, "statement") != i)
				problem(report,
					"member %zu of statement %zu is not in it", j, i);
			if (sentence && strcmp(text_of(sentence, "status"),
					       status_from_links(report, member)) != 0)
				problem(
				    report,
				    "member %zu of statement %zu is %s, by its links %s",
				    j, i, text_of(sentence, "status"),
				    status_from_links(report, member));
		}
	}
	if (seen != sentences)
		problem(report, "statements have %zu members, articles %zu sentences",
			seen, sentences);
}

static size_t origin_of(const struct report *report, const json_t *tie, const char *end)
{
	return number_of(article_at(report, number_of(tie, end)), "origin");
}

/* What is tied has one origin, and there is no other reason to have one: so many ties
 * that join two at least as there are articles beyond the first of each origin. */
static void check_ties(struct report *report)
{
	json_t *tie, *article;
	size_t i, last = 0, count = json_array_size(report->articles);

	json_array_foreach(report->ties, i, tie)
	{
		check_fields(report, tie, tie_fields, "tie", i);
		check_word(report, tie, "kind", " version credit wording citation ",
			   "tie", i);
		if (number_of(tie, "a") >= count || number_of(tie, "b") >= count ||
		    number_of(tie, "a") == number_of(tie, "b") ||
		    origin_of(report, tie, "a") != origin_of(report, tie, "b"))
			problem(report,
				"tie %zu is not between two articles of one origin", i);
	}
	json_array_foreach(report->articles, i, article)
	{
		size_t origin = number_of(article, "origin");

		if (origin > last)
			problem(report, "article %zu: its origin skips a number", i);
		last += origin == last;
	}
	if (count - last > json_array_size(report->ties))
		problem(report, "%zu origins of %zu articles need more than %zu ties",
			last, count, json_array_size(report->ties));
}

static size_t count_mattering(const struct report *report)
{
	json_t *link, *difference;
	size_t i, j, count = 0;

	json_array_foreach(report->links, i, link)
	    json_array_foreach(json_object_get(link, "differences"), j, difference)
		count += strcmp(text_of(difference, "matters"), "no") != 0;
	return count;
}

/* Every difference that matters is in a disagreement of its kind, and they are as many.
 */
static void check_disagreements(struct report *report)
{
	json_t *disagreement, *detail;
	size_t i, j, seen = 0;

	json_array_foreach(report->disagreements, i, disagreement)
	{
		check_fields(report, disagreement, disagreement_fields, "disagreement",
			     i);
		json_array_foreach(json_object_get(disagreement, "differences"), j,
				   detail)
		{
			json_t *link =
			    json_array_get(report->links, number_of(detail, "link"));
			json_t *difference =
			    json_array_get(json_object_get(link, "differences"),
					   number_of(detail, "difference"));

			seen++;
			if (strcmp(text_of(difference, "kind"),
				   text_of(disagreement, "kind")) != 0 ||
			    !strcmp(text_of(difference, "matters"), "no"))
				problem(report, "disagreement %zu: %zu is none of it", i,
					j);
		}
	}
	if (seen != count_mattering(report))
		problem(report, "disagreements have %zu of %zu differences that matter",
			seen, count_mattering(report));
}

/* Very many equal sentences make it schema 2; each has a link, and all one statement. */
static void check_equals(struct report *report)
{
	json_t *list, *member;
	size_t i, j;

	if (number_of(report->root, "schema") != (report->equals ? 2 : 1))
		problem(report, "schema is not %d", report->equals ? 2 : 1);
	json_array_foreach(report->equals, i, list)
	{
		const json_t *first = sentence_at(report, json_array_get(list, 0));

		if (json_array_size(list) < 2)
			problem(report, "equals %zu are too few", i);
		json_array_foreach(list, j, member)
		{
			const json_t *sentence = sentence_at(report, member);

			if (number_of(sentence, "statement") !=
			    number_of(first, "statement"))
				problem(report, "equals %zu are of two statements", i);
			if (!strcmp(text_of(sentence, "status"), "unique"))
				problem(report, "member %zu of equals %zu is unique", j,
					i);
		}
	}
}

static void check_bytes(struct report *report)
{
	struct str bytes = buf_str(&report->bytes);
	size_t good = unicode_check(bytes);

	if (good != bytes.length)
		problem(report, "not UTF-8 at byte %zu", good);
	for (size_t at = 0, step; at < good; at += step) {
		uint32_t character = unicode_at(bytes, at, &step);

		if (unicode_is_unsafe(character))
			problem(report, "U+%04X at byte %zu", (unsigned)character, at);
	}
}

static int check(const char *path)
{
	struct report report;
	json_t *link;
	size_t i, problems;

	report_open(&report, path);
	if (strncmp(text_of(report.root, "program"), "crossread ", 10) != 0)
		problem(&report, "program is \"%s\"", text_of(report.root, "program"));
	check_bytes(&report);
	check_articles(&report);
	json_array_foreach(report.links, i, link) check_link(&report, link, i);
	check_statements(&report);
	check_ties(&report);
	check_disagreements(&report);
	check_equals(&report);
	problems = report.problems;
	report_close(&report);
	return problems ? 1 : 0;
}

/* The name of a place that does not depend on the order of the articles. */
static void name_place(struct buf *out, const struct report *report, const json_t *place)
{
	buf_format(out, "%s:%zu",
		   text_of(article_at(report, number_of(place, "article")), "source"),
		   number_of(place, "sentence"));
}

static void add_line(text_list *lines, struct buf *line)
{
	char *text = buf_take(line);

	vec_push(lines, text);
}

static void describe_article(text_list *lines, const struct report *report,
			     const json_t *article)
{
	struct buf line = BUF_EMPTY;
	json_t *sentence;
	char *dumped;
	size_t i;

	json_array_foreach(json_object_get(article, "sentences"), i, sentence)
	{
		json_t *nearest = json_object_get(sentence, "nearest");

		buf_format(&line, "sentence %s:%zu %s %d %s ", text_of(article, "source"),
			   i, text_of(sentence, "status"),
			   json_is_true(json_object_get(sentence, "sure")),
			   text_of(sentence, "text"));
		if (json_is_object(nearest)) {
			name_place(&line, report, nearest);
			buf_format(
			    &line, " %.4f",
			    json_number_value(json_object_get(nearest, "probability")));
		}
		add_line(lines, &line);
	}
	for (i = 0; article_fields[i + 1].name; i++) { /* all but the sentences */
		dumped = json_dumps(json_object_get(article, article_fields[i].name),
				    JSON_ENCODE_ANY | JSON_SORT_KEYS);
		buf_format(&line, "article %s %s %s", text_of(article, "source"),
			   article_fields[i].name, dumped);
		free(dumped);
		add_line(lines, &line);
	}
}

static void describe_link(text_list *lines, const struct report *report,
			  const json_t *link)
{
	struct buf line = BUF_EMPTY, ends[2] = {BUF_EMPTY, BUF_EMPTY};
	const char *sides[] = {"a", "b"};
	json_t *difference;
	size_t i;

	name_place(&ends[0], report, json_object_get(link, "a"));
	name_place(&ends[1], report, json_object_get(link, "b"));
	if (strcmp(ends[0].bytes, ends[1].bytes) > 0) {
		struct buf end = ends[0];

		ends[0] = ends[1];
		ends[1] = end;
		sides[0] = "b";
		sides[1] = "a";
	}
	buf_format(&line, "link %s %s %s %d %.4f %.4f %.4f", ends[0].bytes, ends[1].bytes,
		   text_of(link, "relation"), json_is_true(json_object_get(link, "sure")),
		   json_number_value(json_object_get(link, "similarity")),
		   json_number_value(json_object_get(link, "probability")),
		   json_number_value(json_object_get(link, "verbatim")));
	json_array_foreach(json_object_get(link, "differences"), i, difference)
	    buf_format(&line, " [%s %s: %s / %s]", text_of(difference, "kind"),
		       text_of(difference, "matters"), text_of(difference, sides[0]),
		       text_of(difference, sides[1]));
	add_line(lines, &line);
	buf_done(&ends[0]);
	buf_done(&ends[1]);
}

static int text_order(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void describe_statement(text_list *lines, const struct report *report,
			       const json_t *statement)
{
	struct buf line = BUF_EMPTY;
	text_list members = {0};
	json_t *member;
	size_t i;

	json_array_foreach(json_object_get(statement, "members"), i, member)
	{
		name_place(&line, report, member);
		add_line(&members, &line);
	}
	if (members.count)
		qsort(members.items, members.count, sizeof *members.items, text_order);
	buf_format(&line, "statement %s %s %d %zu %zu", text_of(statement, "status"),
		   text_of(statement, "reach"),
		   json_is_true(json_object_get(statement, "sure")),
		   number_of(statement, "outlets"), number_of(statement, "origins"));
	for (i = 0; i < members.count; i++) {
		buf_format(&line, " %s", members.items[i]);
		free(members.items[i]);
	}
	vec_done(&members);
	add_line(lines, &line);
}

/* A citation has a direction, the other ties have none. */
static void describe_tie(text_list *lines, const struct report *report, const json_t *tie)
{
	struct buf line = BUF_EMPTY;
	const char *a = text_of(article_at(report, number_of(tie, "a")), "source");
	const char *b = text_of(article_at(report, number_of(tie, "b")), "source");
	bool is_turned =
	    strcmp(text_of(tie, "kind"), "citation") != 0 && strcmp(a, b) > 0;

	buf_format(&line, "tie %s %s %s %.4f %s", text_of(tie, "kind"), is_turned ? b : a,
		   is_turned ? a : b, json_number_value(json_object_get(tie, "share")),
		   text_of(tie, "name"));
	add_line(lines, &line);
}

static void describe_disagreement(text_list *lines, const json_t *disagreement)
{
	struct buf line = BUF_EMPTY;

	buf_format(&line, "disagreement %s %d %zu", text_of(disagreement, "kind"),
		   json_is_true(json_object_get(disagreement, "sure")),
		   json_array_size(json_object_get(disagreement, "differences")));
	add_line(lines, &line);
}

static void describe(text_list *lines, const char *path)
{
	struct report report;
	json_t *item;
	size_t i;

	report_open(&report, path);
	json_array_foreach(report.articles, i, item)
	    describe_article(lines, &report, item);
	json_array_foreach(report.links, i, item) describe_link(lines, &report, item);
	json_array_foreach(report.statements, i, item)
	    describe_statement(lines, &report, item);
	json_array_foreach(report.ties, i, item) describe_tie(lines, &report, item);
	json_array_foreach(report.disagreements, i, item)
	    describe_disagreement(lines, item);
	report_close(&report);
	if (lines->count)
		qsort(lines->items, lines->count, sizeof *lines->items, text_order);
}

static int compare(const char *path_a, const char *path_b)
{
	text_list a = {0}, b = {0};
	int differing = 0;

	describe(&a, path_a);
	describe(&b, path_b);
	for (size_t i = 0; i < a.count || i < b.count; i++) {
		const char *left = i < a.count ? a.items[i] : "(nothing)";
		const char *right = i < b.count ? b.items[i] : "(nothing)";

		if (strcmp(left, right) != 0 && differing++ < 5)
			printf("< %s\n> %s\n", left, right);
	}
	for (size_t i = 0; i < a.count; i++)
		free(a.items[i]);
	for (size_t i = 0; i < b.count; i++)
		free(b.items[i]);
	vec_done(&a);
	vec_done(&b);
	return differing ? 1 : 0;
}

static int print_labels(const char *path)
{
	struct report report;
	json_t *article;
	size_t i;

	report_open(&report, path);
	json_array_foreach(report.articles, i, article)
	    printf("%s\t%s\n", text_of(article, "source"), text_of(article, "label"));
	report_close(&report);
	return 0;
}

static int print_counts(const char *path)
{
	static const char *const statuses[] = {"shared", "divergent", "unique",
					       "uncompared"};
	struct report report;
	json_t *article, *sentence;
	size_t i, j;

	report_open(&report, path);
	json_array_foreach(report.articles, i, article)
	{
		printf("%s\t", text_of(article, "label"));
		for (size_t status = 0; status < 4; status++) {
			size_t count = 0;

			json_array_foreach(json_object_get(article, "sentences"), j,
					   sentence) count +=
			    !strcmp(text_of(sentence, "status"), statuses[status]);
			printf("%s%zu", status ? " " : "", count);
		}
		printf("\n");
	}
	report_close(&report);
	return 0;
}

static int print_field(const char *path, const char *number, const char *name)
{
	struct report report;
	json_t *value;

	report_open(&report, path);
	value = json_object_get(article_at(&report, strtoul(number, NULL, 10)), name);
	printf("%s\n", json_is_null(value) ? "null" : json_string_value(value));
	report_close(&report);
	return 0;
}

int main(int count, char **arguments)
{
	if (count == 2)
		return check(arguments[1]);
	if (count == 4 && !strcmp(arguments[1], "--same"))
		return compare(arguments[2], arguments[3]);
	if (count == 3 && !strcmp(arguments[1], "--labels"))
		return print_labels(arguments[2]);
	if (count == 3 && !strcmp(arguments[1], "--counts"))
		return print_counts(arguments[2]);
	if (count == 5 && !strcmp(arguments[1], "--field"))
		return print_field(arguments[2], arguments[3], arguments[4]);
	fprintf(stderr, "usage: json_check [--same|--labels|--counts|--field] FILE...\n");
	return 2;
}
