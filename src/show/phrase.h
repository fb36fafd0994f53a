/*
 * Phrases: what is said of a link, in the same words wherever it is said.
 *
 * Viewer and reports take them from here, so that what was read on the screen can be
 * found in the report.
 */
#ifndef CROSSREAD_SHOW_PHRASE_H
#define CROSSREAD_SHOW_PHRASE_H

#include "base/buf.h"
#include "align/story.h"
#include "align/why/reason.h"

/*
 * Adds "number differs: 47 / 48"; IS_SWAPPED: side b first.  A difference that may matter
 * "may differ", one that does not is "worded differently".
 */
void phrase_difference(struct buf *out, const struct difference *difference,
		       bool is_swapped);

/* Adds what is said of an outlet that writes in LANGUAGE ("de"), another than the
 * cursor's. */
void phrase_not_compared(struct buf *out, const char *language);

/* What STATUS says of a sentence: "another outlet reports it too". */
const char *phrase_status(enum status status);

/* Adds who reports STATEMENT: "3 of 5 outlets", "(4 articles)" behind it if versions do.
 */
void phrase_carriers(struct buf *out, const struct story *story,
		     const struct statement *statement);

/* What stands before the reasons of KIND: "for: ", or nothing. */
const char *phrase_reason_head(enum reason_kind kind);

/* What is said of a link without a named difference: "same, no difference found". */
const char *phrase_no_difference(enum relation relation);

#endif
