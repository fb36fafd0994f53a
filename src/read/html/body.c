/* The order of the steps matters: zones need sums of prose, and the box needs zones. */
#include "config.h"

#include "read/html/body.h"

#include <string.h>

#include "base/mem.h"
#include "base/unicode.h"
#include "read/html/appeal.h"
#include "read/html/hint.h"
#include "read/html/page.h"
#include "read/html/part.h"
#include "read/html/prose.h"
#include "read/html/zone.h"

enum {
	LONGEST_TITLE = 60,  /* words of a headline */
	LARGEST_TITLE = 600, /* characters of one */
};

/* Weights, found on saved pages of many sites. */
static const double body_share = 0.6;	 /* of the best box: a box that is called body */
static const double least_share = 0.15;	 /* of a page's prose: less is no article */
static const double part_share = 0.05;	 /* of the body: another part of it */
static const double article_share = 0.3; /* of the best box: the article in it */

static void number_nodes(struct html_page *page)
{
	for (const struct html_node *node = page->tree->root; node;
	     node = html_tree_next(node, page->tree->root))
		page->nodes[node->number] = node;
}

static void sum_up(const struct html_page *page, double *sums)
{
	for (size_t i = page->tree->count - 1; i > 0; i--)
		sums[page->nodes[i]->parent->number] += sums[i];
}

/* The prose of comments, of appeals and of what frames a page; it can be longer than the
 * article. */
static double prose_of_frame(const struct html_page *page)
{
	const struct html_node *node = page->tree->root;
	double sum = 0;

	while (node) {
		bool found[HTML_HINT_COUNT] = {false};

		if (node->tag != HTML_TEXT && node->tag != HTML_BODY)
			html_hint_find(node, found);
		if ((found[HTML_HINT_COMMENT] || html_zone_is_frame(node) ||
		     (!found[HTML_HINT_BODY] && html_appeal_is_box(page, node))) &&
		    !(page->title && html_tree_is_in(page->title, node))) {
			sum += page->prose[node->number];
			node = html_tree_skip(node, page->tree->root);
		} else {
			node = html_tree_next(node, page->tree->root);
		}
	}
	return sum;
}

static const struct html_node *article_of(const struct html_node *node)
{
	while (node && node->tag != HTML_ARTICLE)
		node = node->parent;
	return node;
}

static void sum_posts(struct html_page *page)
{
	for (size_t i = 1; i < page->tree->count; i++) {
		const struct html_node *node = page->nodes[i], *outer;

		outer = node->tag == HTML_ARTICLE ? article_of(node->parent) : NULL;
		if (outer)
			page->posts[outer->number] += page->prose[i];
	}
}

static void sum_prose(struct html_page *page)
{
	for (size_t i = 0; i < page->flow->blocks.count; i++) {
		const struct html_block *block = &page->flow->blocks.items[i];

		page->prose[block->node->number] += html_prose_weigh(block);
		page->links[block->node->number] += (double)block->link_size;
	}
	sum_up(page, page->links);
	sum_up(page, page->prose);
	sum_posts(page);
	html_appeal_find(page);
	page->whole = page->prose[0] - prose_of_frame(page);
}

/* Finds boxes that are called the body, and what holds them or the title. */
static void find_bodies(struct html_page *page)
{
	for (size_t i = page->tree->count - 1; i > 0; i--) {
		const struct html_node *node = page->nodes[i];
		bool found[HTML_HINT_COUNT] = {false};

		if (node->tag != HTML_TEXT)
			html_hint_find(node, found);
		page->is_body[i] =
		    found[HTML_HINT_BODY] && page->prose[i] >= 0.3 * page->whole;
		if (page->is_body[i] || node == page->title)
			page->holds[i] = true;
		if (page->holds[i])
			page->holds[node->parent->number] = true;
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

static void find_title(struct html_page *page)
{
	double best = 0;

	page->title_block = page->flow->blocks.count;
	for (size_t i = 0; i < page->flow->blocks.count; i++) {
		const struct html_block *block = &page->flow->blocks.items[i];
		struct buf text = BUF_EMPTY;
		double fit;

		if (block->words > LONGEST_TITLE || block->size > LARGEST_TITLE)
			continue;
		html_flow_text(&text, page->flow, block);
		fit = title_fit(buf_str(&text), page->known_title);
		if (fit < 0.4 && block->node->tag != HTML_H1)
			fit = 0;
		fit += fit > 0 && html_prose_is_heading(block) ? 0.2 : 0;
		fit += block->node->tag == HTML_H1 ? 0.2 : 0;
		fit -= block->link_size == block->size ? 0.15 : 0;
		buf_done(&text);
		if (fit > best) {
			best = fit;
			page->title = block->node;
			page->title_block = i;
		}
	}
}

static void sum_values(struct html_page *page)
{
	memset(page->value, 0, page->tree->count * sizeof *page->value);
	for (size_t i = 0; i < page->flow->blocks.count; i++) {
		const struct html_block *block = &page->flow->blocks.items[i];

		if (!page->zones[block->inner->number])
			page->value[block->node->number] +=
			    html_prose_weigh(block) - html_prose_junk(block);
	}
	sum_up(page, page->value);
}

static const struct html_node *common_ancestor(const struct html_node *a,
					       const struct html_node *b)
{
	while (!html_tree_is_in(b, a))
		a = a->parent;
	return a;
}

/* Whether node I is a box like BODY: another part of the same text. */
static bool is_part(const struct html_page *page, size_t i, const struct html_node *body)
{
	const struct html_node *node = page->nodes[i];
	struct str class = html_tree_attribute(body, HTML_ATTRIBUTE_CLASS);

	return node->tag == body->tag && !page->zones[i] && class.length &&
	       page->value[i] >= part_share * page->value[body->number] &&
	       str_equal(class, html_tree_attribute(node, HTML_ATTRIBUTE_CLASS)) &&
	       !html_tree_is_in(node, page->container) && !html_tree_is_in(body, node) &&
	       article_of(node) == article_of(body);
}

/* Advertisements cut bodies into several boxes of one class: takes them together.  Behind
 * another <h1> is another article. */
static void join_parts(struct html_page *page)
{
	const struct html_node *body = page->container;
	size_t from = 1;

	for (size_t i = 1; i < body->number; i++)
		if (page->nodes[i]->tag == HTML_H1)
			from = i;
	for (size_t i = from; i < page->tree->count; i++) {
		if (i > body->number && page->nodes[i]->tag == HTML_H1)
			break;
		if (is_part(page, i, body))
			page->container =
			    common_ancestor(page->container, page->nodes[i]);
	}
}

/* Pages load the next article below; an <article> that has the title is the one. */
static void narrow(struct html_page *page)
{
	const struct html_node *article = article_of(page->title);
	double whole = page->value[page->container->number];

	if (!article || article == page->container ||
	    !html_tree_is_in(article, page->container))
		return;
	if (page->value[article->number] >= article_share * whole)
		page->container = article;
}

static void find_container(struct html_page *page)
{
	const struct html_node *article = article_of(page->title);
	size_t best = 0, body = 0;

	for (size_t i = 1; i < page->tree->count; i++) {
		if (page->nodes[i]->tag == HTML_TEXT)
			continue;
		/* The innermost of equals. */
		if (page->value[i] >= page->value[best] * 0.999)
			best = i;
	}
	for (size_t i = 1; i < page->tree->count; i++)
		if (page->is_body[i] && !page->zones[i] &&
		    (!article || article_of(page->nodes[i]) == article) &&
		    page->value[i] >= body_share * page->value[best] &&
		    (!body || page->value[i] > page->value[body]))
			body = i;
	page->container = page->nodes[body ? body : best];
	if (body)
		join_parts(page);
	else
		narrow(page);
}

void html_body_find(struct html_part *parts, const struct html_tree *tree,
		    const struct html_flow *flow, struct str title)
{
	struct html_page page = {
	    .tree = tree, .flow = flow, .known_title = title, .parts = parts};

	page.nodes = mem_zero(tree->count, sizeof *page.nodes);
	page.zones = mem_zero(tree->count, sizeof *page.zones);
	page.is_body = mem_zero(tree->count, sizeof *page.is_body);
	page.holds = mem_zero(tree->count, sizeof *page.holds);
	page.links = mem_zero(tree->count, sizeof *page.links);
	page.prose = mem_zero(tree->count, sizeof *page.prose);
	page.value = mem_zero(tree->count, sizeof *page.value);
	page.posts = mem_zero(tree->count, sizeof *page.posts);
	page.appeals = mem_zero(tree->count, sizeof *page.appeals);
	number_nodes(&page);
	find_title(&page);
	sum_prose(&page);
	find_bodies(&page);
	do {
		html_zone_find(&page);
		sum_values(&page);
		find_container(&page);
	} while (page.value[page.container->number] <= least_share * page.whole &&
		 ++page.trust < HTML_TRUST_COUNT);
	html_part_classify(&page);
	free(page.nodes);
	free(page.zones);
	free(page.is_body);
	free(page.holds);
	free(page.links);
	free(page.prose);
	free(page.value);
	free(page.posts);
	free(page.appeals);
}

void html_body_fragment(struct html_part *parts, const struct html_tree *tree,
			const struct html_flow *flow)
{
	uint8_t *zones = mem_zero(tree->count, sizeof *zones);

	html_zone_find_in_fragment(zones, tree);
	for (size_t i = 0; i < flow->blocks.count; i++) {
		uint8_t zone = zones[flow->blocks.items[i].inner->number];

		if (zone)
			parts[i] = (struct html_part){
			    .role = BLOCK_FURNITURE,
			    .furniture = html_hint_furniture((enum html_hint)zone),
			    .ground = ground_of(GROUND_ELEMENT, NULL)};
	}
	free(zones);
}
