/*
 * What a page tells about its article: headline, outlet, authors, date, address, language.
 *
 * Pages say the same things in many places, not all of them equally trustworthy: JSON-LD,
 * Open Graph, <meta>, microdata, <time>, links, and visible lines near the headline.  Every
 * place has a rank; the best rank that says something wins.  The day of publication comes
 * before the day of the last change, and no clock is asked.
 */
#ifndef CROSSREAD_READ_HTML_META_H
#define CROSSREAD_READ_HTML_META_H

#include "base/buf.h"
#include "read/html_body.h"

/* The best value for a field so far. */
struct html_found {
	struct buf value;
	int rank; /* 0: nothing found; else the lower the better */
};

/* All zero before it is read. */
struct html_meta {
	struct html_found found[METADATA_COUNT];
	struct buf page_title; /* <title> */
	bool is_paid;	       /* isAccessibleForFree is false */
};

/* Reads what TREE, the tree of PAGE, says outside its visible text. */
void html_meta_read(struct html_meta *meta, const struct html_tree *tree,
		    struct str page);

/* The headline as far as it is known, or NULL; valid until META changes. */
const char *html_meta_title(const struct html_meta *meta);

/* Sets the fields of DOCUMENT, also from the blocks that PARTS are of. */
void html_meta_set(struct html_meta *meta, struct document *document,
		   const struct html_flow *flow, const struct html_part *parts);

void html_meta_done(struct html_meta *meta);

#endif
