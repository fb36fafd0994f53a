/*
 * A sentence as it is shown and sent to a judge, white space folded, and the way back
 * from its bytes to those of the article's text.
 */
#ifndef CROSSREAD_ALIGN_WHY_FOLDED_H
#define CROSSREAD_ALIGN_WHY_FOLDED_H

#include "base/vec.h"
#include "read/article.h"

/* A run of the sentence without white space. */
struct folded_run {
	size_t folded; /* where it begins in the folded sentence */
	struct span span;
};

/* The sentence, as far as anybody asked for it. */
struct folded {
	struct excerpt excerpt;
	size_t at;     /* of the excerpt, how much is folded */
	size_t length; /* what that is, folded */
	VEC(struct folded_run) runs;
};

void folded_init(struct folded *folded, struct excerpt excerpt);
void folded_done(struct folded *folded);

/*
 * Sets *SPAN to what bytes FROM up to, not including, TO of the folded sentence are in
 * the article's text.  False where that is nothing, lies beyond the sentence, begins or
 * ends with a blank or inside a character.
 */
bool folded_back(struct folded *folded, size_t from, size_t to, struct span *span);

#endif
