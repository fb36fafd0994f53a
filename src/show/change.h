/*
 * What has changed since the reader was first shown the story: sentences that have
 * another sign by now, because a judge answered.
 *
 * A sentence whose sign is again what it was at first is not among them.
 */
#ifndef CROSSREAD_SHOW_CHANGE_H
#define CROSSREAD_SHOW_CHANGE_H

#include "base/vec.h"
#include "align/story.h"

/* What stands beside a sentence. */
struct change_sign {
	enum status status;
	bool is_doubtful; /* with a question mark */
};

struct change {
	struct place place;
	struct change_sign before, after;
	const char *by; /* who answered last; borrowed */
	bool is_fresh;	/* the reader has not moved since */
};

typedef VEC(struct change) change_list;

struct changes {
	struct change_sign *first; /* of all sentences, one article after the other */
	change_list list;	   /* by place */
};

/* Remembers the signs of STORY, which may go; nothing has changed yet. */
struct changes *change_new(const struct story *story);
void change_free(struct changes *changes);

/*
 * Notes what is different in AFTER from BEFORE, which has the same articles.  BY says
 * whose answers made it so; with NULL nothing is noted, and AFTER is what was first.
 */
void change_note(struct changes *changes, const struct story *before,
		 const struct story *after, const char *by);

/* The reader has moved: no change is fresh any more. */
void change_settle(struct changes *changes);

/* The change of the sentence at PLACE, or NULL. */
const struct change *change_find(const struct changes *changes, struct place place);

/* Adds "= shared, not sure". */
void change_add_sign(struct buf *out, struct change_sign sign);

#endif
