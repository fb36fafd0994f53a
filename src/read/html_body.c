/*
 * All sums run over arrays by the numbers of nodes, from the last node to the first, so
 * that each step is linear in the size of the page.
 */
#include "config.h"

#include "read/html_body.h"

#include <string.h>
#include <strings.h>

#include "base/mem.h"
#include "base/minmax.h"
#include "base/unicode.h"
#include "read/html_hint.h"

enum {
	LEAST_LINKED = 45,   /* words of a paragraph that is a link and yet of the text */
	LONGEST_LINKED = 25, /* words of a paragraph that half is links and is not */
	LONGEST_TITLE = 60,
	LARGEST_TITLE = 600, /* characters */
	LEAST_WORDS = 8,     /* of prose without a stop at its end */
	LONGEST_LABEL = 12,  /* words of a label or heading */
	LONGEST_META = 60,   /* words of a box with byline, date and the like */
	LONGEST_NOTICE = 45, /* words of a notice or caption that is told by words */
};

/* Weights, found on saved pages of many sites. */
static const double bulk = 0.35;      /* of a page's prose: no hint takes so much away */
static const double body_share = 0.6; /* of the best box: a box that is called body */

static const double least_share = 0.15;	 /* of a page's prose: less is no article */
static const double part_share = 0.05;	 /* of the body: another part of it */
static const double article_share = 0.3; /* of the best box: the article in it */
static const double teaser_share = 0.15; /* of a page's prose: teasers have less */

/* Hints are trusted less where they leave nothing of a page. */
enum trust { TRUST_ALL, TRUST_ELEMENTS, TRUST_NONE, TRUST_COUNT };

struct chooser {
	enum trust trust;
	const struct html_tree *tree;
	const struct html_flow *flow;
	struct str known_title; /* by the page's metadata */
	struct html_part *parts;
	const struct html_node **nodes; /* by number */
	uint8_t *zones;			/* enum html_hint of what frames the page */
	bool *is_body;			/* the node is called the article's body */
	bool *holds;			/* a title or a body is in it */
	double *prose, *value;
	double *links; /* characters of link text in each node */
	double whole;  /* prose of the page without its frame and comments */
	const struct html_node *title;	   /* the block element of the title, or NULL */
	size_t title_block;		   /* the block, or the count of blocks */
	const struct html_node *container; /* of the body */
};

static bool is_frame(const struct html_node *node)
{
	return node->tag == HTML_ASIDE || node->tag == HTML_NAV ||
	       node->tag == HTML_FOOTER;
}

/* How much BLOCK weighs as prose. */
static double prose_of(const struct html_block *block)
{
	double density = (double)block->link_size / (double)block->size;
	double weight;

	if (html_tag_traits(block->node->tag) & HTML_HEADING || density > 0.7 ||
	    (!block->ends_in_stop && block->words < LEAST_WORDS) || block->words < 4)
		return 0;
	weight = minmax_least((double)block->size, 1000) / 100 +
		 minmax_least((double)block->commas, 10) / 4 +
		 minmax_least((double)block->stops, 10) / 4;
	if (!block->ends_in_stop)
		weight *= 0.5;
	if (block->node->tag == HTML_LI)
		weight *= 0.6;
	else if (block->node->tag == HTML_P)
		weight *= 1.2;
	return weight * (1 - density) * (1 - density);
}

/* How much BLOCK speaks against a box that it is in. */
static double junk_of(const struct html_block *block)
{
	double density = (double)block->link_size / (double)block->size;

	if (html_tag_traits(block->node->tag) & HTML_HEADING && density < 0.5)
		return 0;
	if (density > 0.5)
		return 0.3 + 0.15 * (double)block->links;
	return block->ends_in_stop || block->words >= LEAST_WORDS ? 0 : 0.15;
}

static bool has_value(const struct html_node *node, enum html_attribute_name name,
		      const char *value)
{
	struct str found = html_tree_attribute(node, name);

	return found.bytes && !strcasecmp(found.bytes, value);
}

static bool is_hidden(const struct html_node *node)
{
	struct str style = html_tree_attribute(node, HTML_ATTRIBUTE_STYLE);

	if (html_tree_attribute(node, HTML_ATTRIBUTE_HIDDEN).bytes ||
	    has_value(node, HTML_ATTRIBUTE_ARIA_HIDDEN, "true"))
		return true;
	return style.bytes && (strcasestr(style.bytes, "display:none") ||
			       strcasestr(style.bytes, "display: none") ||
			       strcasestr(style.bytes, "visibility:hidden") ||
			       strcasestr(style.bytes, "visibility: hidden"));
}

/* What an element frames a page with by its name or role alone. */
static enum html_hint hint_of_element(const struct html_node *node)
{
	static const uint8_t of_tags[HTML_TAG_COUNT] = {
	    [HTML_NAV] = HTML_HINT_MENU,	[HTML_ASIDE] = HTML_HINT_RELATED,
	    [HTML_FOOTER] = HTML_HINT_MENU,	[HTML_BUTTON] = HTML_HINT_NOTICE,
	    [HTML_FORM] = HTML_HINT_NOTICE,	[HTML_SELECT] = HTML_HINT_MENU,
	    [HTML_DATALIST] = HTML_HINT_MENU,	[HTML_FIGCAPTION] = HTML_HINT_CAPTION,
	    [HTML_NOSCRIPT] = HTML_HINT_NOTICE, [HTML_VIDEO] = HTML_HINT_CAPTION,
	    [HTML_AUDIO] = HTML_HINT_CAPTION,	[HTML_PICTURE] = HTML_HINT_CAPTION,
	    [HTML_MENU] = HTML_HINT_MENU,	[HTML_DIALOG] = HTML_HINT_NOTICE,
	    [HTML_FIELDSET] = HTML_HINT_NOTICE, [HTML_FIGURE] = HTML_HINT_CAPTION,
	    [HTML_CAPTION] = HTML_HINT_CAPTION, [HTML_OBJECT] = HTML_HINT_CAPTION,
	    [HTML_HEAD] = HTML_HINT_HIDDEN,
	};
	static const struct {
		const char *role;
		enum html_hint hint;
	} of_roles[] = {
	    {"navigation", HTML_HINT_MENU},    {"complementary", HTML_HINT_RELATED},
	    {"contentinfo", HTML_HINT_MENU},   {"banner", HTML_HINT_MENU},
	    {"search", HTML_HINT_MENU},	       {"dialog", HTML_HINT_NOTICE},
	    {"alertdialog", HTML_HINT_NOTICE}, {"menu", HTML_HINT_MENU},
	    {"menubar", HTML_HINT_MENU},       {"button", HTML_HINT_NOTICE},
	};
	struct str role = html_tree_attribute(node, HTML_ATTRIBUTE_ROLE);

	for (size_t i = 0; role.bytes && i < sizeof of_roles / sizeof of_roles[0]; i++)
		if (!strcasecmp(role.bytes, of_roles[i].role))
			return of_roles[i].hint;
	return of_tags[node->tag];
}

/* A figure can hold a quotation or a table instead of a picture. */
static bool is_text_figure(const struct html_node *figure)
{
	for (const struct html_node *node = figure; node;
	     node = html_tree_next(node, figure))
		if (node->tag == HTML_BLOCKQUOTE || node->tag == HTML_TABLE ||
		    node->tag == HTML_PRE)
			return true;
	return false;
}

static bool has_ancestor(const struct html_node *node, enum html_tag tag)
{
	for (node = node->parent; node; node = node->parent)
		if (node->tag == tag)
			return true;
	return false;
}

static bool is_in_article(const struct html_node *node)
{
	for (; node; node = node->parent)
		if (node->tag == HTML_ARTICLE || node->tag == HTML_MAIN)
			return true;
	return false;
}

/* The first hint that FOUND holds, from HTML_HINT_RELATED on, that may take NODE away. */
static enum html_hint hint_of_names(const struct chooser *chooser,
				    const struct html_node *node,
				    const bool found[HTML_HINT_COUNT])
{
	for (enum html_hint hint = HTML_HINT_RELATED; hint < HTML_HINT_COUNT; hint++) {
		if (!found[hint])
			continue;
		/* Leads and heads of articles are called so too. */
		if ((hint == HTML_HINT_TEASER || hint == HTML_HINT_CAPTION) &&
		    chooser->prose[node->number] > 0.1 * chooser->whole)
			continue;
		if (hint == HTML_HINT_TEASER &&
		    (found[HTML_HINT_LEAD] || chooser->links[node->number] == 0 ||
		     is_in_article(node)))
			continue;
		return hint;
	}
	return HTML_HINT_NONE;
}

/* Whether NODE holds so much of the page that no hint may take it away. */
static bool is_protected(const struct chooser *chooser, const struct html_node *node,
			 enum html_hint hint)
{
	if (chooser->holds[node->number])
		return true;
	if (is_frame(node))
		return chooser->trust == TRUST_NONE;
	return hint != HTML_HINT_COMMENT && hint != HTML_HINT_HIDDEN &&
	       chooser->prose[node->number] >= bulk * chooser->whole;
}

/* A box with prose that is marked as the author tells about them. */
static bool is_about_author(const struct chooser *chooser, const struct html_node *node)
{
	struct str property = html_tree_attribute(node, HTML_ATTRIBUTE_ITEMPROP);

	return property.bytes && !strcasecmp(property.bytes, "author") &&
	       chooser->prose[node->number] > 0;
}

/* Whether HINT can take NODE away at the trust that is left. */
static bool is_trusted(const struct chooser *chooser, const struct html_node *node,
		       enum html_hint hint)
{
	/* Outlets mark each paragraph behind their paywall. */
	if (node->tag == HTML_P && chooser->prose[node->number] > 0)
		return hint >= HTML_HINT_COMMENT;
	if (chooser->trust == TRUST_NONE)
		return hint == HTML_HINT_COMMENT || hint == HTML_HINT_CAPTION ||
		       hint == HTML_HINT_MENU;
	return chooser->trust == TRUST_ALL || hint >= HTML_HINT_COMMENT ||
	       hint_of_element(node);
}

static enum html_hint zone_of(const struct chooser *chooser, const struct html_node *node)
{
	bool found[HTML_HINT_COUNT] = {false};
	enum html_hint hint = hint_of_element(node);

	if (node->tag == HTML_TEXT || node->tag == HTML_BODY || node->tag == HTML_HTML)
		return HTML_HINT_NONE;
	if (node->tag == HTML_ARTICLE && has_ancestor(node, HTML_ARTICLE))
		hint = HTML_HINT_RELATED;
	if (node->tag == HTML_FIGURE && is_text_figure(node))
		hint = HTML_HINT_NONE;
	if (node->tag == HTML_HEADER && !is_in_article(node))
		hint = HTML_HINT_MENU;
	if (!hint && is_hidden(node))
		hint = HTML_HINT_HIDDEN;
	if (!hint && is_about_author(chooser, node))
		hint = HTML_HINT_AUTHOR;
	if (!hint && node->tag != HTML_ARTICLE && node->tag != HTML_MAIN) {
		html_hint_find(node, found);
		hint = hint_of_names(chooser, node, found);
	}
	if (!is_trusted(chooser, node, hint))
		hint = HTML_HINT_NONE;
	return hint && is_protected(chooser, node, hint) ? HTML_HINT_NONE : hint;
}

static void find_zones(struct chooser *chooser)
{
	for (size_t i = 1; i < chooser->tree->count; i++) {
		const struct html_node *node = chooser->nodes[i];
		uint8_t above = chooser->zones[node->parent->number];

		chooser->zones[i] = above ? above : (uint8_t)zone_of(chooser, node);
	}
}

static void number_nodes(struct chooser *chooser)
{
	for (const struct html_node *node = chooser->tree->root; node;
	     node = html_tree_next(node, chooser->tree->root))
		chooser->nodes[node->number] = node;
}

static void sum_up(const struct chooser *chooser, double *sums)
{
	for (size_t i = chooser->tree->count - 1; i > 0; i--)
		sums[chooser->nodes[i]->parent->number] += sums[i];
}

/* The prose of comments and of what frames a page; it can be longer than the article. */
static double prose_of_frame(const struct chooser *chooser)
{
	const struct html_node *node = chooser->tree->root;
	double sum = 0;

	while (node) {
		bool found[HTML_HINT_COUNT] = {false};

		if (node->tag != HTML_TEXT && node->tag != HTML_BODY)
			html_hint_find(node, found);
		if ((found[HTML_HINT_COMMENT] || is_frame(node)) &&
		    !(chooser->title && html_tree_is_in(chooser->title, node))) {
			sum += chooser->prose[node->number];
			node = html_tree_skip(node, chooser->tree->root);
		} else {
			node = html_tree_next(node, chooser->tree->root);
		}
	}
	return sum;
}

static void sum_prose(struct chooser *chooser)
{
	for (size_t i = 0; i < chooser->flow->blocks.count; i++) {
		const struct html_block *block = &chooser->flow->blocks.items[i];

		chooser->prose[block->node->number] += prose_of(block);
		chooser->links[block->node->number] += (double)block->link_size;
	}
	sum_up(chooser, chooser->links);
	sum_up(chooser, chooser->prose);
	chooser->whole = chooser->prose[0] - prose_of_frame(chooser);
}

/* Finds boxes that are called the body, and what holds them or the title. */
static void find_bodies(struct chooser *chooser)
{
	for (size_t i = chooser->tree->count - 1; i > 0; i--) {
		const struct html_node *node = chooser->nodes[i];
		bool found[HTML_HINT_COUNT] = {false};

		if (node->tag != HTML_TEXT)
			html_hint_find(node, found);
		chooser->is_body[i] =
		    found[HTML_HINT_BODY] && chooser->prose[i] >= 0.3 * chooser->whole;
		if (chooser->is_body[i] || node == chooser->title)
			chooser->holds[i] = true;
		if (chooser->holds[i])
			chooser->holds[node->parent->number] = true;
	}
}

/* Adds the words of TEXT, folded, each between blanks. */
static size_t add_words(struct buf *out, struct str text)
{
	struct buf folded = BUF_EMPTY;
	size_t words = 0;

	buf_char(out, ' ');
	unicode_fold(&folded, text);
	for (size_t at = 0, step; at < folded.length; at += step) {
		uint32_t character = unicode_at(buf_str(&folded), at, &step);

		if (unicode_is_letter(character) || unicode_is_digit(character)) {
			words += out->bytes[out->length - 1] == ' ';
			unicode_add(out, character);
		} else if (out->bytes[out->length - 1] != ' ') {
			buf_char(out, ' ');
		}
	}
	if (out->bytes[out->length - 1] != ' ')
		buf_char(out, ' ');
	buf_done(&folded);
	return words;
}

/* How well TEXT fits the TITLE that is known, 0 to 1: by the words that they share. */
static double title_fit(struct str text, struct str title)
{
	struct buf a = BUF_EMPTY, b = BUF_EMPTY;
	size_t words = add_words(&a, text) + add_words(&b, title), shared = 0;

	for (size_t from = 0, to; from + 1 < a.length; from = to) {
		for (to = from + 1; a.bytes[to] != ' ';)
			to++;
		shared +=
		    memmem(b.bytes, b.length, a.bytes + from, to - from + 1) != NULL;
	}
	buf_done(&a);
	buf_done(&b);
	return words ? 2 * (double)shared / (double)words : 0;
}

static bool is_heading(const struct html_block *block)
{
	return html_tag_traits(block->node->tag) & HTML_HEADING;
}

static void find_title(struct chooser *chooser)
{
	double best = 0;

	chooser->title_block = chooser->flow->blocks.count;
	for (size_t i = 0; i < chooser->flow->blocks.count; i++) {
		const struct html_block *block = &chooser->flow->blocks.items[i];
		struct buf text = BUF_EMPTY;
		double fit;

		if (block->words > LONGEST_TITLE || block->size > LARGEST_TITLE)
			continue;
		html_flow_text(&text, chooser->flow, block);
		fit = title_fit(buf_str(&text), chooser->known_title);
		if (fit < 0.4 && block->node->tag != HTML_H1)
			fit = 0;
		fit += fit > 0 && is_heading(block) ? 0.2 : 0;
		fit += block->node->tag == HTML_H1 ? 0.2 : 0;
		fit -= block->link_size == block->size ? 0.15 : 0;
		buf_done(&text);
		if (fit > best) {
			best = fit;
			chooser->title = block->node;
			chooser->title_block = i;
		}
	}
}

static void sum_values(struct chooser *chooser)
{
	memset(chooser->value, 0, chooser->tree->count * sizeof *chooser->value);
	for (size_t i = 0; i < chooser->flow->blocks.count; i++) {
		const struct html_block *block = &chooser->flow->blocks.items[i];

		if (!chooser->zones[block->inner->number])
			chooser->value[block->node->number] +=
			    prose_of(block) - junk_of(block);
	}
	sum_up(chooser, chooser->value);
}

static const struct html_node *common_ancestor(const struct html_node *a,
					       const struct html_node *b)
{
	while (!html_tree_is_in(b, a))
		a = a->parent;
	return a;
}

static const struct html_node *article_of(const struct html_node *node)
{
	while (node && node->tag != HTML_ARTICLE)
		node = node->parent;
	return node;
}

/* Whether node I is a box like BODY: another part of the same text. */
static bool is_part(const struct chooser *chooser, size_t i, const struct html_node *body)
{
	const struct html_node *node = chooser->nodes[i];
	struct str class = html_tree_attribute(body, HTML_ATTRIBUTE_CLASS);

	return node->tag == body->tag && !chooser->zones[i] && class.length &&
	       chooser->value[i] >= part_share * chooser->value[body->number] &&
	       str_equal(class, html_tree_attribute(node, HTML_ATTRIBUTE_CLASS)) &&
	       !html_tree_is_in(node, chooser->container) &&
	       !html_tree_is_in(body, node) && article_of(node) == article_of(body);
}

/* Advertisements cut bodies into several boxes of one class: takes them together.  Behind
 * another <h1> is another article. */
static void join_parts(struct chooser *chooser)
{
	const struct html_node *body = chooser->container;
	size_t from = 1;

	for (size_t i = 1; i < body->number; i++)
		if (chooser->nodes[i]->tag == HTML_H1)
			from = i;
	for (size_t i = from; i < chooser->tree->count; i++) {
		if (i > body->number && chooser->nodes[i]->tag == HTML_H1)
			break;
		if (is_part(chooser, i, body))
			chooser->container =
			    common_ancestor(chooser->container, chooser->nodes[i]);
	}
}

/* Pages load the next article below; an <article> that has the title is the one. */
static void narrow(struct chooser *chooser)
{
	const struct html_node *article = article_of(chooser->title);
	double whole = chooser->value[chooser->container->number];

	if (!article || article == chooser->container ||
	    !html_tree_is_in(article, chooser->container))
		return;
	if (chooser->value[article->number] >= article_share * whole)
		chooser->container = article;
}

static void choose_container(struct chooser *chooser)
{
	const struct html_node *article = article_of(chooser->title);
	size_t best = 0, body = 0;

	for (size_t i = 1; i < chooser->tree->count; i++) {
		if (chooser->nodes[i]->tag == HTML_TEXT)
			continue;
		/* The innermost of equals. */
		if (chooser->value[i] >= chooser->value[best] * 0.999)
			best = i;
	}
	for (size_t i = 1; i < chooser->tree->count; i++)
		if (chooser->is_body[i] && !chooser->zones[i] &&
		    (!article || article_of(chooser->nodes[i]) == article) &&
		    chooser->value[i] >= body_share * chooser->value[best] &&
		    (!body || chooser->value[i] > chooser->value[body]))
			body = i;
	chooser->container = chooser->nodes[body ? body : best];
	if (body)
		join_parts(chooser);
	else
		narrow(chooser);
}

static void mark(struct chooser *chooser, size_t block, enum furniture_kind kind)
{
	chooser->parts[block] =
	    (struct html_part){.role = BLOCK_FURNITURE, .furniture = kind};
}

static void mark_metadata(struct chooser *chooser, size_t block, enum metadata_kind kind)
{
	chooser->parts[block] =
	    (struct html_part){.role = BLOCK_METADATA, .metadata = kind};
}

/* Marks a byline or date by the names of its boxes; false where it is none. */
static bool mark_head(struct chooser *chooser, size_t i)
{
	const struct html_block *block = &chooser->flow->blocks.items[i];
	const struct html_node *node = block->inner;
	bool found[HTML_HINT_COUNT] = {false};
	bool is_long = block->words > LONGEST_LABEL && block->ends_in_stop;

	if (block->words > LONGEST_META)
		return false;
	for (int level = is_long ? 2 : 0; level < 3 && node && node != chooser->container;
	     level++, node = node->parent)
		html_hint_find(node, found);
	if (block->words > 2 * LONGEST_LABEL && !found[HTML_HINT_META])
		return false;
	if (found[HTML_HINT_BYLINE])
		mark_metadata(chooser, i, METADATA_BYLINE);
	else if (found[HTML_HINT_DATE] || found[HTML_HINT_META])
		mark_metadata(chooser, i, METADATA_DATE);
	return found[HTML_HINT_BYLINE] || found[HTML_HINT_DATE] || found[HTML_HINT_META];
}

static bool is_list_like(const struct html_node *node)
{
	return node->tag == HTML_LI || node->tag == HTML_TR || node->tag == HTML_DD ||
	       node->tag == HTML_DT || node->tag == HTML_PRE || node->tag == HTML_TABLE;
}

/* Marks notices and captions by their words; false where it is neither. */
static bool mark_words(struct chooser *chooser, size_t i)
{
	const struct html_block *block = &chooser->flow->blocks.items[i];
	struct buf text = BUF_EMPTY;
	bool is_notice, is_credit;

	if (block->words > LONGEST_NOTICE)
		return false;
	html_flow_text(&text, chooser->flow, block);
	is_notice =
	    html_hint_is_notice(buf_str(&text)) || html_hint_is_paywall(buf_str(&text));
	is_credit = html_hint_is_credit(buf_str(&text));
	buf_done(&text);
	if (is_notice)
		mark(chooser, i, FURNITURE_NOTICE);
	else if (is_credit)
		mark(chooser, i, FURNITURE_CAPTION);
	return is_notice || is_credit;
}

/* Bold paragraphs are subheadings. */
static bool is_bold(const struct html_block *block)
{
	return block->node->tag == HTML_P &&
	       (block->inner->tag == HTML_B || block->inner->tag == HTML_STRONG);
}

/* Whether a block in the container is of the article, seen alone. */
static void judge_block(struct chooser *chooser, size_t i)
{
	const struct html_block *block = &chooser->flow->blocks.items[i];
	uint8_t zone = chooser->zones[block->inner->number];
	double density = (double)block->link_size / (double)block->size;

	if (zone)
		mark(chooser, i, html_hint_furniture((enum html_hint)zone));
	else if (i == chooser->title_block)
		mark_metadata(chooser, i, METADATA_TITLE);
	else if (mark_head(chooser, i) || mark_words(chooser, i))
		return;
	else if (is_heading(block))
		return;
	else if ((density > 0.8 && block->words < LEAST_LINKED) ||
		 (density > 0.5 && block->words < LONGEST_LINKED))
		mark(chooser, i, FURNITURE_RELATED);
	else if (block->words <= 2 && !block->ends_in_stop &&
		 !is_list_like(block->node) && !is_bold(block))
		mark(chooser, i, FURNITURE_NOTICE);
}

static int heading_level(const struct html_block *block)
{
	return is_heading(block) ? (int)(block->node->tag - HTML_H1) + 1 : 7;
}

/* Cuts what stands under headings like "Related articles". */
static void cut_sections(struct chooser *chooser, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const struct html_block *block = &chooser->flow->blocks.items[i];
		struct buf text = BUF_EMPTY;
		enum html_hint hint = HTML_HINT_NONE;
		const struct html_node *box = block->node->parent;

		if (chooser->parts[i].role != BLOCK_TEXT || block->words > LONGEST_LABEL)
			continue;
		html_flow_text(&text, chooser->flow, block);
		if (is_heading(block) || !block->ends_in_stop ||
		    text.bytes[text.length - 1] == ':')
			hint = html_hint_heading(buf_str(&text));
		buf_done(&text);
		if (!hint)
			continue;
		mark(chooser, i, html_hint_furniture(hint));
		if (!is_heading(block))
			continue;
		for (size_t next = i + 1; next < to; next++) {
			const struct html_block *other =
			    &chooser->flow->blocks.items[next];

			if (heading_level(other) <= heading_level(block) ||
			    !html_tree_is_in(other->node, box))
				break;
			if (chooser->parts[next].role == BLOCK_TEXT)
				mark(chooser, next, html_hint_furniture(hint));
		}
	}
}

static bool is_prose(const struct chooser *chooser, size_t i)
{
	return chooser->parts[i].role == BLOCK_TEXT &&
	       prose_of(&chooser->flow->blocks.items[i]) > 0;
}

/* What stands behind the comments is none of the article. */
static void cut_behind_comments(struct chooser *chooser, size_t from, size_t to)
{
	double whole = 0, before = 0;
	bool is_behind = false;

	for (size_t i = from; i < to; i++)
		if (chooser->parts[i].role == BLOCK_TEXT)
			whole += prose_of(&chooser->flow->blocks.items[i]);
	for (size_t i = from; i < to; i++) {
		if (chooser->parts[i].role == BLOCK_TEXT && is_behind)
			mark(chooser, i, FURNITURE_MENU);
		else if (chooser->parts[i].role == BLOCK_TEXT)
			before += prose_of(&chooser->flow->blocks.items[i]);
		else if (chooser->parts[i].role == BLOCK_FURNITURE &&
			 chooser->parts[i].furniture == FURNITURE_COMMENT)
			is_behind |= before >= bulk * whole;
	}
}

/* A heading that is a link leads to another article; what is in its box is about that. */
static void cut_teasers(struct chooser *chooser, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const struct html_block *block = &chooser->flow->blocks.items[i];
		const struct html_node *box = block->node;

		if (!is_heading(block) || block->link_size * 10 < block->size * 9 ||
		    i == chooser->title_block || chooser->zones[block->inner->number])
			continue;
		while (box->parent && box->parent != chooser->container &&
		       chooser->prose[box->parent->number] <
			   teaser_share * chooser->whole)
			box = box->parent;
		for (size_t next = i; next < to; next++) {
			if (!html_tree_is_in(chooser->flow->blocks.items[next].node, box))
				break;
			if (chooser->parts[next].role == BLOCK_TEXT)
				mark(chooser, next, FURNITURE_RELATED);
		}
	}
}

/* Whether block I, which is no prose, goes on with the last prose, block LAST. */
static bool goes_on(const struct chooser *chooser, size_t last, size_t i)
{
	const struct html_block *block = &chooser->flow->blocks.items[i];
	const struct html_block *before = &chooser->flow->blocks.items[last];

	return !is_heading(block) && (is_list_like(block->node) ||
				      (block->node->parent == before->node->parent &&
				       block->words >= 3 && !block->links));
}

/* Whether BLOCK, which stands between the title and the text, can be a lead. */
static bool is_lead(const struct html_block *block)
{
	return block->words >= 12 || (block->words >= LEAST_WORDS &&
				      (block->ends_in_stop || is_heading(block)));
}

/* Labels and headings before the first and behind the last prose are none of the text. */
static void trim_ends(struct chooser *chooser, size_t from, size_t to)
{
	size_t first = from, last = to;

	while (first < to && !is_prose(chooser, first))
		first++;
	if (first == to)
		return;
	while (!is_prose(chooser, last - 1))
		last--;
	for (size_t i = from; i < first; i++)
		if (chooser->parts[i].role == BLOCK_TEXT &&
		    !is_lead(&chooser->flow->blocks.items[i]))
			mark(chooser, i, FURNITURE_MENU);
	for (size_t i = last; i < to; i++)
		if (chooser->parts[i].role == BLOCK_TEXT &&
		    !goes_on(chooser, last - 1, i))
			mark(chooser, i, FURNITURE_NOTICE);
}

/* Takes leads that stand between the title and the container. */
static void gather_lead(struct chooser *chooser, size_t first)
{
	size_t from = chooser->title_block;

	if (from >= first)
		return;
	for (size_t i = from + 1; i < first; i++) {
		const struct html_block *block = &chooser->flow->blocks.items[i];
		bool found[HTML_HINT_COUNT] = {false};

		html_hint_find(block->node, found);
		if (block->node->parent)
			html_hint_find(block->node->parent, found);
		if (chooser->zones[block->inner->number] || mark_head(chooser, i) ||
		    block->link_size * 2 > block->size)
			continue;
		if ((found[HTML_HINT_LEAD] && block->words >= 4) || is_lead(block))
			chooser->parts[i] = (struct html_part){.role = BLOCK_TEXT};
	}
}

static void judge(struct chooser *chooser)
{
	size_t count = chooser->flow->blocks.count, from = count, to = 0;

	for (size_t i = 0; i < count; i++) {
		const struct html_block *block = &chooser->flow->blocks.items[i];
		uint8_t zone = chooser->zones[block->inner->number];

		if (html_tree_is_in(block->node, chooser->container)) {
			from = from == count ? i : from;
			to = i + 1;
			judge_block(chooser, i);
		} else if (i == chooser->title_block) {
			mark_metadata(chooser, i, METADATA_TITLE);
		} else {
			mark(chooser, i,
			     zone ? html_hint_furniture((enum html_hint)zone)
				  : FURNITURE_MENU);
		}
	}
	cut_sections(chooser, from, to);
	cut_teasers(chooser, from, to);
	cut_behind_comments(chooser, from, to);
	if (from < to) {
		size_t first = chooser->title_block >= from && chooser->title_block < to
				   ? chooser->title_block
				   : from;

		for (size_t i = from; i < first; i++)
			if (chooser->parts[i].role == BLOCK_TEXT && !is_prose(chooser, i))
				mark(chooser, i, FURNITURE_MENU);
		trim_ends(chooser, first, to);
	}
	gather_lead(chooser, from);
}

void html_body_choose(struct html_part *parts, const struct html_tree *tree,
		      const struct html_flow *flow, struct str title)
{
	struct chooser chooser = {
	    .tree = tree, .flow = flow, .known_title = title, .parts = parts};

	chooser.nodes = mem_zero(tree->count, sizeof *chooser.nodes);
	chooser.zones = mem_zero(tree->count, sizeof *chooser.zones);
	chooser.is_body = mem_zero(tree->count, sizeof *chooser.is_body);
	chooser.holds = mem_zero(tree->count, sizeof *chooser.holds);
	chooser.links = mem_zero(tree->count, sizeof *chooser.links);
	chooser.prose = mem_zero(tree->count, sizeof *chooser.prose);
	chooser.value = mem_zero(tree->count, sizeof *chooser.value);
	number_nodes(&chooser);
	find_title(&chooser);
	sum_prose(&chooser);
	find_bodies(&chooser);
	do {
		find_zones(&chooser);
		sum_values(&chooser);
		choose_container(&chooser);
	} while (chooser.value[chooser.container->number] <=
		     least_share * chooser.whole &&
		 ++chooser.trust < TRUST_COUNT);
	judge(&chooser);
	free(chooser.nodes);
	free(chooser.zones);
	free(chooser.is_body);
	free(chooser.holds);
	free(chooser.links);
	free(chooser.prose);
	free(chooser.value);
}

void html_body_fragment(struct html_part *parts, const struct html_tree *tree,
			const struct html_flow *flow)
{
	uint8_t *zones = mem_zero(tree->count, sizeof *zones);

	for (const struct html_node *node = html_tree_next(tree->root, tree->root); node;
	     node = html_tree_next(node, tree->root)) {
		uint8_t zone = zones[node->parent->number];

		if (!zone && (node->tag != HTML_FIGURE || !is_text_figure(node)))
			zone = (uint8_t)hint_of_element(node);
		if (!zone && is_hidden(node))
			zone = HTML_HINT_HIDDEN;
		zones[node->number] = zone;
	}
	for (size_t i = 0; i < flow->blocks.count; i++) {
		uint8_t zone = zones[flow->blocks.items[i].inner->number];

		if (zone)
			parts[i] = (struct html_part){
			    .role = BLOCK_FURNITURE,
			    .furniture = html_hint_furniture((enum html_hint)zone)};
	}
	free(zones);
}
