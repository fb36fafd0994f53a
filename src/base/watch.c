/* A long wait is many short ones. */
#include "config.h"

#include "base/watch.h"

#include <errno.h>

#include "base/deadline.h"

enum {
	ASK_AGAIN = 50,		   /* milliseconds */
	FOR_EVER = 1000 * 1000000, /* milliseconds: some days, then again */
};

bool watch_goes_on(const struct watch *watch)
{
	return !watch || watch->goes_on(watch->context);
}

int watch_poll(const struct watch *watch, struct pollfd *ends, size_t count,
	       int milliseconds)
{
	struct timespec deadline =
	    deadline_in(milliseconds < 0 ? FOR_EVER : milliseconds);

	for (;;) {
		int left = deadline_left(deadline), ready;

		if (!watch_goes_on(watch))
			return -1;
		ready = poll(ends, (nfds_t)count,
			     watch && left > ASK_AGAIN ? ASK_AGAIN : left);
		if (ready > 0)
			return ready;
		if (!left && milliseconds >= 0)
			return 0;
		if (!left)
			deadline = deadline_in(FOR_EVER);
		if (ready < 0 && errno != EINTR)
			return 0;
	}
}
