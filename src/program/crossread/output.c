/* A file is the same one by device and number, whatever its name. */
#include "config.h"

#include "program/crossread/output.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

/* Writes BYTES to FILE, which messages call NAME; a pipe that its reader has closed is no
 * failure. */
static bool write_all(int file, struct str bytes, const char *name, struct err *err)
{
	if (file_write(file, bytes) || errno == EPIPE)
		return true;
	return err_set(err, "%s: %s", name, strerror(errno));
}

/* Whether PATH is the file that OUTPUT tells of; NULL is none. */
static bool is_same_file(const char *path, const struct stat *output)
{
	struct stat input;

	return path && !stat(path, &input) && input.st_dev == output->st_dev &&
	       input.st_ino == output->st_ino;
}

bool output_is_input(const struct options *options, const struct load *load,
		     const char *path)
{
	struct stat output;

	if (stat(path, &output) != 0 || !S_ISREG(output.st_mode))
		return false;
	for (size_t i = 0; i < load->paths.count; i++)
		if (is_same_file(load->paths.items[i], &output))
			return true;
	return is_same_file(options->pairs, &output) ||
	       is_same_file(options->model, &output) ||
	       is_same_file(options->background, &output) ||
	       is_same_file(options->config_path.bytes, &output);
}

bool output_write(const struct options *options, const struct load *load,
		  struct str bytes, struct err *err)
{
	const char *path = options->output;
	bool done;
	int file;

	if (!path)
		return write_all(STDOUT_FILENO, bytes, "standard output", err);
	if (output_is_input(options, load, path))
		return err_set(err, "%s: is one of the inputs; choose another --output",
			       path);
	file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (file < 0)
		return err_set(err, "%s: %s", path, strerror(errno));
	done = write_all(file, bytes, path, err);
	if (close(file) != 0 && done)
		done = err_set(err, "%s: %s", path, strerror(errno));
	return done;
}
