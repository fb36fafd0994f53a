/* Whoever is free takes the next item.  The caller is worker 0, so that all gets done
 * where no thread can be made. */
#include "config.h"

#include "program/judge/crew.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>

struct crew {
	atomic_size_t next;
	size_t items;
	crew_work *work;
	void *what;
};

struct worker {
	struct crew *crew;
	size_t number;
	pthread_t thread;
};

size_t crew_size(void)
{
	cpu_set_t processors;
	int count = 1;

	if (!sched_getaffinity(0, sizeof processors, &processors))
		count = CPU_COUNT(&processors);
	return count < CREW_MOST ? (size_t)count : CREW_MOST;
}

static void *work_on(void *argument)
{
	const struct worker *worker = argument;
	struct crew *crew = worker->crew;

	for (size_t item; (item = atomic_fetch_add(&crew->next, 1)) < crew->items;)
		crew->work(crew->what, item, worker->number);
	return NULL;
}

void crew_run(size_t workers, size_t items, crew_work *work, void *what)
{
	struct crew crew = {.items = items, .work = work, .what = what};
	struct worker crowd[CREW_MOST];
	size_t count = 1;

	*crowd = (struct worker){.crew = &crew};
	for (; count < workers && count < items && count < CREW_MOST; count++) {
		crowd[count] = (struct worker){.crew = &crew, .number = count};
		if (pthread_create(&crowd[count].thread, NULL, work_on, &crowd[count]))
			break;
	}
	work_on(crowd);
	while (--count)
		pthread_join(crowd[count].thread, NULL);
}
