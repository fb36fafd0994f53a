/*
 * Members of JSON by their path: "fields.byline" is the member "byline" of the object
 * that is the member "fields".
 */
#ifndef CROSSREAD_READ_FORMAT_JSON_MEMBER_H
#define CROSSREAD_READ_FORMAT_JSON_MEMBER_H

#include <jansson.h>

/*
 * The member of OBJECT at PATH, borrowed; NULL where there is none.  Of a list on the way
 * the first item is gone into.
 */
const json_t *json_member(const json_t *object, const char *path);

#endif
