/*
 * Paragraphs that are links from end to end, and yet are of the text.
 *
 * Most of what is a link leads to another article.  But outlets also link whole sentences
 * of the text: such a paragraph is a sentence, has a box like those of its neighbours,
 * and the text goes on with it.
 */
#ifndef CROSSREAD_READ_HTML_LINKED_H
#define CROSSREAD_READ_HTML_LINKED_H

#include "read/html/page.h"

/* Whether most of BLOCK is links. */
bool html_linked_is(const struct html_block *block);

/* Whether block I of PAGE, most of which is links, is a paragraph among those of the
 * text. */
bool html_linked_is_text(const struct html_page *page, size_t i);

#endif
