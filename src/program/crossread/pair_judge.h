/*
 * The built-in judge, asked about pairs of sentences of no article, for --score-pairs.
 */
#ifndef CROSSREAD_PROGRAM_CROSSREAD_PAIR_JUDGE_H
#define CROSSREAD_PROGRAM_CROSSREAD_PAIR_JUDGE_H

#include "base/err.h"
#include "align/why/pair_scores.h"
#include "program/crossread/network.h"

/*
 * Waits for what the judge says of SCORES, sentences in LANGUAGE, and weighs it in; a
 * language that it does not know leaves them as they are.  False, with the reason and
 * SCORES as they were, where it does not answer about all.
 */
bool pair_judge_ask(struct pair_scores *scores, const char *language,
		    const struct network *network, struct err *err);

#endif
