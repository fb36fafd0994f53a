/*
 * A sentence to take along: its words, or its words and where they stand.
 */
#ifndef CROSSREAD_SHOW_CITATION_H
#define CROSSREAD_SHOW_CITATION_H

#include "base/buf.h"
#include "align/story.h"

/* Adds the words of the sentence at PLACE on one line, as a screen shows them. */
void citation_add_words(struct buf *out, const struct story *story, struct place place);

/*
 * Adds its words and, on a second line, their source: outlet, author, title, date, URL
 * and number of the sentence, without what is not known.
 */
void citation_add(struct buf *out, const struct story *story, struct place place);

#endif
