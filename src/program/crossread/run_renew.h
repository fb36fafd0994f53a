/*
 * Another story while one is shown: its files are read again, an article comes or goes.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_RUN_RENEW_H
#define CROSSREAD_PROGRAM_CROSSREAD_RUN_RENEW_H

#include "program/crossread/loop_options.h"

/* Does what WISH says with the articles of DATA, a struct run; loop_options.renew. */
struct story *run_renew(void *data, const struct loop_wish *wish, struct judges **judges,
			struct buf *said);

#endif
