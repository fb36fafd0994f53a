/*
 * Lines that stand around an article: titles, bylines, dates, captions, menus, notices.
 */
#ifndef CROSSREAD_READ_CLEAN_LINE_H
#define CROSSREAD_READ_CLEAN_LINE_H

#include "read/clean/extraction.h"

/* Adds the paragraph SPAN as metadata or furniture if its words say that it is such;
 * false where it is body. */
bool line_classify(struct extraction *extraction, struct span span);

#endif
