/*
 * The features of all pairs that were weighed, or of all sentences, as TSV, for
 * --features.
 */
#ifndef CROSSREAD_SHOW_REPORT_FEATURES_H
#define CROSSREAD_SHOW_REPORT_FEATURES_H

#include "base/buf.h"
#include "align/story.h"

/* Adds a head line, then a line for each pair. */
void features_write(struct buf *out, const struct story *story);

/* Adds a head line, then a line for each sentence. */
void features_write_sentences(struct buf *out, const struct story *story);

#endif
