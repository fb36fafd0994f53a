/* HTML is read by html.c; here it is only distinguished from plain text. */
#include "config.h"

#include "read/format/fragment.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#include "base/array.h"
#include "read/clean/hyphen.h"
#include "read/clean/paragraph.h"
#include "read/html/html.h"

/* Elements that articles in feeds are made of; "<name>" in a plain text is none. */
static const char *const elements[] = {
    "a",       "abbr",	"article", "aside",   "b",     "blockquote", "body", "br",
    "cite",    "div",	"em",	   "figure",  "h1",    "h2",	     "h3",   "h4",
    "h5",      "h6",	"head",	   "hr",      "html",  "i",	     "img",  "li",
    "main",    "ol",	"p",	   "picture", "pre",   "q",	     "s",    "script",
    "section", "small", "span",	   "strong",  "style", "sub",	     "sup",  "table",
    "time",    "u",	"ul",
};

enum {
	LONGEST_ENTITY = 10, /* bytes of its name */
	MOST_ESCAPES = 3,    /* times that a text may have been escaped too often */
};

#define SECTION "<![CDATA["
#define SECTION_END "]]>"

static size_t name_length(struct str text)
{
	size_t length = 0;

	while (length < text.length && length <= LONGEST_ENTITY &&
	       strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
		      text.bytes[length]) &&
	       text.bytes[length])
		length++;
	return length;
}

/* Whether a tag of HTML begins at the '<' before TEXT. */
static bool is_tag(struct str text)
{
	size_t length;

	if (str_starts(text, "!--"))
		return true;
	if (str_starts(text, "/"))
		text = str_slice(text, 1, text.length);
	length = name_length(text);
	if (length == text.length || !strchr("> /\n\t", text.bytes[length]))
		return false;
	for (size_t i = 0; i < ARRAY_COUNT(elements); i++)
		if (str_is_ignoring_case(str_slice(text, 0, length), elements[i]))
			return true;
	return false;
}

/* Whether a reference of HTML stands behind the '&' before TEXT. */
static bool is_reference(struct str text)
{
	char name[LONGEST_ENTITY + 1] = "";
	bool is_number = str_starts(text, "#");
	size_t length;

	if (is_number)
		text = str_slice(text, 1, text.length);
	length = name_length(text);
	if (!length || length == text.length || length > LONGEST_ENTITY ||
	    text.bytes[length] != ';')
		return false;
	memcpy(name, text.bytes, length);
	return is_number || htmlEntityLookup((const xmlChar *)name);
}

bool fragment_is_html(struct str text)
{
	for (size_t at = 0; at < text.length; at++) {
		struct str rest = str_slice(text, at + 1, text.length);

		if ((text.bytes[at] == '<' && is_tag(rest)) ||
		    (text.bytes[at] == '&' && is_reference(rest)))
			return true;
	}
	return false;
}

/* Whether TEXT has a tag; with ONLY_ENDS, one that ends an element or a line. */
static bool has_tag(struct str text, bool only_ends)
{
	for (size_t at = 0; at < text.length; at++) {
		struct str rest = str_slice(text, at + 1, text.length);

		if (text.bytes[at] == '<' && is_tag(rest) &&
		    (!only_ends || str_starts(rest, "/") || str_starts(rest, "br")))
			return true;
	}
	return false;
}

/* Adds TEXT with the references that an escape makes undone. */
static void unescape(struct buf *out, struct str text)
{
	static const struct {
		const char *reference;
		char byte;
	} escapes[] = {{"&lt;", '<'},  {"&gt;", '>'},	 {"&amp;", '&'},  {"&quot;", '"'},
		       {"&#34;", '"'}, {"&apos;", '\''}, {"&#39;", '\''}, {"&#60;", '<'},
		       {"&#62;", '>'}, {"&#38;", '&'}};

	for (size_t at = 0, step; at < text.length; at += step) {
		char byte = text.bytes[at];

		step = 1;
		for (size_t i = 0; byte == '&' && i < ARRAY_COUNT(escapes); i++)
			if (str_starts(str_slice(text, at, text.length),
				       escapes[i].reference)) {
				step = strlen(escapes[i].reference);
				byte = escapes[i].byte;
				break;
			}
		buf_char(out, byte);
	}
}

/* Cuts the marks of a section from the ends of TEXT; false if they are not there. */
static bool cut_section(struct buf *text)
{
	struct str inside = str_trim(buf_str(text));
	struct buf cut = BUF_EMPTY;

	if (!str_starts(inside, SECTION) || !str_ends_ignoring_case(inside, SECTION_END))
		return false;
	buf_slice(&cut, str_slice(inside, strlen(SECTION),
				  inside.length - strlen(SECTION_END)));
	buf_done(text);
	*text = cut;
	return true;
}

/* Puts TEXT with one escape undone into PLAIN; false where none was too much. */
static bool undo_escape(struct buf *plain, struct str text)
{
	if (has_tag(text, false))
		return false;
	unescape(plain, text);
	return has_tag(buf_str(plain), true) ||
	       (!str_starts(str_trim(text), SECTION) &&
		str_starts(str_trim(buf_str(plain)), SECTION));
}

void fragment_unescape(struct buf *text)
{
	bool is_undone = true;

	for (int i = 0; i < MOST_ESCAPES && is_undone; i++) {
		struct buf plain = BUF_EMPTY;

		is_undone = cut_section(text) || undo_escape(&plain, buf_str(text));
		if (plain.length && is_undone) {
			struct buf old = *text;

			*text = plain;
			plain = old;
		}
		buf_done(&plain);
	}
}

size_t fragment_weight(struct fragment fragment)
{
	bool in_tag = false;
	size_t weight = 0;

	for (size_t i = 0; i < fragment.text.length; i++) {
		char byte = fragment.text.bytes[i];

		if (fragment.is_html && (byte == '<' || byte == '>'))
			in_tag = byte == '<';
		else
			weight += !in_tag && !strchr(" \n\t", byte);
	}
	return weight;
}

static void add_plain(struct document *document, struct fragment fragment)
{
	paragraph_list paragraphs = {0};

	paragraph_find(&paragraphs, fragment.text, 0);
	for (size_t i = 0; i < paragraphs.count; i++) {
		struct span span = paragraphs.items[i];

		document_begin_text(document);
		document_add(
		    document,
		    str_slice(fragment.text, span.offset, span.offset + span.length),
		    fragment.offset + span.offset);
		document_end(document);
	}
	vec_done(&paragraphs);
	hyphen_join(document);
}

bool fragment_add(struct document *document, struct fragment fragment, struct err *err)
{
	if (fragment.is_html)
		return html_fragment(document, fragment.text, fragment.offset, err);
	add_plain(document, fragment);
	return true;
}

bool fragment_add_furniture(struct document *document, struct fragment fragment,
			    enum furniture_kind kind, struct err *err)
{
	size_t before = document->blocks.count;
	bool is_good = fragment_add(document, fragment, err);

	for (size_t i = before; i < document->blocks.count; i++) {
		struct block *block = &document->blocks.items[i];

		if (block->role == BLOCK_FURNITURE)
			continue;
		block->role = BLOCK_FURNITURE;
		block->furniture = kind;
	}
	return is_good;
}

bool fragment_set(struct document *document, enum metadata_kind kind,
		  struct fragment fragment, struct err *err)
{
	struct document line = {0};
	bool is_good = true;

	if (fragment.is_html) {
		is_good = html_fragment(&line, fragment.text, fragment.offset, err);
		document_set(document, kind, buf_str(&line.text));
	} else {
		document_set(document, kind, fragment.text);
	}
	document_done(&line);
	return is_good;
}
