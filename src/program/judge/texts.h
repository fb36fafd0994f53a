/*
 * Pairs of texts by themselves, as people write them to ask how alike they are: each text
 * is read as an article of one sentence.
 */
#ifndef CROSSREAD_PROGRAM_JUDGE_TEXTS_H
#define CROSSREAD_PROGRAM_JUDGE_TEXTS_H

#include "base/buf.h"
#include "program/judge/network.h"
#include "program/judge/request.h"

/*
 * Adds the answer to REQUEST, which holds texts, as a line: the odds of each pair, none
 * where the network does not know the language.  At most WORKERS threads share the work.
 * False where the network makes something of them that is no number.
 */
bool texts_answer(struct buf *out, const struct request *request,
		  const struct network *network, size_t workers);

#endif
