/*
 * Evidence: what somebody who knows better than the scores says of pairs of sentences:
 * the reader, whose decisions count before all else (align/decision.h), and judges.
 *
 * A verdict replaces a pair's probability, relation and differences when a story is built
 * (align/story_build.h).  Evidence owns its verdicts and all that they point to; a story
 * copies what it uses of them.  There is at most one verdict on a pair, so the order in
 * which verdicts come cannot matter.
 *
 * A score is weaker: what the built-in judge says of a pair, which is weighed together
 * with the pair's own features.
 */
#ifndef CROSSREAD_ALIGN_EVIDENCE_H
#define CROSSREAD_ALIGN_EVIDENCE_H

#include "base/vec.h"
#include "align/decision.h"
#include "align/link.h"
#include "align/word_match.h"

struct verdict {
	struct place a, b; /* of two articles, in either order */
	bool is_link;
	double probability; /* 0..1 */
	enum relation
	    relation; /* of a link: conflict if and only if a difference matters */
	const struct difference
	    *differences; /* the side of A first; `sure` is not used */
	size_t difference_count;
};

/* The built-in judge's log-odds of a link, on a scale of its own. */
struct score {
	struct place a, b; /* of two articles, in either order */
	double odds;
	struct word_matches words; /* of a pair that may be a link; the side of A first */
};

/* Two articles that the built-in judge has read against each other. */
struct judged_articles {
	uint32_t a, b;
	double floor; /* odds that no pair without a score of its own exceeds */
};

/* Who was asked, and how much of it was answered. */
struct judging {
	const char *name;	/* "built-in", or a command */
	const char *network;	/* digest of the built-in one's network, or NULL */
	const char *unit;	/* what is counted, many of it: "questions" */
	size_t asked, answered; /* fewer answers: it was stopped, or its time was up */
};

struct evidence {
	struct arena *arena; /* for differences and words */
	VEC(struct verdict) verdicts;
	VEC(struct score) scores;	      /* each pair once */
	VEC(struct judged_articles) articles; /* each two articles once */
	VEC(struct judging) judgings;	/* in the order of asking; strings are borrowed */
	const decision_list *decisions; /* on each subject one; borrowed; NULL: none */
};

struct evidence *evidence_new(void);

/* Frees EVIDENCE; NULL is allowed. */
void evidence_free(struct evidence *evidence);

/* Adds VERDICT, whose differences live in EVIDENCE's arena; it replaces an older one. */
void evidence_add(struct evidence *evidence, const struct verdict *verdict);

/* The verdict on the pair of A and B, in either order, or NULL. */
const struct verdict *evidence_find(const struct evidence *evidence, struct place a,
				    struct place b);

#endif
