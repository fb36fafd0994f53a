/*
 * Head lines are cut off the top and the rest is cut into paragraphs.  What these are,
 * only their words show, when the document becomes an article.
 */
#include "config.h"

#include "read/format/plain.h"

#include <string.h>

#include "base/array.h"
#include "base/unicode.h"
#include "read/clean/extract.h"
#include "read/clean/hyphen.h"
#include "read/clean/paragraph.h"
#include "read/clean/pasted_page.h"
#include "read/clean/teaser.h"
#include "read/decode/encoding.h"
#include "read/format/mail_header.h"

enum { LARGEST_EXAMINED = 4 << 20 /* bytes of a text that is looked at closely */ };

static const struct {
	const char *key;
	enum metadata_kind kind;
} head_keys[] = {
    {"title:", METADATA_TITLE},	      {"headline:", METADATA_TITLE},
    {"outlet:", METADATA_OUTLET},     {"publication:", METADATA_OUTLET},
    {"author:", METADATA_BYLINE},     {"byline:", METADATA_BYLINE},
    {"date:", METADATA_DATE},	      {"published:", METADATA_DATE},
    {"url:", METADATA_URL},	      {"link:", METADATA_URL},
    {"language:", METADATA_LANGUAGE},
};

/* Takes the head line in [FROM, TO) if it is one. */
static bool parse_head_line(struct document *document, size_t from, size_t to)
{
	struct str line = str_slice(buf_str(&document->text), from, to);

	for (size_t i = 0; i < ARRAY_COUNT(head_keys); i++) {
		enum metadata_kind kind = head_keys[i].kind;
		size_t length;

		if (!unicode_begins(line, head_keys[i].key, &length))
			continue;
		vec_push(&document->blocks, (struct block){.span = {from, to - from},
							   .role = BLOCK_METADATA,
							   .metadata = kind});
		document_set(document, kind, str_slice(line, length, line.length));
		return true;
	}
	return false;
}

/* Takes the head lines at the start of the text; returns where they end. */
static size_t parse_head_lines(struct document *document)
{
	struct str text = buf_str(&document->text);
	size_t from = 0, done = 0;

	while (from < text.length) {
		size_t to = str_line_end(text, from);
		struct str line = str_trim(str_slice(text, from, to));
		size_t start = (size_t)(line.bytes - text.bytes);

		if (line.length && !parse_head_line(document, start, start + line.length))
			break;
		from = to + 1;
		if (line.length)
			done = to;
	}
	return done;
}

/* A first line that some other format could begin with: "Subject: ...", "WARC/1.0". */
static bool has_foreign_head(struct str text)
{
	struct str line = str_slice(text, 0, str_line_end(text, 0));
	size_t key = 0, length;

	for (size_t i = 0; i < ARRAY_COUNT(head_keys); i++)
		if (unicode_begins(line, head_keys[i].key, &length))
			return false;
	while (key < line.length && !strchr(" :/\t", line.bytes[key]))
		key++;
	return key < line.length && strchr(":/", line.bytes[key]);
}

/* The number of a link, as text made of a page has it: "[12]". */
static bool has_link_number(struct str text)
{
	const char *at = text.bytes, *end = text.bytes + text.length;

	while ((at = memchr(at, '[', (size_t)(end - at))) != NULL) {
		const char *digit = ++at;

		while (digit < end && *digit >= '0' && *digit <= '9')
			digit++;
		if (digit > at && digit < end && *digit == ']')
			return true;
	}
	return false;
}

bool plain_is_certain(const struct input *input)
{
	struct str text = str_trim(input->bytes);
	const char *dot = strrchr(input->name, '.');
	bool is_named_so =
	    !dot || strchr(dot, '/') || str_is_ignoring_case(str_of(dot), ".txt");

	return is_named_so && text.length && !input->charset &&
	       !strchr("<{[#+-*=>|%", text.bytes[0]) &&
	       unicode_check(text) == text.length && !has_foreign_head(text) &&
	       !has_link_number(text) && !mail_header_is_near(text);
}

/* Cuts the text of DOCUMENT into blocks. */
static void find_blocks(struct document *document)
{
	size_t from = parse_head_lines(document);
	paragraph_list paragraphs = {0};

	paragraph_find(&paragraphs, buf_str(&document->text), from);
	for (size_t i = 0; i < paragraphs.count; i++)
		vec_push(&document->blocks, (struct block){.span = paragraphs.items[i]});
	vec_done(&paragraphs);
	/* No article is as large; load.c reports that. */
	if (document->text.length > LARGEST_EXAMINED)
		return;
	hyphen_join(document);
	pasted_page_frame(document);
	teaser_mark_pasted(document);
}

bool plain_document(document_list *documents, const struct input *input, struct err *err)
{
	struct document document = {0};

	if (!encoding_decode(&document.text, &document.map, input, err)) {
		document_done(&document);
		return false;
	}
	find_blocks(&document);
	vec_push(documents, document);
	return true;
}

struct article *plain_read(struct str text, const char *source, const char *language)
{
	struct document document = {0};
	struct article *article;

	buf_slice(&document.text, text);
	find_blocks(&document);
	article = extract_article(&document, source, language);
	document_done(&document);
	return article;
}
