/*
 * What the viewer asks for is done here: by the terminal, by other programs, to the
 * decisions, the articles and the files.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_LOOP_ACTS_H
#define CROSSREAD_PROGRAM_CROSSREAD_LOOP_ACTS_H

#include "program/crossread/loop_parts.h"

/* Does what REQUEST asks for, and says what came of it. */
void loop_acts_do(struct loop *loop, enum app_request request);

#endif
