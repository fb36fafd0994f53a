/*
 * Byte order, and not the locale's, so that a folder is read alike everywhere; endings in
 * any case, as cameras and old systems write them.
 */
#include "config.h"

#include "read/source/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/buf.h"

static const char *const known_endings[] = {
    ".txt",  ".text",  ".html",	  ".htm", ".xhtml",    ".xml", ".rss", ".atom",	 ".rdf",
    ".json", ".jsonl", ".ndjson", ".md",  ".markdown", ".eml", ".mht", ".mhtml", ".gz",
};

static int path_order(const void *a, const void *b)
{
	const char *const *x = a, *const *y = b;

	return strcmp(*x, *y);
}

bool folder_list(folder_paths *paths, const char *folder, struct err *err)
{
	DIR *directory = opendir(folder);
	bool trailing = folder[strlen(folder) - 1] == '/';

	if (!directory)
		return err_set(err, "%s: %s", folder, strerror(errno));
	for (struct dirent *entry; (entry = readdir(directory));) {
		struct buf path = BUF_EMPTY;

		if (entry->d_name[0] == '.')
			continue;
		buf_format(&path, "%s%s%s", folder, trailing ? "" : "/", entry->d_name);
		vec_push(paths, buf_take(&path));
	}
	closedir(directory);
	if (paths->count)
		qsort(paths->items, paths->count, sizeof paths->items[0], path_order);
	return true;
}

bool folder_is_article(const char *path)
{
	for (size_t i = 0; i < ARRAY_COUNT(known_endings); i++)
		if (str_ends_ignoring_case(str_of(path), known_endings[i]))
			return true;
	return false;
}

void folder_paths_done(folder_paths *paths)
{
	for (size_t i = 0; i < paths->count; i++)
		free(paths->items[i]);
	vec_done(paths);
}
