/* CLOCK_MONOTONIC, so that setting the date neither hurries nor delays anything. */
#include "config.h"

#include "base/deadline.h"

enum { SECOND = 1000, MILLISECOND = 1000000, MOST = 1000000000 };

struct timespec deadline_in(long milliseconds)
{
	struct timespec deadline;

	clock_gettime(CLOCK_MONOTONIC, &deadline);
	deadline.tv_sec += milliseconds / SECOND;
	deadline.tv_nsec += milliseconds % SECOND * MILLISECOND;
	if (deadline.tv_nsec >= SECOND * (long)MILLISECOND) {
		deadline.tv_nsec -= SECOND * (long)MILLISECOND;
		deadline.tv_sec++;
	}
	return deadline;
}

int deadline_left(struct timespec deadline)
{
	struct timespec now;
	long long nanoseconds;

	clock_gettime(CLOCK_MONOTONIC, &now);
	nanoseconds = (long long)(deadline.tv_sec - now.tv_sec) * SECOND * MILLISECOND +
		      (deadline.tv_nsec - now.tv_nsec);
	if (nanoseconds <= 0)
		return 0;
	/* Upwards, so that who waits so long has waited long enough. */
	nanoseconds = (nanoseconds + MILLISECOND - 1) / MILLISECOND;
	return (int)(nanoseconds < MOST ? nanoseconds : MOST);
}
