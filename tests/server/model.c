/*
 * A model behind OpenAI's chat completions, for the tests: good ones, bad ones and none.
 *
 *     model LOG <GATE >PORT
 *
 * As tests/server/server.c, on loopback alone.  What it plays is the first part of the
 * path.  To LOG it adds a line for each request: what it plays, the form of answer that
 * it was asked for, and how many other sentences there were.
 *
 * The good one knows the stories that tests/cli/ask.sh makes: the same fact is at the
 * same berth, and if the count of hangers differs that is a conflict.
 */
#include "config.h"

#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "server/listener.h"

#include "base/array.h"
#include "base/buf.h"

enum { HUGE_BYTES = 3 << 20, LONGEST = 1 << 20 };

static const char *log_path;
static int client;

struct request {
	char play[32]; /* what is played */
	struct buf bytes;
	json_t *body;
	json_t *material; /* the user's message */
	const char *form;
};

static void send_answer(const char *status, struct str body)
{
	struct buf head = BUF_EMPTY;

	buf_format(&head,
		   "HTTP/1.1 %s\r\nContent-Type: application/json\r\n"
		   "Content-Length: %zu\r\nConnection: close\r\n\r\n",
		   status, body.length);
	listener_send(client, head.bytes, head.length);
	listener_send(client, body.bytes, body.length);
	buf_done(&head);
}

static void refuse(const char *status, const char *complaint)
{
	struct buf body = BUF_EMPTY;

	buf_format(&body, "{\"error\":{\"message\":\"%s\"}}", complaint);
	send_answer(status, buf_str(&body));
	buf_done(&body);
}

/* Answers with WORDS as the model's own. */
static void say(const char *words)
{
	json_t *whole = json_pack("{s:[{s:{s:s, s:s}}]}", "choices", "message", "role",
				  "assistant", "content", words);
	char *text = json_dumps(whole, JSON_COMPACT);

	send_answer("200 OK", str_of(text));
	free(text);
	json_decref(whole);
}

static const char *text_of(const json_t *side)
{
	const char *text = json_string_value(json_object_get(side, "text"));

	return text ? text : "";
}

static long number_behind(const char *text, const char *mark)
{
	const char *at = strstr(text, mark);

	return at ? strtol(at + strlen(mark), NULL, 10) : -1;
}

/* "counted 48 hangers": the word between the two; false where there is none. */
static bool find_count(char word[16], const char *text)
{
	return sscanf(text, "%*[^0-9]%15[0-9] hangers", word) == 1 &&
	       strstr(text, "hangers");
}

static json_t *answer_to(const json_t *sentence, const json_t *other)
{
	const char *a = text_of(sentence), *b = text_of(other);
	bool is_same = number_behind(a, "berth ") == number_behind(b, "berth ");
	char first[16], second[16];

	if (!is_same || !find_count(first, a) || !find_count(second, b) ||
	    !strcmp(first, second))
		return json_pack("{s:s, s:f, s:[]}", "relation",
				 is_same ? "same" : "none", "sure", 0.97, "differences");
	return json_pack("{s:s, s:f, s:[{s:s, s:s, s:s, s:s}]}", "relation", "conflict",
			 "sure", 0.9, "differences", "kind", "number", "sentence", first,
			 "other", second, "matters", "yes");
}

/* The other sentence number INDEX, NULL behind the last; writes its NAME. */
static json_t *other_of(const struct request *request, size_t index, char name[16])
{
	snprintf(name, 16, "%d", (int)index + 1);
	return json_object_get(json_object_get(request->material, "others"), name);
}

/* The right answers to all that is asked. */
static json_t *right_answers(const struct request *request)
{
	const json_t *sentence = json_object_get(request->material, "sentence"), *other;
	json_t *answers = json_object();
	char name[16];

	for (size_t i = 0; (other = other_of(request, i, name)); i++)
		json_object_set_new(answers, name, answer_to(sentence, other));
	return answers;
}

/* Says ANSWERS, which are taken, between BEFORE and AFTER. */
static void say_answers(json_t *answers, const char *before, const char *after)
{
	struct buf words = BUF_EMPTY;
	char *text = json_dumps(answers, JSON_COMPACT);

	buf_format(&words, "%s%s%s", before, text, after);
	say(words.bytes);
	free(text);
	json_decref(answers);
	buf_done(&words);
}

static void play_good(const struct request *request)
{
	say_answers(right_answers(request), "", "");
}

/* As a model does that thinks aloud and is not bound to a form. */
static void play_fenced(const struct request *request)
{
	say_answers(right_answers(request), "<think>{Hm}</think>Here:\n```json\n",
		    "\n```\nThat is all.");
}

static void play_no_schema(const struct request *request)
{
	if (!strcmp(request->form, "json_schema"))
		refuse("400 Bad Request", "no json_schema here");
	else
		play_good(request);
}

static void play_no_form(const struct request *request)
{
	if (strcmp(request->form, "none") != 0)
		refuse("422 Unprocessable Entity", "no response_format here");
	else
		play_good(request);
}

static void play_refuse(const struct request *request)
{
	(void)request;
	refuse("400 Bad Request", "no \\u001b[31m such \\n model");
}

static void play_denied(const struct request *request)
{
	(void)request;
	send_answer("401 Unauthorized", str_of("{\"error\":\"no key\"}"));
}

static void play_broken(const struct request *request)
{
	(void)request;
	say("I cannot help with that {");
}

/* What a model says that was stopped in the middle. */
static void play_cut(const struct request *request)
{
	(void)request;
	say("{\"1\":{\"relation\":\"same\",\"su}");
}

static void play_foreign(const struct request *request)
{
	(void)request;
	send_answer("200 OK", str_of("{\"hello\":1}"));
}

/* Leaves out all but the first. */
static void play_first(const struct request *request)
{
	json_t *answers = right_answers(request);
	json_t *first = json_incref(json_object_get(answers, "1"));

	json_object_clear(answers);
	json_object_set_new(answers, "1", first);
	say_answers(answers, "", "");
}

/* Says to all of them the same ANSWER. */
static void say_to_all(const struct request *request, const char *answer)
{
	json_t *answers = json_object();
	char name[16];

	for (size_t i = 0; other_of(request, i, name); i++)
		json_object_set_new(answers, name, json_loads(answer, 0, NULL));
	say_answers(answers, "", "");
}

/* Words that are in no sentence, a kind that is none, words that are nothing at all. */
static void play_lie(const struct request *request)
{
	say_to_all(request,
		   "{\"relation\":\"conflict\",\"sure\":7,\"differences\":["
		   "{\"kind\":\"number\",\"sentence\":\"a million\",\"other\":\"\","
		   "\"matters\":\"yes\"},"
		   "{\"kind\":\"mood\",\"sentence\":\"berth\",\"other\":\"\","
		   "\"matters\":\"yes\"},"
		   "{\"kind\":\"number\",\"sentence\":\"\",\"other\":\"\","
		   "\"matters\":\"yes\"},"
		   "{\"kind\":\"number\",\"sentence\":\"berth\",\"other\":\"berth\","
		   "\"matters\":\"yes\"},"
		   "{\"kind\":\"number\",\"sentence\":7,\"other\":null,"
		   "\"matters\":\"yes\"}, 3]}");
}

static void play_wrong(const struct request *request)
{
	say_to_all(request, "{\"relation\":\"maybe\",\"sure\":0.5}");
}

static void play_vague(const struct request *request)
{
	say_to_all(request, "{\"relation\":\"same\",\"sure\":\"very\"}");
}

static void play_huge(const struct request *request)
{
	struct buf body = BUF_EMPTY;

	(void)request;
	buf_fill(&body, ' ', HUGE_BYTES);
	send_answer("200 OK", buf_str(&body));
	buf_done(&body);
}

/* Waits until the client gives up. */
static void play_never(const struct request *request)
{
	char byte;

	(void)request;
	while (recv(client, &byte, 1, 0) > 0)
		;
}

static void play_elsewhere(const struct request *request)
{
	static const char head[] = "HTTP/1.1 307 Temporary Redirect\r\n"
				   "Location: /good/v1/chat/completions\r\n"
				   "Content-Length: 0\r\nConnection: close\r\n\r\n";

	(void)request;
	listener_send(client, head, sizeof head - 1);
}

static const struct {
	const char *name;
	void (*play)(const struct request *request);
} plays[] = {
    {"good", play_good},	   {"fenced", play_fenced}, {"no-schema", play_no_schema},
    {"no-form", play_no_form},	   {"refuse", play_refuse}, {"denied", play_denied},
    {"broken", play_broken},	   {"cut", play_cut},	    {"foreign", play_foreign},
    {"first", play_first},	   {"lie", play_lie},	    {"wrong", play_wrong},
    {"vague", play_vague},	   {"huge", play_huge},	    {"never", play_never},
    {"elsewhere", play_elsewhere},
};

/* Whether the schema asks for just the sentences that are there. */
static bool has_right_schema(const struct request *request)
{
	const json_t *schema = json_object_get(
	    json_object_get(json_object_get(request->body, "response_format"),
			    "json_schema"),
	    "schema");
	const json_t *properties = json_object_get(schema, "properties");
	size_t count = json_object_size(json_object_get(request->material, "others"));
	char name[16];

	for (size_t i = 0; other_of(request, i, name); i++)
		if (!json_object_get(properties, name))
			return false;
	return json_object_size(properties) == count &&
	       json_array_size(json_object_get(schema, "required")) == count;
}

/* What is wrong with REQUEST, which has to be as crossread-ask sends them; NULL: nothing.
 */
static const char *fault_of(const struct request *request)
{
	const json_t *messages = json_object_get(request->body, "messages");
	const json_t *temperature = json_object_get(request->body, "temperature");

	if (strncmp(request->bytes.bytes, "POST ", 5) != 0 ||
	    !strstr(request->bytes.bytes, "/chat/completions HTTP"))
		return "no post to chat/completions";
	if (strstr(request->bytes.bytes, "Authorization:") ||
	    strstr(request->bytes.bytes, "Cookie:"))
		return "a key over http";
	if (!strstr(request->bytes.bytes, "Content-Type: application/json\r\n"))
		return "no JSON";
	if (!json_is_integer(temperature) || json_integer_value(temperature))
		return "not as cold as can be";
	if (json_array_size(messages) != 2 ||
	    !json_string_length(json_object_get(json_array_get(messages, 0), "content")))
		return "no rules";
	if (!json_object_size(json_object_get(request->material, "others")) ||
	    !*text_of(json_object_get(request->material, "sentence")))
		return "no sentences";
	if (!strcmp(request->form, "json_schema") && !has_right_schema(request))
		return "another schema";
	return NULL;
}

static void note(const struct request *request)
{
	FILE *file = fopen(log_path, "a");

	if (!file)
		return;
	fprintf(file, "%s %s %zu\n", request->play, request->form,
		json_object_size(json_object_get(request->material, "others")));
	fclose(file);
}

static void answer(const struct request *request)
{
	const char *fault = fault_of(request);

	note(request);
	if (fault) {
		refuse("418 I'm a teapot", fault);
		return;
	}
	for (size_t i = 0; i < ARRAY_COUNT(plays); i++)
		if (!strcmp(plays[i].name, request->play)) {
			plays[i].play(request);
			return;
		}
	refuse("404 Not Found", "no such play");
}

/* Where the body of REQUEST begins; 0 while its head or its body is not whole. */
static size_t find_body(const struct buf *bytes)
{
	static const char mark[] = "Content-Length:";
	const char *end = bytes->length ? strstr(bytes->bytes, "\r\n\r\n") : NULL;
	const char *length = end ? strstr(bytes->bytes, mark) : NULL;
	size_t from = end ? (size_t)(end + 4 - bytes->bytes) : 0;

	if (!length || bytes->length - from < strtoul(length + sizeof mark - 1, NULL, 10))
		return 0;
	return from;
}

/* Reads a request with its body; false where none comes. */
static bool read_request(struct request *request)
{
	const json_t *format, *words;
	char block[65536];
	size_t body;

	while (!(body = find_body(&request->bytes))) {
		ssize_t got = recv(client, block, sizeof block, 0);

		if (got <= 0 || request->bytes.length > LONGEST)
			return false;
		buf_add(&request->bytes, block, (size_t)got);
	}
	if (sscanf(request->bytes.bytes, "%*s /%31[^/]", request->play) != 1)
		return false;
	request->body = json_loads(request->bytes.bytes + body, 0, NULL);
	words = json_object_get(
	    json_array_get(json_object_get(request->body, "messages"), 1), "content");
	request->material = json_loads(
	    json_string_length(words) ? json_string_value(words) : "{}", 0, NULL);
	format = json_object_get(request->body, "response_format");
	request->form =
	    format ? json_string_value(json_object_get(format, "type")) : "none";
	return request->form;
}

static void serve_client(int new_client)
{
	struct request request = {.bytes = BUF_EMPTY};

	client = new_client;
	if (read_request(&request)) {
		answer(&request);
		listener_finish(client);
	}
	json_decref(request.material);
	json_decref(request.body);
	buf_done(&request.bytes);
}

int main(int argc, char **argv)
{
	log_path = argc > 1 ? argv[1] : "/dev/null";
	return listener_run(serve_client);
}
