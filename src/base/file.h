/*
 * Files of the user's own: read whole, and found by the XDG Base Directory Specification.
 */
#ifndef CROSSREAD_BASE_FILE_H
#define CROSSREAD_BASE_FILE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"

/*
 * Adds the text of the file PATH to OUT; a PATH of NULL is standard input.  False with a
 * message that names the file where it cannot be read or is not UTF-8.
 */
bool file_read(struct buf *out, const char *path, struct err *err);

/*
 * Adds the path of crossread's folder to OUT: under the folder that the environment's
 * VARIABLE ("XDG_CACHE_HOME") names, else under USUAL (".cache") in the home folder.
 * False where neither is an absolute path; OUT is then as it was.
 */
bool file_home(struct buf *out, const char *variable, const char *usual);

#endif
