/*
 * libarchive reads from memory and is asked for zip alone: no other format, no filter and
 * no program stands open to a file that only claims to be one.  Its own messages are not
 * passed on, since they may quote the file.
 */
#include "config.h"

#include "read/decode/zip.h"

#include <stdlib.h>

#include "base/unicode.h"

#ifdef HAVE_LIBARCHIVE
#include <archive.h>
#include <archive_entry.h>
#endif

bool zip_is(struct str bytes)
{
	return str_starts(bytes, "PK\3\4");
}

void zip_entries_done(zip_entry_list *entries)
{
	for (size_t i = 0; i < entries->count; i++) {
		free(entries->items[i].name);
		buf_done(&entries->items[i].bytes);
	}
	vec_done(entries);
}

#ifdef HAVE_LIBARCHIVE

enum {
	MOST_ENTRIES = 1000,
	LARGEST_BYTES = 64 << 20, /* of all entries together */
	CHUNK = 1 << 16,
};

/* A zip file while its entries are read. */
struct unzipping {
	struct archive *archive;
	zip_entry_list *entries;
	size_t left; /* bytes that may still come */
	const char *name;
};

/* Returns the name of ENTRY, for the caller to free; bytes that are no UTF-8 are
 * replaced.
 */
static char *name_of(struct archive_entry *entry)
{
	const char *name = archive_entry_pathname(entry);
	struct buf repaired = BUF_EMPTY;

	/* Without a locale a name in UTF-8 cannot be had as one of the locale. */
	if (!name)
		name = archive_entry_pathname_utf8(entry);
	buf_text(&repaired, "");
	unicode_repair(&repaired, str_of(name));
	return buf_take(&repaired);
}

/* Adds what the entry at hand holds to OUT. */
static bool expand(struct buf *out, struct unzipping *unzipping, const char *entry,
		   struct err *err)
{
	char chunk[CHUNK];
	ssize_t length;

	while ((length = archive_read_data(unzipping->archive, chunk, sizeof chunk)) >
	       0) {
		if ((size_t)length > unzipping->left)
			return err_set(err,
				       "%s: expands to more than %d MiB; what is behind "
				       "%s is left out",
				       unzipping->name, LARGEST_BYTES >> 20, entry);
		unzipping->left -= (size_t)length;
		buf_add(out, chunk, (size_t)length);
	}
	return !length || err_set(err,
				  "%s: %s is damaged or locked by a password; unpack it "
				  "and name what is in it",
				  unzipping->name, entry);
}

/* Takes ENTRY if its name IS_WANTED; false where there is no room for any more. */
static bool take(struct unzipping *unzipping, struct archive_entry *entry,
		 bool (*is_wanted)(struct str), struct err *err)
{
	struct zip_entry taken = {.name = name_of(entry)};
	bool is_good = archive_entry_filetype(entry) == AE_IFREG &&
		       !archive_entry_hardlink(entry) && is_wanted(str_of(taken.name));

	if (is_good && unzipping->entries->count == MOST_ENTRIES) {
		err_set(err, "%s: more than %d pages; those behind them are left out",
			unzipping->name, MOST_ENTRIES);
		free(taken.name);
		return false;
	}
	if (is_good && expand(&taken.bytes, unzipping, taken.name, err)) {
		vec_push(unzipping->entries, taken);
	} else {
		free(taken.name);
		buf_done(&taken.bytes);
	}
	return true;
}

bool zip_open(zip_entry_list *entries, struct str bytes, bool (*is_wanted)(struct str),
	      const char *name, struct err *err)
{
	struct unzipping unzipping = {archive_read_new(), entries, LARGEST_BYTES, name};
	struct archive_entry *entry;
	bool is_good = unzipping.archive &&
		       archive_read_support_format_zip(unzipping.archive) == ARCHIVE_OK &&
		       archive_read_open_memory(unzipping.archive, bytes.bytes,
						bytes.length) == ARCHIVE_OK;
	int result = ARCHIVE_FATAL;

	while (is_good) {
		result = archive_read_next_header(unzipping.archive, &entry);
		/* A warning is about a name that the locale cannot have. */
		if (result < ARCHIVE_WARN || result == ARCHIVE_EOF ||
		    !take(&unzipping, entry, is_wanted, err))
			break;
	}
	if (result < ARCHIVE_WARN)
		err_set(err, "%s: a damaged zip file; unpack it and name what is in it",
			name);
	archive_read_free(unzipping.archive);
	return result >= ARCHIVE_WARN || entries->count;
}

#else

bool zip_open(zip_entry_list *entries, struct str bytes, bool (*is_wanted)(struct str),
	      const char *name, struct err *err)
{
	(void)entries;
	(void)bytes;
	(void)is_wanted;
	return err_set(err,
		       "%s: a zip file; this crossread was built without libarchive, "
		       "which opens it: unpack it and name what is in it",
		       name);
}

#endif
