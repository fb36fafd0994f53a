/*
 * Repeats: sentences that have several words in a row in common, rare words or not.
 *
 * The index of rare terms (align/link/candidate.c) cannot find "Tell me who you are" in
 * two articles, for all its words are common.  This index is of runs of words, so that
 * the same quotation is compared wherever it stands.
 */
#ifndef CROSSREAD_ALIGN_LINK_REPEAT_H
#define CROSSREAD_ALIGN_LINK_REPEAT_H

#include "align/link/pair.h"

/*
 * Adds the candidates that share a run of tuning.repeat_run words, or one of
 * tuning.repeat_quoted inside quotation marks; a pair may be added more than once.  Of a
 * run that very many sentences have, each sentence is paired only with the last of those
 * before it.
 */
void repeat_find(candidate_list *out, const struct profiles *profiles);

#endif
