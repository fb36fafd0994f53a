/*
 * Bylines and dates that stand in a page's text and nowhere else.
 *
 * Short blocks near the headline, the lead and the end of the article are read: "By Ann
 * Other | 3 May 2021", "Published: 03.05.2021".  The nearer to the headline, the better.
 */
#ifndef CROSSREAD_READ_HTML_VISIBLE_H
#define CROSSREAD_READ_HTML_VISIBLE_H

#include "read/html/fact.h"
#include "read/html/flow.h"

/*
 * Adds what the blocks of FLOW say to FACTS; LANGUAGE is a code ("en").  PARTS says what
 * the blocks are; a block that is found to be a byline is marked so there.
 */
void html_visible_add(html_fact_list *facts, const struct html_flow *flow,
		      struct html_part *parts, const char *language);

/* The name in a byline ("By Ann Other | 3 May 2021"), length 0 if TEXT is none; a line
 * that IS_MARKED as a byline needs no "By". */
struct str html_visible_name(struct str text, bool is_marked);

#endif
