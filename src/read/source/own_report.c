/* Each kind of report says in its first lines what it is. */
#include "config.h"

#include "read/source/own_report.h"

#include <string.h>

#include "base/array.h"

enum { LONGEST_LOOK = 1024 /* bytes at the beginning of an input */ };

/* All marks of a kind stand in its first bytes. */
static const struct {
	const char *begins, *has;
	enum own_report report;
} kinds[] = {
    {"crossread: ", " articles, ", OWN_REPORT_TEXT},
    {"crossread: ", " article, ", OWN_REPORT_TEXT},
    {"{", "\"program\": \"crossread ", OWN_REPORT_STORY},
    {"<!DOCTYPE html>", "name=\"generator\" content=\"crossread ", OWN_REPORT_STORY},
};

enum own_report own_report_of(struct str bytes)
{
	struct str look = str_slice(
	    bytes, 0, bytes.length < LONGEST_LOOK ? bytes.length : LONGEST_LOOK);

	for (size_t i = 0; i < ARRAY_COUNT(kinds); i++)
		if (str_starts(look, kinds[i].begins) &&
		    memmem(look.bytes, look.length, kinds[i].has, strlen(kinds[i].has)))
			return kinds[i].report;
	return OWN_REPORT_NONE;
}
