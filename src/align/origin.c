/* The words of the enum. */
#include "config.h"

#include "align/origin.h"

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
