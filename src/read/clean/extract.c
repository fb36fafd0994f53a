/*
 * Paragraphs are visited in order.  One whose role the format does not give is classified
 * by its words; where no rule applies it is body, without the dateline before it and the
 * credit behind it.
 */
#include "config.h"

#include "read/clean/extract.h"

#include <string.h>

#include "base/array.h"
#include "base/unicode.h"
#include "read/language/choice.h"
#include "read/metadata/agency.h"
#include "read/metadata/byline.h"
#include "read/metadata/dateline.h"
#include "read/metadata/headline.h"
#include "read/clean/extraction.h"
#include "read/clean/line.h"

static void set_title(struct extraction *extraction, struct str value)
{
	extraction_set(extraction, &extraction->article->title, value);
}

static void set_outlet(struct extraction *extraction, struct str value)
{
	extraction_set(extraction, &extraction->article->outlet, value);
}

static void set_author(struct extraction *extraction, struct str value)
{
	value = str_trim(str_slice(
	    value, byline_prefix(value, extraction->article->language), value.length));
	extraction_author(extraction, value);
}

/* The language is decided before all else: dates are read by it. */
static void keep_language(struct extraction *extraction, struct str value)
{
	(void)extraction;
	(void)value;
}

static void set_agency(struct extraction *extraction, struct str value)
{
	extraction_set(extraction, &extraction->article->agency, value);
}

/* What to do with the value of a field, by its kind. */
static void (*const setters[METADATA_COUNT])(struct extraction *extraction,
					     struct str value) = {
    [METADATA_TITLE] = set_title,    [METADATA_OUTLET] = set_outlet,
    [METADATA_BYLINE] = set_author,  [METADATA_DATE] = extraction_date,
    [METADATA_URL] = extraction_url, [METADATA_LANGUAGE] = keep_language,
    [METADATA_AGENCY] = set_agency,
};

/* "date 2025-07-11 Kuala Lumpur: ..." stands before the lead in saved feeds. */
static size_t cut_leading_date(struct extraction *extraction, struct span span,
			       struct str text)
{
	static const char *const labels[] = {"date", "published", "updated", "posted"};

	for (size_t i = 0; i < ARRAY_COUNT(labels); i++) {
		struct date date, other;
		size_t at, length;

		if (!unicode_begins(text, labels[i], &at))
			continue;
		while (at < text.length && strchr(" :", text.bytes[at]))
			at++;
		length =
		    date_read(&date, &other, text, at, extraction->article->language);
		if (!date_is_whole(date))
			return 0;
		publication_add(&extraction->publication, date, other);
		extraction->builder.ground = ground_of(GROUND_DATE, NULL);
		builder_metadata(&extraction->builder, METADATA_DATE,
				 (struct span){span.offset, at + length});
		return at + length;
	}
	return 0;
}

static size_t cut_dateline(struct extraction *extraction, size_t offset, struct str text)
{
	struct str agency;
	size_t length = dateline_read(text, extraction->article->language, &agency,
				      &extraction->publication.dateline);

	if (!length)
		return 0;
	if (agency.length)
		extraction_set(extraction, &extraction->article->agency, agency);
	extraction->builder.ground = ground_of(GROUND_DATELINE, NULL);
	builder_furniture(&extraction->builder, FURNITURE_DATELINE,
			  (struct span){offset, length});
	return length;
}

/* Takes a paragraph of body, less the furniture at its ends. */
static void add_body(struct extraction *extraction, struct span span)
{
	struct str agency, text = extraction_text(extraction, span), rest;
	size_t from = 0, credit;

	if (!extraction->body) {
		from = cut_leading_date(extraction, span, text);
		rest = str_trim(str_slice(text, from, text.length));
		from = (size_t)(rest.bytes - text.bytes);
		from += cut_dateline(extraction, span.offset + from, rest);
	}
	extraction->body++;
	credit = agency_credit(text, &agency);
	if (credit && credit < text.length - from) {
		struct span place = {span.offset + text.length - credit, credit};

		extraction_set(extraction, &extraction->article->agency, agency);
		extraction->builder.ground = ground_of(GROUND_AGENCY, NULL);
		builder_furniture(&extraction->builder, FURNITURE_CREDIT, place);
		text.length -= credit;
	}
	rest = str_trim(str_slice(text, from, text.length));
	if (rest.length)
		builder_passage(
		    &extraction->builder,
		    (struct span){(size_t)(rest.bytes - extraction->article->text.bytes),
				  rest.length},
		    (uint32_t)extraction->visited);
}

static void visit(struct extraction *extraction, const struct block *block)
{
	extraction->builder.ground = block->ground;
	switch (block->role) {
	case BLOCK_TEXT:
		if (!line_classify(extraction, block->span))
			add_body(extraction, block->span);
		extraction->visited++;
		break;
	case BLOCK_METADATA:
		if (block->metadata == METADATA_DATE)
			publication_add_mail(&extraction->publication,
					     extraction_text(extraction, block->span),
					     extraction->article->language);
		builder_metadata(&extraction->builder, block->metadata, block->span);
		break;
	case BLOCK_FURNITURE:
		builder_furniture(&extraction->builder, block->furniture, block->span);
		break;
	case BLOCK_SENTENCE:
		builder_sentence(&extraction->builder, block->span, block->paragraph);
		break;
	case BLOCK_ROLE_COUNT:
		break;
	}
}

static void set_date(struct extraction *extraction)
{
	struct date date =
	    publication_date(&extraction->publication, extraction->article->text,
			     extraction->article->language);
	struct buf iso = BUF_EMPTY;

	if (!date_is_whole(date))
		return;
	buf_format(&iso, "%04d-%02d-%02d", date.year, date.month, date.day);
	extraction->article->date = builder_field(&extraction->builder, buf_str(&iso));
	buf_done(&iso);
}

/* What DOCUMENT says of KIND; of a title what stands before its outlet's name. */
static struct str field_of(const struct document *document, int kind)
{
	const char *outlet = document->fields[METADATA_OUTLET];
	struct str value = str_of(document->fields[kind]);

	return kind == METADATA_TITLE && outlet
		   ? headline_without_site(value, str_of(outlet))
		   : value;
}

/* The article in DOCUMENT; KEEPS_WEIGHED leaves in the text what only looks like
 * furniture. */
static struct article *extract(const struct document *document, const char *source,
			       const char *language, bool keeps_weighed)
{
	struct extraction extraction = {.keeps_weighed = keeps_weighed};
	struct buf code = BUF_EMPTY;
	bool is_sure;

	is_sure = language_choice_make(&code, document, language);
	builder_begin(&extraction.builder, document, source, code.bytes);
	buf_done(&code);
	extraction.article = extraction.builder.article;
	extraction.article->language_is_sure = is_sure;
	for (int kind = 0; kind < METADATA_COUNT; kind++)
		if (document->fields[kind])
			setters[kind](&extraction, field_of(document, kind));
	extraction.has_title_field =
	    extraction.article->title && !document_has_metadata(document, METADATA_TITLE);
	for (size_t i = 0; i < document->blocks.count; i++)
		extraction.texts += document->blocks.items[i].role == BLOCK_TEXT;
	extraction.blocks_end = document->blocks.count
				    ? document->blocks.items + document->blocks.count
				    : document->blocks.items;
	for (extraction.block = document->blocks.items;
	     extraction.block < extraction.blocks_end; extraction.block++)
		visit(&extraction, extraction.block);
	set_date(&extraction);
	return builder_finish(&extraction.builder);
}

struct article *extract_article(const struct document *document, const char *source,
				const char *language)
{
	struct article *article = extract(document, source, language, false);

	/* An article is not made of furniture. */
	if (!article->sentence_count) {
		article_free(article);
		article = extract(document, source, language, true);
	}
	return article;
}
