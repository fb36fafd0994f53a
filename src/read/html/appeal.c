/* A box of appeals must be one in each of its parts: the box around an article and a
 * longer panel is none. */
#include "config.h"

#include "read/html/appeal.h"

#include "base/unicode.h"
#include "read/clean/verdict.h"
#include "read/html/prose.h"

enum {
	LONGEST_PIECE = 60,   /* words that are weighed in one */
	FEWEST_PARAGRAPHS = 2 /* of a box of appeals */
};

/* Shares of a box's prose, found on saved pages and on our own. */
static const double most = 0.5;	 /* at least so much of it are appeals */
static const double least = 0.3; /* ... of each part of it */

/* The bytes of TEXT up to the end of its first sentence. */
static size_t first_piece(struct str text)
{
	for (size_t at = 1; at < text.length; at++)
		if (str_is_blank(text.bytes[at]) && text.bytes[at - 1] == '.')
			return at + 1;
	return text.length;
}

/* Whether the words of TEXT ask for something; who is quoted asks for nothing. */
static bool asks(struct str text)
{
	struct verdict verdict;

	return verdict_reach(&verdict, text) && verdict.signs[VERDICT_SPEECH] <= 0;
}

/* How much of TEXT is an appeal, 0 to 1: by sentences where it is long. */
static double share_of(struct str text)
{
	size_t found = 0;

	if (unicode_count_words(text) <= LONGEST_PIECE)
		return asks(text);
	for (size_t at = 0, length; at < text.length; at += length) {
		struct str rest = str_slice(text, at, text.length);

		length = first_piece(rest);
		if (asks(str_trim(str_slice(rest, 0, length))))
			found += length;
	}
	return (double)found / (double)text.length;
}

/* Adds what block I weighs, if it is prose, to its box. */
static void weigh(struct html_page *page, size_t i)
{
	const struct html_block *block = &page->flow->blocks.items[i];
	struct html_appeal *appeal = &page->appeals[block->node->number];
	double weight = html_prose_weigh(block);
	struct buf text = BUF_EMPTY;

	if (weight <= 0)
		return;
	html_flow_text(&text, page->flow, block);
	appeal->weight += weight * share_of(str_trim(buf_str(&text)));
	appeal->paragraphs++;
	buf_done(&text);
}

/* Adds what is known of NODE to the box around it. */
static void sum_up(struct html_page *page, const struct html_node *node)
{
	const struct html_appeal *inner = &page->appeals[node->number];
	struct html_appeal *outer = &page->appeals[node->parent->number];

	outer->weight += inner->weight;
	outer->paragraphs += inner->paragraphs;
	outer->is_mixed |=
	    inner->is_mixed || (inner->paragraphs >= FEWEST_PARAGRAPHS &&
				inner->weight < least * page->prose[node->number]);
}

bool html_appeal_is_box(const struct html_page *page, const struct html_node *node)
{
	const struct html_appeal *appeal = &page->appeals[node->number];

	return node->tag != HTML_BODY && node->tag != HTML_HTML && !appeal->is_mixed &&
	       appeal->paragraphs >= FEWEST_PARAGRAPHS &&
	       !(page->title && html_tree_is_in(page->title, node)) &&
	       appeal->weight >= most * page->prose[node->number];
}

bool html_appeal_is_text(const struct html_page *page, const struct html_node *node)
{
	const struct html_appeal *appeal = &page->appeals[node->number];

	return appeal->paragraphs && appeal->weight < most * page->prose[node->number];
}

void html_appeal_find(struct html_page *page)
{
	for (size_t i = 0; i < page->flow->blocks.count; i++)
		weigh(page, i);
	for (size_t i = page->tree->count - 1; i > 0; i--)
		sum_up(page, page->nodes[i]);
}
