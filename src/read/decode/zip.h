/*
 * Zip files, opened with libarchive: the entries that are wanted, expanded.
 */
#ifndef CROSSREAD_READ_DECODE_ZIP_H
#define CROSSREAD_READ_DECODE_ZIP_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/vec.h"

/* A file in a zip file. */
struct zip_entry {
	char *name; /* with its folders, UTF-8; nothing is ever written under it */
	struct buf bytes;
};

typedef VEC(struct zip_entry) zip_entry_list;

/* Whether BYTES begin like a zip file. */
bool zip_is(struct str bytes);

/*
 * Adds the files in BYTES whose names IS_WANTED, at most 1,000 and together 64 MiB, in
 * the order of the zip file; folders, links and devices are passed over.  What cannot be
 * expanded is left out with a message in ERR that begins with NAME, and the result is
 * true.  False where the whole cannot be opened, also for want of libarchive.
 */
bool zip_open(zip_entry_list *entries, struct str bytes, bool (*is_wanted)(struct str),
	      const char *name, struct err *err);

void zip_entries_done(zip_entry_list *entries);

#endif
