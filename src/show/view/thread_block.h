/*
 * The blocks of a thread: each sentence with its fold and, where that is open, what hangs
 * there; before them and behind what has no place beside any sentence.
 */
#ifndef CROSSREAD_SHOW_VIEW_THREAD_BLOCK_H
#define CROSSREAD_SHOW_VIEW_THREAD_BLOCK_H

#include "base/vec.h"
#include "align/why/hang.h"
#include "show/state.h"
#include "show/view/page.h"

/* What can be selected in a block that is open: another outlet's sentence. */
struct thread_item {
	struct place place;
	int first, end; /* rows of the page */
};

typedef VEC(struct thread_item) thread_item_list;

struct thread_block {
	bool is_open, is_built;
	int first, end;	    /* rows of the page */
	int lead;	    /* of these, the blank ones above the sentence */
	size_t item, items; /* of the list: the first one, and how many */
};

/* What the blocks are laid out of. */
struct thread_text {
	const struct state *state;
	uint32_t outlet; /* whose text it is */
	const struct hangs *hangs;
	struct page *page;
	thread_item_list *items;
};

/* The additions that hang at HOOK (align/why/hang.h). */
size_t thread_block_additions(const struct hangs *hangs, size_t hook);

/* Adds the rows of BLOCK, which is of HOOK, to the page, and notes in it which they are.
 */
void thread_block_lay_out(const struct thread_text *text, size_t hook,
			  struct thread_block *block);

#endif
