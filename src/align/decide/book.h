/*
 * The book: all decisions of a reader on a story, those that were read from a file and
 * those that are made now, with the way back and forth through the changes.
 *
 * Decisions are kept by the names of their sentences, so that they outlast the articles
 * as they are now; book_place finds them in the articles at hand.  What is not found
 * there stays in the book and is written again.
 */
#ifndef CROSSREAD_ALIGN_DECIDE_BOOK_H
#define CROSSREAD_ALIGN_DECIDE_BOOK_H

#include "base/buf.h"
#include "base/err.h"
#include "read/message.h"
#include "align/decision.h"

struct book;

struct book *book_new(void);

/* Frees BOOK; NULL is allowed. */
void book_free(struct book *book);

/*
 * Takes the decisions of BYTES, the content of the file NAME, into an empty BOOK.  Lines
 * that cannot be understood are told in MESSAGES and kept.  False with the reason where
 * it is no file of decisions: it must not be written then.
 */
bool book_read(struct book *book, struct str bytes, const char *name,
	       message_list *messages, struct err *err);

/* Adds the content of a file with all of BOOK. */
void book_write(struct buf *out, const struct book *book);

/* How many decisions of the book the articles have, and of the others. */
struct book_count {
	size_t fitting, changed, lost; /* changed are among the fitting: the sentence is
					  in other words than it was */
};

/*
 * Finds the sentences of all decisions in ARTICLES, which are borrowed until the next
 * call.  What no longer fits is told in MESSAGES, which may be NULL, with the line of the
 * file NAME; at most a few, and how many more.
 */
struct book_count book_place(struct book *book, const struct article *const *articles,
			     size_t count, const char *name, message_list *messages);

/* Sets OUT to the decisions that fit the articles, on each subject the latest; their
 * texts live as long as BOOK. */
void book_list(const struct book *book, decision_list *out);

/* Puts DECISION, on the articles of book_place, in the place of the one on the same
 * subject, if there is one. */
void book_decide(struct book *book, const struct decision *decision);

/* Takes back the decision on the subject of DECISION; false where there is none. */
bool book_drop(struct book *book, const struct decision *decision);

/* A change, as it is told: what was decided before and after it; NULL: nothing, or
 * nothing that fits the articles as they are now. */
struct book_change {
	const struct decision *before, *after;
};

/* Undoes the last change or does the last one undone again; false where there is none. */
bool book_undo(struct book *book, struct book_change *change);
bool book_redo(struct book *book, struct book_change *change);

#endif
