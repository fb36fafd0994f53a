/*
 * The filter: which sentences are shown, all or only those that have a text or a sign.
 *
 * It is worked out once for a story; whatever shows sentences or statements asks it.
 */
#ifndef CROSSREAD_SHOW_FILTER_H
#define CROSSREAD_SHOW_FILTER_H

#include "base/buf.h"
#include "align/story.h"

/* All zero lets all pass. */
struct filter {
	struct buf text; /* as it was typed; empty: all pass */
	bool *passes;	 /* by sentence, one article after the other */
	size_t *first; /* by article: its first sentence in `passes`, and one past all */
	size_t count, all; /* sentences that pass, and that there are */
};

/*
 * Has FILTER let pass what TEXT asks for in STORY: sentences with a sign where it is the
 * sign's word (filter_word), else those in which it stands, which a slash before it says,
 * too.  A text of blanks lets all pass.
 */
void filter_make(struct filter *filter, const struct story *story, struct str text);
void filter_done(struct filter *filter);

/* The words for signs, by number from 0; NULL behind the last one. */
const char *filter_word(size_t number);

/* Whether anything is kept back; of a filter that is not, all passes. */
bool filter_is_on(const struct filter *filter);

/* Whether the sentence at PLACE passes. */
bool filter_passes(const struct filter *filter, struct place place);

/* Whether any sentence of ARTICLE passes. */
bool filter_passes_any(const struct filter *filter, size_t article);

/* Whether STATEMENT passes: by its own sign, or since one of its sentences has the text.
 */
bool filter_passes_statement(const struct filter *filter, const struct story *story,
			     const struct statement *statement);

/* Adds "filter: shared 12 of 130"; nothing where all pass. */
void filter_add(struct buf *out, const struct filter *filter);

#endif
