/*
 * Values that may differ, with what is known of them, as TSV, for --features=differences.
 */
#ifndef CROSSREAD_SHOW_REPORT_FINDINGS_H
#define CROSSREAD_SHOW_REPORT_FINDINGS_H

#include "base/buf.h"
#include "align/story.h"

/* Adds a head line and a line a finding of STORY, with their words, to OUT. */
void findings_write(struct buf *out, const struct story *story);

#endif
