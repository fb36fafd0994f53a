/*
 * What crossread says to its judge, a line at a time (crossread-judge(5), version 2).
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_REQUEST_H
#define CROSSREAD_PROGRAM_JUDGE_REQUEST_H

#include <jansson.h>

#include "base/err.h"
#include "base/str.h"
#include "base/vec.h"

enum request_kind {
	REQUEST_ARTICLE,
	REQUEST_PAIRS,
	REQUEST_TEXTS,
};

enum { REQUEST_MOST_TEXTS = 1000 }; /* pairs of them in a line */

/* Sentence s of article a and sentence t of article b. */
struct asked {
	uint32_t a, s, b, t;
};

/* A line that was read. */
struct request {
	enum request_kind kind;
	json_t *json;	  /* which the strings belong to */
	uint32_t article; /* its number */
	struct str language;
	struct str title;	 /* empty where there is none */
	const json_t *sentences; /* for request_sentence */
	size_t sentence_count;
	VEC(struct asked) pairs; /* of sentences */
	const json_t *texts;	 /* pairs by themselves, for request_text */
	size_t text_count;	 /* of pairs */
};

/* Reads LINE; false with a message where it is none; request_done frees it in any case.
 */
bool request_read(struct request *request, struct str line, struct err *err);
void request_done(struct request *request);

struct str request_sentence(const struct request *request, size_t index);

/* The text on SIDE, 0 or 1, of PAIR. */
struct str request_text(const struct request *request, size_t pair, size_t side);

#endif
