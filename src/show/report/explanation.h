/*
 * The explanation of one pair of sentences, for --explain.
 */
#ifndef CROSSREAD_SHOW_REPORT_EXPLANATION_H
#define CROSSREAD_SHOW_REPORT_EXPLANATION_H

#include "base/buf.h"
#include "align/story.h"

/* Adds why the sentences A and B of two articles of STORY are linked, or are not. */
void explanation_write(struct buf *out, const struct story *story, struct place a,
		       struct place b);

#endif
