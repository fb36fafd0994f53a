/*
 * The curtain: whether the outlets' names are hidden, and the story without them.
 *
 * All that is shown or written is the story that the curtain gives; what is asked of
 * judges and built anew is the story itself.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_CURTAIN_H
#define CROSSREAD_PROGRAM_CROSSREAD_CURTAIN_H

#include "align/blind/blind.h"

/* All zero is a curtain that hides nothing. */
struct curtain {
	bool is_drawn;	     /* names are hidden */
	struct blind *blind; /* of the articles at hand; NULL: not yet needed */
	struct story *masked, *before;
};

/*
 * What is to be shown of STORY: itself, or where the curtain is drawn a story without
 * names.  It lasts as long as STORY and until the second call from now on, so that the
 * one shown can be exchanged.
 */
const struct story *curtain_show(struct curtain *curtain, const struct story *story);

/* Frees all stories and articles that the curtain holds; what is shown next may have
 * other articles.  It stays drawn. */
void curtain_clear(struct curtain *curtain);

#endif
