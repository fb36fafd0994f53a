/* The path is that of OpenAI's interface, which the others have taken over. */
#include "config.h"

#include "program/ask/endpoint.h"

#include <string.h>

static const char root[] = "/v1", chat[] = "/chat/completions";

void endpoint_make(struct endpoint *endpoint, const char *url)
{
	struct str rest = str_of(url);
	const char *host = strstr(url, "://") + 3;

	*endpoint =
	    (struct endpoint){.is_secure = str_starts_ignoring_case(rest, "https://")};
	while (rest.length && rest.bytes[rest.length - 1] == '/')
		rest.length--;
	buf_slice(&endpoint->url, rest);
	if (str_ends_ignoring_case(rest, chat))
		return;
	if (!strchr(host, '/') || strchr(host, '/') >= url + rest.length)
		buf_text(&endpoint->url, root);
	buf_text(&endpoint->url, chat);
}

void endpoint_done(struct endpoint *endpoint)
{
	buf_done(&endpoint->url);
}
