/*
 * Reading the articles of a story again while it is shown.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_RELOAD_H
#define CROSSREAD_PROGRAM_CROSSREAD_RELOAD_H

#include "base/buf.h"
#include "read/source/load.h"

/*
 * Loads the files among COUNT OPERANDS into FRESH, which is empty.  What they no longer
 * give, standard input and pages of the network among it, is moved over from OLD, whose
 * other articles stay there for as long as a story needs them.  SAID tells what changed
 * and what could not be read.  False where nothing changed; then FRESH stays empty and
 * OLD as it was.
 */
bool reload_articles(struct load *fresh, struct load *old, char *const *operands,
		     int count, const struct load_options *options, struct buf *said);

#endif
