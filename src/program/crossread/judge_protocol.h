/*
 * A judge's protocol: what a kind of judge is told and how its answers are read.
 *
 * judge.c runs the program and moves lines; a protocol is one file that ends in a const
 * struct of functions.  What it has to remember is behind the pointer that `begin`
 * returns.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_JUDGE_PROTOCOL_H
#define CROSSREAD_PROGRAM_CROSSREAD_JUDGE_PROTOCOL_H

#include "base/buf.h"
#include "base/err.h"
#include "align/evidence.h"
#include "align/story.h"
#include "program/crossread/cache.h"

struct judge_options;

/* What a protocol works on; all of it outlives the protocol's own data. */
struct judge_case {
	const struct story *story; /* by the evidence that there was at first */
	const struct judge_options *options;
	struct evidence *evidence; /* answers are added to it */
	struct cache *cache;
	size_t asked, answered; /* how far it is: the protocol counts */
	struct buf notice;	/* what the judge itself tells the reader; or empty */
};

struct judge_protocol {
	const char *unit;    /* what is counted, many of it: "questions" */
	size_t longest_line; /* of an answer, in bytes without its end */

	/* Whether marks are to change while answers still come. */
	bool is_gradual;

	/* Counts what is to be asked and takes the answers that the cache has. */
	void *(*begin)(struct judge_case *judge_case);
	void (*end)(void *data);

	/* Whether an answer that may change the sign of the sentence at PLACE is still to
	 * come. */
	bool (*awaits)(const void *data, struct place place);

	/* Adds the next line to send, without its end; false where none is left. */
	bool (*next_line)(void *data, struct buf *line);

	/* Takes LINE, an answer; false with the reason where it is none. */
	bool (*take_line)(void *data, struct str line, struct err *err);
};

extern const struct judge_protocol judge_questions, judge_scores;

#endif
