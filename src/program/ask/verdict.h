/*
 * Verdicts: what a model says of two sentences, as an answer of crossread-judge(5).
 *
 * A model is not believed before it is checked: its relation is a known one, the words of
 * a difference stand in the sentences, and the parts agree.
 */
#ifndef CROSSREAD_PROGRAM_ASK_VERDICT_H
#define CROSSREAD_PROGRAM_ASK_VERDICT_H

#include <jansson.h>
#include <stdbool.h>

#include "base/buf.h"
#include "program/ask/inbox.h"

/* The JSON schema of what a model says of two sentences. */
json_t *verdict_schema(void);

/*
 * Writes the answer to QUESTION, whose other sentence is its side OTHER, as one line with
 * its end; false, and nothing written, where SAID, which may be NULL, says nothing that
 * can be used.
 *
 * A difference in words that do not stand in the sentences is left out; a conflict of
 * which none is left is `same`, for a conflict without words to name is not claimed.
 */
bool verdict_write(struct buf *out, const struct inbox_question *question, int other,
		   const json_t *said);

#endif
