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
 * Marks what leads to the rest of the text at the end of DOCUMENT as furniture; marks
 * DOCUMENT as truncated if that, or the end of the text itself, shows that it was cut.
 */
void teaser_mark(struct document *document);

/*
 * The same for a text that was pasted.  There "Read more" with a title leads to another
 * article, and a long text counts as cut only where it ends in a mark in brackets
 * ("[+900 chars]") or in the middle of a sentence.
 */
void teaser_mark_pasted(struct document *document);

/* What is known of the end of an article. */
struct teaser_end {
	size_t words;	   /* of the whole body */
	size_t last_words; /* of its last paragraph */
	bool has_paywall;  /* a notice that only subscribers can read on */
	bool is_ellipsis;
	bool is_unfinished; /* ends without a stop */
	bool is_broken;	    /* certainly ends in the middle of a sentence */
};

/*
 * Whether an article with such an END looks cut.  Pages show their notice for subscribers
 * beside whole texts too, so that it counts only beside a short one.
 */
bool teaser_looks_cut(struct teaser_end end);

/* Whether the body of DOCUMENT is so short that it may be a teaser alone. */
bool teaser_is_short(const struct document *document);

#endif
