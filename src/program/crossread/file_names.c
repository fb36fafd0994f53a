/* One folder is read, the one that was typed so far. */
#include "config.h"

#include "program/crossread/file_names.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/unicode.h"

enum { MOST_NAMES = 1000 /* nobody goes through more */ };

/* How many bytes of TYPED are the folder, its slash among them. */
static size_t folder_length(struct str typed)
{
	size_t length = typed.length;

	while (length && typed.bytes[length - 1] != '/')
		length--;
	return length;
}

/* Whether NAME can be shown and typed as it is. */
static bool is_plain(struct str name)
{
	if (unicode_check(name) < name.length)
		return false;
	for (size_t at = 0, step; at < name.length; at += step)
		if (unicode_is_unsafe(unicode_at(name, at, &step)))
			return false;
	return true;
}

/* Whether NAME may be what was BEGUN. */
static bool is_meant(const char *name, struct str begun)
{
	return str_starts(str_of(name), begun.bytes) && is_plain(str_of(name)) &&
	       (*name != '.' || begun.length) && strcmp(name, ".") != 0 &&
	       strcmp(name, "..") != 0;
}

/* Adds NAME behind FOLDER as it was typed. */
static void add(struct completion *completion, struct str folder, const char *name)
{
	struct buf path = BUF_EMPTY, place = BUF_EMPTY;

	buf_slice(&path, folder);
	buf_text(&path, name);
	file_expand(&place, buf_str(&path));
	if (file_is_folder(place.bytes))
		buf_char(&path, '/');
	completion_add(completion, buf_str(&path));
	buf_done(&path);
	buf_done(&place);
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void file_names_complete(struct completion *completion, struct str typed)
{
	size_t length = folder_length(typed);
	struct str folder = str_slice(typed, 0, length);
	struct buf path = BUF_EMPTY, begun = BUF_EMPTY;
	DIR *directory;
	const struct dirent *entry;

	file_expand(&path, folder);
	buf_slice(&begun, str_slice(typed, length, typed.length));
	directory = opendir(path.length ? path.bytes : ".");
	while (directory && completion->candidates.count < MOST_NAMES &&
	       (entry = readdir(directory)))
		if (is_meant(entry->d_name, buf_str(&begun)))
			add(completion, folder, entry->d_name);
	if (directory)
		closedir(directory);
	if (completion->candidates.count)
		qsort(completion->candidates.items, completion->candidates.count,
		      sizeof *completion->candidates.items, by_name);
	buf_done(&path);
	buf_done(&begun);
}
