/*
 * Documents as lines of text, so that a test can say what it expects in one string.
 *
 * Fields come first ("title: ..."), then "truncated" where that is so, then the blocks:
 * "= text", "- caption: furniture", "@ date: metadata", "3 sentence of paragraph 3".
 * White space is folded; "--" stands between two documents.
 */
#ifndef CROSSREAD_TESTS_DOCUMENT_LINES_H
#define CROSSREAD_TESTS_DOCUMENT_LINES_H

#include "read/input.h"

/* The lines, for the caller to free. */
char *document_lines(const document_list *documents);

/*
 * Reads INPUT by READ and returns what that returns; *TEXT is set to the lines, for the
 * caller to free.  A document that is not whole ends the program.
 */
bool document_lines_read(char **text, input_reader *read, const struct input *input,
			 struct err *err);

/* Whether the blocks of DOCUMENT are in order and hold all that is not blank. */
bool document_lines_are_whole(const struct document *document);

#endif
