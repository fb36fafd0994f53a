/* Names hold no dots in what is read here. */
#include "config.h"

#include "read/format/json_member.h"

#include <string.h>

const json_t *json_member(const json_t *object, const char *path)
{
	while (object) {
		size_t length = strcspn(path, ".");

		if (json_is_array(object))
			object = json_array_get(object, 0);
		object = json_object_getn(object, path, length);
		if (!path[length])
			break;
		path += length + 1;
	}
	return object;
}
