/*
 * What frames a page: menus, sidebars, comments, captions, notices, hidden boxes.
 *
 * Elements, roles and the names of boxes say so; but a box that holds much of the page's
 * prose is none of these, whatever its name.
 */
#ifndef CROSSREAD_READ_HTML_ZONE_H
#define CROSSREAD_READ_HTML_ZONE_H

#include "read/html/page.h"

/* Sets the zones of PAGE from its sums of prose, as far as its hints are trusted. */
void html_zone_find(struct html_page *page);

/* Sets ZONES, one for each node, by elements alone. */
void html_zone_find_in_fragment(uint8_t *zones, const struct html_tree *tree);

/* Why NODE, which is in a zone of PAGE, is. */
struct ground html_zone_ground(const struct html_page *page,
			       const struct html_node *node);

/* Whether NODE is of the elements that never hold an article. */
bool html_zone_is_frame(const struct html_node *node);

#endif
