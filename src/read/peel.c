/* A mark a byte: simple, and linear whatever order the marks are found in. */
#include "config.h"

#include "read/peel.h"

#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"

enum mark {
	MARK_SHOWN,
	MARK_REPLACED, /* shown as another character */
	MARK_DROPPED,
	MARK_ASIDE,
	MARK_ASIDE_REPLACED,
};

void peel_begin(struct peel *peel, struct str text)
{
	*peel = (struct peel){.text = text, .marks = mem_zero(text.length + 1, 1)};
}

void peel_drop(struct peel *peel, size_t from, size_t to)
{
	memset(peel->marks + from, MARK_DROPPED, to - from);
}

bool peel_is_off(const struct peel *peel, size_t at)
{
	return peel->marks[at] >= MARK_DROPPED;
}

void peel_replace(struct peel *peel, size_t from, size_t to, uint32_t character)
{
	peel_drop(peel, from, to);
	peel->marks[from] = MARK_REPLACED;
	vec_push(&peel->replacements, (struct peel_replacement){from, character});
}

void peel_aside(struct peel *peel, size_t from, size_t to, enum furniture_kind kind)
{
	for (size_t i = from; i < to; i++)
		if (peel->marks[i] == MARK_SHOWN)
			peel->marks[i] = MARK_ASIDE;
		else if (peel->marks[i] == MARK_REPLACED)
			peel->marks[i] = MARK_ASIDE_REPLACED;
	vec_push(&peel->asides, (struct peel_aside){{from, to - from}, kind});
}

static int replacement_order(const void *key, const void *item)
{
	const size_t *at = key;
	const struct peel_replacement *replacement = item;

	return (*at > replacement->at) - (*at < replacement->at);
}

static void add_replacement(const struct peel *peel, struct document *document, size_t at)
{
	const struct peel_replacement *found =
	    bsearch(&at, peel->replacements.items, peel->replacements.count,
		    sizeof *found, replacement_order);
	struct buf character = BUF_EMPTY;

	if (!found)
		return;
	unicode_add(&character, found->character);
	document_add(document, buf_str(&character), at);
	buf_done(&character);
}

/* Adds the bytes of SPAN that are marked SHOWN, and what replaces those marked REPLACED.
 */
static void add_marked(const struct peel *peel, struct document *document,
		       struct span span, enum mark shown, enum mark replaced)
{
	size_t end = span.offset + span.length;

	for (size_t from = span.offset, to; from < end; from = to) {
		enum mark mark = (enum mark)peel->marks[from];

		for (to = from + 1;
		     to < end && peel->marks[to] == (char)mark && mark != replaced;)
			to++;
		if (mark == replaced)
			add_replacement(peel, document, from);
		else if (mark == shown)
			document_add(document, str_slice(peel->text, from, to), from);
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

void peel_block(struct peel *peel, struct document *document, struct span span,
		struct block like)
{
	begin(document, like);
	add_marked(peel, document, span, MARK_SHOWN, MARK_REPLACED);
	document_end(document);
	for (size_t i = 0; i < peel->asides.count; i++) {
		document_begin_furniture(document, peel->asides.items[i].kind);
		add_marked(peel, document, peel->asides.items[i].span, MARK_ASIDE,
			   MARK_ASIDE_REPLACED);
		document_end(document);
	}
	peel->asides.count = 0;
}

void peel_done(struct peel *peel)
{
	free(peel->marks);
	vec_done(&peel->replacements);
	vec_done(&peel->asides);
	*peel = (struct peel){0};
}
