/*
 * Teasers: what feeds give where they do not give the article.
 *
 * A text that its publisher cut ends in an ellipsis or in words that lead to the rest:
 * "Read more", "Continue reading ...".  Such words, and the line that blog software sets
 * below everything ("The post ... appeared first on ..."), are no part of the article.
 */
#ifndef CROSSREAD_READ_CLEAN_TEASER_H
#define CROSSREAD_READ_CLEAN_TEASER_H

#include "read/document.h"

/*
 * Marks what stands at the end of DOCUMENT and leads to the rest of the text as
 * furniture, and DOCUMENT as truncated if that or the text's own end says that it was
 * cut.
 */
void teaser_mark(struct document *document);

/*
 * The same for a text that was pasted, of whose end nothing is known: "Read more" with a
 * title leads to another article there, and only a short text is cut by what is not a
 * mark in brackets or the middle of a sentence.
 */
void teaser_mark_pasted(struct document *document);

/* What is known of the end of an article. */
struct teaser_end {
	size_t words;	   /* of the whole body */
	size_t last_words; /* of its last paragraph */
	bool has_paywall;  /* a notice that only subscribers can read on */
	bool is_ellipsis;
	bool is_unfinished; /* no stop */
	bool is_broken;	    /* breaks off in the middle of a sentence, beyond doubt */
};

/*
 * Whether an article of such an END looks cut.  Whoever has the whole text sees notices
 * too, so they count only beside short ones.
 */
bool teaser_looks_cut(struct teaser_end end);

/* Whether the body of DOCUMENT is so short that it may be a teaser alone. */
bool teaser_is_short(const struct document *document);

#endif
