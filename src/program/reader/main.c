/*
 * crossread-reader: the program that reads formats for crossread.
 *
 *     crossread-reader NAME CHARSET <INPUT >ANSWER
 *
 * It reads an input, which messages call NAME and for which CHARSET was declared (empty:
 * none was), recognises its format and sends back the documents in it
 * (read/source/pack.h).  It is not meant to be run by hand.  Limits are set before the
 * first byte is read; where one is exceeded the process ends, and only this input fails.
 */
#include "config.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/limit.h"
#include "read/decode/charset.h"
#include "read/format/format.h"
#include "read/source/pack.h"

enum {
	LARGEST_MEBIBYTES = 64, /* of input */
	SECONDS = 15,		/* of processor time */
	MEMORY_MEBIBYTES = 1024,
};

int main(int argc, char **argv)
{
	struct buf bytes = BUF_EMPTY, answer = BUF_EMPTY;
	document_list documents = {0};
	struct err err = ERR_NONE;
	struct input input = {.name = argc > 1 ? argv[1] : "input",
			      .guess = charset_guess};
	bool is_good, is_written;

	if (argc > 2 && *argv[2])
		input.charset = argv[2];
	limit_process(SECONDS, MEMORY_MEBIBYTES);
	limit_files();
	is_good = file_read(&bytes, NULL, LARGEST_MEBIBYTES, &err);
	input.bytes = buf_str(&bytes);
	is_good = is_good && format_read(&documents, &input, &err);
	pack_answer(&answer, &documents, is_good, &err);
	is_written = file_write(STDOUT_FILENO, buf_str(&answer));
	document_list_done(&documents);
	buf_done(&bytes);
	buf_done(&answer);
	err_done(&err);
	return is_written ? EXIT_SUCCESS : EXIT_FAILURE;
}
