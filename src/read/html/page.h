/*
 * A page while its article is looked for: what the steps of that hand on to each other.
 *
 * Arrays are by the numbers of nodes; sums run from the last node to the first, so that
 * each step is linear in the size of the page.
 */
#ifndef CROSSREAD_READ_HTML_PAGE_H
#define CROSSREAD_READ_HTML_PAGE_H

#include "read/html/flow.h"

enum {
	HTML_LEAST_WORDS = 8, /* of prose that has no stop at its end */
};

/* How far hints are trusted: less after they have left no article in a page. */
enum html_trust {
	HTML_TRUST_ALL,
	HTML_TRUST_ELEMENTS,
	HTML_TRUST_NONE,
	HTML_TRUST_COUNT
};

/* What is known of the appeals in a node. */
struct html_appeal {
	double weight; /* prose that is an appeal */
	size_t paragraphs;
	bool is_mixed; /* a box in it has paragraphs that are none */
};

struct html_page {
	enum html_trust trust;
	const struct html_tree *tree;
	const struct html_flow *flow;
	struct str known_title; /* by the page's metadata */
	struct html_part *parts;
	const struct html_node **nodes; /* by number */
	uint8_t *zones;			/* enum html_hint of what frames the page */
	bool *is_body;			/* the node is called the article's body */
	bool *holds;			/* a title or a body is in it */
	double *prose, *value;
	double *posts; /* prose of articles right in an article */
	struct html_appeal *appeals;
	double *links; /* characters of link text in each node */
	double whole;  /* prose of the page without its frame, comments and appeals */
	const struct html_node *title;	   /* the block element of the title, or NULL */
	size_t title_block;		   /* the block, or the count of blocks */
	const struct html_node *container; /* of the body */
};

#endif
