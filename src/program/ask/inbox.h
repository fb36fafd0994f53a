/*
 * The inbox: what crossread asks, and the groups in which a model is asked.
 *
 * A question is about two sentences.  Many share one of theirs, so a group is one
 * sentence and those that it is to be compared with: the model reads it once, and sees
 * what else might be said of it.
 */
#ifndef CROSSREAD_PROGRAM_ASK_INBOX_H
#define CROSSREAD_PROGRAM_ASK_INBOX_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/vec.h"

/* One of the two sentences of a question. */
struct inbox_side {
	json_t *shown;	 /* what the model is shown of it, with its `text` */
	uint32_t number; /* the same for the same sentence at the same place */
	size_t bytes;	 /* that the model has to read of it, about */
};

struct inbox_question {
	json_int_t id;
	double cut;		    /* no link has a probability below it */
	struct inbox_side sides[2]; /* a and b */
	bool is_done;
};

struct inbox {
	VEC(struct inbox_question) items; /* best first, as they came */
	size_t first;			  /* those before it are done */
};

enum { INBOX_GROUP = 6 /* sentences at most with which one is compared */ };

struct inbox_group {
	const json_t *shown; /* of the one sentence */
	size_t count;
	struct {
		const struct inbox_question *question;
		int side; /* of it that is the other sentence */
	} others[INBOX_GROUP];
};

/* Reads questions of version 1 of crossread-judge(5) up to the end of IN; what is none is
 * left aside.  Free INBOX with inbox_done. */
void inbox_read(struct inbox *inbox, FILE *in);
void inbox_done(struct inbox *inbox);

/* Takes the next group out of INBOX; false where nothing is left. */
bool inbox_take(struct inbox *inbox, struct inbox_group *group);

#endif
