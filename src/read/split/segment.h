/*
 * Sentence splitting.
 *
 * Rules, not a model: a stop ends a sentence unless what stands before it (an initial, an
 * abbreviation, a number) or behind it (a small letter, a verb of speech after a
 * quotation) shows that it does not.  Numbered and lettered lists are split before each
 * item.
 */
#ifndef CROSSREAD_READ_SPLIT_SEGMENT_H
#define CROSSREAD_READ_SPLIT_SEGMENT_H

#include "base/vec.h"
#include "read/article.h"

/* A stretch of body text inside one paragraph. */
struct passage {
	struct span span;
	uint32_t paragraph;
};

typedef VEC(struct sentence) segment_list;

/*
 * Adds the sentences of PASSAGES (in text order) to OUT.  A sentence crosses from one
 * passage to the next only where nothing but white space is between them, a quotation is
 * open and the first passage ends without a stop.
 */
void segment_passages(segment_list *out, struct str text, const struct passage *passages,
		      size_t count, const char *language);

#endif
