/*
 * The parser of libxml2 reports tags and text as they come (SAX); no tree is built.  The
 * members of an item are collected as they end, and make a document when the item ends.
 *
 * The value of a member may be markup that should have been escaped.  Then the bytes
 * between its tags are its value, and are read as the HTML that they are.
 */
#include "config.h"

#include "read/format/feed.h"

#include <libxml/parserInternals.h>
#include <limits.h>
#include <string.h>

#include "base/array.h"
#include "read/decode/encoding.h"
#include "read/decode/sniff.h"
#include "read/format/feed_item.h"
#include "read/format/fragment.h"
#include "read/format/xml_head.h"
#include "read/format/xml_repair.h"

enum {
	DEEPEST = 256,	    /* elements inside each other; more is hostile */
	MOST_PREFIXES = 32, /* that a feed may declare */
};

/* Vocabularies by a piece of their names, which is the same in all their versions. */
static const struct {
	const char *piece, *prefix;
} vocabularies[] = {
    {"purl.org/rss/1.0/modules/content", "content"},
    {"purl.org/dc/elements/", "dc"},
    {"purl.org/dc/terms/", "dcterms"},
    {"search.yahoo.com/mrss", "media"},
    {"rssnamespace.org/feedburner", "feedburner"},
    {"www.itunes.com/", "itunes"},
    {"www.w3.org/2005/Atom", ""},
    {"purl.org/atom/ns", ""},
    {"purl.org/rss/1.0/", ""},
    {"my.netscape.com/rdf/", ""},
    {"backend.userland.com/", ""},
};

/* A member while its element is open. */
struct capture {
	int depth; /* 0: none is open */
	struct feed_item *item;
	enum feed_part part;
	size_t from; /* where its content begins in the repaired text; 0: not known */
	size_t section;
	struct buf text;
	const char *form; /* "text", "html", "" where none is declared */
	bool has_markup;
};

struct prefix {
	char *name;
	const char *prefix; /* the usual one for what NAME stands for */
};

struct reader {
	xmlParserCtxt *parser;
	struct buf text; /* repaired */
	struct map map;	 /* from there to the input */
	document_list *documents;
	struct err *err;
	bool has_failed, is_too_deep, is_cut;
	size_t end; /* where in the repaired text reading ended; 0: not yet */

	int depth;
	struct feed_item channel, item;
	int channel_depth, item_depth; /* 0: none is open */
	struct capture capture;
	VEC(struct prefix) prefixes;
};

/* Where in the repaired text the parser is. */
static size_t place(const struct reader *reader)
{
	long at = xmlByteConsumed(reader->parser);

	return at < 0 || (size_t)at > reader->text.length ? 0 : (size_t)at;
}

/* Makes a document of the item that ends here; one that says nothing is none. */
static void finish_item(struct reader *reader)
{
	struct document document = {0};

	if (!feed_item_read(&document, &reader->item, &reader->channel, reader->err)) {
		reader->has_failed = true;
		xmlStopParser(reader->parser);
	}
	if (!reader->has_failed &&
	    (document.blocks.count || document.fields[METADATA_TITLE])) {
		/* Chaining stops at the text's end, not at the end of the feed. */
		map_add(&document.map, document.text.length, reader->text.length);
		map_chain(&document.map, &reader->map);
		vec_push(reader->documents, document);
	} else {
		document_done(&document);
	}
	feed_item_done(&reader->item);
	reader->item_depth = 0;
}

/* Learns what the prefixes stand for that ATTRIBUTES declare. */
static void learn_prefixes(struct reader *reader, const xmlChar **attributes)
{
	for (; attributes && attributes[0] && reader->prefixes.count < MOST_PREFIXES;
	     attributes += 2) {
		const char *name = (const char *)attributes[0];
		const char *value = (const char *)attributes[1];

		if (strncmp(name, "xmlns:", 6) || !value)
			continue;
		for (size_t i = 0; i < ARRAY_COUNT(vocabularies); i++)
			if (strstr(value, vocabularies[i].piece)) {
				vec_push(&reader->prefixes,
					 (struct prefix){
					     mem_string(name + 6, strlen(name + 6)),
					     vocabularies[i].prefix});
				break;
			}
	}
}

/* Splits TAG into the usual prefix of its vocabulary and *NAME. */
static struct str prefix_of(const struct reader *reader, const char *tag,
			    const char **name)
{
	const char *colon = strchr(tag, ':');
	struct str prefix;

	*name = colon ? colon + 1 : tag;
	if (!colon)
		return str_of("");
	prefix = (struct str){tag, (size_t)(colon - tag)};
	for (size_t i = 0; i < reader->prefixes.count; i++)
		if (str_is(prefix, reader->prefixes.items[i].name))
			return str_of(reader->prefixes.items[i].prefix);
	return str_is(prefix, "atom") || str_is(prefix, "rss") ? str_of("") : prefix;
}

/* The part that TAG fills; PART_COUNT if none. */
static enum feed_part part_of(const struct reader *reader, const char *tag)
{
	const char *name;
	struct str prefix = prefix_of(reader, tag, &name);

	return feed_item_part(prefix, name);
}

/* Whether TAG is of feeds themselves and is named NAME. */
static bool is_tag(const struct reader *reader, const char *tag, const char *name)
{
	const char *own;

	return !prefix_of(reader, tag, &own).length && !strcmp(own, name);
}

/* The value of an attribute, "" where it is missing. */
static const char *attribute(const xmlChar **attributes, const char *name)
{
	for (; attributes && attributes[0]; attributes += 2)
		if (!strcmp((const char *)attributes[0], name) && attributes[1])
			return (const char *)attributes[1];
	return "";
}

static void begin_capture(struct reader *reader, struct feed_item *item,
			  enum feed_part part, const xmlChar **attributes)
{
	static const char *const forms[] = {"text", "text/plain", "html", "text/html",
					    "xhtml"};
	struct capture *capture = &reader->capture;
	const char *form = attribute(attributes, "type");
	size_t at = place(reader);

	buf_done(&capture->text);
	*capture = (struct capture){.depth = reader->depth, .item = item, .part = part};
	if (at < reader->text.length && reader->text.bytes[at] == '>')
		capture->from = at + 1;
	capture->form = "";
	for (size_t i = 0; i < ARRAY_COUNT(forms); i++)
		if (str_is_ignoring_case(str_of(form), forms[i]))
			capture->form = forms[i];
}

/* Atom's links have their address in an attribute; one leads to the page. */
static bool set_link(struct feed_item *item, const xmlChar **attributes)
{
	const char *address = attribute(attributes, "href");
	const char *relation = attribute(attributes, "rel");
	struct feed_member member = {0};

	if (!*address)
		return false;
	if (!*relation || !strcmp(relation, "alternate")) {
		buf_text(&member.text, address);
		feed_item_store(item, PART_LINK, member);
	}
	return true;
}

/* The item or channel whose member an element at this depth is, NULL if none. */
static struct feed_item *owner(struct reader *reader, enum feed_part part)
{
	if (reader->item_depth)
		return reader->depth == reader->item_depth + 1 || part == PART_CAPTION
			   ? &reader->item
			   : NULL;
	return reader->channel_depth && reader->depth == reader->channel_depth + 1
		   ? &reader->channel
		   : NULL;
}

static void begin_member(struct reader *reader, const char *tag,
			 const xmlChar **attributes)
{
	enum feed_part part = part_of(reader, tag);
	struct feed_item *item = part == PART_COUNT ? NULL : owner(reader, part);

	if (!item || (part == PART_LINK && set_link(item, attributes)))
		return;
	begin_capture(reader, item, part, attributes);
}

/* Inside a member only its own end is of interest, and the name in an author or a source.
 */
static void begin_inside(struct reader *reader, const char *tag,
			 const xmlChar **attributes)
{
	struct capture *capture = &reader->capture;

	if ((capture->part == PART_AUTHOR && is_tag(reader, tag, "name")) ||
	    (capture->part == PART_OUTLET && is_tag(reader, tag, "title")))
		begin_capture(reader, capture->item, capture->part, attributes);
	else
		capture->has_markup = true;
}

static void set_language(struct feed_item *item, const xmlChar **attributes)
{
	const char *language = attribute(attributes, "xml:lang");

	if (*language) {
		buf_done(&item->members[PART_LANGUAGE].text);
		buf_text(&item->members[PART_LANGUAGE].text, language);
	}
}

/* The bytes between the tags of the member that ends here. */
static struct str inner(const struct reader *reader)
{
	struct str text = buf_str(&reader->text);
	size_t from = reader->capture.from;
	size_t to = reader->end ? reader->end : place(reader);
	const char *tag;

	if (!from || to <= from)
		return (struct str){0};
	tag = reader->end ? NULL : memrchr(text.bytes + from, '<', to - from);
	return str_slice(text, from, tag ? (size_t)(tag - text.bytes) : to);
}

static void end_capture(struct reader *reader)
{
	struct capture *capture = &reader->capture;
	struct feed_member member = {.text = capture->text, .offset = capture->from};

	if (capture->has_markup && capture->part >= PART_ENCODED) {
		buf_cut(&member.text, 0);
		buf_slice(&member.text, inner(reader));
		member.is_html = true;
	} else {
		if (capture->section)
			member.offset = capture->section;
		fragment_unescape(&member.text);
		member.is_html = *capture->form ? strstr(capture->form, "html") != NULL
						: fragment_is_html(buf_str(&member.text));
	}
	feed_item_store(capture->item, capture->part, member);
	*capture = (struct capture){0};
}

/* An item left open by a broken tag ends where the next one begins. */
static void begin_item(struct reader *reader, const xmlChar **attributes)
{
	if (reader->capture.depth)
		end_capture(reader);
	if (reader->item_depth)
		finish_item(reader);
	reader->item_depth = reader->depth;
	set_language(&reader->item, attributes);
}

static void on_start(void *data, const xmlChar *tag_name, const xmlChar **attributes)
{
	struct reader *reader = data;
	const char *tag = (const char *)tag_name;

	if (reader->has_failed || reader->is_too_deep)
		return;
	if (++reader->depth > DEEPEST) {
		reader->is_too_deep = true;
		reader->end = place(reader);
		xmlStopParser(reader->parser);
		return;
	}
	learn_prefixes(reader, attributes);
	if (is_tag(reader, tag, "item") || is_tag(reader, tag, "entry")) {
		begin_item(reader, attributes);
	} else if (reader->capture.depth) {
		begin_inside(reader, tag, attributes);
	} else if (!reader->item_depth &&
		   (is_tag(reader, tag, "channel") || is_tag(reader, tag, "feed"))) {
		reader->channel_depth = reader->depth;
		set_language(&reader->channel, attributes);
	} else {
		if (!reader->item_depth && reader->depth == 1)
			set_language(&reader->channel, attributes);
		begin_member(reader, tag, attributes);
	}
}

static void on_end(void *data, const xmlChar *tag)
{
	struct reader *reader = data;

	(void)tag;
	if (reader->has_failed || reader->is_too_deep)
		return;
	if (reader->capture.depth == reader->depth)
		end_capture(reader);
	if (reader->item_depth == reader->depth)
		finish_item(reader);
	if (reader->channel_depth == reader->depth)
		reader->channel_depth = 0;
	reader->depth--;
}

/* Text inside markup is taken with the markup; but a title's text is all its text. */
static void on_text(void *data, const xmlChar *text, int length)
{
	struct reader *reader = data;
	struct capture *capture = &reader->capture;

	if (capture->depth &&
	    (capture->depth == reader->depth || capture->part == PART_TITLE))
		buf_add(&capture->text, (const char *)text, (size_t)length);
}

/* Of a section the place is known to the byte, for it holds no references. */
static void on_section(void *data, const xmlChar *text, int length)
{
	struct reader *reader = data;
	struct capture *capture = &reader->capture;
	size_t behind = (size_t)length + strlen("]]>"), at = place(reader);

	if (capture->depth == reader->depth &&
	    !str_trim(buf_str(&capture->text)).length && at > behind &&
	    reader->text.bytes[at - 1] == '>') {
		buf_cut(&capture->text, 0);
		capture->section = at - behind;
	}
	on_text(data, text, length);
}

/* Whether items begin behind what the parser took. */
static bool has_items_behind(const struct reader *reader)
{
	struct str text = buf_str(&reader->text);
	struct str rest = str_slice(text, reader->end, text.length);

	return memmem(rest.bytes, rest.length, "<item", 5) ||
	       memmem(rest.bytes, rest.length, "<entry", 6);
}

/* Says what was lost, if anything was; the parser has ended. */
static void report_losses(const struct reader *reader, const char *name, size_t first)
{
	size_t at = map_back(&reader->map, reader->end);
	size_t count = reader->documents->count - first;

	if (reader->is_too_deep)
		err_set(reader->err,
			"%s: byte %zu: elements are nested deeper than %d; what follows "
			"is left out, %zu items are read",
			name, at, DEEPEST, count);
	else if (reader->is_cut)
		err_set(reader->err,
			"%s: the feed is cut off at its end; save it again to have all, "
			"%zu items are read",
			name, count);
	else if (has_items_behind(reader))
		err_set(reader->err,
			"%s: byte %zu: the feed ends here, but items follow; they are "
			"left out, %zu are read",
			name, at, count);
}

/* Whether TEXT ends as feeds do; elements may be open there that were never closed. */
static bool ends_whole(struct str text)
{
	static const char *const ends[] = {"rss>", "RDF>", "feed>", "channel>"};

	text = str_trim(text);
	for (size_t i = 0; i < ARRAY_COUNT(ends); i++) {
		size_t length = strlen(ends[i]);

		if (text.length > length &&
		    !memcmp(text.bytes + text.length - length, ends[i], length))
			return true;
	}
	return false;
}

/* Makes a document of the item that the end of the file has left open. */
static void finish_open(struct reader *reader)
{
	size_t count = reader->documents->count;

	reader->is_cut = !reader->is_too_deep && reader->depth > 0 &&
			 !ends_whole(buf_str(&reader->text));
	if (!reader->end)
		reader->end = place(reader);
	if (reader->capture.depth)
		end_capture(reader);
	if (reader->item_depth)
		finish_item(reader);
	if (reader->documents->count > count && (reader->is_cut || reader->is_too_deep))
		reader->documents->items[count].truncated = true;
}

static bool parse(struct reader *reader, const char *name)
{
	if (reader->text.length < INT_MAX)
		reader->parser = xmlCreateMemoryParserCtxt(reader->text.bytes,
							   (int)reader->text.length);
	if (!reader->parser)
		return err_set(reader->err, "%s: no feed: it is empty or too large",
			       name);
	*reader->parser->sax = (xmlSAXHandler){.startElement = on_start,
					       .endElement = on_end,
					       .characters = on_text,
					       .ignorableWhitespace = on_text,
					       .cdataBlock = on_section,
					       .initialized = 1};
	reader->parser->userData = reader;
	/* There are no entities that could grow, and the depth has a bound of our own;
	 * NOENT is for ampersands in attributes. */
	xmlCtxtUseOptions(reader->parser, XML_PARSE_RECOVER | XML_PARSE_NONET |
					      XML_PARSE_HUGE | XML_PARSE_NOERROR |
					      XML_PARSE_NOWARNING | XML_PARSE_NOENT |
					      XML_PARSE_SAX1);
	xmlParseDocument(reader->parser);
	finish_open(reader);
	if (reader->parser->errNo == XML_ERR_NO_MEMORY)
		return err_set(reader->err, "%s: not enough memory for this feed", name);
	return !reader->has_failed;
}

static void reader_done(struct reader *reader)
{
	if (reader->parser)
		xmlFreeParserCtxt(reader->parser);
	for (size_t i = 0; i < reader->prefixes.count; i++)
		free(reader->prefixes.items[i].name);
	vec_done(&reader->prefixes);
	buf_done(&reader->capture.text);
	feed_item_done(&reader->item);
	feed_item_done(&reader->channel);
	buf_done(&reader->text);
	map_done(&reader->map);
}

/* Decodes INPUT and repairs it, with the way back to INPUT. */
static bool prepare(struct reader *reader, const struct input *input)
{
	struct buf decoded = BUF_EMPTY;
	struct map map = {0};
	struct input declared = *input;
	char *charset = input->charset ? NULL : xml_head_charset(input->bytes);
	bool is_good;

	if (charset)
		declared.charset = charset;
	is_good = encoding_decode(&decoded, &map, &declared, reader->err);
	/* What a server printed before the feed is no part of it. */
	for (size_t i = 0; i < decoded.length && decoded.bytes[i] != '<'; i++)
		decoded.bytes[i] = ' ';
	xml_repair(&reader->text, &reader->map, buf_str(&decoded));
	map_chain(&reader->map, &map);
	map_done(&map);
	buf_done(&decoded);
	free(charset);
	return is_good;
}

bool feed_read(document_list *documents, const struct input *input, struct err *err)
{
	struct reader reader = {.documents = documents, .err = err};
	size_t first = documents->count;
	bool is_good = prepare(&reader, input) && parse(&reader, input->name);

	if (is_good) {
		for (size_t i = first; i < documents->count; i++)
			feed_item_inherit(&documents->items[i], &reader.channel, err);
		report_losses(&reader, input->name, first);
		is_good =
		    documents->count > first ||
		    err_set(err, "%s: a feed without items; there is no article in it",
			    input->name);
	}
	reader_done(&reader);
	return is_good;
}

bool feed_is(struct str bytes)
{
	static const char *const roots[] = {"rss", "RDF", "feed", "channel"};
	struct buf beginning = BUF_EMPTY;
	struct str name;
	bool is_feed = false;

	sniff_beginning(&beginning, bytes);
	name = xml_head_root(buf_str(&beginning));
	for (size_t i = 0; i < ARRAY_COUNT(roots); i++)
		is_feed |= str_is(name, roots[i]);
	buf_done(&beginning);
	return is_feed;
}
