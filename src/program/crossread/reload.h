/*
 * Articles that change, come and go while their story is shown.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_RELOAD_H
#define CROSSREAD_PROGRAM_CROSSREAD_RELOAD_H

#include "base/buf.h"
#include "read/source/load.h"

/* Where the articles come from by now.  All zero is nothing; reload_done frees it. */
struct reload_wishes {
	VEC(char *) operands; /* as load_operand takes them */
	VEC(char *) dropped;  /* sources of articles that are not wanted any more */
};

/* Notes that the articles of OPERAND are wanted. */
void reload_want(struct reload_wishes *wishes, const char *operand);
void reload_done(struct reload_wishes *wishes);

/*
 * Loads the files that are wanted into FRESH, which is empty.  What they no longer
 * give, standard input and pages of the network among it, is moved over from OLD, whose
 * other articles stay there for as long as a story needs them.  SAID tells what changed
 * and what could not be read.  False where nothing changed, or reading was stopped; then
 * FRESH stays empty and OLD as it was.
 */
bool reload_articles(struct load *fresh, struct load *old,
		     const struct reload_wishes *wishes,
		     const struct load_options *options, struct buf *said);

/*
 * Loads OPERAND's articles behind those of LOAD and wants it from now on.  SAID tells
 * what came of it.  False where none could be read that is not there already; then all is
 * as it was.
 */
bool reload_add(struct load *load, struct reload_wishes *wishes, const char *operand,
		const struct load_options *options, struct buf *said);

/* Moves article AT of LOAD into BEFORE, which is empty and keeps it for as long as a
 * story needs it; it is not wanted any more. */
void reload_drop(struct load *load, struct reload_wishes *wishes, struct load *before,
		 size_t at);

#endif
