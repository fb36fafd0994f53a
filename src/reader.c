/*
 * crossread-reader: the program that reads formats for crossread.
 *
 *     crossread-reader NAME <INPUT >ANSWER
 *
 * It reads the input that NAME calls, tells its format and sends back the documents in it
 * (read/pack.h).  It is not meant to be run by hand.  Limits are set before the first
 * byte is read; where one is met the process ends, and crossread tells that of this input
 * alone.
 */
#include "config.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/file.h"
#include "read/charset.h"
#include "read/format.h"
#include "read/pack.h"

enum {
	LARGEST_MEBIBYTES = 64, /* of input */
	SECONDS = 15,		/* of processor time */
	MEMORY_MEBIBYTES = 1024,
};

static void limit(int resource, rlim_t most)
{
	struct rlimit both = {most, most};

	setrlimit((__rlimit_resource_t)resource, &both);
}

static void set_limits(void)
{
	limit(RLIMIT_CPU, SECONDS);
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_FSIZE, 0);
#ifndef SANITIZERS /* which take all the address space there is */
	limit(RLIMIT_AS, (rlim_t)MEMORY_MEBIBYTES << 20);
#endif
}

static bool write_all(struct str bytes)
{
	while (bytes.length) {
		ssize_t length = write(STDOUT_FILENO, bytes.bytes, bytes.length);

		if (length < 0 && errno == EINTR)
			continue;
		if (length < 0)
			return false;
		bytes = str_slice(bytes, (size_t)length, bytes.length);
	}
	return true;
}

int main(int argc, char **argv)
{
	struct buf bytes = BUF_EMPTY, answer = BUF_EMPTY;
	document_list documents = {0};
	struct err err = ERR_NONE;
	struct input input = {.name = argc > 1 ? argv[1] : "input",
			      .guess = charset_guess};
	bool is_good, is_written;

	set_limits();
	is_good = file_read(&bytes, NULL, LARGEST_MEBIBYTES, &err);
	input.bytes = buf_str(&bytes);
	is_good = is_good && format_read(&documents, &input, &err);
	pack_answer(&answer, &documents, is_good, &err);
	is_written = write_all(buf_str(&answer));
	document_list_done(&documents);
	buf_done(&bytes);
	buf_done(&answer);
	err_done(&err);
	return is_written ? EXIT_SUCCESS : EXIT_FAILURE;
}
