/*
 * Binary search, with the comparison left to the caller: no callback, no type lost.
 *
 *     struct bisect search = {.to = count};
 *
 *     while (bisect_next(&search))
 *             bisect_narrow(&search, items[search.middle] < wanted);
 *
 * The items must be in order.  At the end `from` is the first of them that is not before
 * what is wanted: their count if all are, and the item at `from` need not be the wanted.
 */
#ifndef CROSSREAD_BASE_BISECT_H
#define CROSSREAD_BASE_BISECT_H

#include <stdbool.h>
#include <stddef.h>

struct bisect {
	size_t from, to; /* what is left to search: items FROM..TO - 1 */
	size_t middle;	 /* the item to compare */
};

/* Sets the item to compare next; false where none is left. */
static inline bool bisect_next(struct bisect *search)
{
	if (search->from == search->to)
		return false;
	search->middle = search->from + (search->to - search->from) / 2;
	return true;
}

/* Goes on behind the middle if IS_BEFORE, that is, if it stands before what is wanted. */
static inline void bisect_narrow(struct bisect *search, bool is_before)
{
	if (is_before)
		search->from = search->middle + 1;
	else
		search->to = search->middle;
}

#endif
