/* Work on many items by a few threads at once. */
#ifndef CROSSREAD_PROGRAM_JUDGE_CREW_H
#define CROSSREAD_PROGRAM_JUDGE_CREW_H

#include <stddef.h>

enum { CREW_MOST = 4 };

/* Does ITEM of WHAT, as worker WORKER, counted from 0. */
typedef void crew_work(void *what, size_t item, size_t worker);

/* As many workers as there are processors for this process, at most CREW_MOST. */
size_t crew_size(void);

/*
 * Has WORK done for each of ITEMS items, counted from 0, by at most WORKERS workers;
 * returns when all is done.  Who does which item is left to chance.
 */
void crew_run(size_t workers, size_t items, crew_work *work, void *what);

#endif
