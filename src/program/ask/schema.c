/* Keywords of JSON Schema that llama.cpp, Ollama, vLLM and OpenAI all know. */
#include "config.h"

#include "program/ask/schema.h"

json_t *schema_type(const char *type)
{
	return json_pack("{s:s}", "type", type);
}

json_t *schema_choice(const char *const *names)
{
	json_t *list = json_array();

	for (; *names; names++)
		json_array_append_new(list, json_string(*names));
	return json_pack("{s:s, s:o}", "type", "string", "enum", list);
}

json_t *schema_list(json_t *items, int most)
{
	return json_pack("{s:s, s:i, s:o}", "type", "array", "maxItems", most, "items",
			 items);
}

json_t *schema_object(json_t *properties)
{
	json_t *names = json_array();

	for (void *at = json_object_iter(properties); at;
	     at = json_object_iter_next(properties, at))
		json_array_append_new(names, json_string(json_object_iter_key(at)));
	return json_pack("{s:s, s:o, s:o, s:b}", "type", "object", "properties",
			 properties, "required", names, "additionalProperties", 0);
}
