/*
 * The reader's decisions while the program runs: read when the articles are there, kept
 * in their file after each change, and at no other time.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_DECISIONS_H
#define CROSSREAD_PROGRAM_CROSSREAD_DECISIONS_H

#include "read/message.h"
#include "align/decision.h"

struct decisions;

struct decisions_options {
	const char *path; /* NULL: the usual one */
	bool is_off;	  /* nothing is read or kept */
};

/*
 * Reads the decisions on ARTICLES, which are borrowed until decisions_place or the end.
 * Never NULL; what cannot be used, and what no longer fits, is told in MESSAGES.
 */
struct decisions *decisions_open(const struct decisions_options *options,
				 const struct article *const *articles, size_t count,
				 message_list *messages);
void decisions_close(struct decisions *decisions);

/* Finds the decisions again in ARTICLES, which were read anew; returns how many do not
 * fit them. */
size_t decisions_place(struct decisions *decisions, const struct article *const *articles,
		       size_t count, message_list *messages);

/* Those that fit the articles, for align/evidence.h; the list stays where it is. */
const decision_list *decisions_list(const struct decisions *decisions);

/* Adds "3 decisions of FILE are applied", and how many are on sentences that have
 * changed; nothing where there are none. */
void decisions_tell(const struct decisions *decisions, struct buf *out);

enum decisions_change {
	DECISIONS_DECIDE,
	DECISIONS_DROP,
	DECISIONS_UNDO,
	DECISIONS_REDO
};

/* What came of a change. */
struct decisions_outcome {
	const char *verb;		 /* "undone: ", or nothing */
	const struct decision *decision; /* it is about; NULL: nothing has changed */
	struct buf remark;		 /* why it is not kept, or why nothing changed */
};

/* Changes the list and keeps it in the file.  DECISION, on the articles, is for the first
 * two changes.  The outcome's decision lives until the next change; its remark is the
 * caller's to free. */
struct decisions_outcome decisions_do(struct decisions *decisions,
				      enum decisions_change change,
				      const struct decision *decision);

#endif
