/*
 * Kinds of facts: what finds the tellings of a kind, and compares two of them.
 */
#ifndef CROSSREAD_ALIGN_WHY_FACT_KIND_H
#define CROSSREAD_ALIGN_WHY_FACT_KIND_H

#include "base/vec.h"
#include "align/link.h"
#include "align/link/profile.h"

/* What may be told elsewhere, too. */
struct mention {
	struct place place;
	const struct profile *profile;	   /* of its sentence */
	const struct quantity *quantity;   /* of a figure */
	size_t first, last;		   /* its tokens */
	struct span span;		   /* their bytes, set once it is listed */
	size_t speaker_first, speaker_end; /* tokens of its speaker; none: both 0 */
};

typedef VEC(struct mention) mention_list;

enum fact_comparison { FACT_IS_ANOTHER, FACT_IS_SAME, FACT_IS_OPPOSED };

/* Adds what the sentence of MENTION, which has no more than its place and profile, tells.
 */
typedef void fact_lister(mention_list *out, const struct profiles *profiles,
			 struct mention mention);

/* What A and B, in this order the ends of LINK, are to each other.  Sets *SURE where they
 * are opposed by a difference that is sure. */
typedef enum fact_comparison fact_comparer(const struct link *link,
					   const struct mention *a,
					   const struct mention *b, bool *sure);

fact_lister fact_figure_list, fact_quotation_list;
fact_comparer fact_figure_compare, fact_quotation_compare;

#endif
