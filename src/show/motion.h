/*
 * Motions: how far a command moves in a list, and to which outlet beside one.
 */
#ifndef CROSSREAD_SHOW_MOTION_H
#define CROSSREAD_SHOW_MOTION_H

#include <stdbool.h>
#include <stddef.h>

#include "show/command.h"

enum { MOTION_FAR = 100000 /* rows: to the end of any list */ };

/*
 * Sets *BY to the rows that COMMAND moves by, negative upwards, where a page has PAGE of
 * them and half a page HALF; to the first and the last row it is MOTION_FAR.  False where
 * COMMAND is no motion.
 */
bool motion_rows(long *by, enum command command, int page, int half);

/*
 * Sets *OUTLET to the one of COUNT that COMMAND goes to from there: next and previous
 * go on at the other end, left and right end there.  False where COMMAND is none of
 * these.
 */
bool motion_outlet(size_t *outlet, enum command command, size_t count);

#endif
