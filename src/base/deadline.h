/*
 * A deadline: a moment to come, by a clock that nobody sets.
 */
#ifndef CROSSREAD_BASE_DEADLINE_H
#define CROSSREAD_BASE_DEADLINE_H

#include <time.h>

/* The moment MILLISECONDS from now. */
struct timespec deadline_in(long milliseconds);

/* How many milliseconds are left until DEADLINE, at most 10^9; 0 when it has passed. */
int deadline_left(struct timespec deadline);

#endif
