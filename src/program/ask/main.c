/*
 * crossread-ask: a judge that asks a language model behind a server.
 *
 *     crossread-ask local|any MODEL URL RULES <QUESTIONS >ANSWERS
 *
 * It speaks version 1 of crossread-judge(5) towards crossread and OpenAI's chat
 * completions towards the server at URL.  With "local" it connects to this machine alone,
 * unless URL is one of https.  RULES tell the model what is asked (data/judge.prompt).
 */
#include "config.h"

#include <curl/curl.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "base/limit.h"
#include "program/ask/asking.h"
#include "program/ask/endpoint.h"

enum {
	SECONDS = 600, /* of processor time */
	MEMORY_MEBIBYTES = 1024,
	ANSWER_BYTES = 1 << 20,
};

enum { ARGUMENT_ACCESS = 1, ARGUMENT_MODEL, ARGUMENT_URL, ARGUMENT_RULES, ARGUMENTS };

/*
 * Sets KEY to the one that is sent to ENDPOINT, NULL for none: over http it could be read
 * on the way.  False with the reason where it can be none.
 */
static bool find_key(const char **key, const struct endpoint *endpoint, struct err *err)
{
	const char *value = getenv("CROSSREAD_JUDGE_KEY");

	*key = endpoint->is_secure && value && *value ? value : NULL;
	for (const char *at = *key; at && *at; at++)
		if (*at <= ' ' || *at > '~')
			return err_set(err, "CROSSREAD_JUDGE_KEY is no key: only "
					    "letters, digits and signs may be in it");
	return true;
}

/* Asks all that stands on standard input by POST. */
static void answer(char **arguments, struct post *post)
{
	struct inbox inbox;
	struct asking asking = {
	    .chat = {.model = arguments[ARGUMENT_MODEL],
		     .rules = arguments[ARGUMENT_RULES]},
	    .post = post,
	    .inbox = &inbox,
	    .out = stdout,
	};

	inbox_read(&inbox, stdin);
	asking_run(&asking, arguments[ARGUMENT_URL]);
	inbox_done(&inbox);
}

static void run(char **arguments)
{
	struct endpoint endpoint;
	struct post_options options = {.most_bytes = ANSWER_BYTES};
	struct err err = ERR_NONE;

	endpoint_make(&endpoint, arguments[ARGUMENT_URL]);
	options.url = endpoint.url.bytes;
	options.only_loopback =
	    strcmp(arguments[ARGUMENT_ACCESS], "any") != 0 && !endpoint.is_secure;
	if (find_key(&options.key, &endpoint, &err)) {
		struct post *post = post_open(&options);

		answer(arguments, post);
		post_close(post);
	} else {
		asking_tell(stdout, arguments[ARGUMENT_URL], err.message);
	}
	endpoint_done(&endpoint);
	err_done(&err);
}

int main(int argc, char **argv)
{
	if (argc != ARGUMENTS || !strstr(argv[ARGUMENT_URL], "://"))
		return EXIT_FAILURE;
	setlocale(LC_CTYPE, ""); /* by which names of hosts are read */
	limit_process(SECONDS, MEMORY_MEBIBYTES);
	limit_files();
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
		return EXIT_FAILURE;
	run(argv);
	curl_global_cleanup();
	return EXIT_SUCCESS;
}
