/* TEMPORARY: tags are stripped, those of blocks end one, entities are resolved. */
#include "config.h"

#include "read/html.h"

#include <libxml/HTMLparser.h>
#include <string.h>
#include <strings.h>

#include "base/unicode.h"

static bool ends_block(struct str tag)
{
	static const char *const names[] = {"p",  "br", "div", "li", "ul",
					    "h1", "h2", "h3",  "hr", "blockquote"};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (tag.length == strlen(names[i]) &&
		    !strncasecmp(tag.bytes, names[i], tag.length))
			return true;
	return false;
}

static struct str tag_name(struct str text, size_t at)
{
	size_t from = at + 1, to;

	if (from < text.length && text.bytes[from] == '/')
		from++;
	for (to = from; to < text.length && !strchr("/> \n\t", text.bytes[to]);)
		to++;
	return str_slice(text, from, to);
}

static size_t add_entity(struct document *document, struct str text, size_t at,
			 size_t offset)
{
	struct buf name = BUF_EMPTY, out = BUF_EMPTY;
	size_t to = at + 1;
	unsigned code = '&';

	while (to < text.length && to < at + 12 && text.bytes[to] != ';')
		to++;
	buf_slice(&name, str_slice(text, at + 1, to));
	buf_char(&name, 0);
	if (name.bytes[0] == '#')
		code = (unsigned)strtoul(name.bytes + 1 + (name.bytes[1] == 'x'), NULL,
					 name.bytes[1] == 'x' ? 16 : 10);
	else if (htmlEntityLookup((const xmlChar *)name.bytes))
		code = htmlEntityLookup((const xmlChar *)name.bytes)->value;
	else
		to = at;
	if (!code || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
		code = 0xFFFD;
	unicode_add(&out, code);
	document_add(document, buf_str(&out), offset + at);
	buf_done(&name);
	buf_done(&out);
	return to + (to < text.length);
}

bool html_fragment(struct document *document, struct str text, size_t offset,
		   struct err *err)
{
	(void)err;
	document_begin_text(document);
	for (size_t at = 0; at < text.length;) {
		size_t to = at;

		while (to < text.length && !strchr("<&", text.bytes[to]))
			to++;
		document_add(document, str_slice(text, at, to), offset + at);
		if (to < text.length && text.bytes[to] == '<') {
			const char *end = memchr(text.bytes + to, '>', text.length - to);

			if (ends_block(tag_name(text, to))) {
				document_end(document);
				document_begin_text(document);
			}
			to = end ? (size_t)(end - text.bytes) + 1 : text.length;
		} else if (to < text.length) {
			to = add_entity(document, text, to, offset);
		}
		at = to;
	}
	document_end(document);
	return true;
}
