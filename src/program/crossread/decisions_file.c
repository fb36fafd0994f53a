/* Articles that do not come from files have no folder; their addresses, or of standard
 * input the text, are what names the story. */
#include "config.h"

#include "program/crossread/decisions_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/file.h"
#include "base/vec.h"

enum { MOST_MEBIBYTES = 8, NAME_DIGITS = 24 /* of the digest */ };

static const char own_name[] = ".crossread-decisions";

/* Adds the path of the file that ARTICLE was read from, perhaps one of many articles in
 * it; false where there is none. */
static bool add_path(struct buf *out, const struct article *article)
{
	const char *number = strrchr(article->source, '#');

	buf_text(out, article->source);
	if (!file_is_regular(out->bytes) && number)
		buf_cut(out, out->length - strlen(number));
	return file_is_regular(out->bytes);
}

/* Cuts PATH behind its last slash: the folder, empty for the one we are in. */
static void cut_name(struct buf *path)
{
	while (path->length && path->bytes[path->length - 1] != '/')
		buf_cut(path, path->length - 1);
}

/* Makes FOLDER, which ends in a slash or is empty, one that OTHER is in, too. */
static void cut_to_common(struct buf *folder, struct str other)
{
	while (folder->length && !str_starts(other, folder->bytes)) {
		buf_cut(folder, folder->length - 1);
		cut_name(folder);
	}
}

/* Sets FOLDER to the one that all articles are in that come from files; false where there
 * are none, or it is the root of all. */
static bool find_folder(struct buf *folder, const struct article *const *articles,
			size_t count)
{
	bool is_first = true;

	for (size_t i = 0; i < count; i++) {
		struct buf path = BUF_EMPTY;

		if (add_path(&path, articles[i])) {
			cut_name(&path);
			if (is_first)
				buf_slice(folder, buf_str(&path));
			else
				cut_to_common(folder, buf_str(&path));
			is_first = false;
		}
		buf_done(&path);
	}
	return !is_first && strcmp(buf_str(folder).bytes, "/") != 0;
}

/* A name for where ARTICLE comes from that is the same from whatever folder it is given;
 * the caller frees it. */
static char *origin_of(const struct article *article)
{
	struct buf path = BUF_EMPTY, origin = BUF_EMPTY;
	char digest[DIGEST_LENGTH + 1];
	char *whole = add_path(&path, article) ? realpath(path.bytes, NULL) : NULL;

	buf_text(&origin, whole ? whole : article->source);
	if (whole)
		buf_text(&origin, article->source + path.length);
	if (!strcmp(article->source, "-")) {
		digest_hex(digest, article->text);
		buf_text(&origin, digest);
	}
	free(whole);
	buf_done(&path);
	return buf_take(&origin);
}

static int by_bytes(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Adds the name of the story: a digest of where its articles come from, whatever their
 * order. */
static void add_story_name(struct buf *out, const struct article *const *articles,
			   size_t count)
{
	VEC(char *) origins = {0};
	struct buf all = BUF_EMPTY;
	char digest[DIGEST_LENGTH + 1];

	for (size_t i = 0; i < count; i++)
		vec_push(&origins, origin_of(articles[i]));
	if (origins.count)
		qsort(origins.items, origins.count, sizeof *origins.items, by_bytes);
	for (size_t i = 0; i < origins.count; i++) {
		buf_format(&all, "%s\n", origins.items[i]);
		free(origins.items[i]);
	}
	digest_hex(digest, buf_str(&all));
	buf_format(out, "/decisions-%.*s", NAME_DIGITS, digest);
	buf_done(&all);
	vec_done(&origins);
}

void decisions_file_find(struct decisions_file *file, const char *named,
			 const struct article *const *articles, size_t count)
{
	if (named) {
		buf_text(&file->path, named);
		return;
	}
	if (find_folder(&file->path, articles, count)) {
		buf_text(&file->path, own_name);
		if (file_exists(file->path.bytes))
			return;
	}
	buf_cut(&file->path, 0);
	file->is_state = file_home(&file->path, "XDG_STATE_HOME", ".local/state");
	if (file->is_state)
		add_story_name(&file->path, articles, count);
}

bool decisions_file_read(struct decisions_file *file, struct err *err)
{
	const char *path = file->path.bytes;

	if (!file->path.length || !file_exists(path))
		return true;
	file->is_there = true;
	if (!file_is_regular(path))
		return err_set(err, "%s: not a regular file", path);
	return file_read(&file->bytes, path, MOST_MEBIBYTES, err);
}

/* Makes the folders that PATH is in. */
static void make_folders(const char *path)
{
	for (const char *at = strchr(path + 1, '/'); at; at = strchr(at + 1, '/')) {
		struct buf folder = BUF_EMPTY;

		buf_add(&folder, path, (size_t)(at - path));
		mkdir(folder.bytes, 0700);
		buf_done(&folder);
	}
}

static bool fail(const struct decisions_file *file, struct err *err)
{
	return err_set(err, "%s: %s", file->path.bytes, strerror(errno));
}

/* Whether what is there is what was last read or written. */
static bool is_unchanged(const struct decisions_file *file, struct err *err)
{
	struct decisions_file now = {0};
	bool is_same;

	buf_slice(&now.path, buf_str(&file->path));
	is_same = decisions_file_read(&now, err) && now.is_there == file->is_there &&
		  str_equal(buf_str(&now.bytes), buf_str(&file->bytes));
	decisions_file_done(&now);
	return is_same || err_set(err, "%s: another program has changed it meanwhile",
				  file->path.bytes);
}

/* Writes BYTES to the new file that DESCRIPTOR has, with the rights of the one at PATH.
 */
static bool fill(int descriptor, struct str bytes, const char *path)
{
	struct stat before;

	if (!stat(path, &before) && fchmod(descriptor, before.st_mode & 0777) != 0)
		return false;
	return file_write(descriptor, bytes) && fsync(descriptor) == 0;
}

/* Puts the folder of PATH, in which a name has changed, on the disk.  Not all file
 * systems can; then the name follows later. */
static void sync_folder(const char *path)
{
	struct buf folder = BUF_EMPTY;
	int descriptor;

	buf_text(&folder, path);
	cut_name(&folder);
	descriptor = open(folder.length ? folder.bytes : ".", O_RDONLY | O_CLOEXEC);
	if (descriptor >= 0) {
		fsync(descriptor);
		close(descriptor);
	}
	buf_done(&folder);
}

/* Replaces the file at PATH, which is no link. */
static bool replace(const char *path, struct str bytes)
{
	struct buf beside = BUF_EMPTY;
	int descriptor, reason;
	bool done;

	buf_format(&beside, "%s.XXXXXX", path);
	descriptor = mkostemp(beside.bytes, O_CLOEXEC);
	done = descriptor >= 0 && fill(descriptor, bytes, path);
	reason = errno;
	if (descriptor >= 0 && close(descriptor) != 0 && done) {
		done = false;
		reason = errno;
	}
	if (done && rename(beside.bytes, path) != 0) {
		done = false;
		reason = errno;
	}
	if (descriptor >= 0 && !done)
		unlink(beside.bytes);
	if (done)
		sync_folder(path);
	buf_done(&beside);
	errno = reason;
	return done;
}

bool decisions_file_write(struct decisions_file *file, struct str bytes, struct err *err)
{
	char *target;
	bool done;

	if (!file->path.length)
		return err_set(err, "neither XDG_STATE_HOME nor HOME names a folder");
	if (!is_unchanged(file, err))
		return false;
	if (file->is_state)
		make_folders(file->path.bytes);
	target = file->is_there ? realpath(file->path.bytes, NULL)
				: mem_string(file->path.bytes, file->path.length);
	done = target && replace(target, bytes);
	if (!done)
		fail(file, err);
	free(target);
	if (!done)
		return false;
	file->is_there = true;
	buf_cut(&file->bytes, 0);
	buf_slice(&file->bytes, bytes);
	return true;
}

void decisions_file_done(struct decisions_file *file)
{
	buf_done(&file->path);
	buf_done(&file->bytes);
}
