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

enum { FETCH_LARGEST_MEBIBYTES = 64 }; /* of a page, unpacked */

/*
 * Fetches the page at URL, http or https.  Adds its bytes to BODY, never none; the
 * charset that the server declares, if any, to CHARSET; the URL behind all redirects to
 * FINAL_URL. Unless ALLOW_PRIVATE only servers in the public network are asked.  False
 * with a message that begins with URL.
 */
bool fetch_url(struct buf *body, struct buf *charset, struct buf *final_url,
	       const char *url, bool allow_private, struct err *err);

/* Adds an answer's lines before the page, or the whole of one that tells a failure. */
void fetch_write_head(struct buf *out, struct str final_url, struct str charset);
void fetch_write_failure(struct buf *out, const char *reason);

/* Takes an ANSWER apart, believing nothing; else as fetch_url. */
bool fetch_read(struct buf *body, struct buf *charset, struct buf *final_url,
		struct str answer, const char *url, struct err *err);

/* Adds the charset that a CONTENT_TYPE ("text/html; charset=utf-8") declares, if any. */
void fetch_charset(struct buf *out, const char *content_type);

#endif
