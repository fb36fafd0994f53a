/*
 * Files of the user's own: read whole, and found by the XDG Base Directory Specification.
 */
#ifndef CROSSREAD_BASE_FILE_H
#define CROSSREAD_BASE_FILE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/watch.h"

/*
 * Adds the bytes of the file PATH to OUT; a PATH of NULL is standard input.  False with a
 * message that names the file where it cannot be read or has more than MEBIBYTES.
 */
bool file_read(struct buf *out, const char *path, size_t mebibytes, struct err *err);

/* How long is waited for what a file has to say. */
struct file_patience {
	long seconds; /* for the first byte of a PATH that is no regular file (a pipe with
		       * a name); 0: for ever */
	const struct watch *watch; /* asked meanwhile; NULL: nobody */
};

/* The same, but false, too, where that takes too long. */
bool file_read_patiently(struct buf *out, const char *path, size_t mebibytes,
			 const struct file_patience *patience, struct err *err);

/* The same for what has to be UTF-8; the message tells the place where it is not. */
bool file_read_text(struct buf *out, const char *path, size_t mebibytes, struct err *err);

/* Whether there is a PATH, be it a link that leads nowhere. */
bool file_exists(const char *path);

/* What PATH is, itself or behind a link. */
bool file_is_regular(const char *path);
bool file_is_folder(const char *path);

/* Whether PATH is the regular file that standard output goes to. */
bool file_is_output(const char *path);

/* Writes BYTES to the open FILE; false where that fails, with the reason in errno. */
bool file_write(int file, struct str bytes);

/*
 * Adds the path of crossread's folder to OUT: under the folder that the environment's
 * VARIABLE ("XDG_CACHE_HOME") names, else under USUAL (".cache") in the home folder.
 * False where neither is an absolute path; OUT is then as it was.
 */
bool file_home(struct buf *out, const char *variable, const char *usual);

/*
 * Writes BYTES to the file PATH, as a whole or not at all: into a new file beside it,
 * which then takes its name and its permissions.  Behind a link the file there is
 * replaced.  False with a message that names PATH.
 */
bool file_replace(const char *path, struct str bytes, struct err *err);

/* Adds PATH as a user typed it to OUT; "~/" at its beginning is the home folder. */
void file_expand(struct buf *out, struct str path);

#endif
