/* The body is the part that says most; the others stand beside it as furniture. */
#include "config.h"

#include "read/format/feed_item.h"

#include <libxml/uri.h>
#include <string.h>

#include "base/array.h"
#include "base/ending.h"
#include "read/clean/teaser.h"
#include "read/format/fragment.h"

/* Elements by the usual prefix of their vocabulary, "" for those of feeds themselves. */
static const struct {
	const char *prefix, *name;
	enum feed_part part;
} elements[] = {
    {"", "title", PART_TITLE},
    {"dc", "title", PART_TITLE},
    {"feedburner", "origLink", PART_ORIGINAL_LINK},
    {"", "link", PART_LINK},
    {"", "guid", PART_IDENTITY},
    {"", "id", PART_IDENTITY},
    {"", "pubDate", PART_PUBLISHED},
    {"", "published", PART_PUBLISHED},
    {"", "issued", PART_PUBLISHED},
    {"dcterms", "issued", PART_PUBLISHED},
    {"dc", "date", PART_DAY},
    {"dcterms", "created", PART_DAY},
    {"", "updated", PART_UPDATED},
    {"", "modified", PART_UPDATED},
    {"dcterms", "modified", PART_UPDATED},
    {"dc", "creator", PART_CREATOR},
    {"", "author", PART_AUTHOR},
    {"itunes", "author", PART_AUTHOR},
    {"", "source", PART_OUTLET},
    {"", "language", PART_LANGUAGE},
    {"dc", "language", PART_LANGUAGE},
    {"content", "encoded", PART_ENCODED},
    {"", "content", PART_CONTENT},
    {"", "description", PART_DESCRIPTION},
    {"dc", "description", PART_SUMMARY},
    {"", "summary", PART_SUMMARY},
    {"itunes", "summary", PART_SUMMARY},
    {"media", "description", PART_CAPTION},
    {"media", "credit", PART_CAPTION},
};

/* The fields that parts fill. */
static const struct {
	enum feed_part part;
	enum metadata_kind kind;
} fields[] = {
    {PART_ORIGINAL_LINK, METADATA_URL}, {PART_LINK, METADATA_URL},
    {PART_IDENTITY, METADATA_URL},	{PART_PUBLISHED, METADATA_DATE},
    {PART_DAY, METADATA_DATE},		{PART_UPDATED, METADATA_DATE},
    {PART_CREATOR, METADATA_BYLINE},	{PART_AUTHOR, METADATA_BYLINE},
    {PART_LANGUAGE, METADATA_LANGUAGE}, {PART_OUTLET, METADATA_OUTLET},
};

static bool is_blank(const struct buf *text)
{
	return !str_trim(buf_str(text)).length;
}

enum feed_part feed_item_part(struct str prefix, const char *name)
{
	for (size_t i = 0; i < ARRAY_COUNT(elements); i++)
		if (!strcmp(name, elements[i].name) && str_is(prefix, elements[i].prefix))
			return elements[i].part;
	return PART_COUNT;
}

void feed_item_store(struct feed_item *item, enum feed_part part,
		     struct feed_member member)
{
	struct feed_member *old = &item->members[part];

	if (is_blank(&old->text)) {
		buf_done(&old->text);
		*old = member;
		return;
	}
	if (part == PART_CREATOR || part == PART_AUTHOR || part == PART_CAPTION) {
		buf_text(&old->text, part == PART_CAPTION ? "\n\n" : ", ");
		buf_slice(&old->text, str_trim(buf_str(&member.text)));
	}
	buf_done(&member.text);
}

static struct fragment fragment_of(const struct feed_member *member)
{
	return (struct fragment){buf_str(&member->text), member->is_html, member->offset};
}

/* "desk@example.org (Inga Vale)" is how RSS 2.0 writes names. */
static struct str name_of(struct str author)
{
	const char *open = memrchr(author.bytes, '(', author.length);

	author = str_trim(author);
	if (!open || !memchr(author.bytes, '@', author.length) ||
	    author.bytes[author.length - 1] != ')')
		return author;
	return str_slice(author, (size_t)(open + 1 - author.bytes), author.length - 1);
}

/* Sets the URL of DOCUMENT; a relative one is completed by the channel's. */
static void set_url(struct document *document, const struct feed_item *channel,
		    const struct buf *value)
{
	const struct buf *link = &channel->members[PART_LINK].text;
	struct str url = str_trim(buf_str(value));
	struct buf relative = BUF_EMPTY;
	xmlChar *whole;

	if (str_starts(url, "http://") || str_starts(url, "https://")) {
		document_set(document, METADATA_URL, url);
		return;
	}
	if (!str_starts(url, "/") || is_blank(link))
		return;
	buf_slice(&relative, url);
	whole =
	    xmlBuildURI((const xmlChar *)relative.bytes, (const xmlChar *)link->bytes);
	if (whole && !strncmp((const char *)whole, "http", 4))
		document_set(document, METADATA_URL, str_of((const char *)whole));
	xmlFree(whole);
	buf_done(&relative);
}

static void set_fields(struct document *document, const struct feed_item *item,
		       const struct feed_item *channel)
{
	for (size_t i = 0; i < ARRAY_COUNT(fields); i++) {
		const struct buf *value = &item->members[fields[i].part].text;

		if (is_blank(value))
			continue;
		if (fields[i].kind == METADATA_URL)
			set_url(document, channel, value);
		else if (fields[i].kind == METADATA_BYLINE)
			document_set(document, METADATA_BYLINE, name_of(buf_str(value)));
		else
			document_set(document, fields[i].kind, buf_str(value));
	}
}

/* The part of ITEM that says most; PART_COUNT where none says anything. */
static enum feed_part find_body(const struct feed_item *item)
{
	enum feed_part best = PART_COUNT;
	size_t most = 0;

	for (enum feed_part part = PART_ENCODED; part <= PART_SUMMARY; part++) {
		size_t weight = fragment_weight(fragment_of(&item->members[part]));

		if (weight > most) {
			most = weight;
			best = part;
		}
	}
	return best;
}

/* Adds what stands beside the text, which is BODY, as furniture; twice is once. */
static bool add_beside(struct document *document, const struct feed_item *item,
		       struct str body, struct err *err)
{
	for (enum feed_part part = PART_ENCODED; part <= PART_CAPTION; part++) {
		const struct feed_member *member = &item->members[part];
		enum furniture_kind kind =
		    part == PART_CAPTION ? FURNITURE_CAPTION : FURNITURE_REPEAT;

		if (is_blank(&member->text) ||
		    str_equal(str_trim(buf_str(&member->text)), body))
			continue;
		if (!fragment_add_furniture(document, fragment_of(member), kind, err))
			return false;
	}
	return true;
}

/*
 * What describes an item that was taken over from elsewhere may be headlines alone, its
 * own and rival ones with their outlets: no sentence then ends in a stop, and all is
 * furniture.
 */
static void lay_aside_headlines(struct document *document, const struct feed_item *item)
{
	struct str text = buf_str(&document->text);

	if (is_blank(&item->members[PART_OUTLET].text))
		return;
	for (size_t i = 0; i < document->blocks.count; i++) {
		struct span span = document->blocks.items[i].span;

		if (ending_is_sentence(
			str_slice(text, span.offset, span.offset + span.length)))
			return;
	}
	for (size_t i = 0; i < document->blocks.count; i++) {
		document->blocks.items[i].role = BLOCK_FURNITURE;
		document->blocks.items[i].furniture = FURNITURE_RELATED;
	}
}

static bool add_blocks(struct document *document, const struct feed_item *item,
		       struct err *err)
{
	enum feed_part part = find_body(item);
	struct fragment body;

	if (part == PART_COUNT) {
		document->truncated = true;
		return add_beside(document, item, str_of(""), err);
	}
	body = fragment_of(&item->members[part]);
	if (!fragment_add(document, body, err))
		return false;
	lay_aside_headlines(document, item);
	teaser_mark(document);
	if (part == PART_SUMMARY ||
	    (part == PART_DESCRIPTION && teaser_is_short(document)))
		document->truncated = true;
	return add_beside(document, item, str_trim(body.text), err);
}

bool feed_item_read(struct document *document, const struct feed_item *item,
		    const struct feed_item *channel, struct err *err)
{
	set_fields(document, item, channel);
	return fragment_set(document, METADATA_TITLE,
			    fragment_of(&item->members[PART_TITLE]), err) &&
	       add_blocks(document, item, err);
}

void feed_item_inherit(struct document *document, const struct feed_item *channel,
		       struct err *err)
{
	const struct feed_member *members = channel->members;
	struct str author = str_trim(buf_str(&members[PART_AUTHOR].text));

	fragment_set(document, METADATA_OUTLET, fragment_of(&members[PART_TITLE]), err);
	document_set(document, METADATA_LANGUAGE, buf_str(&members[PART_LANGUAGE].text));
	/* An outlet that names itself as author names nobody. */
	if (!str_is(author, document->fields[METADATA_OUTLET]))
		document_set(document, METADATA_BYLINE, author);
}

void feed_item_done(struct feed_item *item)
{
	for (int part = 0; part < PART_COUNT; part++)
		buf_done(&item->members[part].text);
	*item = (struct feed_item){0};
}
