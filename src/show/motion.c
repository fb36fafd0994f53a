/* A count in front repeats a motion; the views multiply. */
#include "config.h"

#include "show/motion.h"

#include "base/array.h"

bool motion_rows(long *by, enum command command, int page, int half)
{
	const struct {
		enum command command;
		long rows;
	} motions[] = {
	    {COMMAND_DOWN, 1},
	    {COMMAND_UP, -1},
	    {COMMAND_PAGE_DOWN, page},
	    {COMMAND_PAGE_UP, -page},
	    {COMMAND_HALF_DOWN, half},
	    {COMMAND_HALF_UP, -half},
	    {COMMAND_FIRST, -MOTION_FAR},
	    {COMMAND_LAST, MOTION_FAR},
	};

	for (size_t i = 0; i < ARRAY_COUNT(motions); i++)
		if (motions[i].command == command) {
			*by = motions[i].rows;
			return true;
		}
	return false;
}

bool motion_outlet(size_t *outlet, enum command command, size_t count)
{
	size_t at = *outlet;

	if (command == COMMAND_NEXT_OUTLET)
		*outlet = (at + 1) % count;
	else if (command == COMMAND_PREV_OUTLET)
		*outlet = (at + count - 1) % count;
	else if (command == COMMAND_RIGHT)
		*outlet = at + 1 < count ? at + 1 : at;
	else if (command == COMMAND_LEFT)
		*outlet = at ? at - 1 : 0;
	else
		return false;
	return true;
}
