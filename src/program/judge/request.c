/* Fields that are not known are ignored; those that are must be what they should. */
#include "config.h"

#include "program/judge/request.h"

#include <string.h>

enum { PROTOCOL = 2 };

static struct str string_of(const json_t *value)
{
	return (struct str){json_string_value(value), json_string_length(value)};
}

static bool read_number(uint32_t *number, const json_t *value)
{
	json_int_t whole = json_integer_value(value);

	if (!json_is_integer(value) || whole < 0 || whole > UINT32_MAX)
		return false;
	*number = (uint32_t)whole;
	return true;
}

/* Whether all of LIST are strings. */
static bool are_strings(const json_t *list)
{
	size_t count = json_array_size(list);

	for (size_t i = 0; i < count; i++)
		if (!json_is_string(json_array_get(list, i)))
			return false;
	return json_is_array(list);
}

static bool read_article(struct request *request, struct err *err)
{
	const json_t *title = json_object_get(request->json, "title");
	const json_t *language = json_object_get(request->json, "language");

	if (!read_number(&request->article, json_object_get(request->json, "article")))
		return err_set(err, "\"article\" is no number of an article");
	if (!json_is_string(language))
		return err_set(err, "an article without its \"language\"");
	if (title && !json_is_null(title) && !json_is_string(title))
		return err_set(err, "\"title\" is neither a string nor null");
	request->sentences = json_object_get(request->json, "sentences");
	if (!are_strings(request->sentences))
		return err_set(err, "\"sentences\" is no list of strings");
	request->language = string_of(language);
	request->title = string_of(title);
	request->sentence_count = json_array_size(request->sentences);
	return true;
}

static bool read_pair(struct asked *pair, const json_t *value)
{
	return json_array_size(value) == 4 &&
	       read_number(&pair->a, json_array_get(value, 0)) &&
	       read_number(&pair->s, json_array_get(value, 1)) &&
	       read_number(&pair->b, json_array_get(value, 2)) &&
	       read_number(&pair->t, json_array_get(value, 3));
}

static bool read_pairs(struct request *request, const json_t *list, struct err *err)
{
	size_t count = json_array_size(list);

	if (!json_is_array(list))
		return err_set(err, "no list of pairs");
	for (size_t i = 0; i < count; i++)
		if (!read_pair(vec_add(&request->pairs), json_array_get(list, i)))
			return err_set(err, "pair %zu is not four numbers", i);
	return true;
}

static bool are_texts(const json_t *pair)
{
	return are_strings(pair) && json_array_size(pair) == 2;
}

static bool read_texts(struct request *request, struct err *err)
{
	const json_t *language = json_object_get(request->json, "language");
	size_t count = json_array_size(request->texts);

	if (!json_is_string(language))
		return err_set(err, "texts without their \"language\"");
	if (!json_is_array(request->texts))
		return err_set(err, "\"texts\" is no list");
	if (count > REQUEST_MOST_TEXTS)
		return err_set(err, "more than %d pairs of texts", REQUEST_MOST_TEXTS);
	for (size_t i = 0; i < count; i++)
		if (!are_texts(json_array_get(request->texts, i)))
			return err_set(err, "pair %zu is not two texts", i);
	request->kind = REQUEST_TEXTS;
	request->language = string_of(language);
	request->text_count = count;
	return true;
}

static bool read_known(struct request *request, struct err *err)
{
	const json_t *version = json_object_get(request->json, "version");
	const json_t *pairs = json_object_get(request->json, "pairs");

	if (!json_is_integer(version) || json_integer_value(version) != PROTOCOL)
		return err_set(err, "no line of version %d", PROTOCOL);
	if (json_object_get(request->json, "article"))
		return read_article(request, err);
	request->texts = json_object_get(request->json, "texts");
	if (request->texts)
		return read_texts(request, err);
	request->kind = REQUEST_PAIRS;
	return !pairs || read_pairs(request, pairs, err);
}

bool request_read(struct request *request, struct str line, struct err *err)
{
	json_error_t error;

	*request = (struct request){0};
	request->json = json_loadb(line.bytes, line.length, JSON_ALLOW_NUL, &error);
	if (!json_is_object(request->json))
		return err_set(err, "no JSON object");
	return read_known(request, err);
}

void request_done(struct request *request)
{
	json_decref(request->json);
	vec_done(&request->pairs);
	*request = (struct request){0};
}

struct str request_sentence(const struct request *request, size_t index)
{
	return string_of(json_array_get(request->sentences, index));
}

struct str request_text(const struct request *request, size_t pair, size_t side)
{
	return string_of(json_array_get(json_array_get(request->texts, pair), side));
}
