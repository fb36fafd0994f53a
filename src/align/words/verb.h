/*
 * Irregular verbs: the base form of a past form, "go" of "went".
 */
#ifndef CROSSREAD_ALIGN_WORDS_VERB_H
#define CROSSREAD_ALIGN_WORDS_VERB_H

#include "base/str.h"

/* The base of the English past form WORD, which is folded; WORD itself if it has none. */
struct str verb_base(struct str word);

#endif
