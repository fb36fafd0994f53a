/* Neighbours are looked for behind other paragraphs that are links, a few at most: more
 * in a row are a list. */
#include "config.h"

#include "read/html/linked.h"

#include "base/ending.h"
#include "base/unicode.h"
#include "read/html/prose.h"

enum {
	LEAST_LINKED = 45,   /* words of a paragraph that is a link and yet of the text */
	LONGEST_LINKED = 25, /* words of a paragraph that half is links and is not */
	LONGEST_RUN = 3,     /* paragraphs of the text in a row that are links */
};

bool html_linked_is(const struct html_block *block)
{
	double density = (double)block->link_size / (double)block->size;

	return (density > 0.8 && block->words < LEAST_LINKED) ||
	       (density > 0.5 && block->words < LONGEST_LINKED);
}

/* Whether BLOCK is whole sentences; headlines end in question marks, too. */
static bool is_sentence(const struct html_page *page, const struct html_block *block)
{
	struct buf text = BUF_EMPTY;
	struct str end;
	size_t quotes = 0;
	bool is_whole;

	html_flow_text(&text, page->flow, block);
	end = str_trim(buf_str(&text));
	while (end.length && unicode_is_closing_quote(unicode_before(end, end.length))) {
		end.length = unicode_start_before(end, end.length);
		quotes++;
	}
	is_whole = ending_is_full_stop(end) || (quotes && ending_is_stop(end));
	buf_done(&text);
	return is_whole && block->words >= HTML_LEAST_WORDS;
}

/* Whether A and B are elements of one kind. */
static bool is_like(const struct html_node *a, const struct html_node *b)
{
	return a->tag == b->tag &&
	       str_equal(html_tree_attribute(a, HTML_ATTRIBUTE_CLASS),
			 html_tree_attribute(b, HTML_ATTRIBUTE_CLASS));
}

/* Whether A and B are side by side, or alone in boxes that are. */
static bool is_beside(const struct html_node *a, const struct html_node *b)
{
	if (!is_like(a, b) || !a->parent || !b->parent)
		return false;
	return a->parent == b->parent ||
	       (a->parent->parent == b->parent->parent && is_like(a->parent, b->parent));
}

/* How many paragraphs that are links stand between block I and a paragraph of the text
 * beside it, in the direction of STEP; more than LONGEST_RUN where there is none. */
static size_t distance(const struct html_page *page, size_t i, int step)
{
	const struct html_block *blocks = page->flow->blocks.items;
	size_t at = i;

	for (size_t run = 0; run <= LONGEST_RUN; run++) {
		/* Below 0 it is more than any count. */
		at += (size_t)step;
		if (at >= page->flow->blocks.count ||
		    !is_beside(blocks[at].node, blocks[i].node))
			break;
		if (!html_linked_is(&blocks[at]))
			return html_prose_weigh(&blocks[at]) > 0 ? run : LONGEST_RUN + 1;
	}
	return LONGEST_RUN + 1;
}

/* Whether no paragraph like block I follows in the direction of STEP. */
static bool is_last(const struct html_page *page, size_t i, int step)
{
	const struct html_block *blocks = page->flow->blocks.items;
	size_t at = i + (size_t)step;

	return at >= page->flow->blocks.count ||
	       !is_beside(blocks[at].node, blocks[i].node);
}

bool html_linked_is_text(const struct html_page *page, size_t i)
{
	const struct html_block *block = &page->flow->blocks.items[i];
	size_t before = distance(page, i, -1), behind = distance(page, i, 1);

	if (!html_linked_is(block) || !is_sentence(page, block))
		return false;
	return before + behind < LONGEST_RUN || (before == 0 && is_last(page, i, 1)) ||
	       (behind == 0 && is_last(page, i, -1));
}
