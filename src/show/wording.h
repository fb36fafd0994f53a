/*
 * Wording: two sentences laid side by side word by word.
 *
 * The longest common subsequence of the folded words pairs each word with the same word
 * of the other sentence.  What has no partner is what differs on the screen.
 */
#ifndef CROSSREAD_SHOW_WORDING_H
#define CROSSREAD_SHOW_WORDING_H

#include "base/vec.h"
#include "read/article.h"

enum { WORDING_ALONE = -1 };

struct wording_word {
	struct span span; /* in the article's text */
	int partner;	  /* index of the same word in the other list, or WORDING_ALONE */
};

typedef VEC(struct wording_word) wording_list;

/*
 * Fills A and B (emptied first) with the words of two sentences.  Partners have rising
 * indices on both sides.  Free both with vec_done.
 */
void wording_compare(wording_list *a, struct excerpt sentence_a, wording_list *b,
		     struct excerpt sentence_b);

#endif
