/*
 * What the comparison knows of language in general: how to weigh what it sees of a pair
 * of sentences, which words mean nearly the same, and which are rare.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_KNOWLEDGE_H
#define CROSSREAD_PROGRAM_CROSSREAD_KNOWLEDGE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"
#include "align/words/background.h"
#include "align/words/lexicon.h"
#include "align/link/model.h"

/* Stays where it is, since the models point into it. */
struct knowledge {
	struct model model, judged; /* the second for pairs that the judge has scored */
	struct lexicon *lexicon;    /* NULL: none was found */
	struct background *background;
};

/*
 * Loads it into KNOWLEDGE, which is all zero.  MODEL and BACKGROUND are files that take
 * the place of what is compiled in, or NULL.  False where one of them cannot be used.
 * knowledge_done must be called in any case.
 */
bool knowledge_load(struct knowledge *knowledge, const char *model,
		    const char *background, struct err *err);
void knowledge_done(struct knowledge *knowledge);

#endif
