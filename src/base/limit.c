/* Limits are only ever lowered, so that nothing can fail but what was lower before. */
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
	lower(RLIMIT_CPU, seconds);
	lower(RLIMIT_CORE, 0);
	lower(RLIMIT_FSIZE, 0);
#ifdef SANITIZERS /* which take all the address space there is */
	(void)mebibytes;
#else
	lower(RLIMIT_AS, (rlim_t)mebibytes << 20);
#endif
}
