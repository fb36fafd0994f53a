/*
 * Whether a page holds only the beginning of its article.
 *
 * Pages behind a paywall have a notice that says so; teasers end in an ellipsis or in the
 * middle of a sentence.
 */
#ifndef CROSSREAD_READ_HTML_CUT_H
#define CROSSREAD_READ_HTML_CUT_H

#include "read/html/flow.h"

/* Whether the article that PARTS makes of FLOW looks cut. */
bool html_cut_is(const struct html_flow *flow, const struct html_part *parts);

#endif
