/*
 * One pass from left to right that looks back never and ahead only to the end of what it
 * is at: markup that has no end is text, or what the file was cut in.
 */
#include "config.h"

#include "read/format/xml_repair.h"

#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <string.h>

#include "base/array.h"

enum {
	MOST_ATTRIBUTES = 32,	/* of a tag; the parser compares each with each */
	LONGEST_REFERENCE = 12, /* bytes between '&' and ';' */
};

struct repair {
	struct buf *out;
	struct map *map;
	struct str text;
	size_t at; /* the next byte of TEXT */
};

/* Copies the text up to TO. */
static void copy(struct repair *repair, size_t to)
{
	if (to > repair->at)
		map_add(repair->map, repair->out->length, repair->at);
	buf_slice(repair->out, str_slice(repair->text, repair->at, to));
	repair->at = to;
}

/* Adds WORDS for the text up to TO. */
static void replace(struct repair *repair, const char *words, size_t to)
{
	map_add(repair->map, repair->out->length, repair->at);
	buf_text(repair->out, words);
	repair->at = to;
}

static struct str rest(const struct repair *repair)
{
	return str_slice(repair->text, repair->at, repair->text.length);
}

/* Where END, sought from FROM on, ends; 0 where it is nowhere. */
static size_t find_end(const struct repair *repair, size_t from, const char *end)
{
	const char *found;

	if (from > repair->text.length)
		return 0;
	found = memmem(repair->text.bytes + from, repair->text.length - from, end,
		       strlen(end));
	return found ? (size_t)(found - repair->text.bytes) + strlen(end) : 0;
}

/* Leaves out what begins here and ends in END, or all where that is missing. */
static void drop(struct repair *repair, size_t from, const char *end)
{
	size_t to = find_end(repair, from, end);

	repair->at = to ? to : repair->text.length;
}

static bool is_number(const char *name)
{
	const char *digits = "0123456789";

	name++;
	if (*name == 'x') {
		name++;
		digits = "0123456789abcdefABCDEF";
	}
	return *name && !name[strspn(name, digits)];
}

/*
 * The number of the character that NAME names, 0 where it names none.  All names become
 * numbers: the parser passes over the names, even its own, once it has seen an error.
 */
static unsigned resolve(const char *name)
{
	const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);

	return entity ? entity->value : 0;
}

static void repair_reference(struct repair *repair)
{
	char name[LONGEST_REFERENCE + 1] = "", number[sizeof "&#4294967295;"];
	struct str behind = str_slice(rest(repair), 1, rest(repair).length);
	size_t length = 0;
	unsigned code;

	while (length < behind.length && length < LONGEST_REFERENCE &&
	       behind.bytes[length] != ';')
		length++;
	if (length < behind.length && behind.bytes[length] == ';')
		memcpy(name, behind.bytes, length);
	if (name[0] == '#' && is_number(name)) {
		copy(repair, repair->at + length + 2);
		return;
	}
	code = name[0] ? resolve(name) : 0;
	snprintf(number, sizeof number, "&#%u;", code ? code : '&');
	replace(repair, number, repair->at + 1 + (code ? length + 1 : 0));
}

/* Copies up to TO what is text or the value of an attribute. */
static void repair_text(struct repair *repair, size_t to)
{
	while (repair->at < to) {
		size_t plain = repair->at;
		unsigned char byte;

		while (plain < to && repair->text.bytes[plain] != '&' &&
		       (unsigned char)repair->text.bytes[plain] >= ' ')
			plain++;
		copy(repair, plain);
		if (repair->at == to)
			return;
		byte = (unsigned char)repair->text.bytes[repair->at];
		if (byte == '&')
			repair_reference(repair);
		else if (byte == '\n' || byte == '\t')
			copy(repair, repair->at + 1);
		else
			replace(repair, " ", repair->at + 1);
	}
}

/* A section that was cut off with the file is closed, for the text in it. */
static void repair_cdata(struct repair *repair)
{
	size_t to = find_end(repair, repair->at + strlen("<![CDATA["), "]]>");
	size_t from = repair->out->length;

	copy(repair, to ? to : repair->text.length);
	for (size_t i = from; i < repair->out->length; i++) {
		char *byte = &repair->out->bytes[i];

		if ((unsigned char)*byte < ' ' && *byte != '\n' && *byte != '\t')
			*byte = ' ';
	}
	if (!to)
		buf_text(repair->out, "]]>");
}

/* A document type goes as a whole, with the entities that it declares. */
static void drop_doctype(struct repair *repair)
{
	bool in_subset = false;
	char quote = '\0';

	while (repair->at < repair->text.length) {
		char byte = repair->text.bytes[repair->at];

		if (!quote && str_starts(rest(repair), "<!--")) {
			drop(repair, repair->at + 4, "-->");
			continue;
		}
		repair->at++;
		if (quote)
			quote = byte == quote ? '\0' : quote;
		else if (byte == '"' || byte == '\'')
			quote = byte;
		else if (byte == '[' || byte == ']')
			in_subset = byte == '[';
		else if (byte == '>' && !in_subset)
			return;
	}
}

/* A tag while it is looked at. */
struct tag {
	size_t name_end;
	size_t attributes_end; /* where those end that are kept */
	size_t end;	       /* at its '>' or "/>"; 0: it has none */
};

static bool is_name_start(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
	       byte == '_' || (byte & 0x80);
}

static struct tag find_tag(const struct repair *repair)
{
	struct tag tag = {0};
	struct str text = repair->text;
	size_t attributes = 0, name_at, at = repair->at + 1;
	char quote = '\0';

	while (at < text.length && !strchr(" \n\t/><", text.bytes[at]))
		at++;
	tag.name_end = name_at = at;
	for (; at < text.length && text.bytes[at] != '<'; at++) {
		char byte = text.bytes[at];

		if (quote) {
			quote = byte == quote ? '\0' : quote;
		} else if (byte == '>') {
			tag.end = at - (text.bytes[at - 1] == '/');
			if (attributes <= MOST_ATTRIBUTES)
				tag.attributes_end = tag.end;
			break;
		} else if (byte == '"' || byte == '\'') {
			quote = byte;
		} else if (byte == '=' && attributes++ == MOST_ATTRIBUTES) {
			tag.attributes_end = name_at;
		} else if (byte == ' ' || byte == '\n' || byte == '\t') {
			name_at = at;
		}
	}
	return tag;
}

/* Whether HTML has no end tag for the tag NAME. */
static bool is_void(struct str name)
{
	static const char *const names[] = {"br", "hr", "img", "input", "wbr", "embed"};

	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		if (str_is_ignoring_case(name, names[i]))
			return true;
	return false;
}

static void repair_start_tag(struct repair *repair)
{
	struct tag tag = find_tag(repair);
	struct str name;
	bool is_closed;

	if (!tag.end) {
		replace(repair, "&#60;", repair->at + 1);
		return;
	}
	name = str_slice(repair->text, repair->at + 1, tag.name_end);
	is_closed = repair->text.bytes[tag.end] == '/';
	repair_text(repair, tag.attributes_end);
	replace(repair, is_closed || is_void(name) ? "/>" : ">", tag.end + 1 + is_closed);
}

static void repair_end_tag(struct repair *repair)
{
	size_t from = repair->at + 2, to = from;

	while (to < repair->text.length && !strchr("<>", repair->text.bytes[to]))
		to++;
	if (to == repair->text.length || repair->text.bytes[to] == '<')
		replace(repair, "&#60;", repair->at + 1);
	else if (is_void(str_trim(str_slice(repair->text, from, to))))
		repair->at = to + 1;
	else
		copy(repair, to + 1);
}

static void repair_markup(struct repair *repair)
{
	struct str text = rest(repair);

	if (str_starts(text, "<!--"))
		drop(repair, repair->at + 4, "-->");
	else if (str_starts(text, "<![CDATA["))
		repair_cdata(repair);
	else if (str_starts(text, "<!DOCTYPE") || str_starts(text, "<!doctype"))
		drop_doctype(repair);
	else if (str_starts(text, "<?"))
		drop(repair, repair->at + 2, "?>");
	else if (str_starts(text, "</"))
		repair_end_tag(repair);
	else if (text.length > 1 && is_name_start(text.bytes[1]))
		repair_start_tag(repair);
	else
		replace(repair, "&#60;", repair->at + 1);
}

/* Where the text that is next ends: at markup, or at what only looks like its end. */
static size_t find_text_end(const struct repair *repair)
{
	struct str text = repair->text;
	size_t to = repair->at;

	while (to < text.length && text.bytes[to] != '<' &&
	       !(text.bytes[to] == '>' && to >= 2 && text.bytes[to - 1] == ']' &&
		 text.bytes[to - 2] == ']'))
		to++;
	return to;
}

void xml_repair(struct buf *out, struct map *map, struct str text)
{
	struct repair repair = {out, map, text, 0};

	while (repair.at < text.length) {
		repair_text(&repair, find_text_end(&repair));
		if (repair.at == text.length)
			break;
		if (text.bytes[repair.at] == '>')
			replace(&repair, "&#62;", repair.at + 1);
		else
			repair_markup(&repair);
	}
}
