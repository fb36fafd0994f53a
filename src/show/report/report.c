/* The table of formats: one is listed when it works, not before. */
#include "config.h"

#include "show/report/report.h"

#include <string.h>

static const struct report_format formats[] = {
    {"text", report_text_write},
    {"json", report_json_write},
    {0},
};

const struct report_format *report_find(const char *name)
{
	for (const struct report_format *format = formats; format->name; format++)
		if (!strcmp(format->name, name))
			return format;
	return NULL;
}
