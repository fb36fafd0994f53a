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
#include "base/file.h"

static const char *const known_endings[] = {
    ".txt",   ".text", ".html",	 ".htm",    ".xhtml", ".xml",	     ".rss", ".atom",
    ".rdf",   ".json", ".jsonl", ".ndjson", ".md",    ".markdown",   ".eml", ".mht",
    ".mhtml", ".gz",   ".maff",	 ".zip",    ".warc",  ".webarchive",
};

/* What makes a text of files that are none, by their endings. */
static const struct {
	const char *ending, *advice;
} advices[] = {
    {".pdf", "a PDF: pdftotext makes a text of it"},
    {".docx", "a document: pandoc -t plain makes a text of it"},
    {".odt", "a document: pandoc -t plain makes a text of it"},
    {".rtf", "a document: pandoc -t plain makes a text of it"},
    {".epub", "a book: pandoc -t plain makes a text of it"},
    {".doc", "an old document: catdoc or a word processor makes a text of it"},
    {".tex", "a source: pandoc -t plain makes a text of it"},
    {".jpg", "a picture: tesseract makes a text of what is written in it"},
    {".jpeg", "a picture: tesseract makes a text of what is written in it"},
    {".png", "a picture: tesseract makes a text of what is written in it"},
    {".tar", "an archive: unpack it and name what is in it"},
    {".7z", "an archive: unpack it and name what is in it"},
    {".xz", "compressed: xz -d makes a file of it that can be read"},
    {".bz2", "compressed: bzip2 -d makes a file of it that can be read"},
    {".zst", "compressed: zstd -d makes a file of it that can be read"},
    {".mp3", "a recording: only its transcript can be read"},
    {".mp4", "a recording: only its transcript can be read"},
    {".cross", "a story file: open it by itself"},
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

static bool is_article(const char *path)
{
	for (size_t i = 0; i < ARRAY_COUNT(known_endings); i++)
		if (str_ends_ignoring_case(str_of(path), known_endings[i]))
			return true;
	return false;
}

const char *folder_advice(const char *path)
{
	if (file_is_folder(path))
		return "a folder: name it to read what is in it";
	if (!file_is_regular(path))
		return "no regular file";
	if (is_article(path))
		return NULL;
	for (size_t i = 0; i < ARRAY_COUNT(advices); i++)
		if (str_ends_ignoring_case(str_of(path), advices[i].ending))
			return advices[i].advice;
	return "name it like an article (.txt, .html and what crossread-formats(5) "
	       "lists) or as a file of its own";
}

void folder_paths_done(folder_paths *paths)
{
	for (size_t i = 0; i < paths->count; i++)
		free(paths->items[i]);
	vec_done(paths);
}
