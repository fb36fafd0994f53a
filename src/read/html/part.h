/*
 * Which blocks of the body are the article.
 *
 * The box of the body still holds teasers, bylines, captions, notices and what follows
 * the end of the text.  They are recognised by their form, words and place.
 */
#ifndef CROSSREAD_READ_HTML_PART_H
#define CROSSREAD_READ_HTML_PART_H

#include "read/html/page.h"

/* Sets the parts of PAGE, whose container is known. */
void html_part_classify(struct html_page *page);

#endif
