/*
 * The senses of all terms are listed as (synset, term) and sorted, so the terms of a
 * synset are a run of the list: close relatives stand together, and where those of a
 * related synset begin is found by bisection.
 */
#include "config.h"

#include "align/words/meaning.h"

#include <stdlib.h>

#include "base/bisect.h"
#include "base/vec.h"
#include "align/tuning.h"

struct sense {
	uint32_t synset, term;
};

typedef VEC(struct sense) sense_list;

/* A relation as it is found; each stands twice, from either end. */
struct tie {
	uint32_t from, to;
	float strength;
};

typedef VEC(struct tie) tie_list;

static int sense_order(const void *a, const void *b)
{
	const struct sense *x = a, *y = b;

	if (x->synset != y->synset)
		return x->synset < y->synset ? -1 : 1;
	return (x->term > y->term) - (x->term < y->term);
}

static void tie(tie_list *ties, uint32_t term, uint32_t other, double strength)
{
	if (term == other)
		return;
	vec_push(ties, (struct tie){term, other, (float)strength});
	vec_push(ties, (struct tie){other, term, (float)strength});
}

/* Ties the terms that share a synset. */
static void tie_same(tie_list *ties, const sense_list *senses)
{
	for (size_t i = 0; i < senses->count; i++)
		for (size_t k = i + 1; k < senses->count &&
				       senses->items[k].synset == senses->items[i].synset;
		     k++)
			tie(ties, senses->items[i].term, senses->items[k].term,
			    tuning.meaning_same);
}

/* Where the terms of SYNSET, or of those behind it, begin. */
static size_t find_synset(const sense_list *senses, uint32_t synset)
{
	struct bisect search = {.to = senses->count};

	while (bisect_next(&search))
		bisect_narrow(&search, senses->items[search.middle].synset < synset);
	return search.from;
}

/* Ties the terms of each synset with those of the synsets it is related to. */
static void tie_related(tie_list *ties, const sense_list *senses,
			const struct lexicon *lexicon)
{
	for (size_t i = 0; i < senses->count; i++) {
		struct lexicon_list related =
		    lexicon_related(lexicon, senses->items[i].synset);

		for (size_t r = 0; r < related.count; r++)
			for (size_t k = find_synset(senses, related.items[r]);
			     k < senses->count &&
			     senses->items[k].synset == related.items[r];
			     k++)
				tie(ties, senses->items[i].term, senses->items[k].term,
				    tuning.meaning_related);
	}
}

/* Adds a relative; of several ties between two terms the strongest counts. */
static void add_relative(struct relative_list *list, const struct tie *tie)
{
	for (uint32_t i = 0; i < list->count; i++)
		if (list->items[i].term == tie->to) {
			if (list->items[i].strength < tie->strength)
				list->items[i].strength = tie->strength;
			return;
		}
	list->items[list->count++] = (struct relative){tie->to, tie->strength};
}

/* Makes the ties into lists, each with room for all its ties. */
static void list_relatives(struct relative_list *lists, uint32_t count,
			   struct arena *arena, const tie_list *ties)
{
	struct relative *room = arena_zero(arena, ties->count, sizeof *room);
	uint32_t *sizes = mem_zero(count, sizeof *sizes);

	for (size_t i = 0; i < ties->count; i++)
		sizes[ties->items[i].from]++;
	for (uint32_t term = 0; term < count; term++) {
		lists[term].items = room;
		room += sizes[term];
	}
	for (size_t i = 0; i < ties->count; i++)
		add_relative(&lists[ties->items[i].from], &ties->items[i]);
	free(sizes);
}

struct relative_list *meaning_relatives(struct arena *arena,
					const struct lexicon *lexicon,
					const struct vocabulary *vocabulary,
					const bool *is_ordinary)
{
	uint32_t count = term_count(vocabulary);
	struct relative_list *lists = arena_zero(arena, count, sizeof *lists);
	sense_list senses = {0};
	tie_list ties = {0};

	if (!lexicon)
		return lists;
	for (uint32_t term = 0; term < count; term++) {
		struct lexicon_list own = {0};

		if (is_ordinary[term])
			own = lexicon_senses(lexicon, term_text(vocabulary, term));
		for (size_t i = 0; i < own.count; i++)
			vec_push(&senses, (struct sense){own.items[i], term});
	}
	if (senses.count)
		qsort(senses.items, senses.count, sizeof *senses.items, sense_order);
	tie_same(&ties, &senses);
	tie_related(&ties, &senses, lexicon);
	list_relatives(lists, count, arena, &ties);
	vec_done(&senses);
	vec_done(&ties);
	return lists;
}
