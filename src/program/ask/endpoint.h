/*
 * Where a model is asked: the address that the user named, and the one of its chat.
 *
 * Servers are named by their host alone, by the root of their interface, or by the very
 * address; "http://localhost:8080", "http://localhost:8080/v1" and
 * "http://localhost:8080/v1/chat/completions" are all the same.
 */
#ifndef CROSSREAD_PROGRAM_ASK_ENDPOINT_H
#define CROSSREAD_PROGRAM_ASK_ENDPOINT_H

#include <stdbool.h>

#include "base/buf.h"

struct endpoint {
	struct buf url;
	bool is_secure; /* https: nobody reads on the way, and the other end is known */
};

/* Makes the endpoint of URL, which begins with http:// or https://; free it with
 * endpoint_done. */
void endpoint_make(struct endpoint *endpoint, const char *url);
void endpoint_done(struct endpoint *endpoint);

#endif
