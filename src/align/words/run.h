/*
 * Runs: words in a row that two sentences have in common.
 */
#ifndef CROSSREAD_ALIGN_WORDS_RUN_H
#define CROSSREAD_ALIGN_WORDS_RUN_H

#include "align/words/term.h"

/*
 * Fills LONGEST, for each token of A, with the length of the longest run from it on that
 * is also in B.  With FLAGS (of enum token_flag) only tokens that have all of them in
 * both count.
 */
void run_lengths(size_t *longest, struct token_list a, struct token_list b,
		 unsigned flags);

#endif
