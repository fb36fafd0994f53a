/*
 * A watch: whom to ask, again and again while something is waited for, whether the wait
 * goes on.  Who is asked can tell a person meanwhile how far things are.
 */
#ifndef CROSSREAD_BASE_WATCH_H
#define CROSSREAD_BASE_WATCH_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

struct watch {
	/* False: it is to end.  Once false it stays so. */
	bool (*goes_on)(void *context);
	void *context;
};

/* Asks WATCH; with NULL everything goes on. */
bool watch_goes_on(const struct watch *watch);

/*
 * Waits for one of COUNT descriptors as poll does, at most MILLISECONDS (negative: as
 * long as it takes), and asks WATCH, which may be NULL, often.  Returns how many are
 * ready; 0 where time is up, -1 where the wait is to end.
 */
int watch_poll(const struct watch *watch, struct pollfd *ends, size_t count,
	       int milliseconds);

#endif
