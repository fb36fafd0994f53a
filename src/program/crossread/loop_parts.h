/*
 * What the parts of the loop share:
 *
 *     frame    what the terminal shows, and of which size
 *     story    which story is shown, and the judges' answers to it
 *     acts     what the viewer asks for
 *
 * loop.c composes them.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_LOOP_PARTS_H
#define CROSSREAD_PROGRAM_CROSSREAD_LOOP_PARTS_H

#include <stdbool.h>

#include "show/app.h"
#include "term/tty.h"
#include "program/crossread/loop_options.h"

struct loop {
	struct tty *tty;
	struct app *app;
	struct grid *grid;
	struct story **story;	   /* as it was built, with all names */
	const struct story *shown; /* the same, perhaps without them */
	struct judges *judges;
	const struct loop_options *options;
	bool is_over;
	bool is_changed; /* since the last frame */
	int percent;	 /* of the judge's answers, as it was shown last */
	int status;	 /* of the program, once it is over */
};

#endif
