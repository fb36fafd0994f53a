/*
 * Boxes of a page that speak to whoever reads it for the outlet: consent panels, appeals
 * for subscriptions or money.
 *
 * They read like prose and can be longer than the article, so neither their names nor
 * their length tell.  The paragraphs in them do, by their words (clean/verdict.h).
 */
#ifndef CROSSREAD_READ_HTML_APPEAL_H
#define CROSSREAD_READ_HTML_APPEAL_H

#include "read/html/page.h"

/* Sets the appeals of PAGE, whose prose is summed up. */
void html_appeal_find(struct html_page *page);

/* Whether NODE holds several paragraphs that are appeals, and no others beside them. */
bool html_appeal_is_box(const struct html_page *page, const struct html_node *node);

/* Whether most of what NODE, which is called a paywall, holds is no appeal: the article's
 * text that is there. */
bool html_appeal_is_text(const struct html_page *page, const struct html_node *node);

#endif
