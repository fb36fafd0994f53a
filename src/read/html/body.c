/* The order of the steps matters: zones need sums of prose, and the box needs zones. */
#include "config.h"

#include "read/html/body.h"

#include <string.h>

#include "base/mem.h"
#include "base/unicode.h"
#include "read/html/chooser.h"
#include "read/html/part.h"
#include "read/html/prose.h"
#include "read/html/zone.h"

enum {
	LONGEST_TITLE = 60,  /* words */
	LARGEST_TITLE = 600, /* characters */
};

/* Weights, found on saved pages of many sites. */
static const double body_share = 0.6;	 /* of the best box: a box that is called body */
static const double least_share = 0.15;	 /* of a page's prose: less is no article */
static const double part_share = 0.05;	 /* of the body: another part of it */
static const double article_share = 0.3; /* of the best box: the article in it */

static void number_nodes(struct html_chooser *chooser)
{
	for (const struct html_node *node = chooser->tree->root; node;
	     node = html_tree_next(node, chooser->tree->root))
		chooser->nodes[node->number] = node;
}

static void sum_up(const struct html_chooser *chooser, double *sums)
{
	for (size_t i = chooser->tree->count - 1; i > 0; i--)
		sums[chooser->nodes[i]->parent->number] += sums[i];
}

/* The prose of comments and of what frames a page; it can be longer than the article. */
static double prose_of_frame(const struct html_chooser *chooser)
{
	const struct html_node *node = chooser->tree->root;
	double sum = 0;

	while (node) {
		bool found[HTML_HINT_COUNT] = {false};

		if (node->tag != HTML_TEXT && node->tag != HTML_BODY)
			html_hint_find(node, found);
		if ((found[HTML_HINT_COMMENT] || html_zone_is_frame(node)) &&
		    !(chooser->title && html_tree_is_in(chooser->title, node))) {
			sum += chooser->prose[node->number];
			node = html_tree_skip(node, chooser->tree->root);
		} else {
			node = html_tree_next(node, chooser->tree->root);
		}
	}
	return sum;
}

static void sum_prose(struct html_chooser *chooser)
{
	for (size_t i = 0; i < chooser->flow->blocks.count; i++) {
		const struct html_block *block = &chooser->flow->blocks.items[i];

		chooser->prose[block->node->number] += html_prose_weigh(block);
		chooser->links[block->node->number] += (double)block->link_size;
	}
	sum_up(chooser, chooser->links);
	sum_up(chooser, chooser->prose);
	chooser->whole = chooser->prose[0] - prose_of_frame(chooser);
}

/* Finds boxes that are called the body, and what holds them or the title. */
static void find_bodies(struct html_chooser *chooser)
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

static void find_title(struct html_chooser *chooser)
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
		fit += fit > 0 && html_prose_is_heading(block) ? 0.2 : 0;
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

static void sum_values(struct html_chooser *chooser)
{
	memset(chooser->value, 0, chooser->tree->count * sizeof *chooser->value);
	for (size_t i = 0; i < chooser->flow->blocks.count; i++) {
		const struct html_block *block = &chooser->flow->blocks.items[i];

		if (!chooser->zones[block->inner->number])
			chooser->value[block->node->number] +=
			    html_prose_weigh(block) - html_prose_junk(block);
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
static bool is_part(const struct html_chooser *chooser, size_t i,
		    const struct html_node *body)
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
static void join_parts(struct html_chooser *chooser)
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
static void narrow(struct html_chooser *chooser)
{
	const struct html_node *article = article_of(chooser->title);
	double whole = chooser->value[chooser->container->number];

	if (!article || article == chooser->container ||
	    !html_tree_is_in(article, chooser->container))
		return;
	if (chooser->value[article->number] >= article_share * whole)
		chooser->container = article;
}

static void choose_container(struct html_chooser *chooser)
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

void html_body_choose(struct html_part *parts, const struct html_tree *tree,
		      const struct html_flow *flow, struct str title)
{
	struct html_chooser chooser = {
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
		html_zone_find(&chooser);
		sum_values(&chooser);
		choose_container(&chooser);
	} while (chooser.value[chooser.container->number] <=
		     least_share * chooser.whole &&
		 ++chooser.trust < HTML_TRUST_COUNT);
	html_part_judge(&chooser);
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

	html_zone_find_in_fragment(zones, tree);
	for (size_t i = 0; i < flow->blocks.count; i++) {
		uint8_t zone = zones[flow->blocks.items[i].inner->number];

		if (zone)
			parts[i] = (struct html_part){
			    .role = BLOCK_FURNITURE,
			    .furniture = html_hint_furniture((enum html_hint)zone)};
	}
	free(zones);
}
