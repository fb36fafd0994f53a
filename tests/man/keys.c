/*
 * Prints the rows of the manual's KEYS section, from the table of commands, in mdoc.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>

#include "show/command.h"

int main(void)
{
	struct buf rows = BUF_EMPTY;
	struct str text;
	bool done;

	command_write_mdoc(&rows);
	text = buf_str(&rows);
	done = fwrite(text.bytes, 1, text.length, stdout) == text.length &&
	       fflush(stdout) == 0;
	buf_done(&rows);
	return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
