/*
 * A page as a tree, with the place of each run of text.
 *
 * libxml2 reads the tags, closes what authors leave open and resolves entities.  Its
 * events become nodes of our own, which are small, copy text only where they must, and
 * know where in the page it stands.
 */
#ifndef CROSSREAD_READ_HTML_TREE_H
#define CROSSREAD_READ_HTML_TREE_H

#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "read/html/scan.h"
#include "read/html/tag.h"

struct html_attribute {
	const struct html_attribute *next;
	enum html_attribute_name name;
	struct str value;
};

struct html_node {
	struct html_node *parent, *child, *last, *next;
	const struct html_attribute *attributes;
	struct str text; /* of a HTML_TEXT */
	uint32_t offset; /* of that text in the page */
	uint32_t number; /* of the node, from 0, in the order of the page */
	enum html_tag tag;
	bool is_resolved; /* the text is an entity's, not the page's */
};

struct html_tree {
	struct arena *arena;
	struct html_node *root; /* a HTML_OTHER that holds all */
	struct html_scan scan;
	struct buf blanked; /* what libxml2 was given */
	uint32_t count;	    /* of nodes */
};

/*
 * Parses PAGE (UTF-8), which must stay as long as TREE; NAME is for messages.  Returns
 * false where libxml2 did not take all of it.  html_tree_done frees TREE in any case.
 */
bool html_tree_parse(struct html_tree *tree, struct str page, const char *name,
		     struct err *err);

void html_tree_done(struct html_tree *tree);

/* The node behind NODE in the order of the page, within TOP; NULL: there is none. */
struct html_node *html_tree_next(const struct html_node *node,
				 const struct html_node *top);

/* The same, past all that is in NODE. */
struct html_node *html_tree_skip(const struct html_node *node,
				 const struct html_node *top);

/* The value of an attribute; bytes is NULL where the node has none. */
struct str html_tree_attribute(const struct html_node *node,
			       enum html_attribute_name name);

/* Whether NODE is TOP or in it. */
bool html_tree_is_in(const struct html_node *node, const struct html_node *top);

/* Adds the text in NODE; stops once it has added MOST bytes or more. */
void html_tree_text(struct buf *out, const struct html_node *node, size_t most);

#endif
