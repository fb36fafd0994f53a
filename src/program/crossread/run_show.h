/*
 * Showing the story: in the viewer, as a dialogue of lines, or as a report.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_RUN_SHOW_H
#define CROSSREAD_PROGRAM_CROSSREAD_RUN_SHOW_H

#include "program/crossread/run.h"

/* Shows run->story as the options have it; returns the exit status. */
int run_show(struct run *run);

#endif
