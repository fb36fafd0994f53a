/* Nothing is mapped: a file that shrinks while it is read must not end the program. */
#include "config.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/unicode.h"

static const char *name_of(const char *path)
{
	return path ? path : "standard input";
}

static bool read_all(struct buf *out, int file, const char *name, size_t mebibytes,
		     struct err *err)
{
	size_t most = out->length + (mebibytes << 20);
	char block[65536];
	ssize_t length;

	while ((length = read(file, block, sizeof block)) != 0) {
		if (length < 0 && errno == EINTR)
			continue;
		if (length < 0)
			return err_set(err, "%s: %s", name, strerror(errno));
		buf_add(out, block, (size_t)length);
		if (out->length > most)
			return err_set(err, "%s: larger than %zu MiB; cut it down", name,
				       mebibytes);
	}
	return true;
}

bool file_read(struct buf *out, const char *path, size_t mebibytes, struct err *err)
{
	int file = path ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO;
	bool done;

	if (file < 0)
		return err_set(err, "%s: %s", name_of(path), strerror(errno));
	done = read_all(out, file, name_of(path), mebibytes, err);
	if (path)
		close(file);
	return done;
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
