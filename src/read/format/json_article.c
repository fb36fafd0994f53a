/* Of members that say the same, the first one of the tables that has a value is used. */
#include "config.h"

#include "read/format/json_article.h"

#include <string.h>
#include <time.h>

#include "base/array.h"
#include "read/clean/teaser.h"
#include "read/format/fragment.h"
#include "read/format/json_member.h"

/*
 * Who writes so: trafilatura, news-please, newspaper4k, goose3, readability, passim, JSON
 * Feed, schema.org; the services NewsAPI, Guardian, New York Times, Diffbot, Webhose,
 * Event Registry, NewsData, Bing; the readers Wallabag, Miniflux and those of Google
 * Reader's interface.
 */
static const struct {
	const char *path;
	enum metadata_kind kind;
} fields[] = {
    {"title", METADATA_TITLE},
    {"headline.main", METADATA_TITLE},
    {"headline", METADATA_TITLE},
    {"heading", METADATA_TITLE},
    {"webTitle", METADATA_TITLE},
    {"fields.headline", METADATA_TITLE},
    {"thread.title", METADATA_TITLE},
    {"name", METADATA_TITLE},
    {"outlet", METADATA_OUTLET},
    {"sitename", METADATA_OUTLET},
    {"site_name", METADATA_OUTLET},
    {"siteName", METADATA_OUTLET},
    {"publisher", METADATA_OUTLET},
    {"publication", METADATA_OUTLET},
    {"newspaper", METADATA_OUTLET},
    {"series", METADATA_OUTLET},
    {"source-hostname", METADATA_OUTLET},
    {"source_name", METADATA_OUTLET},
    {"source.title", METADATA_OUTLET},
    {"thread.site_full", METADATA_OUTLET},
    {"origin.title", METADATA_OUTLET},
    {"feed.title", METADATA_OUTLET},
    {"opengraph.site_name", METADATA_OUTLET},
    {"source", METADATA_OUTLET},
    {"provider", METADATA_OUTLET},
    {"source_domain", METADATA_OUTLET},
    {"hostname", METADATA_OUTLET},
    {"domain", METADATA_OUTLET},
    {"domain_name", METADATA_OUTLET},
    {"thread.site", METADATA_OUTLET},
    {"clean_url", METADATA_OUTLET},
    {"source_id", METADATA_OUTLET},
    {"author", METADATA_BYLINE},
    {"authors", METADATA_BYLINE},
    {"byline.original", METADATA_BYLINE},
    {"byline", METADATA_BYLINE},
    {"fields.byline", METADATA_BYLINE},
    {"creator", METADATA_BYLINE},
    {"published_by", METADATA_BYLINE},
    {"date", METADATA_DATE},
    {"date_publish", METADATA_DATE},
    {"date_published", METADATA_DATE},
    {"datePublished", METADATA_DATE},
    {"published", METADATA_DATE},
    {"published_at", METADATA_DATE},
    {"publishedAt", METADATA_DATE},
    {"publishedTime", METADATA_DATE},
    {"published_time", METADATA_DATE},
    {"published_date", METADATA_DATE},
    {"publish_date", METADATA_DATE},
    {"publication_date", METADATA_DATE},
    {"webPublicationDate", METADATA_DATE},
    {"dateTimePub", METADATA_DATE},
    {"dateTime", METADATA_DATE},
    {"pubDate", METADATA_DATE},
    {"pub_date", METADATA_DATE},
    {"estimatedDate", METADATA_DATE},
    {"opengraph.published_time", METADATA_DATE},
    {"updated", METADATA_DATE},
    {"date_modified", METADATA_DATE},
    {"url", METADATA_URL},
    {"link", METADATA_URL},
    {"canonical_url", METADATA_URL},
    {"permalink", METADATA_URL},
    {"webUrl", METADATA_URL},
    {"web_url", METADATA_URL},
    {"pageUrl", METADATA_URL},
    {"original_url", METADATA_URL},
    {"resolved_url", METADATA_URL},
    {"uri", METADATA_URL},
    {"meta.canonical", METADATA_URL},
    {"canonical.href", METADATA_URL},
    {"alternate.href", METADATA_URL},
    {"thread.url", METADATA_URL},
    {"source", METADATA_URL},
    {"id", METADATA_URL},
    {"language", METADATA_LANGUAGE},
    {"lang", METADATA_LANGUAGE},
    {"inLanguage", METADATA_LANGUAGE},
    {"humanLanguage", METADATA_LANGUAGE},
    {"meta.lang", METADATA_LANGUAGE},
    {"meta_lang", METADATA_LANGUAGE},
};

/* A table of names, and how many it has. */
struct names {
	const char *const *items;
	size_t count;
};

static const char *const body_names[] = {
    "text",	    "maintext",	    "body",	    "content",	    "content.content",
    "articleBody",  "content_html", "content_text", "full_text",    "fulltext",
    "full_content", "main_text",    "main_content", "article_body", "cleaned_text",
    "paragraphs",   "article",	    "fields.body"};
static const char *const raw_body_names[] = {"raw_text", "textContent", "bodyText",
					     "fields.bodyText", "summary.content"};
static const char *const lead_names[] = {
    "lead",	 "standfirst",	     "summary",
    "abstract",	 "excerpt",	     "description",
    "teaser",	 "snippet",	     "lead_paragraph",
    "trailText", "fields.trailText", "fields.standfirst",
    "dek",	 "meta.description"};
static const char *const comment_names[] = {"comments"};

/* The text itself, also without its lines, and what is only about it. */
static const struct names bodies = {body_names, ARRAY_COUNT(body_names)};
static const struct names raw_bodies = {raw_body_names, ARRAY_COUNT(raw_body_names)};
static const struct names leads = {lead_names, ARRAY_COUNT(lead_names)};
static const struct names comments = {comment_names, ARRAY_COUNT(comment_names)};

enum { DEEPEST_VALUE = 3 /* a list of objects with a name */ };

#define LATEST_MOMENT 1e10 /* seconds: the year 2286; what is more is thousandths */

/* Programs write their own words where there is nothing. */
static bool is_none(struct str text)
{
	static const char *const words[] = {"None", "null", "NaN", "nan", "N/A"};

	text = str_trim(text);
	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		if (str_is(text, words[i]))
			return true;
	return !text.length;
}

/* Adds TEXT with its lines ended by LF. */
static void add_lines(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.length; i++) {
		bool is_pair = i + 1 < text.length && text.bytes[i + 1] == '\n';

		if (text.bytes[i] != '\r')
			buf_char(out, text.bytes[i]);
		else if (!is_pair)
			buf_char(out, '\n');
	}
}

/* Adds what VALUE says: a string, an object by its name or (WordPress) its HTML, a list
 * joined by BETWEEN. */
static void add_value(struct buf *out, const json_t *value, const char *between,
		      int depth)
{
	static const char *const names[] = {"name", "rendered", "@value"};
	struct str text = {json_string_value(value), json_string_length(value)};

	if (depth == DEEPEST_VALUE)
		return;
	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		add_value(out, json_object_get(value, names[i]), between, depth + 1);
	for (size_t i = 0; i < json_array_size(value); i++)
		add_value(out, json_array_get(value, i), between, depth + 1);
	if (!json_is_string(value) || is_none(text))
		return;
	if (out->length)
		buf_text(out, between);
	add_lines(out, text);
}

/* Adds the day of a moment that VALUE counts in seconds, or thousandths, since 1970. */
static void add_moment(struct buf *out, const json_t *value)
{
	double seconds = json_number_value(value);
	struct tm day;
	time_t moment;

	if (seconds > LATEST_MOMENT)
		seconds /= 1000;
	if (!(seconds > 0 && seconds <= LATEST_MOMENT))
		return;
	moment = (time_t)seconds;
	gmtime_r(&moment, &day);
	buf_format(out, "%04d-%02d-%02d", day.tm_year + 1900, day.tm_mon + 1,
		   day.tm_mday);
}

static void set_byline(struct document *document, struct str value)
{
	struct buf names = BUF_EMPTY;

	for (size_t i = 0; i < value.length; i++)
		buf_char(&names, value.bytes[i] == ';' ? ',' : value.bytes[i]);
	document_set(document, METADATA_BYLINE, buf_str(&names));
	buf_done(&names);
}

/* Sets the field KIND to VALUE if that can be one. */
static bool set_field(struct document *document, enum metadata_kind kind,
		      struct str value, struct err *err)
{
	bool is_url = str_starts(value, "http://") || str_starts(value, "https://");

	if (is_url != (kind == METADATA_URL) && kind != METADATA_TITLE)
		return true;
	if (kind == METADATA_TITLE)
		return fragment_set(
		    document, kind,
		    (struct fragment){.text = value, .is_html = fragment_is_html(value)},
		    err);
	if (kind == METADATA_BYLINE)
		set_byline(document, value);
	else if (kind == METADATA_OUTLET && str_starts(value, "www."))
		document_set(document, kind, str_slice(value, 4, value.length));
	else
		document_set(document, kind, value);
	return true;
}

static bool set_fields(struct document *document, const json_t *object, struct err *err)
{
	bool is_good = true;

	for (size_t i = 0; is_good && i < ARRAY_COUNT(fields); i++) {
		struct buf value = BUF_EMPTY;

		add_value(&value, json_member(object, fields[i].path), ", ", 0);
		if (fields[i].kind == METADATA_DATE)
			add_moment(&value, json_member(object, fields[i].path));
		if (value.length)
			is_good = set_field(document, fields[i].kind,
					    str_trim(buf_str(&value)), err);
		buf_done(&value);
	}
	return is_good;
}

static struct fragment fragment_of(const struct buf *text, size_t offset)
{
	return (struct fragment){buf_str(text), fragment_is_html(buf_str(text)), offset};
}

/* The value among NAMES that says most. */
static void find_fullest(struct buf *out, const json_t *object, const struct names *names)
{
	size_t most = 0;

	for (size_t i = 0; i < names->count; i++) {
		struct buf value = BUF_EMPTY;
		size_t weight;

		add_value(&value, json_member(object, names->items[i]), "\n\n", 0);
		fragment_unescape(&value);
		weight = fragment_weight(fragment_of(&value, 0));
		if (weight > most) {
			struct buf old = *out;

			*out = value;
			value = old;
			most = weight;
		}
		buf_done(&value);
	}
}

/* Adds the other texts of OBJECT, which are not BODY, as furniture. */
static bool add_beside(struct document *document, const json_t *object,
		       const struct buf *body, size_t offset, struct err *err)
{
	static const struct {
		const struct names *names;
		enum furniture_kind kind;
	} parts[] = {{&bodies, FURNITURE_REPEAT},
		     {&leads, FURNITURE_REPEAT},
		     {&comments, FURNITURE_COMMENT}};
	bool is_good = true;

	for (size_t p = 0; p < ARRAY_COUNT(parts); p++)
		for (size_t i = 0; is_good && i < parts[p].names->count; i++) {
			const char *name = parts[p].names->items[i];
			struct buf value = BUF_EMPTY;

			add_value(&value, json_member(object, name), "\n\n", 0);
			if (value.length && !str_equal(buf_str(&value), buf_str(body)))
				is_good = fragment_add_furniture(
				    document, fragment_of(&value, offset), parts[p].kind,
				    err);
			buf_done(&value);
		}
	return is_good;
}

static bool add_body(struct document *document, const struct buf *text, size_t offset,
		     struct err *err)
{
	if (text->length && !fragment_add(document, fragment_of(text, offset), err))
		return false;
	teaser_mark(document);
	return true;
}

static bool add_text(struct document *document, const json_t *object, size_t offset,
		     struct err *err)
{
	struct buf text = BUF_EMPTY;
	bool is_good;

	find_fullest(&text, object, &bodies);
	if (!text.length)
		find_fullest(&text, object, &raw_bodies);
	if (!text.length) {
		find_fullest(&text, object, &leads);
		document->truncated = true;
	}
	is_good = add_body(document, &text, offset, err) &&
		  add_beside(document, object, &text, offset, err);
	buf_done(&text);
	return is_good;
}

/* Whether VALUE can be a text: an object is one only as WordPress writes it. */
static bool is_text(const json_t *value)
{
	return value && (!json_is_object(value) || json_object_get(value, "rendered"));
}

bool json_article_is(const json_t *object)
{
	for (size_t i = 0; i < bodies.count; i++)
		if (is_text(json_member(object, bodies.items[i])))
			return true;
	return false;
}

bool json_article_read(struct document *document, const json_t *object, size_t offset,
		       struct err *err)
{
	if (json_is_true(json_object_get(object, "truncated")) ||
	    json_is_false(json_object_get(object, "isAccessibleForFree")))
		document->truncated = true;
	return set_fields(document, object, err) &&
	       add_text(document, object, offset, err);
}
