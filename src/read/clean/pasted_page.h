/*
 * A whole page that was copied as text, with all that frames its article.
 *
 * The elements of the page are lost.  But an article is prose, and menus, buttons and
 * lists of other articles are many short lines without a stop above and below it.
 */
#ifndef CROSSREAD_READ_CLEAN_PASTED_PAGE_H
#define CROSSREAD_READ_CLEAN_PASTED_PAGE_H

#include "read/document.h"

/*
 * Marks what frames the article in DOCUMENT as a menu, and the line above the article
 * that has most words in common with it as its title.  Texts that have but a few such
 * lines stay as they are.
 */
void pasted_page_frame(struct document *document);

#endif
