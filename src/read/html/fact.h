/*
 * What a page says of its article, in many places, some more reliable than others.
 *
 * Each place has a rank, and the value with the lowest rank wins.  Of one rank the first
 * value stays; only of the authors in JSON-LD all are kept.
 */
#ifndef CROSSREAD_READ_HTML_FACT_H
#define CROSSREAD_READ_HTML_FACT_H

#include "base/buf.h"
#include "base/vec.h"
#include "read/article.h"

enum html_rank {
	HTML_RANK_DATA = 10,	  /* JSON-LD of the article */
	HTML_RANK_META = 20,	  /* <meta> made for articles */
	HTML_RANK_MICRODATA = 30, /* itemprop */
	HTML_RANK_VISIBLE = 40,	  /* near the headline; from here on one value only */
	HTML_RANK_PAGE = 60,	  /* what is said of the page as a whole */
	HTML_RANK_ADDRESS = 70,	  /* the path of its URL */
	HTML_RANK_CHANGED = 80,	  /* dates of a last change */
};

struct html_fact {
	enum metadata_kind kind;
	int rank;
	struct buf value;
};

/* All zero is none. */
typedef VEC(struct html_fact) html_fact_list;

/* Adds VALUE, its entities resolved and its tags gone; what cannot be of that kind is
 * left out. */
void html_fact_add(html_fact_list *facts, enum metadata_kind kind, int rank,
		   struct str value);

/* The best value of KIND, length 0 if there is none. */
struct str html_fact_best(const html_fact_list *facts, enum metadata_kind kind);

/* Adds the authors: people before outlets and posts ("admin"), joined by ", ". */
void html_fact_authors(struct buf *out, const html_fact_list *facts);

/* TEXT without "By" and the like at its start. */
struct str html_fact_strip_by(struct str text);

void html_fact_done(html_fact_list *facts);

#endif
