/*
 * A story file: which articles make a story, one a line.
 *
 *     # The bridge, 5 March
 *     Courier        courier.txt
 *     -              page.html          date=2025-03-05
 *     'Radio Orle'   radio.eml          origin=NPA
 *     Courier-late   courier-2.txt      version-of=Courier
 *
 * A line is a label (- leaves it to the article), a path from the story file's folder,
 * and what else is known, written as words of a shell.  Empty lines and those that begin
 * with # are ignored.
 */
#ifndef CROSSREAD_READ_SOURCE_STORY_FILE_H
#define CROSSREAD_READ_SOURCE_STORY_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct story_file_line {
	const char *label;	/* NULL: left to the article */
	const char *path;	/* as it stands there */
	const char *date;	/* ISO 8601, or NULL; so the others */
	const char *origin;	/* the agency that the text comes from */
	const char *version_of; /* label of an article of the same outlet */
	char **words;		/* that all of these point into; free() it */
};

/* Whether PATH is called like a story file. */
bool story_file_is(const char *path);

/*
 * Reads TEXT, one line without its end.  Returns true with LINE filled, its words NULL
 * where the line says nothing; false with a message without place where it is wrong.  The
 * words are the caller's to free in either case.
 */
bool story_file_read(struct story_file_line *line, const char *text, struct err *err);

#endif
