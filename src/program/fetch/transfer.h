/*
 * A transfer: one page from a web server, within limits.
 *
 * Only http and https are spoken, on redirects too; no login, cookie or file of the
 * user's is sent.  A server may be hostile, so time, redirects and the size of what it
 * sends, unpacked, are bounded, and each address is judged before it is connected to.
 */
#ifndef CROSSREAD_PROGRAM_FETCH_TRANSFER_H
#define CROSSREAD_PROGRAM_FETCH_TRANSFER_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/socket.h>

#include "base/err.h"
#include "read/source/fetch.h"

struct transfer_limits {
	long milliseconds; /* for all of it */
	long connect_milliseconds;
	long slow_bytes, slow_seconds; /* fewer bytes a second for so long is too slow */
	long redirects;
	size_t body_bytes;

	/* Judges an address before it is connected to; with it no proxy is used, behind
	 * which it would judge nothing.  NULL: every address will do. */
	bool (*is_allowed)(const struct sockaddr *address);
};

/* Fetches the page at URL into RESPONSE, which is empty; false with the reason alone as
 * message. */
bool transfer_run(struct fetch_response *response, const char *url,
		  const struct transfer_limits *limits, struct err *err);

#endif
