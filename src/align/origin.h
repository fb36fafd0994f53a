/*
 * Origins: where wording comes from.
 *
 * Five outlets that carry one agency's text are five outlets and one origin.  Two
 * articles are tied by what shows that one text stands behind both; articles that ties
 * connect have one origin.  Counts of outlets are given with their origins, and silences
 * and orders use them; a status never does.
 */
#ifndef CROSSREAD_ALIGN_ORIGIN_H
#define CROSSREAD_ALIGN_ORIGIN_H

#include <stdint.h>

#include "read/article.h"

enum tie_kind {
	TIE_VERSION,  /* one outlet's article twice: so declared, or under one address */
	TIE_CREDIT,   /* both credit the same agency */
	TIE_WORDING,  /* long runs of words in common, quotations left aside */
	TIE_CITATION, /* A names B's outlet as a source, and half of A is linked to B */
	TIE_COUNT
};

/* What shows that articles A and B have one origin; a < b but for a citation. */
struct tie {
	enum tie_kind kind;
	uint32_t a, b;
	double share;	  /* WORDING: 0..1, of the words of the one with fewer; else 0 */
	const char *name; /* CREDIT: the agency; CITATION: B's label; else NULL */
};

/* What an article has in common with another one. */
struct overlap {
	uint32_t from, into;
	double linked;	 /* 0..1, of FROM's sentences, those linked into INTO */
	double verbatim; /* 0..1, of FROM's own words, those in long runs that INTO has */
};

/* Which of two articles is older, as far as their dates tell it. */
enum origin_order {
	ORIGIN_UNKNOWN, /* one has no date */
	ORIGIN_SAME_DAY,
	ORIGIN_EARLIER, /* the first one is */
	ORIGIN_LATER
};

/* The order of A and B; a date has no time of the day. */
enum origin_order origin_order_of(const struct article *a, const struct article *b);

/* The word for KIND, as reports print it ("wording"). */
const char *origin_tie_name(enum tie_kind kind);

#endif
