/* Pieces of one word stand together; two words are as alike as their likest pieces. */
#include "config.h"

#include "program/judge/match.h"

/* A word of a sentence: tokens FROM up to, not including, TO. */
struct word {
	size_t from, to;
	struct word_place place;
	float weight;	/* of all its pieces */
	size_t best;	/* word of the other sentence */
	float likeness; /* to that one */
};

typedef VEC(struct word) word_list;

/* The words that the tokens of SENTENCE are pieces of. */
static void find_words(word_list *out, const struct reading *reading, size_t sentence)
{
	const float *weights = reading_weights(reading, sentence);
	const struct word_place *places =
	    reading->passage->places.items + passage_begin(reading->passage, sentence);

	for (size_t i = 0; i < reading_length(reading, sentence); i++) {
		if (!i || places[i].from != places[i - 1].from)
			vec_push(out, (struct word){
					  .from = i, .place = places[i], .likeness = -1});
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

static bool is_word(struct word_place place)
{
	return place.from < place.to;
}

void match_find(match_list *out, struct comparison *comparison, const struct reading *a,
		size_t s, const struct reading *b, size_t t)
{
	word_list words = {0}, others = {0};

	find_words(&words, a, s);
	find_words(&others, b, t);
	pair_up(&words, &others, comparison_likeness(comparison, a, s, b, t));
	for (size_t i = 0; i < words.count && others.count; i++) {
		const struct word *word = &words.items[i];
		const struct word *other = &others.items[word->best];

		if (other->best == i && word->likeness > 0 && is_word(word->place) &&
		    is_word(other->place))
			vec_push(out,
				 (struct match){word->place, other->place, word->likeness,
						(word->weight + other->weight) / 2});
	}
	vec_done(&words);
	vec_done(&others);
}
