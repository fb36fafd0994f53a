/*
 * Repeats: sentences that have words in a row in common, however common the words are.
 *
 * The index of rare terms (align/link/pair.h) cannot find "Tell me who you are" again.
 * This one looks for runs of words, so that what was quoted alike is compared.
 */
#ifndef CROSSREAD_ALIGN_LINK_REPEAT_H
#define CROSSREAD_ALIGN_LINK_REPEAT_H

#include "align/link/pair.h"

/*
 * Adds the candidates that share a run of tuning.repeat_run words, or one of
 * tuning.repeat_quoted inside quotation marks; a pair may come more than once.  Of what
 * very many sentences have, only the nearest of them are paired.
 */
void repeat_find(candidate_list *out, const struct profiles *profiles);

#endif
