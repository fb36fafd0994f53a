/*
 * One run of the program, from the command line to the exit status.
 *
 * What is done with it is in the files run_NAME.c: articles are loaded and compared,
 * judges asked, the story is shown, renewed while it is shown, or studied.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_RUN_H
#define CROSSREAD_PROGRAM_CROSSREAD_RUN_H

#include <stdbool.h>

#include "read/source/load.h"
#include "program/crossread/curtain.h"
#include "program/crossread/decisions.h"
#include "program/crossread/judges.h"
#include "program/crossread/knowledge.h"
#include "program/crossread/network.h"
#include "program/crossread/options.h"
#include "program/crossread/reload.h"

enum { RUN_DONE = 0, RUN_DIVERGENT = 1, RUN_TROUBLE = 2 }; /* exit status */

enum { RUN_LARGEST_MEBIBYTES = 256 }; /* of a file that is no article: pairs, decisions */

/* All zero is a run that has not begun. */
struct run {
	struct options options;
	struct knowledge knowledge;
	struct load load;
	struct load before; /* of the story before the one shown */
	struct reload_wishes wishes;
	struct decisions *decisions;
	struct story *story;
	struct curtain curtain; /* before the names of outlets */
	struct network network; /* of the built-in judge, if it is asked */
	struct judges *judges;	/* those that are asked; NULL: not yet chosen */
	struct buf notice;	/* that the viewer begins with, a line each */
	bool has_failed;	/* something could not be used or written */
};

/* Says ERR, which is freed, and notes that the exit status must tell of it. */
void run_fail(struct run *run, struct err *err);

/* Writes OUT, which is freed. */
void run_finish(struct run *run, struct buf *out);

/* The same in ASCII where the locale has nothing else. */
void run_finish_plain(struct run *run, struct buf *out);

/* Whether the story is shown in the viewer, or as a dialogue of lines. */
bool run_wants_viewer(const struct run *run);
bool run_wants_dialogue(const struct run *run);

/* Frees all that RUN has. */
void run_end(struct run *run);

#endif
