/* Archives of the web hold all that a page shows; an article is in its HTML or its text.
 */
#include "config.h"

#include "read/format/page_type.h"

#include "base/array.h"
#include "read/html/html.h"
#include "read/format/plain.h"

static const struct {
	const char *type;
	input_reader *read;
} readers[] = {
    {"text/html", html_read},
    {"application/xhtml+xml", html_read},
    {"text/plain", plain_document},
};

input_reader *page_type_reader(struct str type)
{
	for (size_t i = 0; i < ARRAY_COUNT(readers); i++)
		if (str_is_ignoring_case(type, readers[i].type))
			return readers[i].read;
	return NULL;
}
