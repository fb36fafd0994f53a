/*
 * Which blocks of a page are the article.
 *
 * First what frames a page is recognised by its elements and by the names of its boxes.
 * Of the rest, the box is chosen whose prose outweighs its links and labels; boxes beside
 * it that continue its text are added.  Inside it, each block that is no part of the text
 * is marked so.  No rule knows any site.
 */
#ifndef CROSSREAD_READ_HTML_BODY_H
#define CROSSREAD_READ_HTML_BODY_H

#include "read/html/flow.h"

/* Sets PARTS[i], one for each block of FLOW; TITLE is what the page's metadata calls it.
 */
void html_body_find(struct html_part *parts, const struct html_tree *tree,
		    const struct html_flow *flow, struct str title);

/* The same for a piece of HTML that is all article but for captions, forms and the like.
 */
void html_body_fragment(struct html_part *parts, const struct html_tree *tree,
			const struct html_flow *flow);

#endif
