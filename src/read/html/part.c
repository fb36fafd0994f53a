/* Each block is classified alone first, then with the blocks around it. */
#include "config.h"

#include "read/html/part.h"

#include "base/array.h"
#include "read/clean/notice.h"
#include "read/clean/verdict.h"
#include "read/html/hint.h"
#include "read/html/linked.h"
#include "read/html/prose.h"
#include "read/html/zone.h"

enum {
	LONGEST_LABEL = 12,  /* words of a label or heading */
	LONGEST_META = 60,   /* words of a box with byline, date and the like */
	LONGEST_NOTICE = 45, /* words of a notice or caption that its words show */
};

static const double bulk = 0.35;	 /* of the prose: comments begin behind so much */
static const double teaser_share = 0.15; /* of a page's prose: teasers have less */

static void mark(struct html_page *page, size_t block, enum furniture_kind kind,
		 struct ground ground)
{
	page->parts[block] = (struct html_part){
	    .role = BLOCK_FURNITURE, .furniture = kind, .ground = ground};
}

/* The same, where no phrase decided. */
static void mark_by(struct html_page *page, size_t block, enum furniture_kind kind,
		    enum ground_rule rule)
{
	mark(page, block, kind, ground_of(rule, NULL));
}

/* The same for a block that is in a zone of the page. */
static void mark_zone(struct html_page *page, size_t block)
{
	const struct html_node *node = page->flow->blocks.items[block].inner;

	mark(page, block, html_hint_furniture((enum html_hint)page->zones[node->number]),
	     html_zone_ground(page, node));
}

static void mark_metadata(struct html_page *page, size_t block, enum metadata_kind kind,
			  struct ground ground)
{
	page->parts[block] = (struct html_part){
	    .role = BLOCK_METADATA, .metadata = kind, .ground = ground};
}

/* The names of the boxes around block I that can say that it is a byline or a date: FOUND
 * is set to the innermost row of each hint. */
static void find_head_names(const struct html_page *page, size_t i,
			    const struct phrase *found[HTML_HINT_COUNT])
{
	static const enum html_hint sought[] = {HTML_HINT_BYLINE, HTML_HINT_DATE,
						HTML_HINT_META};
	const struct html_block *block = &page->flow->blocks.items[i];
	const struct html_node *node = block->inner;
	bool is_long = block->words > LONGEST_LABEL && block->ends_like_prose;

	for (int level = is_long ? 2 : 0; level < 3 && node && node != page->container;
	     level++, node = node->parent)
		for (size_t hint = 0; hint < ARRAY_COUNT(sought); hint++)
			if (!found[sought[hint]])
				found[sought[hint]] = html_hint_row(node, sought[hint]);
}

/* Marks a byline or date by the names of its boxes; false where it is none. */
static bool mark_head(struct html_page *page, size_t i)
{
	const struct html_block *block = &page->flow->blocks.items[i];
	const struct phrase *found[HTML_HINT_COUNT] = {NULL}, *date;

	if (block->words > LONGEST_META)
		return false;
	find_head_names(page, i, found);
	date = found[HTML_HINT_DATE] ? found[HTML_HINT_DATE] : found[HTML_HINT_META];
	if (block->words > 2 * LONGEST_LABEL && !found[HTML_HINT_META])
		return false;
	if (found[HTML_HINT_BYLINE])
		mark_metadata(page, i, METADATA_BYLINE,
			      ground_of(GROUND_BOX, found[HTML_HINT_BYLINE]));
	else if (date)
		mark_metadata(page, i, METADATA_DATE, ground_of(GROUND_BOX, date));
	return found[HTML_HINT_BYLINE] || date;
}

static bool is_list_like(const struct html_node *node)
{
	return node->tag == HTML_LI || node->tag == HTML_TR || node->tag == HTML_DD ||
	       node->tag == HTML_DT || node->tag == HTML_PRE || node->tag == HTML_TABLE;
}

/* Whether what a heading says of itself is not for cut_sections, which looks at what
 * stands under it. */
static bool is_of_heading(const struct verdict *verdict)
{
	return verdict->phrase && verdict->phrase->list == PHRASES_NOTICE;
}

/* Marks notices and captions by their words; false where it is neither. */
static bool mark_words(struct html_page *page, size_t i)
{
	const struct html_block *block = &page->flow->blocks.items[i];
	struct buf text = BUF_EMPTY;
	struct verdict verdict;
	bool is_credit;

	if (block->words > LONGEST_NOTICE)
		return false;
	html_flow_text(&text, page->flow, block);
	verdict_reach(&verdict, str_trim(buf_str(&text)));
	is_credit = notice_is_credit(str_trim(buf_str(&text)));
	buf_done(&text);
	if (verdict.is_furniture &&
	    (!html_prose_is_heading(block) || is_of_heading(&verdict)))
		mark(page, i, verdict.kind, verdict_ground(&verdict));
	else if (is_credit)
		mark_by(page, i, FURNITURE_CAPTION, GROUND_PICTURE);
	return page->parts[i].role == BLOCK_FURNITURE;
}

/* Bold paragraphs are subheadings. */
static bool is_bold(const struct html_block *block)
{
	return block->node->tag == HTML_P &&
	       (block->inner->tag == HTML_B || block->inner->tag == HTML_STRONG);
}

/* Whether a block in the container is of the article, seen alone. */
static void classify_block(struct html_page *page, size_t i)
{
	const struct html_block *block = &page->flow->blocks.items[i];
	uint8_t zone = page->zones[block->inner->number];

	if (zone)
		mark_zone(page, i);
	else if (i == page->title_block)
		mark_metadata(page, i, METADATA_TITLE, ground_of(GROUND_TITLE_FIT, NULL));
	else if (mark_head(page, i) || mark_words(page, i))
		return;
	else if (html_prose_is_heading(block))
		return;
	else if (html_linked_is(block) && !html_linked_is_text(page, i))
		mark_by(page, i, FURNITURE_RELATED, GROUND_LINKS);
	else if (block->words <= 2 && !block->ends_like_prose &&
		 !is_list_like(block->node) && !is_bold(block))
		mark_by(page, i, FURNITURE_NOTICE, GROUND_BARE);
}

static int heading_level(const struct html_block *block)
{
	return html_prose_is_heading(block) ? (int)(block->node->tag - HTML_H1) + 1 : 7;
}

/* Cuts what stands under headings like "Related articles". */
static void cut_sections(struct html_page *page, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const struct html_block *block = &page->flow->blocks.items[i];
		struct buf text = BUF_EMPTY;
		enum html_hint hint = HTML_HINT_NONE;
		const struct phrase *row;
		const struct html_node *box = block->node->parent;

		if (page->parts[i].role != BLOCK_TEXT || block->words > LONGEST_LABEL)
			continue;
		html_flow_text(&text, page->flow, block);
		if (html_prose_is_heading(block) || !block->ends_like_prose ||
		    text.bytes[text.length - 1] == ':')
			hint = html_hint_heading(buf_str(&text), &row);
		buf_done(&text);
		if (!hint)
			continue;
		mark(page, i, html_hint_furniture(hint), ground_of(GROUND_HEADING, row));
		if (!html_prose_is_heading(block))
			continue;
		for (size_t next = i + 1; next < to; next++) {
			const struct html_block *other = &page->flow->blocks.items[next];

			if (heading_level(other) <= heading_level(block) ||
			    !html_tree_is_in(other->node, box))
				break;
			if (page->parts[next].role == BLOCK_TEXT)
				mark(page, next, html_hint_furniture(hint),
				     ground_of(GROUND_HEADING, row));
		}
	}
}

static bool is_prose(const struct html_page *page, size_t i)
{
	return page->parts[i].role == BLOCK_TEXT &&
	       (html_prose_weigh(&page->flow->blocks.items[i]) > 0 ||
		html_linked_is_text(page, i));
}

/* Whether block I speaks to the reader for the outlet, so that beside an appeal it is one
 * too, though its words would not do alone. */
static bool can_appeal(const struct html_page *page, size_t i)
{
	enum { FEWEST = 2 /* signs */ };
	struct buf text = BUF_EMPTY;
	struct verdict verdict;
	const double *signs = verdict.signs;

	if (page->parts[i].role != BLOCK_TEXT ||
	    html_prose_is_heading(&page->flow->blocks.items[i]))
		return false;
	html_flow_text(&text, page->flow, &page->flow->blocks.items[i]);
	verdict_reach(&verdict, str_trim(buf_str(&text)));
	buf_done(&text);
	return signs[VERDICT_SPEECH] <= 0 && signs[VERDICT_QUOTE] <= 0 &&
	       signs[VERDICT_READER] > 0 &&
	       signs[VERDICT_READER] + signs[VERDICT_OUTLET] + signs[VERDICT_OFFER] >=
		   FEWEST;
}

static bool is_appeal(const struct html_page *page, size_t i)
{
	return page->parts[i].role == BLOCK_FURNITURE &&
	       page->parts[i].furniture == FURNITURE_NOTICE &&
	       !ground_is_sure(page->parts[i].ground);
}

/* Takes block I with block OTHER, right beside it, if that is an appeal. */
static void join_appeal(struct html_page *page, size_t i, size_t other)
{
	const struct html_block *blocks = page->flow->blocks.items;

	if (is_appeal(page, other) &&
	    blocks[i].node->parent == blocks[other].node->parent && can_appeal(page, i))
		mark_by(page, i, FURNITURE_NOTICE, GROUND_APPEAL);
}

/* Appeals and panels without a box of their own go on over several paragraphs. */
static void cut_appeals(struct html_page *page, size_t from, size_t to)
{
	for (size_t i = from + 1; i < to; i++)
		join_appeal(page, i, i - 1);
	for (size_t i = to; i > from + 1; i--)
		join_appeal(page, i - 2, i - 1);
}

/* What stands behind the comments is none of the article. */
static void cut_behind_comments(struct html_page *page, size_t from, size_t to)
{
	double whole = 0, before = 0;
	bool is_behind = false;

	for (size_t i = from; i < to; i++)
		if (page->parts[i].role == BLOCK_TEXT)
			whole += html_prose_weigh(&page->flow->blocks.items[i]);
	for (size_t i = from; i < to; i++) {
		if (page->parts[i].role == BLOCK_TEXT && is_behind)
			mark_by(page, i, FURNITURE_MENU, GROUND_COMMENTS);
		else if (page->parts[i].role == BLOCK_TEXT)
			before += html_prose_weigh(&page->flow->blocks.items[i]);
		else if (page->parts[i].role == BLOCK_FURNITURE &&
			 page->parts[i].furniture == FURNITURE_COMMENT)
			is_behind |= before >= bulk * whole;
	}
}

/* A heading that is a link leads to another article; what is in its box is about that. */
static void cut_teasers(struct html_page *page, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const struct html_block *block = &page->flow->blocks.items[i];
		const struct html_node *box = block->node;

		if (!html_prose_is_heading(block) ||
		    block->link_size * 10 < block->size * 9 || i == page->title_block ||
		    page->zones[block->inner->number])
			continue;
		while (box->parent && box->parent != page->container &&
		       page->prose[box->parent->number] < teaser_share * page->whole)
			box = box->parent;
		for (size_t next = i; next < to; next++) {
			if (!html_tree_is_in(page->flow->blocks.items[next].node, box))
				break;
			if (page->parts[next].role == BLOCK_TEXT)
				mark_by(page, next, FURNITURE_RELATED, GROUND_TEASERS);
		}
	}
}

/* Whether block I, which is no prose, goes on with the last prose, block LAST. */
static bool goes_on(const struct html_page *page, size_t last, size_t i)
{
	const struct html_block *block = &page->flow->blocks.items[i];
	const struct html_block *before = &page->flow->blocks.items[last];

	return !html_prose_is_heading(block) &&
	       (is_list_like(block->node) ||
		(block->node->parent == before->node->parent && block->words >= 3 &&
		 !block->links));
}

/* Whether BLOCK, which stands between the title and the text, can be a lead. */
static bool is_lead(const struct html_block *block)
{
	return block->words >= 12 ||
	       (block->words >= HTML_LEAST_WORDS &&
		(block->ends_like_prose || html_prose_is_heading(block)));
}

/* Labels and headings before the first and behind the last prose are none of the text. */
static void trim_ends(struct html_page *page, size_t from, size_t to)
{
	size_t first = from, last = to;

	while (first < to && !is_prose(page, first))
		first++;
	if (first == to)
		return;
	while (!is_prose(page, last - 1))
		last--;
	for (size_t i = from; i < first; i++)
		if (page->parts[i].role == BLOCK_TEXT &&
		    !is_lead(&page->flow->blocks.items[i]))
			mark_by(page, i, FURNITURE_MENU, GROUND_EDGE);
	for (size_t i = last; i < to; i++)
		if (page->parts[i].role == BLOCK_TEXT && !goes_on(page, last - 1, i))
			mark_by(page, i, FURNITURE_NOTICE, GROUND_EDGE);
}

/* Takes leads that stand between the title and the container. */
static void gather_lead(struct html_page *page, size_t first)
{
	size_t from = page->title_block;

	if (from >= first)
		return;
	for (size_t i = from + 1; i < first; i++) {
		const struct html_block *block = &page->flow->blocks.items[i];
		bool found[HTML_HINT_COUNT] = {false};

		html_hint_find(block->node, found);
		if (block->node->parent)
			html_hint_find(block->node->parent, found);
		if (page->zones[block->inner->number] || mark_head(page, i) ||
		    block->link_size * 2 > block->size)
			continue;
		if ((found[HTML_HINT_LEAD] && block->words >= 4) || is_lead(block))
			page->parts[i] = (struct html_part){.role = BLOCK_TEXT};
	}
}

/* An article is not made of furniture: where nothing else is left, what was only weighed
 * is its text. */
static void keep_something(struct html_page *page)
{
	for (size_t i = 0; i < page->flow->blocks.count; i++)
		if (page->parts[i].role == BLOCK_TEXT)
			return;
	for (size_t i = 0; i < page->flow->blocks.count; i++)
		if (page->parts[i].ground.rule == GROUND_WEIGHT)
			page->parts[i] = (struct html_part){.role = BLOCK_TEXT};
}

void html_part_classify(struct html_page *page)
{
	size_t count = page->flow->blocks.count, from = count, to = 0;

	for (size_t i = 0; i < count; i++) {
		const struct html_block *block = &page->flow->blocks.items[i];
		uint8_t zone = page->zones[block->inner->number];

		if (html_tree_is_in(block->node, page->container)) {
			from = from == count ? i : from;
			to = i + 1;
			classify_block(page, i);
		} else if (i == page->title_block) {
			mark_metadata(page, i, METADATA_TITLE,
				      ground_of(GROUND_TITLE_FIT, NULL));
		} else {
			mark_by(page, i, FURNITURE_MENU, GROUND_OUTSIDE);
			if (zone)
				mark_zone(page, i);
		}
	}
	cut_sections(page, from, to);
	cut_teasers(page, from, to);
	cut_appeals(page, from, to);
	cut_behind_comments(page, from, to);
	if (from < to) {
		size_t first = page->title_block >= from && page->title_block < to
				   ? page->title_block
				   : from;

		for (size_t i = from; i < first; i++)
			if (page->parts[i].role == BLOCK_TEXT && !is_prose(page, i))
				mark_by(page, i, FURNITURE_MENU, GROUND_EDGE);
		trim_ends(page, first, to);
	}
	gather_lead(page, from);
	keep_something(page);
}
