/*
 * Where a result goes: to standard output or the file that --output names.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_OUTPUT_H
#define CROSSREAD_PROGRAM_CROSSREAD_OUTPUT_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"
#include "read/source/load.h"
#include "program/crossread/options.h"

/* Whether PATH is one of the inputs, usable or not, which a report must not overwrite. */
bool output_is_input(const struct options *options, const struct load *load,
		     const char *path);

/*
 * Writes BYTES to where OPTIONS say, but not over a file that was read for OPTIONS or
 * LOAD. Where the reader of a pipe has closed it, the rest is dropped, and that is no
 * failure.
 */
bool output_write(const struct options *options, const struct load *load,
		  struct str bytes, struct err *err);

#endif
