/*
 * The outlets in the text report, with their counts.
 */
#ifndef CROSSREAD_SHOW_REPORT_TEXT_OUTLETS_H
#define CROSSREAD_SHOW_REPORT_TEXT_OUTLETS_H

#include "show/report/writer.h"

/* Adds a section with what there is of each outlet: counts, date, agency and title. */
void report_text_outlets_write(struct writer *writer);

#endif
