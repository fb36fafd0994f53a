/*
 * One pass from left to right that looks back never and ahead only to the end of what it
 * is at: markup that has no end is text, or what the file was cut in.
 */
#include "config.h"

#include "read/format/xml_repair.h"

#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/array.h"

enum {
	MOST_ATTRIBUTES = 32,	/* of a tag; the parser compares each with each */
	LONGEST_REFERENCE = 12, /* bytes between '&' and ';' */
};

struct mender {
	struct buf *out;
	struct map *map;
	struct str text;
	size_t at; /* the next byte of TEXT */
};

/* Copies the text up to TO. */
static void copy(struct mender *mender, size_t to)
{
	if (to > mender->at)
		map_add(mender->map, mender->out->length, mender->at);
	buf_slice(mender->out, str_slice(mender->text, mender->at, to));
	mender->at = to;
}

/* Adds WORDS for the text up to TO. */
static void replace(struct mender *mender, const char *words, size_t to)
{
	map_add(mender->map, mender->out->length, mender->at);
	buf_text(mender->out, words);
	mender->at = to;
}

static struct str rest(const struct mender *mender)
{
	return str_slice(mender->text, mender->at, mender->text.length);
}

/* Where END, sought from FROM on, ends; 0 where it is nowhere. */
static size_t find_end(const struct mender *mender, size_t from, const char *end)
{
	const char *found;

	if (from > mender->text.length)
		return 0;
	found = memmem(mender->text.bytes + from, mender->text.length - from, end,
		       strlen(end));
	return found ? (size_t)(found - mender->text.bytes) + strlen(end) : 0;
}

/* Leaves out what begins here and ends in END, or all where that is missing. */
static void drop(struct mender *mender, size_t from, const char *end)
{
	size_t to = find_end(mender, from, end);

	mender->at = to ? to : mender->text.length;
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

static void mend_reference(struct mender *mender)
{
	char name[LONGEST_REFERENCE + 1] = "", number[sizeof "&#4294967295;"];
	struct str behind = str_slice(rest(mender), 1, rest(mender).length);
	size_t length = 0;
	unsigned code;

	while (length < behind.length && length < LONGEST_REFERENCE &&
	       behind.bytes[length] != ';')
		length++;
	if (length < behind.length && behind.bytes[length] == ';')
		memcpy(name, behind.bytes, length);
	if (name[0] == '#' && is_number(name)) {
		copy(mender, mender->at + length + 2);
		return;
	}
	code = name[0] ? resolve(name) : 0;
	snprintf(number, sizeof number, "&#%u;", code ? code : '&');
	replace(mender, number, mender->at + 1 + (code ? length + 1 : 0));
}

/* Copies up to TO what is text or the value of an attribute. */
static void mend_text(struct mender *mender, size_t to)
{
	while (mender->at < to) {
		size_t plain = mender->at;
		unsigned char byte;

		while (plain < to && mender->text.bytes[plain] != '&' &&
		       (unsigned char)mender->text.bytes[plain] >= ' ')
			plain++;
		copy(mender, plain);
		if (mender->at == to)
			return;
		byte = (unsigned char)mender->text.bytes[mender->at];
		if (byte == '&')
			mend_reference(mender);
		else if (byte == '\n' || byte == '\t')
			copy(mender, mender->at + 1);
		else
			replace(mender, " ", mender->at + 1);
	}
}

/* A section that was cut off with the file is closed, for the text in it. */
static void mend_cdata(struct mender *mender)
{
	size_t to = find_end(mender, mender->at + strlen("<![CDATA["), "]]>");
	size_t from = mender->out->length;

	copy(mender, to ? to : mender->text.length);
	for (size_t i = from; i < mender->out->length; i++) {
		char *byte = &mender->out->bytes[i];

		if ((unsigned char)*byte < ' ' && *byte != '\n' && *byte != '\t')
			*byte = ' ';
	}
	if (!to)
		buf_text(mender->out, "]]>");
}

/* A document type goes as a whole, with the entities that it declares. */
static void drop_doctype(struct mender *mender)
{
	bool in_subset = false;
	char quote = '\0';

	while (mender->at < mender->text.length) {
		char byte = mender->text.bytes[mender->at];

		if (!quote && str_starts(rest(mender), "<!--")) {
			drop(mender, mender->at + 4, "-->");
			continue;
		}
		mender->at++;
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

static struct tag find_tag(const struct mender *mender)
{
	struct tag tag = {0};
	struct str text = mender->text;
	size_t attributes = 0, name_at, at = mender->at + 1;
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
		if (name.length == strlen(names[i]) &&
		    !strncasecmp(name.bytes, names[i], name.length))
			return true;
	return false;
}

static void mend_start_tag(struct mender *mender)
{
	struct tag tag = find_tag(mender);
	struct str name;
	bool is_closed;

	if (!tag.end) {
		replace(mender, "&#60;", mender->at + 1);
		return;
	}
	name = str_slice(mender->text, mender->at + 1, tag.name_end);
	is_closed = mender->text.bytes[tag.end] == '/';
	mend_text(mender, tag.attributes_end);
	replace(mender, is_closed || is_void(name) ? "/>" : ">", tag.end + 1 + is_closed);
}

static void mend_end_tag(struct mender *mender)
{
	size_t from = mender->at + 2, to = from;

	while (to < mender->text.length && !strchr("<>", mender->text.bytes[to]))
		to++;
	if (to == mender->text.length || mender->text.bytes[to] == '<')
		replace(mender, "&#60;", mender->at + 1);
	else if (is_void(str_trim(str_slice(mender->text, from, to))))
		mender->at = to + 1;
	else
		copy(mender, to + 1);
}

static void mend_markup(struct mender *mender)
{
	struct str text = rest(mender);

	if (str_starts(text, "<!--"))
		drop(mender, mender->at + 4, "-->");
	else if (str_starts(text, "<![CDATA["))
		mend_cdata(mender);
	else if (str_starts(text, "<!DOCTYPE") || str_starts(text, "<!doctype"))
		drop_doctype(mender);
	else if (str_starts(text, "<?"))
		drop(mender, mender->at + 2, "?>");
	else if (str_starts(text, "</"))
		mend_end_tag(mender);
	else if (text.length > 1 && is_name_start(text.bytes[1]))
		mend_start_tag(mender);
	else
		replace(mender, "&#60;", mender->at + 1);
}

/* Where the text that is next ends: at markup, or at what only looks like its end. */
static size_t find_text_end(const struct mender *mender)
{
	struct str text = mender->text;
	size_t to = mender->at;

	while (to < text.length && text.bytes[to] != '<' &&
	       !(text.bytes[to] == '>' && to >= 2 && text.bytes[to - 1] == ']' &&
		 text.bytes[to - 2] == ']'))
		to++;
	return to;
}

void xml_repair(struct buf *out, struct map *map, struct str text)
{
	struct mender mender = {out, map, text, 0};

	while (mender.at < text.length) {
		mend_text(&mender, find_text_end(&mender));
		if (mender.at == text.length)
			break;
		if (text.bytes[mender.at] == '>')
			replace(&mender, "&#62;", mender.at + 1);
		else
			mend_markup(&mender);
	}
}
