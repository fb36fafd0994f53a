/* An article as tokens: what the network reads of its sentences and its title. */
#ifndef CROSSREAD_PROGRAM_JUDGE_PASSAGE_H
#define CROSSREAD_PROGRAM_JUDGE_PASSAGE_H

#include "program/judge/network.h"

typedef VEC(uint32_t) number_list;

/* Where a word stands: bytes FROM up to TO of its sentence.  What has neither letter nor
 * digit, a sign, is no word: FROM tells where, TO is the same. */
struct word_place {
	uint32_t from, to;
};

/* The tokens of an article, by their numbers. */
struct passage {
	number_list tokens;	       /* of all sentences, one after another */
	VEC(struct word_place) places; /* by token, of the word that it is a piece of */
	number_list begins;	       /* of each sentence */
	number_list title;
};

/* Adds the next sentence; one without any token is the one token "unknown". */
void passage_add(struct passage *passage, const struct network *network,
		 struct str sentence);

/* Sets the title, once; one that is empty is none. */
void passage_set_title(struct passage *passage, const struct network *network,
		       struct str title);

void passage_done(struct passage *passage);

/* Where sentence SENTENCE begins; of their number, where the last one ends. */
size_t passage_begin(const struct passage *passage, size_t sentence);

#endif
