/*
 * The text of a file of decisions, crossread-decisions(5): what is read from it and
 * written to it.
 */
#ifndef CROSSREAD_ALIGN_DECIDE_BOOK_TEXT_H
#define CROSSREAD_ALIGN_DECIDE_BOOK_TEXT_H

#include "base/arena.h"
#include "base/err.h"
#include "read/message.h"
#include "align/decide/record.h"

enum {
	BOOK_TEXT_MOST = 10000, /* decisions */
	BOOK_TEXT_LINE = 4096,	/* bytes of a line */
	BOOK_TEXT_NOTE = 1000,	/* bytes of a note */
	BOOK_TEXT_MESSAGES = 3, /* lines that are told of, of those not understood */
};

/* A file while it is read. */
struct book_text {
	const char *name;	/* of the file, for messages */
	struct arena *arena;	/* for the records and their texts */
	message_list *messages; /* gets what is not understood, with its line */
};

/*
 * Adds the records of BYTES, which need not be UTF-8, to OUT.  A line that cannot be
 * understood is told in a message and kept as a record that is no decision.  False with
 * the reason where BYTES, if any, are no file of decisions of this version: then it must
 * not be written either.
 */
bool book_text_read(const struct book_text *reading, struct str bytes, record_list *out,
		    struct err *err);

/* Adds what stands in the first line of a file. */
void book_text_head(struct buf *out);

/* Adds RECORD as a file has it. */
void book_text_write(struct buf *out, const struct record *record);

/* Adds TEXT as a note may be: one line, safe to show, not too long. */
void book_text_note(struct buf *out, struct str text);

#endif
