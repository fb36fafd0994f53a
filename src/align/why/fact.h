/*
 * Facts: the figures, quotations and people of a story, and whom its statements come
 * from, each with all who tell it and in which words.
 *
 * Only what stands in linked sentences is compared: two figures are one fact if they can
 * be the same, or if a named difference of the link opposes them; two quotations if they
 * have words in common, and they oppose each other where some words were changed or the
 * speaker is another one.  What no linked
 * sentence tells is a fact that one outlet tells.  A person is one in the whole story.
 * Attributions are compared of statements that several articles carry, where at least one
 * of them names a source.
 */
#ifndef CROSSREAD_ALIGN_WHY_FACT_H
#define CROSSREAD_ALIGN_WHY_FACT_H

#include "align/story.h"
#include "align/why/fact_source.h"

enum fact_kind {
	FACT_FIGURE,
	FACT_QUOTATION,
	FACT_NAME,
	FACT_ATTRIBUTION,
	FACT_KIND_COUNT
};

/* How the tellings of a fact stand to each other. */
enum fact_reach {
	FACT_DIFFERS, /* some oppose others */
	FACT_SHARED,  /* two or more articles tell it */
	FACT_ALONE,   /* one article tells it, as far as links show */
	FACT_REACH_COUNT
};

/* One sentence that tells a fact. */
struct telling {
	struct place place;
	struct span span;	 /* its words, in the article's text */
	struct span speaker;	 /* of a quotation, where its sentence names one */
	enum fact_source source; /* of an attribution; SPAN names it, and may be of a
				  * sentence close by; of NOBODY it is empty */
	uint32_t version; /* those that oppose each other have different ones; from 0 */
	uint32_t wording; /* those in the same words, but for case and typography, have
			   * the same one; from 0 */
	bool sure;	  /* a sure link leads to another one of the fact */
};

struct fact {
	enum fact_kind kind;
	enum fact_reach reach;
	bool sure; /* of FACT_DIFFERS: a sure difference shows it */
	uint32_t origin_count, wording_count;
	const struct telling *tellings; /* by version, wording and place; versions and
					 * wordings that most tell come first */
	size_t telling_count;
};

struct facts {
	struct arena *arena;
	const struct fact *items; /* by reach, kind, most origins, then first place */
	size_t count;
};

/* The facts of STORY, to be freed with fact_free. */
struct facts *fact_find(const struct story *story);

/* How many origins the articles of COUNT TELLINGS have. */
uint32_t fact_count_origins(const struct story *story, const struct telling *tellings,
			    size_t count);

/* NULL is allowed. */
void fact_free(struct facts *facts);

#endif
