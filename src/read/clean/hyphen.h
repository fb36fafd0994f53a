/*
 * Words that a hyphen at the end of a line broke in two.
 *
 * A text wrapped by typesetters has "inter-" on one line and "national" on the next, one
 * wrapped by a program "well-" and "known": both go on without a gap, the first without
 * its hyphen.  Which of them it is, the rest of the text tells: it has one form
 * elsewhere, or breaks more words than it has hyphens.  Where nothing tells, the hyphen
 * stays.
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
