/*
 * The verdict on a paragraph by its words alone: prose, or furniture that asks for
 * something, leads elsewhere or says whose a picture is.
 *
 * Phrases are signs, and no sign decides by itself where the paragraph reads like prose:
 * "Follow the money, said the judge." opens as furniture does.  Signs are weighed by a
 * model (data/paragraph.model) that was fitted on saved pages.
 */
#ifndef CROSSREAD_READ_CLEAN_VERDICT_H
#define CROSSREAD_READ_CLEAN_VERDICT_H

#include <stdbool.h>

#include "base/phrase.h"
#include "read/article.h"

/* What is seen of a paragraph, each as the model takes it: counts up to a limit. */
enum verdict_sign {
	VERDICT_INTERCEPT, /* 1 */
	VERDICT_OPENING,   /* it opens with a phrase of furniture.tsv: 1 */
	VERDICT_NOTICE,	   /* phrases of a notice: up to 3 */
	VERDICT_PAYWALL,   /* ... of a notice for subscribers: up to 2 */
	VERDICT_READER,	   /* words that address the reader: up to 4 */
	VERDICT_OUTLET,	   /* words of an outlet about itself: up to 3 */
	VERDICT_OFFER,	   /* what outlets offer: up to 5 */
	VERDICT_SPEECH,	   /* reported speech: up to 2 */
	VERDICT_QUOTE,	   /* it has a quotation: 1 */
	VERDICT_STOP,	   /* it ends like prose: 1 */
	VERDICT_WORDS,	   /* tens of words */
	VERDICT_SIGN_COUNT
};

struct verdict {
	bool is_furniture;
	bool is_candidate; /* there is something to weigh */
	bool is_sure;	   /* it opens or is as no prose does; else it was weighed */
	size_t words;	   /* of the paragraph; 0 where it was too long to be looked at */
	enum furniture_kind kind;
	const struct phrase *phrase; /* that says most for furniture; NULL: none does */
	double signs[VERDICT_SIGN_COUNT];
	double weight; /* log odds that it is furniture */
};

/* Looks at the paragraph TEXT; a long one is prose.  Whether it is furniture. */
bool verdict_reach(struct verdict *verdict, struct str text);

/* Why VERDICT, which found furniture, did. */
struct ground verdict_ground(const struct verdict *verdict);

/* What SIGN adds to the weight of VERDICT, and its name in the model ("reader"). */
double verdict_part(const struct verdict *verdict, enum verdict_sign sign);
const char *verdict_sign_name(enum verdict_sign sign);

#endif
