/* What a page shows of its end; what follows from that is the same for every format. */
#include "config.h"

#include "read/html/cut.h"

#include "base/ending.h"
#include "base/unicode.h"
#include "read/metadata/agency.h"
#include "read/clean/notice.h"
#include "read/clean/teaser.h"

enum { LONGEST_NOTICE = 60 /* words of a notice that the text is cut */ };

static bool is_paywall(const struct html_flow *flow, const struct html_block *block)
{
	struct buf text = BUF_EMPTY;
	bool found;

	if (block->words > LONGEST_NOTICE)
		return false;
	html_flow_text(&text, flow, block);
	found = notice_is_paywall(buf_str(&text));
	buf_done(&text);
	return found;
}

/* Notes how the text of the LAST block ends; an agency's credit and blanks behind it
 * count for nothing. */
static void look_at_end(struct teaser_end *end, const struct html_flow *flow,
			const struct html_block *last)
{
	struct buf room = BUF_EMPTY;
	struct str text, agency;

	html_flow_text(&room, flow, last);
	text = unicode_trim(buf_str(&room));
	text.length -= agency_credit(text, &agency);
	text = unicode_trim(text);
	end->is_ellipsis = ending_is_ellipsis(text);
	end->is_unfinished = last->node->tag == HTML_P && !ending_is_prose(text);
	buf_done(&room);
}

bool html_cut_is(const struct html_flow *flow, const struct html_part *parts)
{
	const struct html_block *last = NULL;
	struct teaser_end end = {0};

	for (size_t i = 0; i < flow->blocks.count; i++) {
		if (parts[i].role != BLOCK_TEXT)
			continue;
		last = &flow->blocks.items[i];
		end.words += last->words;
	}
	if (!last)
		return false;
	for (size_t i = 0; i < flow->blocks.count && !end.has_paywall; i++)
		end.has_paywall = is_paywall(flow, &flow->blocks.items[i]);
	end.last_words = last->words;
	look_at_end(&end, flow, last);
	return teaser_looks_cut(end);
}
