/*
 * Lines that stand around an article: titles, bylines, dates, captions, menus, notices.
 */
#ifndef CROSSREAD_READ_CLEAN_LINE_H
#define CROSSREAD_READ_CLEAN_LINE_H

#include "read/clean/extraction.h"

/* Takes the paragraph SPAN as metadata or furniture if its words tell that it is such. */
bool line_classify(struct extraction *extraction, struct span span);

#endif
