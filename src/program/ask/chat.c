/* Members of requests and answers are those of OpenAI's interface. */
#include "config.h"

#include "program/ask/chat.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "program/ask/schema.h"
#include "program/ask/verdict.h"

enum {
	TOKENS_EACH = 300,    /* that may be said of one of the others */
	MOST_COMPLAINT = 200, /* bytes of a server's own words that are told */
};

const char *chat_form_name(enum chat_form form)
{
	static const char *const names[] = {"json_schema", "json_object", "plain"};

	return names[form];
}

const char *chat_name(char name[CHAT_NAME], size_t index)
{
	snprintf(name, CHAT_NAME, "%zu", index + 1);
	return name;
}

/* The schema names each of the other sentences, so that a model has to answer for each,
 * once. */
static json_t *schema_of(const struct inbox_group *group)
{
	json_t *properties = json_object();
	char name[CHAT_NAME];

	for (size_t i = 0; i < group->count; i++)
		json_object_set_new(properties, chat_name(name, i), verdict_schema());
	return schema_object(properties);
}

/* The member response_format; NULL where there is to be none. */
static json_t *format_of(enum chat_form form, const struct inbox_group *group)
{
	if (form == CHAT_SCHEMA)
		return json_pack("{s:s, s:{s:s, s:b, s:o}}", "type", "json_schema",
				 "json_schema", "name", "relations", "strict", 1,
				 "schema", schema_of(group));
	return form == CHAT_OBJECT ? json_pack("{s:s}", "type", "json_object") : NULL;
}

/* The user's message: the sentences as one line of JSON, to be freed. */
static char *sentences_of(const struct inbox_group *group)
{
	json_t *others = json_object(), *all;
	char name[CHAT_NAME], *text;

	for (size_t i = 0; i < group->count; i++)
		json_object_set(
		    others, chat_name(name, i),
		    group->others[i].question->sides[group->others[i].side].shown);
	all = json_pack("{s:O, s:o}", "sentence", group->shown, "others", others);
	text = json_dumps(all, JSON_COMPACT);
	json_decref(all);
	return text;
}

void chat_write(struct buf *out, const struct chat *chat, enum chat_form form,
		const struct inbox_group *group)
{
	char *sentences = sentences_of(group), *text;
	json_t *format = format_of(form, group);
	json_t *request =
	    json_pack("{s:s, s:[{s:s, s:s}, {s:s, s:s}], s:i, s:b, s:i}", "model",
		      chat->model, "messages", "role", "system", "content", chat->rules,
		      "role", "user", "content", sentences, "temperature", 0, "stream", 0,
		      "max_tokens", (int)group->count * TOKENS_EACH);

	if (format)
		json_object_set_new(request, "response_format", format);
	text = json_dumps(request, JSON_COMPACT);
	buf_text(out, text ? text : "{}");
	free(text);
	free(sentences);
	json_decref(request);
}

/*
 * The object in what a model wrote: all from the first brace to the last.  Before it may
 * stand what it thought, behind it what it has to add, and around it a fence.
 */
static json_t *object_in(const char *words)
{
	static const char thought[] = "</think>";
	const char *behind = strstr(words, thought);
	const char *first = strchr(behind ? behind : words, '{');
	const char *last = strrchr(words, '}');
	json_t *object;

	if (!first || !last || last < first)
		return NULL;
	object =
	    json_loadb(first, (size_t)(last - first) + 1, JSON_REJECT_DUPLICATES, NULL);
	if (json_is_object(object))
		return object;
	json_decref(object);
	return NULL;
}

json_t *chat_read(struct str answer, struct err *err)
{
	json_t *whole =
	    json_loadb(answer.bytes ? answer.bytes : "", answer.length, 0, NULL);
	const json_t *choice = json_array_get(json_object_get(whole, "choices"), 0);
	const json_t *words =
	    json_object_get(json_object_get(choice, "message"), "content");
	json_t *object = NULL;

	if (!json_is_string(words))
		err_set(err, "what answers does not speak OpenAI's chat completions");
	else if (!(object = object_in(json_string_value(words))))
		err_set(err, "the model does not answer with a JSON object");
	json_decref(whole);
	return object;
}

void chat_add_complaint(struct buf *out, struct str answer)
{
	json_t *whole =
	    json_loadb(answer.bytes ? answer.bytes : "", answer.length, 0, NULL);
	const json_t *error = json_object_get(whole, "error");
	const char *words = json_string_value(
	    json_is_object(error) ? json_object_get(error, "message") : error);

	if (words)
		buf_format(out, ": %.*s", MOST_COMPLAINT, words);
	json_decref(whole);
}
