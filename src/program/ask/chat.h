/*
 * A chat with a model: what is sent to a server that speaks OpenAI's interface of chat
 * completions, and what the model's words in its answer are.
 *
 * The rules are the system's message.  The sentences are the user's, as one JSON object:
 * so no text of an article can end where it is quoted and go on as if it were ours.
 */
#ifndef CROSSREAD_PROGRAM_ASK_CHAT_H
#define CROSSREAD_PROGRAM_ASK_CHAT_H

#include <jansson.h>
#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "program/ask/inbox.h"

/* How a server is told what form an answer has; not every one knows all. */
enum chat_form {
	CHAT_SCHEMA, /* it can write nothing but what a JSON schema allows */
	CHAT_OBJECT, /* nothing but a JSON object */
	CHAT_PLAIN,  /* the rules alone tell the model */
	CHAT_FORMS,
};

/* "json_schema", "json_object" or "plain". */
const char *chat_form_name(enum chat_form form);

enum { CHAT_NAME = 24 /* bytes that any name fits in */ };

/* Writes the name of a group's other sentence number INDEX: "1" is the first.  Returns
 * NAME. */
const char *chat_name(char name[CHAT_NAME], size_t index);

struct chat {
	const char *model;
	const char *rules; /* data/judge.prompt */
};

/* Writes the request about GROUP. */
void chat_write(struct buf *out, const struct chat *chat, enum chat_form form,
		const struct inbox_group *group);

/*
 * Reads a server's ANSWER: the object that the model wrote, whose members are named by
 * the numbers of the group's other sentences, from "1".  The caller owns it.  NULL with
 * the reason where there is none.
 */
json_t *chat_read(struct str answer, struct err *err);

/* Adds what a server that refused says of it: ": MESSAGE", or nothing. */
void chat_add_complaint(struct buf *out, struct str answer);

#endif
