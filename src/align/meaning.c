/*
 * The senses of all terms are listed as (synset, term) and sorted, so the terms of a
 * synset are a run of the list: looking up a sense, or a related one, is a search by
 * halves.
 */
#include "config.h"

#include "align/meaning.h"

#include <stdlib.h>
#include <string.h>

#include "align/tuning.h"
#include "base/vec.h"

struct sense {
	uint32_t synset, term;
};

typedef VEC(struct sense) sense_list;

/* A relation as it is found; each is found from one or both ends. */
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

/* By ends; the strongest of several ties first. */
static int tie_order(const void *a, const void *b)
{
	const struct tie *x = a, *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	if (x->to != y->to)
		return x->to < y->to ? -1 : 1;
	return (x->strength < y->strength) - (x->strength > y->strength);
}

/* Ties TERM with the terms of SYNSET, both ways. */
static void tie_synset(tie_list *ties, const sense_list *senses, uint32_t term,
		       uint32_t synset, double strength)
{
	size_t low = 0, high = senses->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (senses->items[middle].synset < synset)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < senses->count && senses->items[low].synset == synset; low++) {
		uint32_t other = senses->items[low].term;

		if (other == term)
			continue;
		vec_push(ties, (struct tie){term, other, (float)strength});
		vec_push(ties, (struct tie){other, term, (float)strength});
	}
}

static void tie_term(tie_list *ties, const sense_list *senses,
		     const struct lexicon *lexicon, uint32_t term,
		     struct lexicon_list own)
{
	for (size_t i = 0; i < own.count; i++) {
		struct lexicon_list related = lexicon_related(lexicon, own.items[i]);

		tie_synset(ties, senses, term, own.items[i], tuning.meaning_same);
		for (size_t k = 0; k < related.count; k++)
			tie_synset(ties, senses, term, related.items[k],
				   tuning.meaning_related);
	}
}

/* Makes the sorted ties, repeats dropped, into lists. */
static void list_relatives(struct relative_list *lists, struct arena *arena,
			   const tie_list *ties)
{
	struct relative *all = arena_zero(arena, ties->count, sizeof *all);

	for (size_t i = 0; i < ties->count; i++) {
		const struct tie *tie = &ties->items[i];
		struct relative_list *list = &lists[tie->from];

		if (i && tie[-1].from == tie->from && tie[-1].to == tie->to)
			continue;
		if (!list->count)
			list->items = all;
		list->items[list->count++] = (struct relative){tie->to, tie->strength};
		all++;
	}
}

struct relative_list *meaning_relatives(struct arena *arena,
					const struct lexicon *lexicon,
					const struct vocabulary *vocabulary,
					const bool *is_ordinary)
{
	uint32_t count = term_count(vocabulary);
	struct relative_list *lists = arena_zero(arena, count, sizeof *lists);
	struct lexicon_list *own;
	sense_list senses = {0};
	tie_list ties = {0};

	if (!lexicon)
		return lists;
	own = mem_zero(count, sizeof *own);
	for (uint32_t term = 0; term < count; term++) {
		if (!is_ordinary[term])
			continue;
		own[term] = lexicon_senses(lexicon, term_text(vocabulary, term));
		for (size_t i = 0; i < own[term].count; i++)
			vec_push(&senses, (struct sense){own[term].items[i], term});
	}
	if (senses.count)
		qsort(senses.items, senses.count, sizeof *senses.items, sense_order);
	for (uint32_t term = 0; term < count; term++)
		tie_term(&ties, &senses, lexicon, term, own[term]);
	if (ties.count)
		qsort(ties.items, ties.count, sizeof *ties.items, tie_order);
	list_relatives(lists, arena, &ties);
	vec_done(&senses);
	vec_done(&ties);
	free(own);
	return lists;
}
