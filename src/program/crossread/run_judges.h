/*
 * Which judges a run asks, and waiting for them.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_RUN_JUDGES_H
#define CROSSREAD_PROGRAM_CROSSREAD_RUN_JUDGES_H

#include "program/crossread/run.h"

/*
 * Chooses the judges that are wanted of run->story, not begun yet: the built-in one, then
 * COMMAND, which may be NULL.  IS_VIEWING: the viewer has the terminal.  What there is to
 * say of them is added to SAID.
 */
void run_judges_choose(struct run *run, const char *command, bool is_viewing,
		       struct buf *said);

/* The same at the start: what there is to say is printed, and said by the viewer. */
void run_judges_choose_first(struct run *run, const char *command, bool is_viewing);

/* Waits for all answers, and takes them into the story: for what is written once. */
void run_judges_await(struct run *run);

#endif
