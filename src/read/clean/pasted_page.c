/*
 * The article is the run of paragraphs whose sum is largest, where prose counts its words
 * and each line without a stop costs some.
 */
#include "config.h"

#include "read/clean/pasted_page.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/ending.h"
#include "base/unicode.h"
#include "read/metadata/agency.h"
#include "read/metadata/byline.h"
#include "read/clean/furniture.h"

enum {
	LEAST_PROSE = 12,     /* words of a paragraph without a stop that is prose */
	MOST_GAIN = 60,	      /* words of a paragraph that count */
	LINE_COST = 5,	      /* words that a line without a stop takes away */
	FEWEST_ABOVE = 5,     /* short lines above an article that make it a page */
	FEWEST_FRAMING = 12,  /* lines above and below it */
	LONGEST_ITEM = 4,     /* words of such a line */
	FEWEST_WORDS = 60,    /* of an article that such lines frame */
	LONGEST_TITLE = 25,   /* words */
	SHORTEST_TITLE = 3,   /* words */
	FARTHEST_TITLE = 60,  /* lines above the article */
	SHORTEST_SHARED = 4,  /* bytes of a word that title and article share */
	FEWEST_SHARED = 2,    /* such words */
	LONGEST_LOOK = 20000, /* bytes of the article that they are sought in */
	LONGEST_BETWEEN = 8,  /* words of a line between title and article that is none */
};

/* The texts of a document: blocks that no rule has taken yet. */
struct page {
	struct document *document;
	VEC(size_t) blocks; /* their numbers */
	size_t from, to;    /* the article, in BLOCKS */
};

static struct block *block_of(const struct page *page, size_t i)
{
	return &page->document->blocks.items[page->blocks.items[i]];
}

static struct str text_of(const struct page *page, size_t i)
{
	struct span span = block_of(page, i)->span;

	return str_slice(buf_str(&page->document->text), span.offset,
			 span.offset + span.length);
}

static bool is_line(struct str text)
{
	return !ending_is_prose(text) && unicode_count_words(text) < LEAST_PROSE;
}

/* What the paragraph TEXT adds to the article that it would be of. */
static long gain_of(struct str text)
{
	size_t words = unicode_count_words(text);

	if (is_line(text))
		return -LINE_COST;
	return words < MOST_GAIN ? (long)words : MOST_GAIN;
}

static void find_article(struct page *page)
{
	long sum = 0, best = 0;
	size_t start = 0;

	for (size_t i = 0; i < page->blocks.count; i++) {
		if (sum <= 0) {
			sum = 0;
			start = i;
		}
		sum += gain_of(text_of(page, i));
		if (sum > best) {
			best = sum;
			page->from = start;
			page->to = i + 1;
		}
	}
}

/* Whether TEXT can be of a menu; entries of lists have figures, or colons. */
static bool is_item(struct str text)
{
	if (!is_line(text) || unicode_count_words(text) > LONGEST_ITEM)
		return false;
	for (size_t i = 0; i < text.length; i++)
		if (text.bytes[i] == ':' || str_is_digit(text.bytes[i]))
			return false;
	return true;
}

/* Whether short lines stand above the article, and enough of them around it. */
static bool is_framed(const struct page *page)
{
	size_t above = 0, framing = 0, words = 0;

	for (size_t i = 0; i < page->blocks.count; i++) {
		struct str text = text_of(page, i);
		bool is_inside = i >= page->from && i < page->to;
		bool is_framing = !is_inside && is_item(text);

		words += is_inside ? unicode_count_words(text) : 0;
		framing += is_framing;
		above += is_framing && i < page->from;
	}
	return above >= FEWEST_ABOVE && framing >= FEWEST_FRAMING &&
	       words >= FEWEST_WORDS;
}

/* Adds the beginning of the article, folded. */
static void fold_article(struct buf *out, const struct page *page)
{
	for (size_t i = page->from; i < page->to && out->length < LONGEST_LOOK; i++) {
		unicode_fold(out, text_of(page, i));
		buf_char(out, ' ');
	}
}

/* How many words of TEXT are in ARTICLE, which is folded. */
static size_t count_shared(struct str text, struct str article)
{
	struct buf folded = BUF_EMPTY;
	size_t shared = 0;

	unicode_fold(&folded, text);
	for (size_t from = 0, to; from < folded.length; from = to + 1) {
		to = from;
		while (to < folded.length && !strchr(" ,.:;!?\"'()|-", folded.bytes[to]))
			to++;
		shared +=
		    to - from >= SHORTEST_SHARED &&
		    memmem(article.bytes, article.length, folded.bytes + from, to - from);
	}
	buf_done(&folded);
	return shared;
}

/* The number of the article's title; where it has none, of its first paragraph. */
static size_t find_title(const struct page *page)
{
	size_t first = page->from > FARTHEST_TITLE ? page->from - FARTHEST_TITLE : 0;
	size_t best = page->from, most = FEWEST_SHARED - 1;
	struct buf article = BUF_EMPTY;
	enum furniture_kind kind;

	fold_article(&article, page);
	for (size_t i = first; i < page->from; i++) {
		struct str text = text_of(page, i);
		size_t words = unicode_count_words(text), shared;

		if (words < SHORTEST_TITLE || words > LONGEST_TITLE ||
		    furniture_is(text, &kind))
			continue;
		shared = count_shared(text, buf_str(&article));
		if (shared > most) {
			most = shared;
			best = i;
		}
	}
	buf_done(&article);
	return best;
}

/* Whether TEXT is a byline or a date, in one of the languages of such lines. */
static bool is_about(struct str text)
{
	static const char *const languages[] = {"en", "de", "fr", "es", "it", "nl", "pt"};
	size_t at, length;

	for (size_t i = 0; i < ARRAY_COUNT(languages); i++)
		if (byline_prefix(text, languages[i]) ||
		    (byline_is_date(text, languages[i], &at, &length) && length))
			return true;
	return false;
}

static void mark_menu(const struct page *page, size_t i)
{
	struct str agency, text = text_of(page, i);
	enum furniture_kind kind;

	/* Its own words are the better evidence; prose may be of the article. */
	if (!is_line(text) || furniture_is(text, &kind) || furniture_is_url(text) ||
	    agency_credit(text, &agency) == text.length)
		return;
	block_of(page, i)->role = BLOCK_FURNITURE;
	block_of(page, i)->furniture = FURNITURE_MENU;
	block_of(page, i)->ground = ground_of(GROUND_MENU, NULL);
}

static void mark(const struct page *page, size_t title)
{
	for (size_t i = 0; i < title; i++)
		mark_menu(page, i);
	if (title < page->from) {
		block_of(page, title)->role = BLOCK_METADATA;
		block_of(page, title)->metadata = METADATA_TITLE;
		block_of(page, title)->ground = ground_of(GROUND_TITLE_PLACE, NULL);
		document_set(page->document, METADATA_TITLE, text_of(page, title));
	}
	for (size_t i = title + 1; i < page->from; i++) {
		struct str text = text_of(page, i);

		if (unicode_count_words(text) <= LONGEST_BETWEEN && !is_about(text))
			mark_menu(page, i);
	}
	for (size_t i = page->to; i < page->blocks.count; i++)
		mark_menu(page, i);
}

void pasted_page_frame(struct document *document)
{
	struct page page = {.document = document};

	for (size_t i = 0; i < document->blocks.count; i++)
		if (document->blocks.items[i].role == BLOCK_TEXT)
			vec_push(&page.blocks, i);
	find_article(&page);
	if (!document->fields[METADATA_TITLE] && is_framed(&page))
		mark(&page, find_title(&page));
	vec_done(&page.blocks);
}
