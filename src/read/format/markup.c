/* A mark a byte: simple, and linear whatever order the marks are found in. */
#include "config.h"

#include "read/format/markup.h"

#include <stdlib.h>
#include <string.h>

#include "base/bisect.h"
#include "base/unicode.h"

enum mark {
	MARK_SHOWN,
	MARK_REPLACED, /* shown as another character */
	MARK_DROPPED,
	MARK_ASIDE,
	MARK_ASIDE_REPLACED,
};

void markup_begin(struct markup *markup, struct str text)
{
	*markup = (struct markup){.text = text, .marks = mem_zero(text.length + 1, 1)};
}

void markup_drop(struct markup *markup, size_t from, size_t to)
{
	memset(markup->marks + from, MARK_DROPPED, to - from);
}

bool markup_is_off(const struct markup *markup, size_t at)
{
	return markup->marks[at] >= MARK_DROPPED;
}

void markup_replace(struct markup *markup, size_t from, size_t to, uint32_t character)
{
	markup_drop(markup, from, to);
	markup->marks[from] = MARK_REPLACED;
	vec_push(&markup->replacements, (struct markup_replacement){from, character});
}

void markup_aside(struct markup *markup, size_t from, size_t to, enum furniture_kind kind)
{
	for (size_t i = from; i < to; i++)
		if (markup->marks[i] == MARK_SHOWN)
			markup->marks[i] = MARK_ASIDE;
		else if (markup->marks[i] == MARK_REPLACED)
			markup->marks[i] = MARK_ASIDE_REPLACED;
	vec_push(&markup->asides, (struct markup_aside){{from, to - from}, kind});
}

static void add_replacement(const struct markup *markup, struct document *document,
			    size_t at)
{
	const struct markup_replacement *replacements = markup->replacements.items;
	struct bisect search = {.to = markup->replacements.count};
	struct buf character = BUF_EMPTY;

	while (bisect_next(&search))
		bisect_narrow(&search, replacements[search.middle].at < at);
	if (search.from == markup->replacements.count ||
	    replacements[search.from].at != at)
		return;
	unicode_add(&character, replacements[search.from].character);
	document_add(document, buf_str(&character), at);
	buf_done(&character);
}

/* Adds the bytes of SPAN that are marked SHOWN, and what replaces those marked REPLACED.
 */
static void add_marked(const struct markup *markup, struct document *document,
		       struct span span, enum mark shown, enum mark replaced)
{
	size_t end = span.offset + span.length;

	for (size_t from = span.offset, to; from < end; from = to) {
		enum mark mark = (enum mark)markup->marks[from];

		for (to = from + 1;
		     to < end && markup->marks[to] == (char)mark && mark != replaced;)
			to++;
		if (mark == replaced)
			add_replacement(markup, document, from);
		else if (mark == shown)
			document_add(document, str_slice(markup->text, from, to), from);
	}
}

static void begin(struct document *document, struct block like)
{
	if (like.role == BLOCK_METADATA)
		document_begin_metadata(document, like.metadata);
	else if (like.role == BLOCK_FURNITURE)
		document_begin_furniture(document, like.furniture);
	else
		document_begin_text(document);
}

void markup_block(struct markup *markup, struct document *document, struct span span,
		  struct block like)
{
	begin(document, like);
	add_marked(markup, document, span, MARK_SHOWN, MARK_REPLACED);
	document_end(document);
	for (size_t i = 0; i < markup->asides.count; i++) {
		document_begin_furniture(document, markup->asides.items[i].kind);
		add_marked(markup, document, markup->asides.items[i].span, MARK_ASIDE,
			   MARK_ASIDE_REPLACED);
		document_end(document);
	}
	markup->asides.count = 0;
}

void markup_done(struct markup *markup)
{
	free(markup->marks);
	vec_done(&markup->replacements);
	vec_done(&markup->asides);
	*markup = (struct markup){0};
}
