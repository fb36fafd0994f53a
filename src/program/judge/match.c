/* Pieces of one word stand together; two words are as alike as their likest pieces. */
#include "config.h"

#include "program/judge/match.h"

/* A word of a sentence: tokens FROM up to, not including, TO. */
struct word {
	size_t from, to;
	float weight;	/* of all its pieces */
	size_t best;	/* word of the other sentence */
	float likeness; /* to that one */
};

typedef VEC(struct word) word_list;

/* The words that the tokens of SIDE are pieces of; a sentence without any is one. */
static void find_words(word_list *out, struct match_side side)
{
	const float *weights = reading_weights(side.reading, side.sentence);
	const struct token *tokens = side.tokens->items;

	for (size_t i = 0; i < side.tokens->count; i++) {
		if (!i || tokens[i].from != tokens[i - 1].from)
			vec_push(out, (struct word){.from = i, .likeness = -1});
		out->items[out->count - 1].to = i + 1;
		out->items[out->count - 1].weight += weights[i];
	}
}

/* How alike the words A, rows of LIKENESS, and B, columns, are. */
static float likeness_of(struct view likeness, const struct word *a, const struct word *b)
{
	float most = -1;

	for (size_t r = a->from; r < a->to; r++)
		for (size_t c = b->from; c < b->to; c++)
			if (view_row(likeness, r)[c] > most)
				most = view_row(likeness, r)[c];
	return most;
}

static void prefer(struct word *word, size_t other, float likeness)
{
	if (likeness > word->likeness) {
		word->best = other;
		word->likeness = likeness;
	}
}

static void pair_up(word_list *a, word_list *b, struct view likeness)
{
	for (size_t i = 0; i < a->count; i++)
		for (size_t j = 0; j < b->count; j++) {
			float found = likeness_of(likeness, &a->items[i], &b->items[j]);

			prefer(&a->items[i], j, found);
			prefer(&b->items[j], i, found);
		}
}

/* Puts MATCH where it belongs among the COUNT strongest; returns how many they are. */
static size_t insert(struct match out[MATCH_MOST], size_t count, struct match match)
{
	size_t at = count;

	while (at && out[at - 1].strength < match.strength)
		at--;
	if (at == MATCH_MOST)
		return count;
	count += count < MATCH_MOST;
	for (size_t i = count - 1; i > at; i--)
		out[i] = out[i - 1];
	out[at] = match;
	return count;
}

size_t match_find(struct match out[MATCH_MOST], struct comparison *comparison,
		  struct match_side a, struct match_side b)
{
	word_list words = {0}, others = {0};
	size_t count = 0;

	find_words(&words, a);
	find_words(&others, b);
	pair_up(&words, &others,
		comparison_likeness(comparison, a.reading, a.sentence, b.reading,
				    b.sentence));
	for (size_t i = 0; i < words.count && others.count; i++) {
		const struct word *word = &words.items[i];
		const struct word *other = &others.items[word->best];
		const struct token *here = &a.tokens->items[word->from];
		const struct token *there = &b.tokens->items[other->from];
		float weight = (word->weight + other->weight) / 2;

		if (other->best == i && word->likeness > 0)
			count =
			    insert(out, count,
				   (struct match){here->from, here->to, there->from,
						  there->to, word->likeness * weight});
	}
	vec_done(&words);
	vec_done(&others);
	return count;
}
