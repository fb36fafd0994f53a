/*
 * A statement in the text report.
 */
#ifndef CROSSREAD_SHOW_REPORT_TEXT_STATEMENT_H
#define CROSSREAD_SHOW_REPORT_TEXT_STATEMENT_H

#include "show/report/writer.h"

/*
 * Adds STATEMENT: "= statement 17, 3 of 5 outlets" (of one article its sentences have the
 * signs), its sentences, what else they are linked into and their differences.
 */
void report_text_statement_write(struct writer *writer,
				 const struct statement *statement);

#endif
