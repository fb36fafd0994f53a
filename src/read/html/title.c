/* Runs of text up to where the first element of the heading ends are the kicker. */
#include "config.h"

#include "read/html/title.h"

#include <string.h>

#include "base/unicode.h"
#include "read/html/hint.h"

enum {
	LONGEST_KICKER = 8, /* words */
	FEWEST_WORDS = 2,   /* of a headline behind a kicker */
};

static bool is_mark(char byte)
{
	return byte == ':' || byte == '|' || str_is_blank(byte);
}

struct str html_title_trim(struct str title)
{
	while (title.length && is_mark(title.bytes[0]))
		title = str_slice(title, 1, title.length);
	return title;
}

/* TEXT without the marks and blanks behind it. */
static struct str trim_end(struct str text)
{
	while (text.length && is_mark(text.bytes[text.length - 1]))
		text.length--;
	return str_trim(text);
}

/* The element in BLOCK that begins with its first run and ends before its last; NULL
 * where there is none. */
static const struct html_node *first_element(const struct html_flow *flow,
					     const struct html_block *block)
{
	const struct html_node *first = flow->runs.items[block->from].node;
	const struct html_node *last = flow->runs.items[block->to - 1].node;

	if (!first || !last || first == last)
		return NULL;
	while (first->parent && first->parent != block->node &&
	       !html_tree_is_in(last, first->parent))
		first = first->parent;
	return first->tag == HTML_TEXT || html_tree_is_in(last, first) ? NULL : first;
}

/* The first run of BLOCK that is not in NODE. */
static size_t end_of(const struct html_flow *flow, const struct html_block *block,
		     const struct html_node *node)
{
	size_t at = block->from;

	while (at < block->to && flow->runs.items[at].node &&
	       html_tree_is_in(flow->runs.items[at].node, node))
		at++;
	return at;
}

/* Whether the kicker HEAD runs into what begins with run AT. */
static bool is_glued(const struct html_flow *flow, size_t at, struct str head)
{
	struct str before = flow->runs.items[at - 1].text;
	struct str behind = flow->runs.items[at].text;
	size_t step;
	uint32_t next;

	if (!before.length || !behind.length || !flow->runs.items[at].node ||
	    str_is_blank(before.bytes[before.length - 1]) ||
	    str_is_blank(behind.bytes[0]))
		return false;
	next = unicode_at(behind, 0, &step);
	return unicode_is_letter(unicode_before(before, before.length)) &&
	       unicode_is_upper(next) && head.length > 4;
}

/* Whether NODE, whose text is HEAD, is the kicker of what begins with run AT. */
static bool is_kicker(const struct html_flow *flow, const struct html_node *node,
		      size_t at, struct str head)
{
	const struct str behind = flow->runs.items[at].text;

	return html_hint_row(node, HTML_HINT_KICKER) ||
	       (head.length && strchr(":|", head.bytes[head.length - 1])) ||
	       (flow->runs.items[at].node && unicode_trim(behind).length &&
		strchr(":|", unicode_trim(behind).bytes[0])) ||
	       is_glued(flow, at, head);
}

/* Whether TEXT begins with the words of PART, both as they are compared. */
static bool begins(struct str text, struct str part)
{
	struct buf folded = BUF_EMPTY;
	size_t length;
	bool found;

	unicode_fold(&folded, part);
	found = folded.length && unicode_begins(text, folded.bytes, &length);
	buf_done(&folded);
	return found;
}

/* Adds the headline TAIL, with its kicker HEAD where KNOWN has it. */
static void add_parts(struct buf *out, struct str head, struct str tail, struct str known)
{
	if (begins(known, head)) {
		buf_slice(out, head);
		buf_text(out, ": ");
	}
	buf_slice(out, tail);
}

void html_title_add(struct buf *out, const struct html_flow *flow,
		    const struct html_block *block, struct str known)
{
	const struct html_node *node = first_element(flow, block);
	struct html_block head = *block, tail = *block;
	struct buf kicker = BUF_EMPTY, rest = BUF_EMPTY;
	bool has_kicker = false;

	if (node) {
		head.to = tail.from = end_of(flow, block, node);
		html_flow_text(&kicker, flow, &head);
		html_flow_text(&rest, flow, &tail);
		has_kicker = head.to < block->to &&
			     unicode_count_words(buf_str(&kicker)) <= LONGEST_KICKER &&
			     unicode_count_words(buf_str(&rest)) >= FEWEST_WORDS &&
			     is_kicker(flow, node, head.to, str_trim(buf_str(&kicker)));
	}
	if (has_kicker) {
		add_parts(out, trim_end(buf_str(&kicker)),
			  html_title_trim(str_trim(buf_str(&rest))), known);
	} else {
		rest.length = 0;
		html_flow_text(&rest, flow, block);
		buf_slice(out, html_title_trim(str_trim(buf_str(&rest))));
	}
	buf_done(&kicker);
	buf_done(&rest);
}
