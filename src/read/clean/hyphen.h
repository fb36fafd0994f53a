/*
 * Words that a hyphen at the end of a line broke in two.
 *
 * A typesetter breaks "international" into "inter-" and "national"; a program that wraps
 * lines breaks "well-known" behind the hyphen that it has anyway.  Both are joined again,
 * the first without its hyphen.  The rest of the text decides which case it is: it has
 * the word elsewhere in one of the two forms, or breaks more words than it has hyphens.
 * Where nothing decides, the hyphen stays.
 */
#ifndef CROSSREAD_READ_CLEAN_HYPHEN_H
#define CROSSREAD_READ_CLEAN_HYPHEN_H

#include "read/document.h"

/*
 * Puts the broken words in DOCUMENT's blocks of text together; a newline inside of such a
 * block is a wrap.  The document's map leads on to where its text came from.
 */
void hyphen_join(struct document *document);

#endif
