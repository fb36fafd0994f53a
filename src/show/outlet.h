/*
 * An outlet as a reader names it: by its number, its label, or how its label begins.
 */
#ifndef CROSSREAD_SHOW_OUTLET_H
#define CROSSREAD_SHOW_OUTLET_H

#include "show/completion.h"
#include "show/state.h"

/*
 * Sets *ARTICLE to the outlet that NAME names.  A label that is NAME counts before a
 * number, a number before the beginning of a label; small and capital letters are the
 * same.  False, and the reader is told why, where it names none or several.
 */
bool outlet_find(size_t *article, struct state *state, struct str name);

/* Adds the labels that begin with TYPED. */
void outlet_complete(struct completion *completion, const struct state *state,
		     struct str typed);

#endif
