/*
 * How far reading is, told on the last line of a terminal's standard error when it takes
 * long, and nowhere when it does not.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_READING_H
#define CROSSREAD_PROGRAM_CROSSREAD_READING_H

#include <time.h>

#include "read/source/load.h"

struct reading {
	const struct load *load;
	size_t operands; /* that are loaded */

	/* Whether it is to end, and what was read to be shown; NULL: it ends only with
	 * the program. */
	bool (*is_stopped)(void);

	struct timespec quiet; /* until then nothing is told */
	bool is_told;
};

/* Begins now; LOAD is borrowed. */
struct reading reading_begin(const struct load *load, size_t operands,
			     bool (*is_stopped)(void));

/* The watch of a reading, which must stay where it is. */
struct watch reading_watch(struct reading *reading);

/* Wipes what was told, so that the line is free. */
void reading_wipe(struct reading *reading);

/* Adds "reading 13 of 200". */
void reading_add(struct buf *out, const struct load *load, size_t operands);

/* Says that the articles of LOAD are compared, if they have so many sentences that it
 * takes long; true: notice_progress(NULL) has to wipe that. */
bool reading_tell_comparing(const struct load *load);

#endif
