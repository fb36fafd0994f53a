/*
 * A space is filled in two steps: the ids of each sentence, which are terms or runs of
 * letters, then the weight of each id, by how rare it is.
 */
#include "config.h"

#include "align/link/space.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/key_set.h"
#include "base/mem.h"
#include "base/vec.h"

typedef VEC(uint32_t) id_list;

static const double neighbour_share = 0.35; /* of a neighbour in SPACE_CONTEXT */

/* Terms as ids: all of them or those of content. */
static void list_terms(id_list *ids, const struct profile *profile, bool content_only)
{
	for (size_t i = 0; i < profile->tokens.count; i++) {
		const struct token *token = &profile->tokens.items[i];

		if (content_only ? token->flags & TOKEN_CONTENT
				 : !(token->flags & TOKEN_PART))
			vec_push(ids, token->term);
	}
}

/* A run of at most five bytes as a key, apart for each language. */
static uint64_t run_key(uint32_t language, uint64_t run)
{
	return (uint64_t)language << 40 | run;
}

static uint32_t run_language(uint64_t key)
{
	return (uint32_t)(key >> 40);
}

/* Adds the runs of LENGTH bytes of TEXT, at most 5; all of it where it is shorter. */
static void add_runs(id_list *ids, struct key_set *runs, uint32_t language,
		     struct str text, size_t length)
{
	uint64_t run = 0, mask = (UINT64_C(1) << 8 * length) - 1;

	for (size_t i = 1; i <= text.length; i++) {
		run = (run << 8 | (unsigned char)text.bytes[i - 1]) & mask;
		if (i >= length || i == text.length)
			vec_push(ids, key_set_add(runs, run_key(language, run)));
	}
}

static void list_prefixes(id_list *ids, const struct profiles *profiles,
			  const struct profile *profile, struct key_set *runs)
{
	for (size_t i = 0; i < profile->tokens.count; i++) {
		const struct token *token = &profile->tokens.items[i];
		struct str word = term_word_text(profiles->vocabulary, token->word);

		if (!(token->flags & TOKEN_CONTENT))
			continue;
		if (token->flags & TOKEN_NUMBER)
			word = term_text(profiles->vocabulary, token->term);
		add_runs(ids, runs, profile->language,
			 str_slice(word, 0, word.length < 5 ? word.length : 5), 5);
	}
}

/* The runs of letters of each distinct word, in one list: most words come up again. */
struct word_runs {
	struct key_set *runs;
	id_list ids;
	size_t *ends; /* by word and one more: where the ids of the words before it end */
};

static void word_runs_init(struct word_runs *word_runs, const struct profiles *profiles)
{
	struct buf padded = BUF_EMPTY;
	uint32_t count = term_word_count(profiles->vocabulary);

	*word_runs = (struct word_runs){
	    .runs = key_set_new(),
	    .ends = mem_zero((size_t)count + 1, sizeof *word_runs->ends),
	};
	for (uint32_t word = 0; word < count; word++) {
		buf_cut(&padded, 0);
		buf_char(&padded, ' ');
		buf_slice(&padded, term_word_text(profiles->vocabulary, word));
		buf_char(&padded, ' ');
		add_runs(&word_runs->ids, word_runs->runs,
			 term_word_language(profiles->vocabulary, word), buf_str(&padded),
			 4);
		word_runs->ends[word + 1] = word_runs->ids.count;
	}
	buf_done(&padded);
}

static void word_runs_done(struct word_runs *word_runs)
{
	key_set_free(word_runs->runs);
	vec_done(&word_runs->ids);
	free(word_runs->ends);
}

static void list_letters(id_list *ids, const struct profile *profile,
			 const struct word_runs *word_runs, bool content_only)
{
	for (size_t i = 0; i < profile->tokens.count; i++) {
		const struct token *token = &profile->tokens.items[i];
		const size_t *ends = &word_runs->ends[token->word];

		if (content_only && !(token->flags & TOKEN_CONTENT))
			continue;
		for (size_t at = ends[0]; at < ends[1]; at++)
			/* The analyser does not see that ENDS are of these ids. */
			/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
			vec_push(ids, word_runs->ids.items[at]);
	}
}

static void list_letters_across(id_list *ids, const struct profiles *profiles,
				const struct profile *profile, struct key_set *runs)
{
	struct buf joined = BUF_EMPTY;

	for (size_t i = 0; i < profile->tokens.count; i++) {
		buf_char(&joined, ' ');
		buf_slice(&joined, term_word_text(profiles->vocabulary,
						  profile->tokens.items[i].word));
	}
	add_runs(ids, runs, profile->language, buf_str(&joined), 5);
	buf_done(&joined);
}

/* The ids of all sentences in a space, one sentence behind the other. */
struct id_lists {
	id_list ids;
	id_list ends; /* by sentence, where its ids end */
};

static void list_ids(struct id_lists *lists, const struct profiles *profiles,
		     enum space space, struct key_set *runs,
		     const struct word_runs *word_runs)
{
	id_list *ids = &lists->ids;

	for (uint32_t i = 0; i < profiles->count; i++) {
		const struct profile *profile = &profiles->items[i];

		if (space <= SPACE_RARE)
			list_terms(ids, profile, space != SPACE_WORDS);
		else if (space == SPACE_PREFIXES)
			list_prefixes(ids, profiles, profile, runs);
		else if (space == SPACE_LETTERS_ACROSS)
			list_letters_across(ids, profiles, profile, runs);
		else
			list_letters(ids, profile, word_runs,
				     space == SPACE_LETTERS_CONTENT);
		vec_push(&lists->ends, (uint32_t)ids->count);
	}
}

/*
 * How much each id of a space counts; FREQUENCY is in how many of the COUNT sentences of
 * its language it is.
 */
static double rarity(const struct profiles *profiles, enum space space, uint32_t id,
		     uint32_t frequency, uint32_t count)
{
	switch (space) {
	case SPACE_WORDS:
	case SPACE_CONTENT:
		return profiles->background[id];
	case SPACE_STORY:
		return profiles->story[id];
	case SPACE_RARE:
		return profiles->rare[id];
	case SPACE_LETTERS:
		return log((1.0 + count) / (1.0 + frequency)) + 1;
	case SPACE_PREFIXES:
	case SPACE_LETTERS_CONTENT:
	case SPACE_LETTERS_ACROSS:
	case SPACE_CONTEXT:
	case SPACE_COUNT:
		break;
	}
	return log((1.0 + count) / frequency);
}

/* Gives each id of a space its weight and brings the vectors to length 1. */
static void weigh_space(struct profiles *profiles, enum space space,
			const struct key_set *runs)
{
	uint32_t *frequency = mem_zero(profiles->widest[space], sizeof *frequency);
	double *weight = mem_zero(profiles->widest[space], sizeof *weight);

	for (uint32_t i = 0; i < profiles->count; i++)
		for (uint32_t k = 0; k < profiles->items[i].spaces[space].count; k++)
			frequency[profiles->items[i].spaces[space].ids[k]]++;
	for (uint32_t id = 0; id < profiles->widest[space]; id++)
		if (frequency[id]) {
			uint32_t language =
			    space <= SPACE_RARE
				? term_language_of(profiles->vocabulary, id)
				: run_language(key_set_at(runs, id));

			weight[id] = rarity(profiles, space, id, frequency[id],
					    profiles->in_language[language]);
		}
	for (uint32_t i = 0; i < profiles->count; i++) {
		struct vector *vector = &profiles->items[i].spaces[space];

		for (uint32_t k = 0; k < vector->count; k++) {
			double count = vector->weights[k];

			vector->weights[k] = (float)((count > 1 ? 1 + log(count) : 1) *
						     weight[vector->ids[k]]);
		}
		vector_normalise(vector);
	}
	free(frequency);
	free(weight);
}

static void fill_space(struct profiles *profiles, enum space space, struct key_set *runs,
		       const struct word_runs *word_runs)
{
	struct id_lists lists = {0};
	uint32_t *places, from = 0;

	list_ids(&lists, profiles, space, runs, word_runs);
	profiles->widest[space] =
	    space <= SPACE_RARE ? term_count(profiles->vocabulary) : key_set_count(runs);
	places = mem_zero(profiles->widest[space], sizeof *places);
	for (uint32_t i = 0; i < profiles->count; i++) {
		struct vector *vector = &profiles->items[i].spaces[space];
		uint32_t end = lists.ends.items[i];

		*vector = vector_of_ids(profiles->arena,
					end > from ? lists.ids.items + from : NULL,
					end - from, places);
		if (space == SPACE_RARE)
			vector_sort(vector);
		from = end;
	}
	weigh_space(profiles, space, runs);
	free(places);
	vec_done(&lists.ends);
	vec_done(&lists.ids);
}

static void fill_context(struct profiles *profiles)
{
	profiles->widest[SPACE_CONTEXT] = profiles->widest[SPACE_RARE];
	for (uint32_t i = 0; i < profiles->count; i++) {
		struct profile *profile = &profiles->items[i];
		bool is_first = i == profiles->first[profile->article];
		bool is_last = i + 1 == profiles->first[profile->article + 1];

		profile->spaces[SPACE_CONTEXT] = vector_blend(
		    profiles->arena, &profile->spaces[SPACE_RARE],
		    is_first ? NULL : &profile[-1].spaces[SPACE_RARE],
		    is_last ? NULL : &profile[1].spaces[SPACE_RARE], neighbour_share);
	}
}

void space_fill(struct profiles *profiles)
{
	struct word_runs word_runs;

	word_runs_init(&word_runs, profiles);
	fill_space(profiles, SPACE_LETTERS, word_runs.runs, &word_runs);
	fill_space(profiles, SPACE_LETTERS_CONTENT, word_runs.runs, &word_runs);
	word_runs_done(&word_runs);
	for (int space = 0; space < SPACE_CONTEXT; space++) {
		struct key_set *runs = key_set_new();

		if (space != SPACE_LETTERS && space != SPACE_LETTERS_CONTENT)
			fill_space(profiles, (enum space)space, runs, NULL);
		key_set_free(runs);
	}
	fill_context(profiles);
}
