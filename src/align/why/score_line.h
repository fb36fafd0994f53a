/*
 * The lines that crossread and its built-in judge exchange: articles there, scores back.
 *
 * Only their text is made and read here; program/crossread/judge_scores.c moves them.
 * Version 2 of crossread-judge(5) is the contract.  What comes back is checked like
 * anything from outside.
 */
#ifndef CROSSREAD_ALIGN_WHY_SCORE_LINE_H
#define CROSSREAD_ALIGN_WHY_SCORE_LINE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/digest.h"
#include "base/err.h"
#include "align/evidence.h"
#include "align/story.h"

enum {
	SCORE_LINE_MEBIBYTES = 16, /* the longest line, either way */
	SCORE_LINE_LANGUAGES =
	    128, /* bytes of the languages' codes, each behind a blank */
};

/*
 * The article that the judge knows as NUMBER: in the canonical order of STORY, so that
 * the order of the input changes nothing that the judge sees.
 */
uint32_t score_line_article(const struct story *story, uint32_t number);

/* Adds the article NUMBER of STORY as one line without its end. */
void score_line_write(struct buf *out, const struct story *story, uint32_t number);

/* Writes the digest of all that the judge is told of the article NUMBER. */
void score_line_digest(char out[DIGEST_LENGTH + 1], const struct story *story,
		       uint32_t number);

/*
 * Reads LINE, the scores of the articles numbered A and B, whatever numbers it gives
 * them, and adds them to EVIDENCE.  False with the reason, and nothing added, where it is
 * not.
 */
bool score_line_read(struct evidence *evidence, const struct story *story, uint32_t a,
		     uint32_t b, struct str line, struct err *err);

struct pair_score;

/* Adds the question about COUNT PAIRS of texts in LANGUAGE as one line without its end;
 * of a long text the beginning, since the judge reads no more. */
void score_line_write_texts(struct buf *out, const struct pair_score *pairs, size_t count,
			    const char *language);

typedef VEC(double) odds_list;

/* Adds the odds in LINE, an answer to such a question; false, with the reason, where
 * there are none or they are out of range. */
bool score_line_read_odds(odds_list *odds, struct str line, struct err *err);

/* What a line of the judge's is about. */
struct score_line {
	bool
	    is_greeting; /* it tells its languages; else the scores of articles a and b */
	char languages[SCORE_LINE_LANGUAGES]; /* " en fr", of a greeting */
	uint32_t a, b;
};

/* Reads what LINE is about; false with the reason where it is nothing of the kind. */
bool score_line_tell(struct score_line *told, struct str line, struct err *err);

#endif
