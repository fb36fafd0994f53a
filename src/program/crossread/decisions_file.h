/*
 * The file of a reader's decisions: where it is, and how it is read and replaced.
 *
 * It is the one that the user names; else .crossread-decisions in the folder that the
 * articles have in common, if it is there; else one of XDG_STATE_HOME/crossread (usually
 * ~/.local/state/crossread), named by the articles' sources.  It is replaced as a whole,
 * by a file written beside it, so that no crash leaves half of it; a symbolic link is
 * followed.  What changed since it was read is not overwritten.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_DECISIONS_FILE_H
#define CROSSREAD_PROGRAM_CROSSREAD_DECISIONS_FILE_H

#include "base/buf.h"
#include "base/err.h"
#include "read/article.h"

struct decisions_file {
	struct buf path;  /* empty: there is nowhere to keep anything */
	struct buf bytes; /* its content as last read or written */
	bool is_there;	  /* when it was last read or written */
	bool is_state;	  /* of XDG_STATE_HOME, whose folders are made */
};

/* Finds the path: NAMED, which may be NULL, or for ARTICLES. */
void decisions_file_find(struct decisions_file *file, const char *named,
			 const struct article *const *articles, size_t count);

/* Reads what is there; a file that is not there yet is empty.  False with the reason
 * where it cannot be used. */
bool decisions_file_read(struct decisions_file *file, struct err *err);

/* Replaces it by BYTES. */
bool decisions_file_write(struct decisions_file *file, struct str bytes, struct err *err);

void decisions_file_done(struct decisions_file *file);

#endif
