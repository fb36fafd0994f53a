/*
 * What carries a link: words and phrases of its two sentences that stand for each other
 * ("expressed regret" / "apologised", "the bridge" in both).
 *
 * They are the judge's word matches put together: words that stand side by side in both
 * sentences are one phrase, as long as they are the same words or as long as they are
 * other ones.  Of words that say nothing by themselves there are none at its ends.
 * Numbers, days and named differences that are not the same carry nothing.
 */
#ifndef CROSSREAD_ALIGN_WHY_CORRESPONDENCE_H
#define CROSSREAD_ALIGN_WHY_CORRESPONDENCE_H

#include "base/vec.h"
#include "align/story.h"

struct correspondence {
	struct span a, b; /* in the articles' texts */
	double likeness;  /* 0..1, mean by weight */
	double weight;	  /* how much the words say, all together */
	bool is_same;	  /* the same words in some form; else other ones */
};

typedef VEC(struct correspondence) correspondence_list;

/*
 * Adds what carries a link of sentences A and B of STORY, whether there is one or not;
 * the strongest first, by likeness times weight.  What is below a tenth of the strongest
 * is left out.  Nothing where the judge was not asked or finds them too far apart.
 */
void correspondence_find(correspondence_list *out, const struct story *story,
			 struct place a, struct place b);

#endif
