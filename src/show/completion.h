/*
 * Completion: what the word being typed may become, and going through it.
 *
 * Whoever knows the candidates adds them; the prompt puts them into the line one after
 * the other.
 */
#ifndef CROSSREAD_SHOW_COMPLETION_H
#define CROSSREAD_SHOW_COMPLETION_H

#include "base/str.h"
#include "base/vec.h"

/* All zero has no candidate. */
struct completion {
	VEC(char *) candidates; /* its own */
	size_t chosen;		/* 1 + the number of the one in the line; 0: none yet */
};

/* Adds the names of files that TYPED ("folder/na") may become; folders end in '/'.  Only
 * who knows the world outside can do that. */
typedef void completion_files(struct completion *completion, struct str typed);

/* Adds CANDIDATE. */
void completion_add(struct completion *completion, struct str candidate);

/* Adds CANDIDATE if it begins with TYPED; small and capital letters are the same. */
void completion_offer(struct completion *completion, struct str candidate,
		      struct str typed);

/* What all candidates begin with; valid until they change. */
struct str completion_common(const struct completion *completion);

/* Chooses the next candidate (DIRECTION 1) or the one before (-1) and returns it; there
 * is at least one. */
struct str completion_step(struct completion *completion, int direction);

/* Drops all candidates. */
void completion_clear(struct completion *completion);

void completion_done(struct completion *completion);

#endif
