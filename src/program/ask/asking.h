/*
 * Asking: all groups of questions, one after the other, and what is said of them.
 */
#ifndef CROSSREAD_PROGRAM_ASK_ASKING_H
#define CROSSREAD_PROGRAM_ASK_ASKING_H

#include <stdio.h>

#include "base/err.h"
#include "program/ask/chat.h"
#include "program/ask/inbox.h"
#include "program/ask/post.h"

struct asking {
	struct chat chat;
	struct post *post;
	struct inbox *inbox;
	FILE *out; /* gets a line for each answer, at once */
};

/* What went wrong, or is to be known otherwise, is told by lines of its own; they begin
 * with NAME, the server's. */
void asking_run(const struct asking *asking, const char *name);

/* Writes the line that tells NOTICE of NAME. */
void asking_tell(FILE *out, const char *name, const char *notice);

#endif
