/* The words of the enum, and dates, which are written so that their order is that of
 * their letters: 2025-07-10. */
#include "config.h"

#include "align/origin.h"

#include <string.h>

enum { DAY_LETTERS = 10 };

enum origin_order origin_order_of(const struct article *a, const struct article *b)
{
	int order;

	if (!a->date || !b->date)
		return ORIGIN_UNKNOWN;
	order = strncmp(a->date, b->date, DAY_LETTERS);
	return !order ? ORIGIN_SAME_DAY : order < 0 ? ORIGIN_EARLIER : ORIGIN_LATER;
}

const char *origin_tie_name(enum tie_kind kind)
{
	static const char *const names[] = {
	    [TIE_VERSION] = "version",
	    [TIE_CREDIT] = "credit",
	    [TIE_WORDING] = "wording",
	    [TIE_CITATION] = "citation",
	};

	return names[kind];
}
