/*
 * The judges of one story, one after the other: each is asked about what the evidence of
 * those before it leaves open, so the last word is the last one's.
 *
 * Apart from judges_wait nothing here blocks; program/crossread/judge.h tells how a
 * single one is asked.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_JUDGES_H
#define CROSSREAD_PROGRAM_CROSSREAD_JUDGES_H

#include "program/crossread/judge.h"

enum { JUDGES_MOST = 2 };

struct judges;

/* COUNT judges, at most JUDGES_MOST, none of which has begun; none is allowed. */
struct judges *judges_new(const struct judge_options *options, size_t count);

/* Lets the reader's decisions, borrowed, count in the evidence; whoever changes them
 * builds the story again. */
void judges_heed(struct judges *judges, const decision_list *decisions);

/*
 * Starts the first one, once.  STORY must be one without evidence, and may be freed
 * afterwards.  What the caches know of one judge after the other is evidence at once.
 * Takes as long as building the story twice.
 */
void judges_begin(struct judges *judges, const struct story *story);

/* Ends the one that runs and frees everything; NULL is allowed. */
void judges_free(struct judges *judges);

/* Whether one of them runs. */
bool judges_are_running(const struct judges *judges);

/* As judge_poll and judge_step do, for the one that runs; the next is started when it
 * ends. */
int judges_poll(const struct judges *judges, struct pollfd polls[JUDGE_POLLS]);
bool judges_step(struct judges *judges, const struct pollfd polls[JUDGE_POLLS]);

/* Waits until the last one has ended, and TELLs meanwhile how far they are, as judge_tell
 * does; at last TELL gets NULL. */
void judges_wait(struct judges *judges, void (*tell)(const char *progress));

/* Stops the one that runs and starts no other; what was answered stays. */
void judges_cancel(struct judges *judges);

/* All answers so far; valid until judges_free. */
const struct evidence *judges_evidence(const struct judges *judges);

/* The one that runs, else the last one that did; NULL where there is none. */
const struct judge *judges_current(const struct judges *judges);

/* What went wrong with those that have ended; NULL where nothing did. */
const char *judges_notice(const struct judges *judges);

#endif
