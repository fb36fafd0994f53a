/*
 * The finder: where in the articles a sentence is that a file names.
 *
 * It is looked for in the article with the label.  The sentence with its text is the one;
 * of several with its text, the one between the same neighbours.  Where its text is not
 * there the sentence may have been changed: then the one that begins with much the same
 * words is taken, the more easily the more of its neighbours are as they were.  Where no
 * article has the label, since an outlet is called otherwise now or is not compared, only
 * the same text between the same neighbours will do: other outlets say much the same.
 * Where two sentences could be meant, none is taken.
 */
#ifndef CROSSREAD_ALIGN_DECIDE_FINDER_H
#define CROSSREAD_ALIGN_DECIDE_FINDER_H

#include "align/decide/naming.h"
#include "align/link.h"

struct finder;

enum finder_answer {
	FINDER_FOUND,
	FINDER_CHANGED, /* found, in other words than those that were named */
	FINDER_LOST,
	FINDER_DOUBTFUL /* two or more could be meant */
};

/* COUNT ARTICLES are borrowed. */
struct finder *finder_new(const struct article *const *articles, size_t count);
void finder_free(struct finder *finder);

/* Sets *PLACE to the sentence of NAMING if the answer is one of the first two. */
enum finder_answer finder_find(struct finder *finder, const struct naming *naming,
			       struct place *place);

#endif
