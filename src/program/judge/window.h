/*
 * An article in windows, which the encoder reads one by one.
 *
 * A window holds whole sentences of one article, its own, and around them what helps to
 * understand them: the article's title (or its beginning), the tokens before and a few
 * that come after.  An article is cut in as few windows as fit, all of about one length.
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_WINDOW_H
#define CROSSREAD_PROGRAM_JUDGE_WINDOW_H

#include "program/judge/passage.h"

/* Some sentences of an article: FROM up to, not including, TO. */
struct window {
	size_t from, to;
};

typedef VEC(struct window) window_list;

/* Adds the windows of PASSAGE, each sentence in exactly one of them, in order. */
void window_cut(window_list *out, const struct passage *passage,
		const struct network_sizes *sizes);

/* Adds all tokens of WINDOW, in order, to OUT; returns where its own begin. */
size_t window_tokens(number_list *out, const struct window *window,
		     const struct passage *passage, const struct network_sizes *sizes);

#endif
