/*
 * JSON schemas, of the few forms that answers of a model have.
 *
 * In an object all members are required and no others allowed: OpenAI's strict schemas
 * ask for that, and it leaves a model that is bound by it no way round.
 */
#ifndef CROSSREAD_PROGRAM_ASK_SCHEMA_H
#define CROSSREAD_PROGRAM_ASK_SCHEMA_H

#include <jansson.h>

/* Any "string" or "number". */
json_t *schema_type(const char *type);

/* One of the strings NAMES, which are ended by NULL. */
json_t *schema_choice(const char *const *names);

/* A list of at most MOST ITEMS, a schema that is taken. */
json_t *schema_list(json_t *items, int most);

/* An object with PROPERTIES, schemas by name, which are taken. */
json_t *schema_object(json_t *properties);

#endif
