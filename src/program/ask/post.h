/*
 * Posts: what is sent to a server as JSON, one after the other, and what comes back.
 *
 * The connection is kept between posts.  No redirect is followed, no login or cookie of
 * the user's is sent, what comes back is bounded, and each address is judged before it is
 * connected to.
 */
#ifndef CROSSREAD_PROGRAM_ASK_POST_H
#define CROSSREAD_PROGRAM_ASK_POST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/err.h"

struct post;

struct post_options {
	const char *url;
	const char *key; /* sent as a bearer's token; NULL: none */

	/* Connects to this machine alone, and through no proxy. */
	bool only_loopback;

	size_t most_bytes; /* of an answer */
};

/* OPTIONS and what they point to live as long as the post. */
struct post *post_open(const struct post_options *options);
void post_close(struct post *post);

/* Sends BODY and puts what is answered into ANSWER, which is empty, and *STATUS; false
 * with the reason where the server cannot be asked. */
bool post_send(struct post *post, struct str body, struct buf *answer, long *status,
	       struct err *err);

#endif
