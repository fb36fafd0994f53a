/*
 * Limits of the process itself, for programs that meet hostile input.
 */
#ifndef CROSSREAD_BASE_LIMIT_H
#define CROSSREAD_BASE_LIMIT_H

#include <stddef.h>

/*
 * From now on the process ends where it has used SECONDS of processor time, gets no more
 * memory than MEBIBYTES, and leaves no core.  Builds with sanitizers, with coverage or
 * without limits (see configure) are spared some of it, here and below.
 */
void limit_process(size_t seconds, size_t mebibytes);

/* From now on the process ends where it writes to a file, be it one it was given. */
void limit_files(void);

#endif
