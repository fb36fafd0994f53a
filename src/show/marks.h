/*
 * Marks: places that the reader has given a letter, to come back to; and the place before
 * the last jump.
 */
#ifndef CROSSREAD_SHOW_MARKS_H
#define CROSSREAD_SHOW_MARKS_H

#include "align/story.h"

enum { MARK_COUNT = 2 * 26 /* a to z, A to Z */ };

/* All zero is no mark. */
struct marks {
	struct place places[MARK_COUNT];
	bool is_set[MARK_COUNT];
	struct place before; /* the last jump */
	bool has_jumped;
};

/* Sets the mark LETTER; false where it is not one letter of a to z or A to Z. */
bool marks_set(struct marks *marks, struct str letter, struct place place);

/* Sets PLACE to that of the mark LETTER, or with "'" to the one before the last jump.
 * False where there is none. */
bool marks_find(const struct marks *marks, struct str letter, struct place *place);

/* Adds the letters that are set: "a, c, Q". */
void marks_list(struct buf *out, const struct marks *marks);

/* Finds the places again in story AFTER, which was read anew. */
void marks_refind(struct marks *marks, const struct story *before,
		  const struct story *after);

#endif
