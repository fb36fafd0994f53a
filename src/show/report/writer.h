/*
 * The writer of text reports: lines of a given width, quoted text made safe to show.
 */
#ifndef CROSSREAD_SHOW_REPORT_WRITER_H
#define CROSSREAD_SHOW_REPORT_WRITER_H

#include "show/flow.h"
#include "show/label.h"
#include "show/report/report.h"

/* A report while it is written. */
struct writer {
	struct buf *out;
	const struct story *story;
	const struct report_options *options;
	struct labels *labels;
	size_t label_width;  /* columns of the widest label, within reason */
	size_t number_width; /* of the largest number of a sentence */
	struct flow flow;    /* scratch */
};

/* Begins a report on STORY to OUT; all three are borrowed until writer_done. */
void writer_begin(struct writer *writer, struct buf *out, const struct story *story,
		  const struct report_options *options);

void writer_done(struct writer *writer);

/* The columns of a line. */
size_t writer_width(const struct writer *writer);

/* Adds RAW to OUT as it may be shown: safe, and in ASCII where nothing else can be. */
void writer_clean(const struct writer *writer, struct buf *out, struct str raw);

/* Ends the line, without blanks at its end. */
void writer_end_line(const struct writer *writer);

/*
 * Adds RAW wrapped to the width behind what the line has already, COLUMN columns; further
 * rows begin in that column too.  Ends the line, as the following do.
 */
void writer_add_wrapped(struct writer *writer, size_t column, struct str raw);

/* Adds WORDS from column INDENT on. */
void writer_add_paragraph(struct writer *writer, size_t indent, const char *words);

/*
 * Adds LINE, which may name outlets, from column INDENT on, the rows after the first one
 * two further in.
 */
void writer_add_hanging(struct writer *writer, size_t indent, const struct buf *line);

/* Adds a blank line, WORDS and a rule below them. */
void writer_add_heading(struct writer *writer, const char *words);

/* "  =? label   12  The sentence ...": sign, who, which, what. */
void writer_add_sentence(struct writer *writer, struct place place, bool with_label);

/* Adds ARTICLE's label to the line, with blanks up to the label's width. */
void writer_add_label(struct writer *writer, uint32_t article);

/* ARTICLE's label as it is, whatever its width. */
const char *writer_full_label(const struct writer *writer, uint32_t article);

#endif
