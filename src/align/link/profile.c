/*
 * Built in passes: tokens of all sentences, then names (which need all tokens), then the
 * weights of terms (which need all sentences), then one space after the other.
 */
#include "config.h"

#include "align/link/profile.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/bisect.h"
#include "base/buf.h"
#include "base/key_set.h"
#include "base/mem.h"
#include "base/unicode.h"
#include "base/vec.h"
#include "align/values/quantity_find.h"

typedef VEC(uint32_t) id_list;

static const double neighbour_share = 0.35; /* of a neighbour in SPACE_CONTEXT */

static void fill_tokens(struct profiles *profiles)
{
	struct profile *profile = profiles->items;

	for (size_t a = 0; a < profiles->article_count; a++) {
		const struct article *article = profiles->articles[a];
		uint32_t language =
		    term_language(profiles->vocabulary, article->language);
		bool in_quotation = false;

		for (size_t s = 0; s < article->sentence_count; s++, profile++) {
			const struct sentence *sentence = &article->sentences[s];
			size_t last = article->sentence_count - 1;

			/* What goes on in the next paragraph is opened again there. */
			if (s && sentence[-1].paragraph != sentence->paragraph)
				in_quotation = false;
			profile->article = (uint32_t)a;
			profile->language = language;
			profile->sentence = (uint32_t)s;
			profile->place = last ? (double)s / (double)last : 0;
			profile->tokens = term_tokens(
			    profiles->vocabulary, profiles->arena,
			    (struct excerpt){article, sentence->span}, &in_quotation);
			numeral_join(profiles->vocabulary, profile->tokens, article);
		}
	}
}

/* Rarity is told among the sentences of one language. */
static void count_languages(struct profiles *profiles)
{
	profiles->in_language =
	    arena_zero(profiles->arena, term_language_count(profiles->vocabulary),
		       sizeof *profiles->in_language);
	for (uint32_t i = 0; i < profiles->count; i++)
		profiles->in_language[profiles->items[i].language]++;
}

static void fill_quantities(struct profiles *profiles, struct profile *profile)
{
	const struct article *article = profiles->articles[profile->article];
	struct numeral_scan scan = {
	    .vocabulary = profiles->vocabulary,
	    .tokens = profile->tokens,
	    .text = article->text,
	    .language = article->language,
	};

	profile->quantities =
	    quantity_find(profiles->arena, &scan, &profile->quantity_count);
}

struct flagged {
	uint32_t term;
	unsigned flags;
};

static int flagged_order(const void *a, const void *b)
{
	const struct flagged *x = a, *y = b;

	return (x->term > y->term) - (x->term < y->term);
}

static void fill_bag(struct profiles *profiles, struct profile *profile)
{
	struct token_list tokens = profile->tokens;
	struct flagged *all = mem_zero(tokens.count, sizeof *all);
	struct bag *bag = &profile->bag;
	size_t count = 0, quoted = 0;

	for (size_t i = 0; i < tokens.count; i++) {
		quoted += (tokens.items[i].flags & TOKEN_QUOTED) != 0;
		if (tokens.items[i].flags & TOKEN_CONTENT)
			all[count++] =
			    (struct flagged){tokens.items[i].term, tokens.items[i].flags};
	}
	if (tokens.count)
		profile->quoted = (double)quoted / (double)tokens.count;
	if (count)
		qsort(all, count, sizeof *all, flagged_order);
	bag->terms = arena_zero(profiles->arena, count, sizeof *bag->terms);
	bag->flags = arena_zero(profiles->arena, count, sizeof *bag->flags);
	bag->anchors = arena_zero(profiles->arena, count, sizeof *bag->anchors);
	for (size_t i = 0; i < count; i++) {
		if (!bag->count || bag->terms[bag->count - 1] != all[i].term)
			bag->terms[bag->count++] = all[i].term;
		bag->flags[bag->count - 1] |= all[i].flags;
	}
	free(all);
}

/* The weights of all terms. */
static void weigh_terms(struct profiles *profiles, const struct background *background)
{
	const struct vocabulary *vocabulary = profiles->vocabulary;
	uint32_t terms = term_count(vocabulary);
	uint32_t *sentences = mem_zero(terms, sizeof *sentences);

	profiles->background =
	    arena_zero(profiles->arena, terms, sizeof *profiles->background);
	profiles->story = arena_zero(profiles->arena, terms, sizeof *profiles->story);
	profiles->rare = arena_zero(profiles->arena, terms, sizeof *profiles->rare);
	for (uint32_t i = 0; i < profiles->count; i++)
		for (uint32_t k = 0; k < profiles->items[i].bag.count; k++)
			sentences[profiles->items[i].bag.terms[k]]++;
	for (uint32_t t = 0; t < terms; t++) {
		uint32_t language = term_language_of(vocabulary, t);

		profiles->background[t] =
		    background_idf(background, term_language_code(vocabulary, language),
				   term_text(vocabulary, t));
		if (!sentences[t])
			continue;
		profiles->story[t] =
		    log((profiles->in_language[language] + 1.0) / sentences[t]);
		profiles->rare[t] = sqrt(profiles->story[t] * profiles->background[t]);
	}
	free(sentences);
}

/* What a sentence weighs by its terms. */
static void weigh_bag(struct profiles *profiles, struct profile *profile)
{
	const struct bag *bag = &profile->bag;

	for (uint32_t k = 0; k < bag->count; k++) {
		double rare = profiles->rare[bag->terms[k]];

		profile->rare_total += rare;
		profile->story_total += profiles->story[bag->terms[k]];
		if (bag->flags[k] & TOKEN_NAME)
			profile->name_total += profiles->story[bag->terms[k]];
		profile->length += rare * rare;
	}
	profile->length = sqrt(profile->length);
	profile->windows = window_find(profiles->arena, &profile->tokens, profiles->rare,
				       profiles->story);
}

/* Sets the anchors: article by article, since rarity in one article is what counts. */
static void count_anchors(struct profiles *profiles)
{
	uint32_t *sentences =
	    mem_zero(term_count(profiles->vocabulary), sizeof *sentences);

	for (size_t a = 0; a < profiles->article_count; a++) {
		uint32_t from = profiles->first[a], to = profiles->first[a + 1];

		for (uint32_t i = from; i < to; i++)
			for (uint32_t k = 0; k < profiles->items[i].bag.count; k++)
				sentences[profiles->items[i].bag.terms[k]]++;
		for (uint32_t i = from; i < to; i++) {
			struct bag *bag = &profiles->items[i].bag;

			for (uint32_t k = 0; k < bag->count; k++)
				bag->anchors[k] = 1 / (float)sentences[bag->terms[k]];
		}
		for (uint32_t i = from; i < to; i++)
			for (uint32_t k = 0; k < profiles->items[i].bag.count; k++)
				sentences[profiles->items[i].bag.terms[k]] = 0;
	}
	free(sentences);
}

/* Numbers have no meaning that a lexicon knows, nor has what is not English. */
static void find_relatives(struct profiles *profiles, const struct lexicon *lexicon)
{
	bool *is_ordinary =
	    mem_zero(term_count(profiles->vocabulary), sizeof *is_ordinary);

	for (uint32_t i = 0; i < profiles->count; i++) {
		const struct bag *bag = &profiles->items[i].bag;

		if (strcmp(profile_article(profiles, i)->language, "en") != 0)
			continue;
		for (uint32_t k = 0; k < bag->count; k++)
			if (!(bag->flags[k] & TOKEN_NUMBER))
				is_ordinary[bag->terms[k]] = true;
	}
	profiles->relatives = meaning_relatives(profiles->arena, lexicon,
						profiles->vocabulary, is_ordinary);
	free(is_ordinary);
}

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
	VEC(size_t) ends; /* by word, where its ids end */
};

static void word_runs_init(struct word_runs *word_runs, const struct profiles *profiles)
{
	struct buf padded = BUF_EMPTY;

	*word_runs = (struct word_runs){.runs = key_set_new()};
	for (uint32_t word = 0; word < term_word_count(profiles->vocabulary); word++) {
		buf_cut(&padded, 0);
		buf_char(&padded, ' ');
		buf_slice(&padded, term_word_text(profiles->vocabulary, word));
		buf_char(&padded, ' ');
		add_runs(&word_runs->ids, word_runs->runs,
			 term_word_language(profiles->vocabulary, word), buf_str(&padded),
			 4);
		vec_push(&word_runs->ends, word_runs->ids.count);
	}
	buf_done(&padded);
}

static void word_runs_done(struct word_runs *word_runs)
{
	key_set_free(word_runs->runs);
	vec_done(&word_runs->ids);
	vec_done(&word_runs->ends);
}

static void list_letters(id_list *ids, const struct profile *profile,
			 const struct word_runs *word_runs, bool content_only)
{
	for (size_t i = 0; i < profile->tokens.count; i++) {
		const struct token *token = &profile->tokens.items[i];
		size_t end = word_runs->ends.items[token->word];
		size_t from = token->word ? word_runs->ends.items[token->word - 1] : 0;

		if (content_only && !(token->flags & TOKEN_CONTENT))
			continue;
		for (; from < end; from++)
			vec_push(ids, word_runs->ids.items[from]);
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

static void fill_spaces(struct profiles *profiles)
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

struct profiles *profile_build(const struct article *const *articles, size_t count,
			       const struct lexicon *lexicon,
			       const struct background *background)
{
	struct profiles *profiles = mem_zero(1, sizeof *profiles);

	profiles->arena = arena_new();
	profiles->vocabulary = term_vocabulary_new();
	profiles->articles = articles;
	profiles->article_count = count;
	profiles->first = arena_zero(profiles->arena, count + 1, sizeof *profiles->first);
	for (size_t a = 0; a < count; a++)
		profiles->first[a + 1] =
		    profiles->first[a] + (uint32_t)articles[a]->sentence_count;
	profiles->count = profiles->first[count];
	profiles->items =
	    arena_zero(profiles->arena, profiles->count, sizeof *profiles->items);
	fill_tokens(profiles);
	count_languages(profiles);
	for (uint32_t i = 0; i < profiles->count; i++) {
		term_mark_names(profiles->vocabulary, profiles->items[i].tokens);
		fill_quantities(profiles, &profiles->items[i]);
		fill_bag(profiles, &profiles->items[i]);
	}
	weigh_terms(profiles, background);
	for (uint32_t i = 0; i < profiles->count; i++)
		weigh_bag(profiles, &profiles->items[i]);
	count_anchors(profiles);
	find_relatives(profiles, lexicon);
	if (profiles->count)
		fill_spaces(profiles);
	return profiles;
}

void profile_free(struct profiles *profiles)
{
	if (!profiles)
		return;
	arena_free(profiles->arena);
	term_vocabulary_free(profiles->vocabulary);
	free(profiles);
}

bool profile_bag_has(const struct bag *bag, uint32_t term)
{
	struct bisect search = {.to = bag->count};

	while (bisect_next(&search))
		bisect_narrow(&search, bag->terms[search.middle] < term);
	return search.from < bag->count && bag->terms[search.from] == term;
}

const struct article *profile_article(const struct profiles *profiles, uint32_t i)
{
	return profiles->articles[profiles->items[i].article];
}

static void fold_sentence(struct buf *out, const struct profiles *profiles, uint32_t i)
{
	const struct article *article = profile_article(profiles, i);
	struct buf text = BUF_EMPTY;

	article_fold_space(
	    &text, (struct excerpt){
		       article, article->sentences[profiles->items[i].sentence].span});
	unicode_fold(out, buf_str(&text));
	buf_done(&text);
}

bool profile_is_equal(const struct profiles *profiles, uint32_t i, uint32_t j)
{
	const struct token_list *x = &profiles->items[i].tokens,
				*y = &profiles->items[j].tokens;
	struct buf one = BUF_EMPTY, other = BUF_EMPTY;
	bool is_equal = x->count == y->count;

	for (size_t k = 0; is_equal && k < x->count; k++)
		is_equal = x->items[k].word == y->items[k].word;
	if (!is_equal)
		return false;
	fold_sentence(&one, profiles, i);
	fold_sentence(&other, profiles, j);
	is_equal = str_equal(buf_str(&one), buf_str(&other));
	buf_done(&one);
	buf_done(&other);
	return is_equal;
}

bool profile_is_comparable(const struct profiles *profiles, uint32_t i, uint32_t j)
{
	return article_is_comparable(profile_article(profiles, i),
				     profile_article(profiles, j));
}
