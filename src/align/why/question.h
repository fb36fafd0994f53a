/*
 * Questions: the pairs worth a second opinion, as lines of JSON, and what is answered.
 *
 * Only their text is made here; program/crossread/judge.h asks.  crossread-judge(5) is
 * the contract.  Questions have the canonical order of the story's pairs and sentences,
 * so the order of the input changes neither which questions are asked nor what they say.
 */
#ifndef CROSSREAD_ALIGN_WHY_QUESTION_H
#define CROSSREAD_ALIGN_WHY_QUESTION_H

#include "base/buf.h"
#include "base/digest.h"
#include "base/err.h"
#include "base/vec.h"
#include "align/evidence.h"
#include "align/story.h"

enum { QUESTION_BYTES = 65536 }; /* of a line, question or answer, without its end */

struct question {
	struct place a, b;
	uint32_t pair; /* of the story's pairs */
	double value;  /* how much the answer is expected to change */
};

typedef VEC(struct question) question_list;

/* Questions that wait for answers. */
struct asked {
	const struct story *story;
	const question_list *questions; /* a question's number is its index */
};

/*
 * Adds the best questions about STORY, at most MOST, best first.  STORY is one without
 * verdicts.  Nobody is asked where the answer could change nothing: about sentences that
 * are equal after folding, pairs that are far from being a link, and links beyond doubt.
 *
 * The value of a question is what its answer is expected to add to F1: p * (1 - cut) for
 * a pair that is not linked, cut * (1 - p) for one that is, so both are largest near the
 * cut; a quarter more for each end whose status hangs on the pair alone (its only
 * link, or the nearest sentence of one that has none); and something on top for a link
 * with a difference that is not sure.  What the reader decided is not asked.
 */
void question_choose(question_list *out, const struct story *story, size_t most);

/*
 * Adds QUESTION number ID as one line, without its end; false (and nothing added) where
 * the line would be longer than QUESTION_BYTES.
 */
bool question_write(struct buf *out, const struct story *story,
		    const struct question *question, size_t id);

/*
 * Writes a key under which the answer of COMMAND to QUESTION can be kept: the digest of
 * the command, both sentences and their context.
 */
void question_key(char out[DIGEST_LENGTH + 1], const struct story *story,
		  const struct question *question, const char *command);

/*
 * Reads LINE, an answer to one of the questions ASKED, and adds it to EVIDENCE; *ID is
 * set to the number of that question.  False with the reason where it is not an answer,
 * or one that cannot be true.
 */
bool question_read(struct evidence *evidence, size_t *id, const struct asked *asked,
		   struct str line, struct err *err);

/*
 * Whether LINE is no answer but something that the judge tells the reader; NOTICE is set
 * to that, cut where it is long.  It may hold anything but a NUL.
 */
bool question_read_notice(struct buf *notice, struct str line);

/* Adds the answer that EVIDENCE has to question number ID as one line, without its end.
 */
void question_write_answer(struct buf *out, const struct evidence *evidence,
			   const struct question *question, size_t id);

#endif
