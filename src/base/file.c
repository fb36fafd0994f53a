/* Nothing is mapped: a file that shrinks while it is read must not end the program. */
#include "config.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/unicode.h"

enum { LONGEST_SECONDS = 1000000 /* of patience: eleven days */ };

static const char *name_of(const char *path)
{
	return path ? path : "standard input";
}

static bool is_stopped(const char *name, struct err *err)
{
	return err_set(err, "%s: reading was stopped", name);
}

static bool read_all(struct buf *out, int file, const char *name, size_t mebibytes,
		     const struct watch *watch, struct err *err)
{
	struct pollfd end = {.fd = file, .events = POLLIN};
	size_t most = out->length + (mebibytes << 20);
	char block[65536];
	ssize_t length;

	for (;;) {
		if (watch && watch_poll(watch, &end, 1, -1) < 0)
			return is_stopped(name, err);
		length = read(file, block, sizeof block);
		if (!length)
			return true;
		if (length < 0 && errno == EINTR)
			continue;
		if (length < 0)
			return err_set(err, "%s: %s", name, strerror(errno));
		buf_add(out, block, (size_t)length);
		if (out->length > most)
			return err_set(err, "%s: larger than %zu MiB; cut it down", name,
				       mebibytes);
	}
}

/* Opened so, a pipe that nobody writes to does not hold us up. */
static int open_file(const char *path)
{
	int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

	if (file >= 0)
		fcntl(file, F_SETFL, fcntl(file, F_GETFL) & ~O_NONBLOCK);
	return file;
}

/* Waits for the first byte of a pipe, or its end. */
static bool await(int file, const char *name, const struct file_patience *patience,
		  struct err *err)
{
	struct pollfd one = {.fd = file, .events = POLLIN};
	long seconds = patience->seconds;
	struct stat status;
	int ready;

	if (!seconds || fstat(file, &status) || S_ISREG(status.st_mode))
		return true;
	seconds = seconds < LONGEST_SECONDS ? seconds : LONGEST_SECONDS;
	ready = watch_poll(patience->watch, &one, 1, (int)seconds * 1000);
	if (ready < 0)
		return is_stopped(name, err);
	return ready > 0 ||
	       err_set(err, "%s: says nothing; waited %ld second%s (--patience)", name,
		       seconds, seconds == 1 ? "" : "s");
}

bool file_read_patiently(struct buf *out, const char *path, size_t mebibytes,
			 const struct file_patience *patience, struct err *err)
{
	int file = path ? open_file(path) : STDIN_FILENO;
	bool done;

	if (file < 0)
		return err_set(err, "%s: %s", name_of(path), strerror(errno));
	done = (!path || await(file, path, patience, err)) &&
	       read_all(out, file, name_of(path), mebibytes, patience->watch, err);
	if (path)
		close(file);
	return done;
}

bool file_read(struct buf *out, const char *path, size_t mebibytes, struct err *err)
{
	return file_read_patiently(out, path, mebibytes, &(struct file_patience){0}, err);
}

bool file_read_text(struct buf *out, const char *path, size_t mebibytes, struct err *err)
{
	size_t from = out->length, good;
	struct str text;

	if (!file_read(out, path, mebibytes, err))
		return false;
	text = str_slice(buf_str(out), from, out->length);
	good = unicode_check(text);
	return good == text.length ||
	       err_set(err, "%s: not UTF-8 at byte %zu", name_of(path), good);
}

bool file_exists(const char *path)
{
	struct stat status;

	return !lstat(path, &status);
}

bool file_is_regular(const char *path)
{
	struct stat status;

	return !stat(path, &status) && S_ISREG(status.st_mode);
}

bool file_is_folder(const char *path)
{
	struct stat status;

	return !stat(path, &status) && S_ISDIR(status.st_mode);
}

bool file_is_output(const char *path)
{
	struct stat status, output;

	return !fstat(STDOUT_FILENO, &output) && S_ISREG(output.st_mode) &&
	       !stat(path, &status) && status.st_dev == output.st_dev &&
	       status.st_ino == output.st_ino;
}

bool file_write(int file, struct str bytes)
{
	while (bytes.length) {
		ssize_t length = write(file, bytes.bytes, bytes.length);

		if (length < 0 && errno == EINTR)
			continue;
		if (length < 0)
			return false;
		bytes = str_slice(bytes, (size_t)length, bytes.length);
	}
	return true;
}

/* A path that is not absolute is not one to trust. */
bool file_home(struct buf *out, const char *variable, const char *usual)
{
	const char *folder = getenv(variable), *home = getenv("HOME");

	if (folder && *folder == '/')
		buf_format(out, "%s/crossread", folder);
	else if (home && *home == '/')
		buf_format(out, "%s/%s/crossread", home, usual);
	else
		return false;
	return true;
}

void file_expand(struct buf *out, struct str path)
{
	const char *home = getenv("HOME");

	if (str_starts(path, "~/") && home && *home == '/') {
		buf_text(out, home);
		path = str_slice(path, 1, path.length);
	}
	buf_slice(out, path);
}

/* Gives FILE the permissions of the file of STATUS, or those that a new file has. */
static void set_permissions(int file, const struct stat *status)
{
	mode_t mask;

	if (status) {
		fchmod(file, status->st_mode & 0777);
		return;
	}
	mask = umask(0);
	umask(mask);
	fchmod(file, 0666 & ~mask);
}

/* Writes BYTES to a new file called by PATH and some letters, and gives it the name PATH;
 * false with the reason in errno. */
static bool write_beside(const char *path, struct str bytes)
{
	struct buf beside = BUF_EMPTY;
	struct stat status;
	bool is_old = !stat(path, &status), done;
	int file, reason;

	buf_format(&beside, "%s.XXXXXX", path);
	file = mkostemp(beside.bytes, O_CLOEXEC);
	if (file >= 0)
		set_permissions(file, is_old ? &status : NULL);
	done = file >= 0 && file_write(file, bytes);
	done = (file < 0 || close(file) == 0) && done;
	done = done && rename(beside.bytes, path) == 0;
	reason = errno;
	if (file >= 0 && !done)
		unlink(beside.bytes);
	buf_done(&beside);
	errno = reason;
	return done;
}

bool file_replace(const char *path, struct str bytes, struct err *err)
{
	char *behind = realpath(path, NULL);
	const char *real = behind ? behind : path;
	bool done;

	if (behind && !file_is_regular(behind)) {
		free(behind);
		return err_set(err, "%s: is no regular file", path);
	}
	done = write_beside(real, bytes) || err_set(err, "%s: %s", path, strerror(errno));
	free(behind);
	return done;
}
