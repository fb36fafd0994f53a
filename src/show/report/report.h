/*
 * Reports: a story as bytes, for files, pipes and mail.
 *
 * A format is one function and one row of a table.  Reports are written to a buffer, so
 * that a failure to write is noticed in one place; they hold no control, bidi or
 * invisible character of the sources.
 */
#ifndef CROSSREAD_SHOW_REPORT_REPORT_H
#define CROSSREAD_SHOW_REPORT_REPORT_H

#include <stdbool.h>

#include "base/buf.h"
#include "align/story.h"

enum { REPORT_LEAST_WIDTH = 20, REPORT_MOST_WIDTH = 1000, REPORT_WIDTH = 80 };

struct report_options {
	int width;     /* columns of text, within these; usually REPORT_WIDTH */
	bool is_utf8;  /* else everything is ASCII, other characters marked */
	bool is_color; /* terminal colours in the text */
};

struct report_format {
	const char *name; /* of --format */
	void (*write)(struct buf *out, const struct story *story,
		      const struct report_options *options);
};

/* The format called NAME, or NULL. */
const struct report_format *report_find(const char *name);

void report_json_write(struct buf *out, const struct story *story,
		       const struct report_options *options);
void report_text_write(struct buf *out, const struct story *story,
		       const struct report_options *options);

#endif
