/* Nothing is mapped: a file that shrinks while it is read must not end the program. */
#include "config.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/unicode.h"

bool file_read(struct buf *out, const char *path, struct err *err)
{
	int file = path ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO;
	const char *name = path ? path : "standard input";
	char block[65536];
	ssize_t length = 0;

	if (file < 0)
		return err_set(err, "%s: %s", name, strerror(errno));
	while ((length = read(file, block, sizeof block)) > 0)
		buf_add(out, block, (size_t)length);
	if (length < 0)
		err_set(err, "%s: %s", name, strerror(errno));
	if (path)
		close(file);
	if (length >= 0 && unicode_check(buf_str(out)) < out->length)
		return err_set(err, "%s: not UTF-8 at byte %zu", name,
			       unicode_check(buf_str(out)));
	return length >= 0;
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
