/*
 * A session of the judge: lines come in, lines go out (crossread-judge(5), version 2).
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_SESSION_H
#define CROSSREAD_PROGRAM_JUDGE_SESSION_H

#include "program/judge/articles.h"

struct session {
	struct articles articles;
	size_t workers; /* threads, at most CREW_MOST */
	int output;	/* descriptor that answers are written to */
	bool has_scored;
};

/* NETWORK stays as long as SESSION; says hello. */
bool session_begin(struct session *session, const struct network *network, size_t workers,
		   int output, struct err *err);

/* Does what LINE says; false with a message where it cannot be done. */
bool session_take(struct session *session, struct str line, struct err *err);

/* The input has ended: articles about which nothing was asked are scored. */
bool session_end(struct session *session, struct err *err);

void session_done(struct session *session);

#endif
