/* Notices count only beside short articles: whoever has the whole text sees them too. */
#include "config.h"

#include "read/html_cut.h"

#include <string.h>

#include "base/unicode.h"
#include "read/html_phrase.h"

enum {
	LONGEST_TEASER = 250, /* words of an article that a notice can say is cut */
	LONGEST_STUB = 120,   /* words of one that ends in the middle of a sentence */
	LONGEST_NOTICE = 60,  /* words of such a notice */
	LEAST_SENTENCE = 12,  /* words of a last paragraph that must end in a stop */
};

static bool is_paywall(const struct html_flow *flow, const struct html_block *block)
{
	struct buf text = BUF_EMPTY;
	bool found;

	if (block->words > LONGEST_NOTICE)
		return false;
	html_flow_text(&text, flow, block);
	found = html_phrase_is_paywall(buf_str(&text));
	buf_done(&text);
	return found;
}

static bool ends_in_ellipsis(const struct html_flow *flow, const struct html_block *block)
{
	struct buf text = BUF_EMPTY;
	struct str end;
	bool found;

	html_flow_text(&text, flow, block);
	end = str_trim(buf_str(&text));
	found = unicode_before(end, end.length) == 0x2026 ||
		(end.length > 3 && !memcmp(end.bytes + end.length - 3, "...", 3));
	buf_done(&text);
	return found;
}

bool html_cut_is(const struct html_flow *flow, const struct html_part *parts)
{
	const struct html_block *last = NULL;
	size_t words = 0;
	bool has_paywall = false;

	for (size_t i = 0; i < flow->blocks.count; i++) {
		if (parts[i].role != BLOCK_TEXT)
			continue;
		last = &flow->blocks.items[i];
		words += last->words;
	}
	if (!last)
		return false;
	for (size_t i = 0; i < flow->blocks.count && !has_paywall; i++)
		has_paywall = is_paywall(flow, &flow->blocks.items[i]);
	if (ends_in_ellipsis(flow, last))
		return has_paywall || words <= LONGEST_TEASER;
	if (has_paywall && words <= LONGEST_TEASER)
		return true;
	return last->node->tag == HTML_P && last->words >= LEAST_SENTENCE &&
	       !last->ends_in_stop && words <= LONGEST_STUB;
}
