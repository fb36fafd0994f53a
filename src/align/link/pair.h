/*
 * Pairs: the candidates for links, each with its features.
 *
 * Pairs are ordered by their sentences, and each sentence has the list of its pairs, so
 * that the third sentences of a pair are found by merging two lists.
 */
#ifndef CROSSREAD_ALIGN_LINK_PAIR_H
#define CROSSREAD_ALIGN_LINK_PAIR_H

#include "base/bisect.h"
#include "align/word_match.h"
#include "align/link/model.h"
#include "align/link/profile.h"

enum { CANDIDATE_COSINES = 3 /* those of likeness.h */ };

/* A pair of sentences that may be worth all features. */
struct candidate {
	uint32_t a, b; /* sentences of the profiles, a < b */
	bool is_equal; /* the same after folding */
	float cosines[CANDIDATE_COSINES];
};

typedef VEC(struct candidate) candidate_list;

struct pair {
	uint32_t a, b; /* sentences of the profiles, a < b */
	float features[FEATURE_COUNT];
	double first; /* probability after the first look */
	double similarity, probability;
	bool is_judged;	 /* the built-in judge has scored it: it has its features */
	bool is_equal;	 /* the same after folding: a link in any case but a crowd */
	bool is_crowded; /* no link, however likely: see align/link/crowd.h */
	bool is_hollow;	 /* a formula with nothing around it that is linked: no link */
	struct word_matches words; /* the judge's, in the arena of the pairs */
	bool is_copied; /* of a copy (align/link/copies.h): all is as in its source */
	size_t source;	/* of one that is copied, the index of that pair */
};

/*
 * Whether PAIR has a second look.  Pairs far from being a link have none: it would change
 * nothing that anybody sees.
 */
bool pair_has_second_look(const struct pair *pair);

static inline void pair_set(struct pair *pair, enum feature feature, double value)
{
	pair->features[feature] = (float)value;
}

/* PART of WHOLE, 0 where there is no whole. */
static inline double pair_share(double part, double whole)
{
	return whole > 0 ? part / whole : 0;
}

/* One end's view of a pair. */
struct neighbour {
	uint32_t other; /* the sentence at the other end */
	uint32_t pair;	/* its index */
	double first;	/* the pair's, copied because it is read very often */
};

struct pairs {
	const struct profiles *profiles;
	struct arena *arena;
	struct pair *items; /* by a, then b */
	size_t count;
	struct neighbour **neighbours; /* by sentence: its pairs, by the other end */
	uint32_t *neighbour_counts;
	double *likeness; /* by sentence: mean cosine to the other articles' sentences */
	double mean_likeness; /* of all sentences */
};

static inline const struct neighbour *pair_neighbours_end(const struct pairs *pairs,
							  uint32_t sentence)
{
	return pairs->neighbours[sentence] + pairs->neighbour_counts[sentence];
}

/* The first neighbour of SENTENCE that is sentence LEAST or a later one; where there is
 * none, the end of its neighbours. */
static inline const struct neighbour *
pair_neighbours_from(const struct pairs *pairs, uint32_t sentence, uint32_t least)
{
	const struct neighbour *list = pairs->neighbours[sentence];
	struct bisect search = {.to = pairs->neighbour_counts[sentence]};

	while (bisect_next(&search))
		bisect_narrow(&search, list[search.middle].other < least);
	return list + search.from;
}

/* The index of the pair that PAIR, one of PAIRS, has its scores from: its own, but where
 * it is copied. */
static inline size_t pair_source(const struct pairs *pairs, const struct pair *pair)
{
	return pair->is_copied ? pair->source : (size_t)(pair - pairs->items);
}

/* The pair of sentences I and J, or NULL where it is no candidate. */
const struct pair *pair_find(const struct pairs *pairs, uint32_t i, uint32_t j);

#endif
