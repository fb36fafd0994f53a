/*
 * A sentence and how other outlets stand to it, told in sentences.
 */
#ifndef CROSSREAD_SHOW_LINEAR_SENTENCE_H
#define CROSSREAD_SHOW_LINEAR_SENTENCE_H

#include "base/buf.h"
#include "show/state.h"

/* Adds the selected sentence, then a line for each outlet that differs, for each that
 * agrees, and for those that have nothing of it. */
void linear_sentence_add(struct buf *out, const struct state *state);

/* Adds STATUS in words: "differs", with ", not sure" if IS_DOUBTFUL. */
void linear_sentence_add_status(struct buf *out, enum status status, bool is_doubtful);

#endif
