/*
 * The viewer's loop: one ppoll over all that can happen, and the steps that follow.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_LOOP_H
#define CROSSREAD_PROGRAM_CROSSREAD_LOOP_H

#include <stdbool.h>

#include "base/err.h"
#include "align/story.h"
#include "program/crossread/judge.h"

struct loop_options {
	bool color;	     /* colours may be used, if the terminal has any */
	struct judge *judge; /* whose answers are taken in, or NULL */
	const char *notice;  /* to begin with, or NULL */
};

/*
 * Shows *STORY until the reader leaves; returns the exit status.  As the judge answers,
 * *STORY is exchanged for one by its evidence.  Where the terminal cannot show the
 * viewer, ERR has the message and nothing was written.
 */
int loop_run(struct story **story, const struct loop_options *options, struct err *err);

#endif
