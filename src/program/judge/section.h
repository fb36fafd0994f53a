/*
 * A file of sections, read from its start: each begins at the next offset that is a
 * multiple of 16, and its numbers are little-endian.  Once something was asked for that
 * the file has not, all that follows is empty or 0.
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_SECTION_H
#define CROSSREAD_PROGRAM_JUDGE_SECTION_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct sections {
	struct str bytes;
	size_t at;
	bool is_short; /* more was asked for than there is */
};

/* The next section, COUNT items of SIZE bytes; a slice of the file. */
struct str section_next(struct sections *sections, size_t count, size_t size);

/* Number INDEX of SECTION. */
uint32_t section_number(struct str section, size_t index);
float section_float(struct str section, size_t index);

/* The next two sections: a length, and so many bytes. */
struct str section_text(struct sections *sections);

#endif
