/*
 * Decisions: what a reader, who has read the sentences, says of them.
 *
 * A rejected pair is no link, whatever scores and judges say; a pair that the reader
 * links is one, in the relation that the reader gives it.  A corrected status is the
 * sentence's status, with its links as they are; what the links say stays known beside
 * it.  A note changes nothing.  Decisions count before any verdict (align/evidence.h).
 */
#ifndef CROSSREAD_ALIGN_DECISION_H
#define CROSSREAD_ALIGN_DECISION_H

#include "base/vec.h"
#include "align/link.h"
#include "align/story.h"

enum decision_kind {
	DECISION_REJECT,
	DECISION_LINK,
	DECISION_STATUS,
	DECISION_NOTE,
	DECISION_COUNT
};

struct decision {
	enum decision_kind kind;
	struct place a, b;	/* of two articles; but for a pair only A is used */
	enum relation relation; /* of DECISION_LINK */
	enum status status;	/* of DECISION_STATUS: never STATUS_UNCOMPARED */
	const char *text;	/* of DECISION_NOTE: one line; borrowed */
};

typedef VEC(struct decision) decision_list;

/* Whether KIND is about two sentences. */
bool decision_is_pair(enum decision_kind kind);

/* Whether X and Y are about the same: of the two the later one counts.  The order of a
 * pair does not matter. */
bool decision_is_same_subject(const struct decision *x, const struct decision *y);

/* What STORY's reader decided on the pair of A and B, in either order, or NULL. */
const struct decision *decision_on_pair(const struct story *story, struct place a,
					struct place b);

/* Why DECISION cannot be one on the COUNT ARTICLES, in words; NULL where it can. */
const char *decision_obstacle(const struct decision *decision,
			      const struct article *const *articles, size_t count);

/* The words of the kinds, as files and reports have them: "reject", "link". */
const char *decision_name(enum decision_kind kind);

#endif
