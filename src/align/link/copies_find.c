/*
 * Sentences of the same words stand together when they are sorted by words; of those the
 * folded texts are compared.
 */
#include "config.h"

#include "align/link/copies_find.h"

#include <stdlib.h>

#include "base/intern.h"
#include "base/mem.h"
#include "base/vec.h"
#include "align/tuning.h"

/* A class while its members are collected. */
struct collected {
	VEC(uint32_t) members;
};

typedef VEC(struct collected) collected_list;

/* By words, so that sentences that may be equal stand together. */
static int words_order(const void *a, const void *b)
{
	const struct profile *const *x = a, *const *y = b;
	const struct token_list *s = &(*x)->tokens, *t = &(*y)->tokens;

	if ((*x)->language != (*y)->language)
		return (*x)->language < (*y)->language ? -1 : 1;
	if (s->count != t->count)
		return s->count < t->count ? -1 : 1;
	for (size_t i = 0; i < s->count; i++)
		if (s->items[i].word != t->items[i].word)
			return s->items[i].word < t->items[i].word ? -1 : 1;
	return (*x > *y) - (*x < *y);
}

static bool has_same_words(const struct profile *x, const struct profile *y)
{
	if (x->language != y->language || x->tokens.count != y->tokens.count)
		return false;
	for (size_t i = 0; i < x->tokens.count; i++)
		if (x->tokens.items[i].word != y->tokens.items[i].word)
			return false;
	return true;
}

/* Puts the sentences FROM..TO - 1, which have the same words, into classes by text. */
static void collect(collected_list *out, const struct profiles *profiles,
		    const struct profile *const *from, const struct profile *const *to)
{
	struct intern *texts = intern_new();
	size_t first = out->count;

	for (; from < to; from++) {
		uint32_t sentence = (uint32_t)(*from - profiles->items), number;
		struct buf text = BUF_EMPTY;

		profile_fold(&text, profiles, sentence);
		number = intern_add(texts, buf_str(&text));
		if (first + number == out->count)
			vec_push(out, (struct collected){{0}});
		/* The analyser does not see that each number has its class. */
		/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
		vec_push(&out->items[first + number].members, sentence);
		buf_done(&text);
	}
	intern_free(texts);
}

/*
 * Chooses who is compared: all members, or of too many the first of each article while
 * there are not too many articles.  Sets the others' stand-ins.
 */
static void choose(struct copies *copies, struct copies_class *class,
		   const struct profiles *profiles, const uint32_t *members)
{
	bool is_large = class->count > tuning.copies_compared;
	uint32_t last = members[0], at;

	for (uint32_t m = 0; m < class->count; m++) {
		bool is_first = !m || profiles->items[members[m]].article !=
					  profiles->items[members[m - 1]].article;
		bool has_room = class->compared_count < tuning.copies_compared;

		if (!is_large || (is_first && has_room))
			last = class->members[class->compared_count++] = members[m];
		else if (is_first)
			last = members[0];
		copies->stand_ins[members[m]] = last;
	}
	at = class->compared_count;
	for (uint32_t m = 0; m < class->count; m++)
		if (copies_is_copy(copies, members[m]))
			class->members[at++] = members[m];
}

static void add_class(struct copies *copies, const struct profiles *profiles,
		      const struct collected *collected)
{
	struct copies_class *class = &copies->classes[copies->count++];

	class->count = (uint32_t)collected->members.count;
	class->members =
	    arena_zero(profiles->arena, class->count, sizeof *class->members);
	for (uint32_t m = 0; m < class->count; m++)
		copies->classes_of[collected->members.items[m]] = (uint32_t)copies->count;
	choose(copies, class, profiles, collected->members.items);
}

/* By the first member. */
static int class_order(const void *a, const void *b)
{
	const struct collected *x = a, *y = b;

	return (x->members.items[0] > y->members.items[0]) -
	       (x->members.items[0] < y->members.items[0]);
}

/* All sentences in classes, those that are equal to none among them. */
static void collect_all(collected_list *out, const struct profiles *profiles)
{
	const struct profile **sorted = mem_zero(profiles->count, sizeof *sorted);

	for (uint32_t i = 0; i < profiles->count; i++)
		sorted[i] = &profiles->items[i];
	if (profiles->count)
		qsort(sorted, profiles->count, sizeof *sorted, words_order);
	for (uint32_t from = 0, to; from < profiles->count; from = to) {
		for (to = from + 1;
		     to < profiles->count && has_same_words(sorted[from], sorted[to]);)
			to++;
		if (to - from > 1)
			collect(out, profiles, sorted + from, sorted + to);
	}
	if (out->count)
		qsort(out->items, out->count, sizeof *out->items, class_order);
	free(sorted);
}

void copies_find(struct copies *copies, const struct profiles *profiles)
{
	struct arena *arena = profiles->arena;
	collected_list collected = {0};

	*copies = (struct copies){
	    .classes_of = arena_zero(arena, profiles->count, sizeof(uint32_t)),
	    .stand_ins = arena_zero(arena, profiles->count, sizeof(uint32_t)),
	};
	for (uint32_t i = 0; i < profiles->count; i++)
		copies->stand_ins[i] = i;
	collect_all(&collected, profiles);
	copies->classes = arena_zero(arena, collected.count, sizeof *copies->classes);
	for (size_t i = 0; i < collected.count; i++) {
		if (collected.items[i].members.count > 1)
			add_class(copies, profiles, &collected.items[i]);
		vec_done(&collected.items[i].members);
	}
	vec_done(&collected);
}
