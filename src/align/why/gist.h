/*
 * The gist of a statement: its sources' own words, as few as tell it.
 *
 * No word is made up.  It is a part of one member's sentence, clauses in a row, and of
 * all such parts the shortest that holds most of what the members have in common; what
 * they differ in is held, too, since without it one reads nothing of a difference.
 */
#ifndef CROSSREAD_ALIGN_WHY_GIST_H
#define CROSSREAD_ALIGN_WHY_GIST_H

#include "align/story.h"

/* The member of STATEMENT that holds most of what the others say. */
struct place gist_place(const struct story *story, const struct statement *statement);

/*
 * The part of the sentence of PLACE, a carrier of STATEMENT, that tells it: within the
 * article's text.  Where nothing is in common, the sentence.
 */
struct span gist_span(const struct story *story, const struct statement *statement,
		      struct place place);

#endif
