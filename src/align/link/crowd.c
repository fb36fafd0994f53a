/* Each sentence saves its likeliest pairs in each article; what neither end saves is of a
 * crowd. */
#include "config.h"

#include "align/link/crowd.h"

/* The likeliest pairs of a sentence in one article, likeliest first. */
struct saved {
	struct pair *items[CROWD_LINKS];
	size_t count;
};

/* Whether PAIR is a link unless it is of a crowd; equal sentences are always linked. */
static bool may_be_crowded(const struct pair *pair, double cut)
{
	return !pair->is_equal && !pair->is_copied && pair->probability >= cut;
}

/* Puts PAIR behind those as likely that stand before it in the story. */
static void save(struct saved *saved, struct pair *pair)
{
	size_t at = saved->count;

	if (at == CROWD_LINKS) {
		if (saved->items[at - 1]->probability >= pair->probability)
			return;
		at--;
	} else {
		saved->count++;
	}
	for (; at && saved->items[at - 1]->probability < pair->probability; at--)
		saved->items[at] = saved->items[at - 1];
	saved->items[at] = pair;
}

static void release(struct saved *saved)
{
	for (size_t i = 0; i < saved->count; i++)
		saved->items[i]->is_crowded = false;
	saved->count = 0;
}

/* Saves the likeliest pairs of SENTENCE; those into one article follow each other. */
static void save_pairs(struct pairs *pairs, uint32_t sentence, double cut)
{
	const struct neighbour *end = pair_neighbours_end(pairs, sentence);
	const struct profile *profiles = pairs->profiles->items;
	struct saved saved = {0};
	uint32_t article = UINT32_MAX;

	for (const struct neighbour *n = pairs->neighbours[sentence]; n < end; n++) {
		if (profiles[n->other].article != article)
			release(&saved);
		article = profiles[n->other].article;
		if (may_be_crowded(&pairs->items[n->pair], cut))
			save(&saved, &pairs->items[n->pair]);
	}
	release(&saved);
}

void crowd_mark(struct pairs *pairs, double cut)
{
	for (size_t p = 0; p < pairs->count; p++)
		pairs->items[p].is_crowded = may_be_crowded(&pairs->items[p], cut);
	for (uint32_t i = 0; i < pairs->profiles->count; i++)
		save_pairs(pairs, i, cut);
}
