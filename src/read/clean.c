/*
 * Paragraphs are visited in order.  What the format did not tell is judged by its words;
 * what no rule takes is body, less the dateline before it and the credit behind it.
 */
#include "config.h"

#include "read/clean.h"

#include <string.h>

#include "base/unicode.h"
#include "read/agency.h"
#include "read/byline.h"
#include "read/clean_line.h"
#include "read/cleaner.h"
#include "read/dateline.h"
#include "read/language_choice.h"

static void set_title(struct cleaner *cleaner, struct str value)
{
	cleaner_set(cleaner, &cleaner->article->title, value);
}

static void set_outlet(struct cleaner *cleaner, struct str value)
{
	cleaner_set(cleaner, &cleaner->article->outlet, value);
}

static void set_author(struct cleaner *cleaner, struct str value)
{
	value = str_trim(str_slice(
	    value, byline_opening(value, cleaner->article->language), value.length));
	cleaner_author(cleaner, value);
}

/* The language is settled before all else: dates are read by it. */
static void keep_language(struct cleaner *cleaner, struct str value)
{
	(void)cleaner;
	(void)value;
}

static void set_agency(struct cleaner *cleaner, struct str value)
{
	cleaner_set(cleaner, &cleaner->article->agency, value);
}

/* What to do with the value of a field, by its kind. */
static void (*const setters[METADATA_COUNT])(struct cleaner *cleaner,
					     struct str value) = {
    [METADATA_TITLE] = set_title,   [METADATA_OUTLET] = set_outlet,
    [METADATA_BYLINE] = set_author, [METADATA_DATE] = cleaner_date,
    [METADATA_URL] = cleaner_url,   [METADATA_LANGUAGE] = keep_language,
    [METADATA_AGENCY] = set_agency,
};

/* "date 2025-07-11 Kuala Lumpur: ..." stands before the lead in saved feeds. */
static size_t take_leading_date(struct cleaner *cleaner, struct span span,
				struct str text)
{
	static const char *const labels[] = {"date", "published", "updated", "posted"};

	for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
		struct date date, other;
		size_t at, length;

		if (!unicode_begins(text, labels[i], &at))
			continue;
		while (at < text.length && strchr(" :", text.bytes[at]))
			at++;
		length = date_read(&date, &other, text, at, cleaner->article->language);
		if (!date_is_whole(date))
			return 0;
		publication_note(&cleaner->publication, date, other);
		draft_metadata(&cleaner->draft, METADATA_DATE,
			       (struct span){span.offset, at + length});
		return at + length;
	}
	return 0;
}

static size_t take_dateline(struct cleaner *cleaner, size_t offset, struct str text)
{
	struct str agency;
	size_t length = dateline_read(text, cleaner->article->language, &agency,
				      &cleaner->publication.dateline);

	if (!length)
		return 0;
	if (agency.length)
		cleaner_set(cleaner, &cleaner->article->agency, agency);
	draft_furniture(&cleaner->draft, FURNITURE_DATELINE,
			(struct span){offset, length});
	return length;
}

/* Takes a paragraph of body, less the furniture at its ends. */
static void take_body(struct cleaner *cleaner, struct span span)
{
	struct str agency, text = cleaner_text(cleaner, span), rest;
	size_t from = 0, credit;

	if (!cleaner->body) {
		from = take_leading_date(cleaner, span, text);
		rest = str_trim(str_slice(text, from, text.length));
		from = (size_t)(rest.bytes - text.bytes);
		from += take_dateline(cleaner, span.offset + from, rest);
	}
	cleaner->body++;
	credit = agency_credit(text, &agency);
	if (credit && credit < text.length - from) {
		struct span place = {span.offset + text.length - credit, credit};

		cleaner_set(cleaner, &cleaner->article->agency, agency);
		draft_furniture(&cleaner->draft, FURNITURE_CREDIT, place);
		text.length -= credit;
	}
	rest = str_trim(str_slice(text, from, text.length));
	if (rest.length)
		draft_passage(
		    &cleaner->draft,
		    (struct span){(size_t)(rest.bytes - cleaner->article->text.bytes),
				  rest.length},
		    (uint32_t)cleaner->visited);
}

static void visit(struct cleaner *cleaner, const struct block *block)
{
	switch (block->role) {
	case BLOCK_TEXT:
		if (!clean_line_take(cleaner, block->span))
			take_body(cleaner, block->span);
		cleaner->visited++;
		break;
	case BLOCK_METADATA:
		if (block->metadata == METADATA_DATE)
			publication_note_carrier(&cleaner->publication,
						 cleaner_text(cleaner, block->span),
						 cleaner->article->language);
		draft_metadata(&cleaner->draft, block->metadata, block->span);
		break;
	case BLOCK_FURNITURE:
		draft_furniture(&cleaner->draft, block->furniture, block->span);
		break;
	case BLOCK_SENTENCE:
		draft_sentence(&cleaner->draft, block->span, block->paragraph);
		break;
	case BLOCK_ROLE_COUNT:
		break;
	}
}

static void set_date(struct cleaner *cleaner)
{
	struct date date = publication_settle(
	    &cleaner->publication, cleaner->article->text, cleaner->article->language);
	struct buf iso = BUF_EMPTY;

	if (!date_is_whole(date))
		return;
	buf_format(&iso, "%04d-%02d-%02d", date.year, date.month, date.day);
	cleaner->article->date = draft_field(&cleaner->draft, buf_str(&iso));
	buf_done(&iso);
}

struct article *clean_document(const struct document *document, const char *source,
			       const char *language)
{
	struct cleaner cleaner = {0};
	struct buf code = BUF_EMPTY;

	language_choice_make(&code, document, language);
	draft_begin(&cleaner.draft, document, source, code.bytes);
	buf_done(&code);
	cleaner.article = cleaner.draft.article;
	for (int kind = 0; kind < METADATA_COUNT; kind++)
		if (document->fields[kind])
			setters[kind](&cleaner, str_of(document->fields[kind]));
	cleaner.is_title_told =
	    cleaner.article->title && !document_has_told(document, METADATA_TITLE);
	for (size_t i = 0; i < document->blocks.count; i++)
		cleaner.texts += document->blocks.items[i].role == BLOCK_TEXT;
	cleaner.blocks_end = document->blocks.count
				 ? document->blocks.items + document->blocks.count
				 : document->blocks.items;
	for (cleaner.block = document->blocks.items; cleaner.block < cleaner.blocks_end;
	     cleaner.block++)
		visit(&cleaner, cleaner.block);
	set_date(&cleaner);
	return draft_finish(&cleaner.draft);
}
