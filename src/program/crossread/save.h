/*
 * Saving: a report of the story that the viewer shows, into a file.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_SAVE_H
#define CROSSREAD_PROGRAM_CROSSREAD_SAVE_H

#include <stdbool.h>

#include "base/buf.h"
#include "read/source/load.h"
#include "align/story.h"
#include "show/report/report.h"
#include "program/crossread/options.h"

struct save {
	const struct options *options;
	const struct load *load;      /* with options: what must not be written over */
	struct report_options report; /* how a report is written */
	bool is_forced;		      /* another file may be written over */
};

/*
 * Writes a report of STORY to where ARGUMENT says, "FILE" or "FILE FORMAT"; without a
 * format the file's ending tells it.  The file is there as a whole or not at all, and is
 * no input.  SAID gets what was written, or why not; file names in it are safe to show.
 * With CROSSREAD_SECURE=1 nothing is written.
 */
void save_report(const struct save *save, const struct story *story, const char *argument,
		 struct buf *said);

#endif
