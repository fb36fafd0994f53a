/* Tags are in order of their names, so that a lookup compares few of them. */
#include "config.h"

#include "read/html/tag.h"

#include <stddef.h>

#include "base/array.h"
#include "base/bisect.h"

static const struct {
	const char *name;
	unsigned traits;
} tags[] = {
#define X(tag, name, traits) {name, traits},
    HTML_TAGS(X)
#undef X
};

static const char *const attributes[] = {
#define X(attribute, name) name,
    HTML_ATTRIBUTES(X)
#undef X
};

enum html_tag html_tag_find(struct str name)
{
	struct bisect search = {.to = ARRAY_COUNT(tags)};

	while (bisect_next(&search)) {
		int order =
		    str_compare_ignoring_case(str_of(tags[search.middle].name), name);

		if (!order)
			return (enum html_tag)(HTML_OTHER + 1 + search.middle);
		bisect_narrow(&search, order < 0);
	}
	return HTML_OTHER;
}

unsigned html_tag_traits(enum html_tag tag)
{
	return tag > HTML_OTHER ? tags[tag - HTML_OTHER - 1].traits : 0;
}

enum html_attribute_name html_tag_attribute(struct str name)
{
	for (size_t i = 0; i < ARRAY_COUNT(attributes); i++)
		if (str_is_ignoring_case(name, attributes[i]))
			return (enum html_attribute_name)i;
	return HTML_ATTRIBUTE_COUNT;
}
