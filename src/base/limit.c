/*
 * Limits are only ever lowered, so that nothing can fail but what was lower before.
 *
 * Some builds cannot live with all of them (see configure.ac): sanitizers take all the
 * address space there is, counters of coverage are written to files at the end, and under
 * valgrind everything takes fifty times as long.
 */
#include "config.h"

#include "base/limit.h"

#include <sys/resource.h>

static void lower(int resource, rlim_t most)
{
	struct rlimit both = {most, most};

	setrlimit((__rlimit_resource_t)resource, &both);
}

void limit_process(size_t seconds, size_t mebibytes)
{
	lower(RLIMIT_CORE, 0);
#ifndef UNLIMITED_TIME
	lower(RLIMIT_CPU, seconds);
#else
	(void)seconds;
#endif
#ifndef UNLIMITED_MEMORY
	lower(RLIMIT_AS, (rlim_t)mebibytes << 20);
#else
	(void)mebibytes;
#endif
}

void limit_files(void)
{
#ifndef UNLIMITED_FILES
	lower(RLIMIT_FSIZE, 0);
#endif
}
