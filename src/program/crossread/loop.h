/*
 * The viewer's loop: it waits in one ppoll for keys, signals and the judges' answers, and
 * does what follows from them.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_LOOP_H
#define CROSSREAD_PROGRAM_CROSSREAD_LOOP_H

#include "base/err.h"
#include "program/crossread/loop_options.h"

/*
 * Shows *STORY, begins the judges, and goes on until the reader leaves; returns the exit
 * status.  When a judge answers *STORY is freed and replaced by one with its answers.
 * Where the terminal cannot show the viewer, ERR has the message and nothing was written.
 */
int loop_run(struct story **story, const struct loop_options *options, struct err *err);

#endif
