/*
 * The fold of a thread: one row that says what the others have beside a sentence.
 *
 *     ~ standard differs: 47 / 48   = 3 others, 2 origins   + 2 additions   silent:
 * courier
 *
 * Where columns are few its parts are said shorter, and those at its end give way.
 */
#ifndef CROSSREAD_SHOW_VIEW_THREAD_FOLD_H
#define CROSSREAD_SHOW_VIEW_THREAD_FOLD_H

#include "align/why/hang.h"
#include "show/state.h"
#include "show/view/page.h"

/* What a fold is about; with no OTHERS it is of no sentence. */
struct thread_fold {
	struct place place;
	const hang_other_list *others;
	size_t additions;
	bool is_open; /* who is silent is told below it then */
};

/* Adds the fold as a row of PAGE, from COLUMN on. */
void thread_fold_add(struct page *page, const struct state *state,
		     const struct thread_fold *fold, int column);

/* Adds "silent: 2 courier, 5 radio; cut, not silent: 7 herald", nothing where there is
 * none. */
void thread_fold_write_silent(struct buf *out, const struct state *state,
			      const hang_other_list *others);

#endif
