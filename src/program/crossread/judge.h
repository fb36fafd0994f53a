/*
 * The judge: another program that is asked about the pairs which scores leave open.
 *
 * It is started once, in a process group of its own, and reads questions and writes
 * answers as lines (align/why/question.h, crossread-judge(5)).  Nothing here blocks: its
 * pipes are descriptors of the caller's ppoll, and each step does what can be done.  A
 * judge that fails, in whatever way, costs its answers and one notice.  It never outlives
 * crossread: judge_free ends it, and so does what ends crossread by a signal.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_JUDGE_H
#define CROSSREAD_PROGRAM_CROSSREAD_JUDGE_H

#include <poll.h>
#include <stdbool.h>

#include "align/evidence.h"
#include "align/story.h"

struct judge;

struct judge_options {
	const char *command; /* split into words, run without a shell */
	size_t questions;    /* most that are asked */
	int seconds;	     /* after which it is stopped */
	bool is_silent;	     /* what it writes to standard error is thrown away */
};

/*
 * Chooses the questions about STORY (one without evidence; only needed for this call),
 * takes the answers that the cache has, and starts the judge for the others.
 */
struct judge *judge_start(const struct story *story, const struct judge_options *options);

/* Ends the judge if it still runs and frees everything; NULL is allowed. */
void judge_free(struct judge *judge);

bool judge_is_running(const struct judge *judge);

enum { JUDGE_POLLS = 2 };

/*
 * Fills POLLS for ppoll; those not needed have no descriptor.  Returns the milliseconds
 * until judge_step is to be called in any case, or -1 where no judge runs.
 */
int judge_poll(const struct judge *judge, struct pollfd polls[JUDGE_POLLS]);

/* Does what POLLS, filled by ppoll, allows; true if there are new answers or an end. */
bool judge_step(struct judge *judge, const struct pollfd polls[JUDGE_POLLS]);

/* Waits until all is answered, the judge has failed or its time is up. */
void judge_wait(struct judge *judge);

/* Stops the judge; what it answered stays. */
void judge_cancel(struct judge *judge);

/* What was answered so far; valid as long as the judge. */
const struct evidence *judge_evidence(const struct judge *judge);

/* How many questions there are, and how many of them are answered. */
size_t judge_asked(const struct judge *judge);
size_t judge_answered(const struct judge *judge);

/* What went wrong, once the judge has ended; NULL where nothing did. */
const char *judge_notice(const struct judge *judge);

/* For handlers of signals that end the program: ends the judge, and is safe there. */
void judge_kill(void);

#endif
