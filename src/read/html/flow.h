/*
 * A page as its readers see it: blocks of text, one below the other.
 *
 * A block is what stands between two block elements (or two line breaks in a row),
 * whatever inline elements are in it.  It knows how much of it is link text and whether
 * it reads like prose; by that the article's body is found.
 */
#ifndef CROSSREAD_READ_HTML_FLOW_H
#define CROSSREAD_READ_HTML_FLOW_H

#include "base/vec.h"
#include "read/document.h"
#include "read/html/tree.h"

struct html_run {
	struct str text;
	const struct html_node *node;  /* NULL: a line break or a cell's end */
	const struct html_node *aside; /* that it is in (aside.h), or NULL */
	size_t offset;		       /* in the page, of its first byte */
	bool is_link;
	bool is_resolved; /* an entity: its bytes are not the page's */
};

struct html_block {
	const struct html_node *node;  /* the innermost block element around all of it */
	const struct html_node *inner; /* the innermost element of any kind around it */
	size_t from, to;	       /* its runs */
	size_t size;		       /* characters; ideographs count as three */
	size_t link_size;	       /* of those, in links */
	size_t words, links, commas, stops;
	bool ends_like_prose; /* see ending_is_prose */
};

/* What a block of a flow is. */
struct html_part {
	enum block_role role;
	enum metadata_kind metadata;
	enum furniture_kind furniture;
	struct ground ground;
};

struct html_flow {
	VEC(struct html_run) runs;
	VEC(struct html_block) blocks;
};

/* Finds the blocks in TREE, in the order of the page. */
void html_flow_find(struct html_flow *flow, const struct html_tree *tree);

/* Adds the text of BLOCK, white space folded. */
void html_flow_text(struct buf *out, const struct html_flow *flow,
		    const struct html_block *block);

/* Adds the text of BLOCK to the block of DOCUMENT that is open; START is where in the
 * input the page begins. */
void html_flow_add(struct document *document, const struct html_flow *flow,
		   const struct html_block *block, size_t start);

/* The same without its asides. */
void html_flow_add_prose(struct document *document, const struct html_flow *flow,
			 const struct html_block *block, size_t start);

/* Adds the asides of BLOCK, each as a block of furniture. */
void html_flow_add_asides(struct document *document, const struct html_flow *flow,
			  const struct html_block *block, size_t start);

void html_flow_done(struct html_flow *flow);

#endif
