/*
 * What a page says about its article: headline, outlet, authors, date, address,
 * language.
 *
 * Pages say the same things in JSON-LD, Open Graph, <meta>, microdata, links, and in
 * visible lines near the headline.  The day of publication is preferred to the day of the
 * last change.
 */
#ifndef CROSSREAD_READ_HTML_META_H
#define CROSSREAD_READ_HTML_META_H

#include "read/html/fact.h"
#include "read/html/flow.h"

/* All zero before it is read. */
struct html_meta {
	html_fact_list facts;
	struct buf page_title; /* <title> */
	bool is_paid;	       /* isAccessibleForFree is false */
};

/* Reads what TREE, the tree of PAGE, says outside its visible text. */
void html_meta_read(struct html_meta *meta, const struct html_tree *tree,
		    struct str page);

/* The headline as far as it is known, length 0 if not; valid until META changes. */
struct str html_meta_title(const struct html_meta *meta);

/* Sets the fields of DOCUMENT, also from FLOW, whose PARTS are known; a byline that is
 * found in the text is marked in PARTS. */
void html_meta_set(struct html_meta *meta, struct document *document,
		   const struct html_flow *flow, struct html_part *parts);

void html_meta_done(struct html_meta *meta);

#endif
