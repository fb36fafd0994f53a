/*
 * A judge: another program that is asked about pairs of sentences: the built-in one
 * about all that may be linked, another one about those which the scores leave open.
 *
 * It is started once, in a process group of its own, and reads and writes lines
 * (crossread-judge(5)).  Nothing here blocks: its pipes are descriptors of the caller's
 * ppoll, and each step does what can be done at once.  If a judge fails, its answers are
 * missing and one notice says so.  It never runs longer than crossread: judge_free ends
 * it, and so does a signal that ends crossread.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_JUDGE_H
#define CROSSREAD_PROGRAM_CROSSREAD_JUDGE_H

#include <poll.h>
#include <stdbool.h>

#include "base/buf.h"
#include "align/evidence.h"
#include "align/story.h"

struct judge;

struct judge_options {
	const char *name; /* as messages call it */
	const char
	    *network; /* the file of the built-in judge; NULL: `command` is asked */
	const char *network_digest; /* of that file, in hexadecimal digits */
	const char *command;	    /* of another one: judge_command.h */
	bool allow_private;	    /* which may be asked on other machines over http */
	size_t questions;	    /* it is asked so many at most */
	int seconds;		    /* it is stopped after so many; 0: never */
	bool is_silent;		    /* what it writes to standard error is dropped */
};

/*
 * Chooses what to ask about STORY by EVIDENCE, adds the answers that the cache has to it,
 * and starts the judge for the others.  STORY may be freed afterwards; EVIDENCE lives
 * longer than the judge.
 */
struct judge *judge_start(const struct story *story, const struct judge_options *options,
			  struct evidence *evidence);

/* Ends the judge if it still runs and frees everything; NULL is allowed. */
void judge_free(struct judge *judge);

/* Whether answers are still to come. */
bool judge_is_running(const struct judge *judge);

enum { JUDGE_POLLS = 2 };

/*
 * Fills POLLS for ppoll, which ignores those that are not needed.  Returns after how many
 * milliseconds judge_step must be called in any case, or -1 where events alone count.
 */
int judge_poll(const struct judge *judge, struct pollfd polls[JUDGE_POLLS]);

/* Reads and writes where POLLS, filled by ppoll, say that it is possible; true if there
 * are new answers or the judge has ended. */
bool judge_step(struct judge *judge, const struct pollfd polls[JUDGE_POLLS]);

/* Stops the judge; what it answered stays. */
void judge_cancel(struct judge *judge);

/* What it is called, how much there is to answer, and how much of it is answered. */
const char *judge_name(const struct judge *judge);
size_t judge_asked(const struct judge *judge);
size_t judge_answered(const struct judge *judge);

/* What it answers, many of it: "questions". */
const char *judge_unit(const struct judge *judge);

/* Whether JUDGE, a struct judge that runs, has still to answer what may change the sign
 * of the sentence at PLACE. */
bool judge_awaits(const void *judge, struct place place);

/* Adds how far it is: "judge: 12 of 200 questions answered". */
void judge_tell(const struct judge *judge, struct buf *out);

/* What went wrong, once the judge has ended; NULL where nothing did. */
const char *judge_notice(const struct judge *judge);

/* Ends the judge; for handlers of signals that end the program, so async-signal-safe. */
void judge_kill(void);

#endif
