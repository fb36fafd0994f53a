/*
 * Reasons: what speaks for and against a link, in a reader's words.
 *
 * Features that measure nearly the same thing make up an aspect.  One of them may lower
 * the score by what another raised it too much, so only the sum of an aspect says whether
 * it speaks for a link.  The words of a reason come from the two sentences; its pull, by
 * which reasons are ordered, is that of the features that see these words.
 */
#ifndef CROSSREAD_ALIGN_WHY_REASON_H
#define CROSSREAD_ALIGN_WHY_REASON_H

#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"
#include "align/link/model.h"

struct pair;
struct profiles;

enum aspect {
	ASPECT_WORDING,
	ASPECT_ROWS,
	ASPECT_QUOTES,
	ASPECT_NAMES,
	ASPECT_NUMBERS,
	ASPECT_LENGTH,
	ASPECT_PLACE,
	ASPECT_AROUND,
	ASPECT_THIRD,
	ASPECT_RIVALS,
	ASPECT_MEANING,
	ASPECT_COUNT
};

enum aspect reason_aspect_of(enum feature feature);
const char *reason_aspect_name(enum aspect aspect);

/* What ASPECT says where its sum is positive or zero, and where it is negative. */
const char *reason_aspect_meaning(enum aspect aspect, bool is_for);

/* In the order in which they are listed. */
enum reason_kind {
	REASON_VERDICT, /* a judge has decided, or equality */
	REASON_ASIDE,	/* why the pair is no candidate */
	REASON_WORDS,	/* what the judge read as the same */
	REASON_FOR,
	REASON_AGAINST,
	REASON_CUT,  /* how far it is from being a link, or from being none */
	REASON_NEXT, /* who else comes near, or nearer */
};

struct reason {
	enum reason_kind kind;
	double pull; /* what it adds to the log-odds; 0 of kinds that add nothing */
	char *text;
};

typedef VEC(struct reason) reason_list;

/* Adds a reason whose text is made as printf does. */
void reason_add(reason_list *reasons, enum reason_kind kind, double pull,
		const char *format, ...) __attribute__((format(printf, 4, 5)));

/* A pair whose score is explained. */
struct reason_pair {
	const struct profiles *profiles;
	uint32_t a, b; /* its sentences; A is called the first */
	const struct pair *pair;
	const struct model *model;    /* its second look is the last one that PAIR had */
	double aspects[ASPECT_COUNT]; /* sums of the pulls */
	struct str
	    same; /* what the judge read as the same, in words (correspondence_text.h) */
};

/* Adds what speaks for a link of SCORED, the strongest first, then what speaks against.
 */
void reason_find(reason_list *reasons, const struct reason_pair *scored);

void reason_done(reason_list *reasons);

#endif
