/* A zone reaches over all that is in its node; the outermost has it. */
#include "config.h"

#include "read/html/zone.h"

#include "base/array.h"
#include "read/html/appeal.h"
#include "read/html/hint.h"

static const double bulk = 0.35;      /* of a page's prose: no hint takes so much away */
static const double most_posts = 0.5; /* of an article's prose: it is a live blog */

bool html_zone_is_frame(const struct html_node *node)
{
	return node->tag == HTML_ASIDE || node->tag == HTML_NAV ||
	       node->tag == HTML_FOOTER;
}

static bool has_value(const struct html_node *node, enum html_attribute_name name,
		      const char *value)
{
	struct str found = html_tree_attribute(node, name);

	return str_is_ignoring_case(found, value);
}

/* Whether the eye does not see NODE. */
static bool is_hidden(const struct html_node *node)
{
	struct str style = html_tree_attribute(node, HTML_ATTRIBUTE_STYLE);

	if (html_tree_attribute(node, HTML_ATTRIBUTE_HIDDEN).bytes)
		return true;
	return str_has_ignoring_case(style, "display:none") ||
	       str_has_ignoring_case(style, "display: none") ||
	       str_has_ignoring_case(style, "visibility:hidden") ||
	       str_has_ignoring_case(style, "visibility: hidden");
}

/* Whether NODE is or has a paragraph, a heading or the like. */
static bool has_paragraph(const struct html_node *node)
{
	for (const struct html_node *inner = node; inner;
	     inner = html_tree_next(inner, node))
		if (inner->tag == HTML_P || html_tag_traits(inner->tag) & HTML_HEADING ||
		    inner->tag == HTML_LI || inner->tag == HTML_BLOCKQUOTE)
			return true;
	return false;
}

/* Marks and doubles of words are kept from those who hear a page; its paragraphs can be,
 * too, but the eye sees them. */
static bool is_unspoken(const struct html_node *node)
{
	return has_value(node, HTML_ATTRIBUTE_ARIA_HIDDEN, "true") &&
	       !has_paragraph(node);
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

	for (size_t i = 0; i < ARRAY_COUNT(of_roles); i++)
		if (str_is_ignoring_case(role, of_roles[i].role))
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

/* Whether much of NODE's text is links, beside so much prose. */
static bool is_linked(const struct html_page *page, const struct html_node *node)
{
	static const double most = 30; /* characters of links for each unit of prose */

	return page->links[node->number] > most * page->prose[node->number];
}

/* Whether NODE, which is called a picture or a show of them, is a part of the text: a
 * heading with paragraphs below it, or several of them. */
static bool is_slide(const struct html_page *page, const struct html_node *node)
{
	size_t paragraphs = page->appeals[node->number].paragraphs;

	if (!paragraphs || is_linked(page, node))
		return false;
	for (const struct html_node *inner = node; inner && paragraphs < 2;
	     inner = html_tree_next(inner, node))
		if (html_tag_traits(inner->tag) & HTML_HEADING)
			return true;
	return paragraphs >= 2;
}

/* The first hint that FOUND holds, from HTML_HINT_RELATED on, that may take NODE away. */
static enum html_hint hint_of_names(const struct html_page *page,
				    const struct html_node *node,
				    const bool found[HTML_HINT_COUNT])
{
	for (enum html_hint hint = HTML_HINT_RELATED; hint < HTML_HINT_COUNT; hint++) {
		if (!found[hint])
			continue;
		/* Leads and heads of articles are called so too. */
		if ((hint == HTML_HINT_TEASER || hint == HTML_HINT_CAPTION) &&
		    page->prose[node->number] > 0.1 * page->whole)
			continue;
		if (hint == HTML_HINT_CAPTION && is_slide(page, node))
			continue;
		if (hint == HTML_HINT_PAYWALL && html_appeal_is_text(page, node))
			continue;
		if (hint == HTML_HINT_TEASER &&
		    (found[HTML_HINT_LEAD] || page->links[node->number] == 0 ||
		     is_in_article(node)))
			continue;
		return hint;
	}
	return HTML_HINT_NONE;
}

/* Whether NODE holds so much of the page that no hint may take it away. */
static bool is_protected(const struct html_page *page, const struct html_node *node,
			 enum html_hint hint)
{
	if (page->holds[node->number])
		return true;
	if (html_zone_is_frame(node))
		return page->trust == HTML_TRUST_NONE;
	return hint != HTML_HINT_COMMENT && hint != HTML_HINT_HIDDEN &&
	       page->prose[node->number] >= bulk * page->whole;
}

/* A box with prose that is marked as the author says something about them. */
static bool is_about_author(const struct html_page *page, const struct html_node *node)
{
	return has_value(node, HTML_ATTRIBUTE_ITEMPROP, "author") &&
	       page->prose[node->number] > 0;
}

/* Whether HINT can take NODE away at the trust that is left. */
static bool is_trusted(const struct html_page *page, const struct html_node *node,
		       enum html_hint hint)
{
	/* Outlets mark each paragraph behind their paywall. */
	if (node->tag == HTML_P && page->prose[node->number] > 0)
		return hint >= HTML_HINT_COMMENT;
	if (page->trust == HTML_TRUST_NONE)
		return hint == HTML_HINT_COMMENT || hint == HTML_HINT_CAPTION ||
		       hint == HTML_HINT_MENU;
	return page->trust == HTML_TRUST_ALL || hint >= HTML_HINT_COMMENT ||
	       hint_of_element(node);
}

/* Whether NODE is a box of appeals, on a page with something else. */
static bool is_asking(const struct html_page *page, const struct html_node *node)
{
	return page->trust == HTML_TRUST_ALL && !page->holds[node->number] &&
	       html_appeal_is_box(page, node);
}

/* Whether NODE, an article in an article, is an entry of a live blog: such entries are
 * most of the article around them, and lead nowhere. */
static bool is_post(const struct html_page *page, const struct html_node *node)
{
	const struct html_node *outer = node->parent;

	while (outer->tag != HTML_ARTICLE)
		outer = outer->parent;
	return page->prose[node->number] > 0 && !is_linked(page, node) &&
	       page->posts[outer->number] >= most_posts * page->prose[outer->number];
}

static enum html_hint zone_of(const struct html_page *page, const struct html_node *node)
{
	bool found[HTML_HINT_COUNT] = {false};
	enum html_hint hint = hint_of_element(node);

	if (node->tag == HTML_TEXT || node->tag == HTML_BODY || node->tag == HTML_HTML)
		return HTML_HINT_NONE;
	if (node->tag == HTML_ARTICLE && has_ancestor(node, HTML_ARTICLE) &&
	    !is_post(page, node))
		hint = HTML_HINT_RELATED;
	if (node->tag == HTML_FIGURE && is_text_figure(node))
		hint = HTML_HINT_NONE;
	if (node->tag == HTML_HEADER && !is_in_article(node))
		hint = HTML_HINT_MENU;
	if (!hint && (is_hidden(node) || is_unspoken(node)))
		hint = HTML_HINT_HIDDEN;
	if (!hint && is_about_author(page, node))
		hint = HTML_HINT_AUTHOR;
	if (!hint && node->tag != HTML_MAIN &&
	    (node->tag != HTML_ARTICLE || has_ancestor(node, HTML_ARTICLE))) {
		html_hint_find(node, found);
		hint = hint_of_names(page, node, found);
	}
	if (!hint && is_asking(page, node))
		return HTML_HINT_NOTICE;
	if (!is_trusted(page, node, hint))
		hint = HTML_HINT_NONE;
	return hint && is_protected(page, node, hint) ? HTML_HINT_NONE : hint;
}

void html_zone_find(struct html_page *page)
{
	for (size_t i = 1; i < page->tree->count; i++) {
		const struct html_node *node = page->nodes[i];
		uint8_t above = page->zones[node->parent->number];

		page->zones[i] = above ? above : (uint8_t)zone_of(page, node);
	}
}

struct ground html_zone_ground(const struct html_page *page, const struct html_node *node)
{
	const struct phrase *row;

	while (node->parent && page->zones[node->parent->number])
		node = node->parent;
	row = html_hint_row(node, (enum html_hint)page->zones[node->number]);
	if (row && !hint_of_element(node))
		return ground_of(GROUND_BOX, row);
	if (!hint_of_element(node) && is_asking(page, node))
		return ground_of(GROUND_APPEAL, NULL);
	return ground_of(
	    is_hidden(node) || is_unspoken(node) ? GROUND_HIDDEN : GROUND_ELEMENT, NULL);
}

void html_zone_find_in_fragment(uint8_t *zones, const struct html_tree *tree)
{
	for (const struct html_node *node = html_tree_next(tree->root, tree->root); node;
	     node = html_tree_next(node, tree->root)) {
		uint8_t zone = zones[node->parent->number];

		if (!zone && (node->tag != HTML_FIGURE || !is_text_figure(node)))
			zone = (uint8_t)hint_of_element(node);
		if (!zone && (is_hidden(node) || is_unspoken(node)))
			zone = HTML_HINT_HIDDEN;
		zones[node->number] = zone;
	}
}
