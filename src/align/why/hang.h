/*
 * Hangs: what other articles have beside each sentence of one article, the thread.
 *
 * At a sentence of the thread another article differs, says the same or is silent.  What
 * the thread lacks, and others report, hangs where they report it: at the sentence whose
 * counterpart stands nearest before it in the article that reports it.
 */
#ifndef CROSSREAD_ALIGN_WHY_HANG_H
#define CROSSREAD_ALIGN_WHY_HANG_H

#include "base/vec.h"
#include "align/story.h"

/* How another article stands to a sentence of the thread. */
enum hang_stand {
	HANG_DIFFERS, /* a link of the two sentences is a conflict */
	HANG_AGREES,  /* it has a member of the sentence's statement */
	HANG_ALSO,    /* linked to a member only, which counts for nothing */
	HANG_SILENT,  /* nothing was found in it, and nothing shows that it is cut */
	HANG_CUT,     /* nothing was found in it, and it looks cut */
	HANG_STANDS
};

struct hang_other {
	enum hang_stand stand;
	struct place place; /* its sentence; where nothing was found only the article */
	bool sure; /* a sure link shows it; of a conflict a sure difference, too */
};

typedef VEC(struct hang_other) hang_other_list;

/*
 * Fills OUT, which is emptied first, with how the articles that are compared with that of
 * PLACE stand to its sentence: by stand, then by place.  Each is there once, but for
 * conflicts, of which all are there.  Free it with vec_done.
 */
void hang_find_others(hang_other_list *out, const struct story *story,
		      struct place place);

/* How many outlets of OTHERS have STAND, versions of one outlet's article counted once,
 * and how many origins these have. */
struct hang_count {
	uint32_t outlets, origins;
};

struct hang_count hang_count_others(const struct story *story,
				    const hang_other_list *others, enum hang_stand stand);

/* A statement that the thread lacks. */
struct hang_addition {
	uint32_t statement;
	struct place place; /* its member that hangs there */
};

/* Where additions hang: HANG_TOP, or sentence S of the thread, which is 1 + S, or behind
 * the last one: what no common order tells a place for. */
enum { HANG_TOP = 0 };

struct hangs {
	VEC(struct hang_addition)
	additions;	   /* by where they hang, then most origins,
			    * most outlets, the story's order */
	VEC(size_t) first; /* by where they hang: the first one; and one past the last */
};

/* All that ARTICLE lacks (align/silence.h), each statement once; free it with hang_free.
 */
struct hangs *hang_find(const struct story *story, uint32_t article);

/* NULL is allowed. */
void hang_free(struct hangs *hangs);

#endif
