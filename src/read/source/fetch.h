/*
 * Pages from the network, fetched by a program of its own.
 *
 * crossread-fetch (src/program/fetch/main.c) speaks with servers, and nothing of that is
 * linked into crossread.  What it writes to the pipe is an answer: three lines
 * ("fetched", the URL that the page came from in the end, and the charset that the server
 * declared, or an empty line) and then the page's bytes; or two lines ("failed" and the
 * reason).
 */
#ifndef CROSSREAD_READ_SOURCE_FETCH_H
#define CROSSREAD_READ_SOURCE_FETCH_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/watch.h"

enum { FETCH_LARGEST_MEBIBYTES = 64 }; /* of a page, unpacked */

/* What a server sent.  All zero is an empty response; fetch_response_done frees it. */
struct fetch_response {
	struct buf body;    /* the page, unpacked */
	struct buf url;	    /* the address behind all redirects */
	struct buf charset; /* as the server declares it, or empty */
};

/*
 * Fetches the page at URL, http or https, into RESPONSE, which is empty; the body is
 * never empty.  Unless ALLOW_PRIVATE only servers in the public network are asked.  WATCH
 * may be NULL.  False with a message that begins with URL.
 */
bool fetch_url(struct fetch_response *response, const char *url, bool allow_private,
	       const struct watch *watch, struct err *err);

/* Adds the lines of an answer before the page, or a whole answer that is a failure. */
void fetch_write_head(struct buf *out, const struct fetch_response *response);
void fetch_write_failure(struct buf *out, const char *reason);

/* Takes an ANSWER apart, believing nothing; else as fetch_url. */
bool fetch_read(struct fetch_response *response, struct str answer, const char *url,
		struct err *err);

void fetch_response_done(struct fetch_response *response);

/* Adds the charset that a CONTENT_TYPE ("text/html; charset=utf-8") declares, if any. */
void fetch_charset(struct buf *out, const char *content_type);

#endif
