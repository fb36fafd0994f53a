/*
 * Which blocks of the body are the article.
 *
 * The box of the body still holds teasers, bylines, captions, notices and what follows
 * the end of the text; they are told by their own form and words, and by their place.
 */
#ifndef CROSSREAD_READ_HTML_PART_H
#define CROSSREAD_READ_HTML_PART_H

#include "read/html/chooser.h"

/* Sets the parts of CHOOSER, whose container is known. */
void html_part_judge(struct html_chooser *chooser);

#endif
