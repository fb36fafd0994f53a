/*
 * The objects are cut out first, by their brackets, and parsed one by one: so memory
 * holds one at a time, and a broken one costs no other.  Lists need no parsing then:
 * their brackets and commas are but what stands between objects.
 */
#include "config.h"

#include "read/format/json.h"

#include <jansson.h>
#include <stdarg.h>
#include <string.h>

#include "base/array.h"
#include "read/decode/encoding.h"
#include "read/decode/sniff.h"
#include "read/format/json_article.h"
#include "read/format/json_member.h"
#include "read/format/reopen.h"

enum { DEEPEST = 128 /* objects and lists inside each other; more is hostile */ };

struct reader {
	const char *name;
	struct buf text;
	struct map map; /* from the text to the input */
	document_list *documents;
	struct err *err;
	bool has_failed;
	bool by_lines; /* each line is an object */

	size_t left_out; /* objects that could not be read */
	size_t line;	 /* of the first */
	struct buf reason;
};

/* The number of the line that byte AT is in, from 1. */
static size_t line_of(const struct reader *reader, size_t at)
{
	size_t line = 1;

	for (size_t i = 0; i < at; i++)
		line += reader->text.bytes[i] == '\n';
	return line;
}

static void leave_out(struct reader *reader, size_t at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Notes that what stands at byte AT is left out, and why. */
static void leave_out(struct reader *reader, size_t at, const char *format, ...)
{
	va_list arguments;

	if (reader->left_out++)
		return;
	reader->line = line_of(reader, at);
	va_start(arguments, format);
	buf_vformat(&reader->reason, format, arguments);
	va_end(arguments);
}

static int hexadecimal(struct str digits)
{
	int number = 0;

	for (size_t i = 0; i < 4; i++) {
		const char *all = "0123456789abcdef0123456789ABCDEF";
		const char *found = digits.bytes[i] ? strchr(all, digits.bytes[i]) : NULL;

		if (!found)
			return -1;
		number = number * 16 + (int)((found - all) % 16);
	}
	return number;
}

/* The number of the escape "\uXXXX" at AT; -1 where none is. */
static int escape_at(struct str text, size_t at)
{
	return at < text.length && text.length - at >= 6 && text.bytes[at] == '\\' &&
		       text.bytes[at + 1] == 'u'
		   ? hexadecimal(str_slice(text, at + 2, at + 6))
		   : -1;
}

static size_t find_backslash(struct str text, size_t from)
{
	const char *found = from < text.length
				? memchr(text.bytes + from, '\\', text.length - from)
				: NULL;

	return found ? (size_t)(found - text.bytes) : text.length;
}

/*
 * Escapes that name no character, a half of a surrogate pair or NUL, become U+FFFD: text
 * that a program cut between halves is good but for its end.  Returns the line of the
 * first, 0 if there is none.
 */
static size_t repair_escapes(struct reader *reader)
{
	struct str text = buf_str(&reader->text);
	size_t first = SIZE_MAX;

	for (size_t at = 0; (at = find_backslash(text, at)) < text.length;) {
		int half = escape_at(text, at), other = -1;

		if (half >> 10 == 0xD800 >> 10)
			other = escape_at(text, at + 6);
		if (half < 0) {
			at += 2;
		} else if (other >> 10 == 0xDC00 >> 10) {
			at += 12;
		} else {
			if (!half || half >> 11 == 0xD800 >> 11) {
				memcpy(reader->text.bytes + at + 2, "fffd", 4);
				if (first == SIZE_MAX)
					first = at;
			}
			at += 6;
		}
	}
	return first == SIZE_MAX ? 0 : line_of(reader, first);
}

/* A stretch of text with the depth of its brackets. */
struct extent {
	size_t end;
	int depth; /* the deepest */
	bool is_closed;
};

/* A string has no end of line in it: so one left open costs its line alone. */
static size_t skip_string(struct str text, size_t at)
{
	for (at++; at < text.length && text.bytes[at] != '"' && text.bytes[at] != '\n';)
		at += text.bytes[at] == '\\' && at + 1 < text.length &&
			      text.bytes[at + 1] != '\n'
			  ? 2
			  : 1;
	return at < text.length ? at : text.length - 1;
}

/* How far the object goes whose bracket is at FROM. */
static struct extent measure(struct str text, size_t from)
{
	struct extent extent = {.end = text.length};
	int depth = 0;

	for (size_t at = from; at < text.length; at++) {
		char byte = text.bytes[at];

		if (byte == '"') {
			at = skip_string(text, at);
		} else if (byte == '{' || byte == '[') {
			depth++;
			extent.depth = depth > extent.depth ? depth : extent.depth;
		} else if ((byte == '}' || byte == ']') && !--depth) {
			extent.end = at + 1;
			extent.is_closed = true;
			break;
		}
	}
	return extent;
}

static void add_document(struct reader *reader, const json_t *object, size_t at)
{
	struct document document = {0};

	reader->has_failed = !json_article_read(&document, object,
						map_back(&reader->map, at), reader->err);
	if (document.blocks.count || document.fields[METADATA_TITLE]) {
		vec_push(reader->documents, document);
		return;
	}
	document_done(&document);
	if (!reader->has_failed)
		leave_out(reader, at, "an object without a text and a title");
}

/* What a service wraps its articles in: a list of objects, or the one there is.  NULL if
 * OBJECT is no such wrapping. */
static const json_t *wrapped(const json_t *object)
{
	static const char *const paths[] = {"articles.results",
					    "articles",
					    "items",
					    "results",
					    "documents",
					    "docs",
					    "entries",
					    "stories",
					    "posts",
					    "objects",
					    "news",
					    "value",
					    "data",
					    "result",
					    "hits.hits",
					    "response.results",
					    "response.docs",
					    "response.articles",
					    "response.content",
					    "article",
					    "content"};

	for (size_t i = 0; i < ARRAY_COUNT(paths); i++) {
		const json_t *found = json_member(object, paths[i]);

		if (json_is_object(found) || json_is_object(json_array_get(found, 0)))
			return found;
	}
	return NULL;
}

/* The article in ITEM of a list, which a search engine wraps once more. */
static const json_t *unwrapped(const json_t *item)
{
	const json_t *source = json_object_get(item, "_source");

	return source ? source : item;
}

/* Reads what is WRAPPED: a list, or one article. */
static void read_wrapped(struct reader *reader, const json_t *wrapped, size_t at)
{
	if (json_is_object(wrapped))
		add_document(reader, wrapped, at);
	for (size_t i = 0; i < json_array_size(wrapped) && !reader->has_failed; i++)
		add_document(reader, unwrapped(json_array_get(wrapped, i)), at);
}

static void read_object(struct reader *reader, const json_t *object, size_t at)
{
	const json_t *inside = json_article_is(object) ? NULL : wrapped(object);
	const char *outlet = json_string_value(json_object_get(object, "title"));
	size_t first = reader->documents->count;

	if (reopen_is(object)) {
		reader->has_failed =
		    !reopen_report(reader->documents, object, reader->name,
				   map_back(&reader->map, at), reader->err);
		return;
	}
	if (inside)
		read_wrapped(reader, inside, at);
	else
		add_document(reader, object, at);
	for (size_t i = first; inside && i < reader->documents->count; i++)
		document_set(&reader->documents->items[i], METADATA_OUTLET,
			     str_of(outlet));
}

/* Parses the object in [FROM, TO) of the text. */
static void parse(struct reader *reader, size_t from, size_t to)
{
	struct str text = str_slice(buf_str(&reader->text), from, to);
	json_error_t error;
	/* Numbers of any length are good: they are not read here. */
	json_t *object =
	    json_loadb(text.bytes, text.length, JSON_DECODE_INT_AS_REAL, &error);

	if (object)
		read_object(reader, object, from);
	else
		leave_out(reader, from + (size_t)error.position, "not JSON: %s",
			  error.text);
	json_decref(object);
}

/* Takes the object at AT; returns where it ends. */
static size_t read_value(struct reader *reader, size_t at)
{
	struct str text = buf_str(&reader->text);
	struct extent extent;

	if (reader->by_lines)
		text.length = str_line_end(text, at);
	extent = measure(text, at);
	if (extent.depth > DEEPEST)
		leave_out(reader, at, "nested deeper than %d", DEEPEST);
	else if (!extent.is_closed)
		leave_out(reader, at, "an object that is cut off");
	else
		parse(reader, at, extent.end);
	return extent.end;
}

/* Whether there is a line that is an object and has no white space before it. */
static bool has_lines(struct str text)
{
	for (size_t from = 0, to; from < text.length; from = to + 1) {
		struct str line;

		to = str_line_end(text, from);
		line = str_trim(str_slice(text, from, to));
		if (text.bytes[from] == '{' && line.length > 2 &&
		    line.bytes[line.length - 1] == '}')
			return true;
	}
	return false;
}

/* Whether each line is an object: one is, and the first object goes beyond its line only
 * where it is broken. */
static bool is_by_lines(struct str text)
{
	size_t from = (size_t)(str_trim(text).bytes - text.bytes);
	struct extent first;

	if (from >= text.length || text.bytes[from] != '{' || !has_lines(text))
		return false;
	first = measure(text, from);
	return !first.is_closed || first.end <= str_line_end(text, from);
}

/* Where what is no JSON ends: at the next thing that can be, or with the line. */
static size_t skip_words(const struct reader *reader, size_t at)
{
	struct str text = buf_str(&reader->text);

	if (reader->by_lines)
		return str_line_end(text, at);
	if (text.bytes[at] == '"')
		return skip_string(text, at) + 1;
	while (at < text.length && !strchr("{[],\"\n", text.bytes[at]))
		at++;
	return at;
}

static void read_values(struct reader *reader)
{
	struct str text = buf_str(&reader->text);
	size_t opened = 0, closed = 0, at = 0;

	reader->by_lines = is_by_lines(text);
	while (at < text.length && !reader->has_failed) {
		char byte = text.bytes[at];

		opened += byte == '[';
		closed += byte == ']';
		if (byte == '{') {
			at = read_value(reader, at);
		} else if (strchr(" \t\n,[]", byte)) {
			at++;
		} else {
			leave_out(reader, at, "words that are no object of JSON");
			at = skip_words(reader, at);
		}
	}
	if (opened > closed && !reader->has_failed)
		leave_out(reader, text.length, "a list that is cut off");
}

/* Says what was left out, if anything was; MENDED is the line of an escape or 0. */
static void report_losses(const struct reader *reader, size_t repaired)
{
	struct buf others = BUF_EMPTY;

	buf_text(&others, "");
	if (reader->left_out > 1)
		buf_format(&others, ", and %zu more", reader->left_out - 1);
	if (reader->left_out)
		err_set(reader->err, "%s: line %zu: %s; it is left out%s", reader->name,
			reader->line, reader->reason.bytes,
			others.length ? others.bytes : "");
	else if (repaired)
		err_set(reader->err,
			"%s: line %zu: an escape that names no character; U+FFFD stands "
			"for it",
			reader->name, repaired);
	buf_done(&others);
}

bool format_json_read(document_list *documents, const struct input *input,
		      struct err *err)
{
	struct reader reader = {.name = input->name, .documents = documents, .err = err};
	size_t first = documents->count;
	bool is_good = encoding_decode(&reader.text, &reader.map, input, err);

	if (is_good) {
		size_t repaired = repair_escapes(&reader);

		read_values(&reader);
		is_good = !reader.has_failed;
		if (is_good)
			report_losses(&reader, repaired);
	}
	if (is_good && documents->count == first)
		is_good = err_set(err, "%s: no object of JSON in it is an article",
				  input->name);
	buf_done(&reader.text);
	buf_done(&reader.reason);
	map_done(&reader.map);
	return is_good;
}

bool format_json_is(struct str bytes)
{
	struct buf beginning = BUF_EMPTY;
	struct str rest;
	bool is_list = false, is_object;

	sniff_beginning(&beginning, bytes);
	for (rest = buf_str(&beginning); str_starts(rest, "["); is_list = true)
		rest = str_trim(str_slice(rest, 1, rest.length));
	is_object = str_starts(rest, "{");
	if (is_object)
		rest = str_trim(str_slice(rest, 1, rest.length));
	is_object = (is_object && (str_starts(rest, "\"") || str_starts(rest, "}"))) ||
		    (is_list && str_starts(rest, "]"));
	buf_done(&beginning);
	return is_object;
}
