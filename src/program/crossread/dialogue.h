/*
 * The viewer without a screen (--linear): lines of keys come in on standard input, what
 * changes goes out in sentences (show/linear.h).
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_DIALOGUE_H
#define CROSSREAD_PROGRAM_CROSSREAD_DIALOGUE_H

#include <stdbool.h>

#include "base/err.h"
#include "align/story.h"
#include "show/app.h"

/*
 * Shows STORY until the reader leaves or the input ends.  False with ERR set where
 * nothing can be written; not if only the reader of a pipe has gone.
 */
bool dialogue_run(const struct story *story, const struct app_options *options,
		  struct err *err);

#endif
