/*
 * A collation: wordings one below the other, the same word in the same column.
 *
 *     courier   found 48 cracked      hangers
 *     standard  found 48 cracks in    hangers
 *
 * The selected wording decides on the columns.  A word that it does not have is put below
 * a word of it that the other wording does not have, or into a column of its own.
 */
#ifndef CROSSREAD_SHOW_VIEW_COLLATION_H
#define CROSSREAD_SHOW_VIEW_COLLATION_H

#include "show/state.h"
#include "show/view/page.h"

/* Adds the wordings at PLACES, held against the cursor's, to PAGE. */
void collation_add(struct page *page, const struct state *state,
		   const struct place *places, size_t count);

#endif
