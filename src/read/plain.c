/*
 * Paragraphs are visited in order and offered to the rules of the zone they stand in: the
 * head (before the first paragraph of body) knows titles, bylines, dates and captions,
 * the body knows furniture of every kind.  The first rule that takes a paragraph ends the
 * search; what no rule takes is body.
 */
#include "config.h"

#include "read/plain.h"

#include <string.h>

#include "base/unicode.h"
#include "base/words.h"
#include "read/draft.h"
#include "read/furniture.h"
#include "read/language.h"
#include "read/paragraph.h"

enum { LONGEST_TITLE = 25, LONGEST_BYLINE = 12 /* words */ };

/* An article while its paragraphs are visited. */
struct reader {
	struct draft draft;
	struct article *article; /* of the draft */
	paragraph_list paragraphs;
	size_t visited;		 /* index of the paragraph at hand */
	bool in_body;		 /* a paragraph of body has been seen */
	struct date date, other; /* of a date line, and its other reading */
	struct date dateline_date;
	struct date url_date;
};

static struct str text_of(const struct reader *reader, struct span span)
{
	return article_slice(reader->article, span);
}

/* Whether TEXT begins with PREFIX (folded); *LENGTH is set to the bytes it takes. */
static bool begins_with(struct str text, const char *prefix, size_t *length)
{
	struct buf folded = BUF_EMPTY;
	bool begins;

	*length = strlen(prefix);
	if (text.length < *length ||
	    (text.length > *length && (text.bytes[*length] & 0xC0) == 0x80))
		return false;
	unicode_fold(&folded, str_slice(text, 0, *length));
	begins = str_equal(buf_str(&folded), str_of(prefix));
	buf_done(&folded);
	return begins;
}

static void note_date(struct reader *reader, struct date date, struct date other)
{
	if (!reader->date.year) {
		reader->date = date;
		reader->other = other;
	}
}

/* Reads a date from TEXT, wherever in it the first whole one stands. */
static void note_date_in(struct reader *reader, struct str text)
{
	for (size_t at = 0, step; at < text.length; at += step) {
		struct date date, other;

		date_read(&date, &other, text, at, reader->article->language);
		if (date_is_whole(date)) {
			note_date(reader, date, other);
			return;
		}
		unicode_at(text, at, &step);
	}
}

/* A URL's path often holds the day of publication: "/2025/07/10/". */
static void note_url(struct reader *reader, struct str url)
{
	struct draft *draft = &reader->draft;

	if (reader->article->url)
		return;
	reader->article->url = draft_field(draft, url);
	for (size_t at = 1; at < url.length; at++) {
		struct date date, other;

		if (url.bytes[at - 1] != '/' ||
		    !date_read(&date, &other, url, at, reader->article->language))
			continue;
		if (date_is_whole(date) && !date_is_whole(other)) {
			reader->url_date = date;
			return;
		}
	}
}

static void set_once(struct reader *reader, const char **field, struct str value)
{
	if (!*field)
		*field = draft_field(&reader->draft, value);
}

/* Sets byline or agency from what follows "By": agencies have no byline. */
static void note_author(struct reader *reader, struct str name)
{
	struct article *article = reader->article;

	if (furniture_is_agency(name))
		set_once(reader, &article->agency, name);
	else
		set_once(reader, &article->byline, name);
}

static void head_title(struct reader *reader, struct str value)
{
	set_once(reader, &reader->article->title, value);
}

static void head_outlet(struct reader *reader, struct str value)
{
	set_once(reader, &reader->article->outlet, value);
}

static void head_author(struct reader *reader, struct str value)
{
	size_t length;

	if (begins_with(value, "by ", &length))
		value = str_trim(str_slice(value, length, value.length));
	note_author(reader, value);
}

static void head_date(struct reader *reader, struct str value)
{
	note_date_in(reader, value);
}

static void head_url(struct reader *reader, struct str value)
{
	note_url(reader, value);
}

static void head_language(struct reader *reader, struct str value)
{
	if (language_is_code(value))
		reader->article->language = draft_field(&reader->draft, value);
}

static const struct {
	const char *key;
	enum metadata_kind kind;
	void (*set)(struct reader *reader, struct str value);
} head_keys[] = {
    {"title:", METADATA_TITLE, head_title},
    {"headline:", METADATA_TITLE, head_title},
    {"outlet:", METADATA_OUTLET, head_outlet},
    {"publication:", METADATA_OUTLET, head_outlet},
    {"author:", METADATA_BYLINE, head_author},
    {"byline:", METADATA_BYLINE, head_author},
    {"date:", METADATA_DATE, head_date},
    {"published:", METADATA_DATE, head_date},
    {"url:", METADATA_URL, head_url},
    {"link:", METADATA_URL, head_url},
    {"language:", METADATA_LANGUAGE, head_language},
};

/* Takes the head line in [FROM, TO) if it is one. */
static bool take_head_line(struct reader *reader, size_t from, size_t to)
{
	struct str line = str_slice(reader->article->text, from, to);

	for (size_t i = 0; i < sizeof head_keys / sizeof head_keys[0]; i++) {
		size_t length;

		if (!begins_with(line, head_keys[i].key, &length))
			continue;
		draft_metadata(&reader->draft, head_keys[i].kind,
			       (struct span){from, to - from});
		head_keys[i].set(reader, str_trim(str_slice(line, length, line.length)));
		return true;
	}
	return false;
}

/* Takes the head lines at the start of the text; returns where they end. */
static size_t take_head_lines(struct reader *reader)
{
	struct str text = reader->article->text;
	size_t from = 0, done = 0;

	while (from < text.length) {
		const char *newline = memchr(text.bytes + from, '\n', text.length - from);
		size_t to = newline ? (size_t)(newline - text.bytes) : text.length;
		struct str line = str_trim(str_slice(text, from, to));
		size_t start = (size_t)(line.bytes - text.bytes);

		if (line.length && !take_head_line(reader, start, start + line.length))
			break;
		from = to + 1;
		if (line.length)
			done = to;
	}
	return done;
}

static bool take_url(struct reader *reader, struct span span, struct str text)
{
	if (!furniture_is_url(text))
		return false;
	if (reader->article->url) {
		draft_furniture(&reader->draft, FURNITURE_RELATED, span);
		return true;
	}
	draft_metadata(&reader->draft, METADATA_URL, span);
	note_url(reader, text);
	return true;
}

/* "Original url: https://..." on one line: the label is furniture, the URL is not. */
static bool take_labelled_url(struct reader *reader, struct span span, struct str text)
{
	size_t at = text.length;
	struct str url;

	while (at && !strchr(" \n\t", text.bytes[at - 1]))
		at--;
	url = str_slice(text, at, text.length);
	if (!at || !take_url(reader, (struct span){span.offset + at, url.length}, url))
		return false;
	draft_furniture(
	    &reader->draft, FURNITURE_LABEL,
	    (struct span){span.offset, str_trim(str_slice(text, 0, at)).length});
	return true;
}

static bool take_furniture(struct reader *reader, struct span span, struct str text)
{
	enum furniture_kind kind;

	if (!furniture_is(text, &kind))
		return false;
	if (kind == FURNITURE_LABEL && take_labelled_url(reader, span, text))
		return true;
	draft_furniture(&reader->draft, kind, span);
	return true;
}

/* A credit in a paragraph of its own: "(AP)". */
static bool take_lone_credit(struct reader *reader, struct span span, struct str text)
{
	struct str agency;

	if (furniture_credit(text, &agency) != text.length)
		return false;
	set_once(reader, &reader->article->agency, agency);
	draft_furniture(&reader->draft, FURNITURE_CREDIT, span);
	return true;
}

static bool take_caption(struct reader *reader, struct span span, struct str text)
{
	if (!furniture_is_caption(text))
		return false;
	draft_furniture(&reader->draft, FURNITURE_CAPTION, span);
	return true;
}

static bool take_date_line(struct reader *reader, struct span span, struct str text)
{
	size_t at, length;
	struct date date, other;

	if (!furniture_is_date_line(text, reader->article->language, &at, &length))
		return false;
	if (!length) {
		draft_furniture(&reader->draft, FURNITURE_MASTHEAD, span);
		return true;
	}
	date_read(&date, &other, text, at, reader->article->language);
	note_date(reader, date, other);
	draft_metadata(&reader->draft, METADATA_DATE, span);
	return true;
}

static bool take_byline(struct reader *reader, struct span span, struct str text)
{
	size_t length, end;
	struct str name;
	uint32_t last = unicode_before(text, text.length);

	if (!begins_with(text, "by ", &length) ||
	    unicode_count_words(text) > LONGEST_BYLINE || last == '.' || last == '?' ||
	    last == '!')
		return false;
	/* What follows a comma or a bar is a post or a date. */
	for (end = length; end < text.length && !strchr(",|\n", text.bytes[end]);)
		end++;
	name = str_trim(str_slice(text, length, end));
	if (!name.length || !unicode_is_upper(unicode_at(name, 0, &length)))
		return false;
	note_date_in(reader, str_slice(text, end, text.length));
	note_author(reader, name);
	if (furniture_is_agency(name))
		draft_furniture(&reader->draft, FURNITURE_CREDIT, span);
	else
		draft_metadata(&reader->draft, METADATA_BYLINE, span);
	return true;
}

/* A name alone, under the title or behind the last furniture, is the author's. */
static bool take_name(struct reader *reader, struct span span, struct str text)
{
	bool is_last = reader->visited + 1 == reader->paragraphs.count;
	bool is_head = !reader->in_body && reader->article->title;

	if (reader->article->byline ||
	    !furniture_is_name(text, reader->article->language) ||
	    !(is_head || (is_last && reader->in_body)))
		return false;
	set_once(reader, &reader->article->byline, text);
	draft_metadata(&reader->draft, METADATA_BYLINE, span);
	return true;
}

static bool take_title(struct reader *reader, struct span span, struct str text)
{
	uint32_t last = unicode_before(text, text.length);

	if (reader->article->title || last == '.' || last == 0x3002 ||
	    memchr(text.bytes, '\n', text.length) ||
	    unicode_count_words(text) > LONGEST_TITLE ||
	    reader->visited + 1 == reader->paragraphs.count)
		return false;
	set_once(reader, &reader->article->title, text);
	draft_metadata(&reader->draft, METADATA_TITLE, span);
	return true;
}

typedef bool (*rule)(struct reader *reader, struct span span, struct str text);

static const rule head_rules[] = {take_url,	  take_furniture, take_lone_credit,
				  take_date_line, take_byline,	  take_title,
				  take_name,	  take_caption};
static const rule body_rules[] = {take_url, take_furniture, take_lone_credit, take_name,
				  take_caption};

/* "date 2025-07-11 Kuala Lumpur: ..." stands before the lead in saved feeds. */
static size_t take_leading_date(struct reader *reader, struct span span, struct str text)
{
	static const char *const labels[] = {"date", "published", "updated", "posted"};

	for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
		struct date date, other;
		size_t at, length;

		if (!begins_with(text, labels[i], &at))
			continue;
		while (at < text.length && strchr(" :", text.bytes[at]))
			at++;
		length = date_read(&date, &other, text, at, reader->article->language);
		if (!date_is_whole(date))
			return 0;
		note_date(reader, date, other);
		draft_metadata(&reader->draft, METADATA_DATE,
			       (struct span){span.offset, at + length});
		return at + length;
	}
	return 0;
}

static size_t take_dateline(struct reader *reader, size_t offset, struct str text)
{
	struct str agency;
	size_t length = furniture_dateline(text, reader->article->language, &agency,
					   &reader->dateline_date);

	if (!length)
		return 0;
	if (agency.length)
		set_once(reader, &reader->article->agency, agency);
	draft_furniture(&reader->draft, FURNITURE_DATELINE,
			(struct span){offset, length});
	return length;
}

/* Takes a paragraph of body, less the furniture at its ends. */
static void take_body(struct reader *reader, struct span span)
{
	struct str agency, text = text_of(reader, span), rest;
	size_t from = 0, credit;

	if (!reader->in_body) {
		from = take_leading_date(reader, span, text);
		rest = str_trim(str_slice(text, from, text.length));
		from = (size_t)(rest.bytes - text.bytes);
		from += take_dateline(reader, span.offset + from, rest);
	}
	reader->in_body = true;
	credit = furniture_credit(text, &agency);
	if (credit && credit < text.length - from) {
		struct span place = {span.offset + text.length - credit, credit};

		set_once(reader, &reader->article->agency, agency);
		draft_furniture(&reader->draft, FURNITURE_CREDIT, place);
		text.length -= credit;
	}
	rest = str_trim(str_slice(text, from, text.length));
	if (rest.length)
		draft_passage(
		    &reader->draft,
		    (struct span){(size_t)(rest.bytes - reader->article->text.bytes),
				  rest.length},
		    (uint32_t)reader->visited);
}

static void visit(struct reader *reader)
{
	struct span span = reader->paragraphs.items[reader->visited];
	const rule *rules = reader->in_body ? body_rules : head_rules;
	size_t count = reader->in_body ? sizeof body_rules / sizeof body_rules[0]
				       : sizeof head_rules / sizeof head_rules[0];

	for (size_t i = 0; i < count; i++)
		if (rules[i](reader, span, text_of(reader, span)))
			return;
	take_body(reader, span);
}

/* How often the text names MONTH in words. */
static int count_month(const struct reader *reader, int month)
{
	struct str text = reader->article->text;
	bool inside = false;
	int count = 0;

	for (size_t at = 0, step; at < text.length; at += step) {
		uint32_t character = unicode_at(text, at, &step);
		struct date date, other;

		if (!inside && unicode_is_letter(character) &&
		    date_read(&date, &other, text, at, reader->article->language))
			count += date.month == month;
		inside = unicode_is_letter(character);
	}
	return count;
}

/*
 * Settles which of the two readings of a numeric date is meant: by a URL's date, else by
 * the month that the text names.  Leaves no date where neither can be told.
 */
static void settle_date(struct reader *reader)
{
	int first, second;

	if (!date_is_whole(reader->other))
		return;
	if (date_is_whole(reader->url_date)) {
		first = date_days(reader->url_date) == date_days(reader->date);
		second = date_days(reader->url_date) == date_days(reader->other);
	} else {
		first = count_month(reader, reader->date.month);
		second = count_month(reader, reader->other.month);
	}
	if (!first == !second)
		reader->date = (struct date){0};
	else if (second)
		reader->date = reader->other;
}

static void set_date(struct reader *reader)
{
	struct buf iso = BUF_EMPTY;
	struct date date;

	settle_date(reader);
	date = date_is_whole(reader->date)	      ? reader->date
	       : date_is_whole(reader->other)	      ? (struct date){0}
	       : date_is_whole(reader->url_date)      ? reader->url_date
	       : date_is_whole(reader->dateline_date) ? reader->dateline_date
						      : (struct date){0};
	if (!date_is_whole(date))
		return;
	buf_format(&iso, "%04d-%02d-%02d", date.year, date.month, date.day);
	reader->article->date = draft_field(&reader->draft, buf_str(&iso));
	buf_done(&iso);
}

struct article *plain_read(struct str text, const char *source, const char *language)
{
	struct reader reader = {0};
	size_t from;

	if (!language)
		language = language_detect(text);
	draft_begin(&reader.draft, text, source, language ? language : "en");
	reader.article = reader.draft.article;
	from = take_head_lines(&reader);
	paragraph_find(&reader.paragraphs, reader.article->text, from);
	for (; reader.visited < reader.paragraphs.count; reader.visited++)
		visit(&reader);
	set_date(&reader);
	vec_done(&reader.paragraphs);
	return draft_finish(&reader.draft);
}
